import { defineCheck, type Finding, type Path, quote, sentence } from '../finding.ts';
import { repliesOf } from '../placed-replies.ts';

interface PlacedId {
  readonly id: string;
  readonly path: Path;
}

/** Ids are unique within their list, reply ids within the file: a recording names them. */
export const duplicateId = defineCheck({
  code: 'duplicate-id',
  severity: 'error',
  check: (scenario) =>
    [
      repliesOf(scenario).map(({ reply, path }) => ({ id: reply.id, path: [...path, 'id'] })),
      idsOf(scenario.moments, ['moments']),
      idsOf(scenario.variants, ['variants']),
      ...scenario.variants.map((variant, index) => idsOf(variant.facts, ['variants', index, 'facts'])),
      idsOf(scenario.brief.facts, ['brief', 'facts']),
      idsOf(scenario.brief.limits, ['brief', 'limits']),
      scenario.personas.map((id, index) => ({ id, path: ['personas', index] })),
    ].flatMap(repeated),
});

function idsOf(items: readonly { readonly id: string }[], list: Path): readonly PlacedId[] {
  return items.map(({ id }, index) => ({ id, path: [...list, index, 'id'] }));
}

function repeated(ids: readonly PlacedId[]): readonly Finding[] {
  const seen = new Set<string>();
  return ids.flatMap(({ id, path }) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ path, message: sentence(`« ${quote(id)} » est déjà pris plus haut.`, `“${quote(id)}” is already taken above.`) }];
  });
}
