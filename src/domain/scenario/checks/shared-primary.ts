import { defineCheck, quote, sentence } from '../finding.ts';

/** Each live variant of a good scenario turns on a fact of its own. */
export const sharedPrimary = defineCheck({
  code: 'shared-primary',
  severity: 'warning',
  check: ({ variants }) => {
    const seen = new Set<string>();
    return variants.flatMap(({ deadEnd, primary }, index) => {
      if (deadEnd) return [];
      if (seen.has(primary)) {
        return [
          {
            path: ['variants', index, 'primary'],
            message: sentence(
              `« ${quote(primary)} » est déjà le fait « primary » d’une autre variante vivante.`,
              `“${quote(primary)}” is already the “primary” fact of another live variant.`,
            ),
          },
        ];
      }
      seen.add(primary);
      return [];
    });
  },
});
