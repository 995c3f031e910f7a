import type { CatalogueEntry } from 'virtual:catalogue';
import type { PathStop } from '../../adapters/screens/title.path.ts';
import type { Face } from '../../domain/scenario/vocabulary.ts';
import type { Progress } from './progress.ts';

/** Held: this much, on this many different variants, one of them a dead end. pedagogy: curriculum.md, "The path". */
const HELD = { total: 70, variants: 2 } as const;

/** The path as the title shows it: what has been reached, and which client is proposed. */
export function pathOf(catalogue: readonly CatalogueEntry[], progress: Progress): readonly PathStop[] {
  const next = catalogue.find(({ id }) => !Object.hasOwn(progress, id)) ?? catalogue.find(({ id }) => !isHeld(progress, id));
  return catalogue.map((entry) => {
    const reached = Object.hasOwn(progress, entry.id) ? progress[entry.id] : undefined;
    const state = isHeld(progress, entry.id) ? 'held' : entry === next ? 'next' : reached ? 'played' : 'open';
    return {
      scenario: entry.id,
      module: entry.module,
      title: entry.title,
      line: entry.role,
      portrait: entry.portrait,
      face: FACES[state],
      state,
      best: reached?.best ?? null,
      minutes: entry.minutes,
    };
  });
}

const FACES: Readonly<Record<PathStop['state'], Face>> = {
  held: 'relieved',
  next: 'pushing',
  played: 'listening',
  open: 'neutral',
  locked: 'neutral',
};

function isHeld(progress: Progress, id: string): boolean {
  const reached = Object.hasOwn(progress, id) ? progress[id] : undefined;
  const good = Object.values(reached?.variants ?? {}).filter(({ total }) => total >= HELD.total);
  return good.length >= HELD.variants && good.some(({ deadEnd }) => deadEnd);
}
