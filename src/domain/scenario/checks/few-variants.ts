import { defineCheck, type Finding, sentence } from '../finding.ts';

const FEWEST = 3;

/** Enough variants that nobody learns the answer by heart, dead and live. */
export const fewVariants = defineCheck({
  code: 'few-variants',
  severity: 'warning',
  check: ({ variants }) => {
    const dead = variants.filter(({ deadEnd }) => deadEnd).length;
    const findings: Finding[] = [];
    if (variants.length < FEWEST)
      findings.push({
        path: ['variants'],
        message: sentence(
          `Il n’y a que ${variants.length} variantes ; trois au moins, quatre de préférence.`,
          `There are only ${variants.length} variants; three at least, better four.`,
        ),
      });
    if (dead === 0)
      findings.push({
        path: ['variants'],
        message: sentence(
          'Aucune variante n’est une impasse : apprendre à dire non sans rien offrir demande « deadEnd: true » dans l’une d’elles.',
          'No variant is a dead end: learning to say no with nothing to offer needs “deadEnd: true” in one of them.',
        ),
      });
    if (dead === variants.length)
      findings.push({
        path: ['variants'],
        message: sentence(
          'Toutes les variantes sont des impasses : il en faut une où quelque chose convient.',
          'All variants are dead ends: one in which something fits is needed.',
        ),
      });
    return findings;
  },
});
