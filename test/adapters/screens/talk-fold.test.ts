import { describe, expect, it } from 'vitest';
import { densityOf, foldLog, utterance } from '../../../src/adapters/screens/talk-fold.ts';
import type { Said } from '../../../src/domain/dialogue/view.ts';

const client = (...lines: string[]): Said => ({
  by: 'client',
  reaction: 'press',
  face: 'neutral',
  spoken: lines.map((fr) => ({ by: 'reaction', text: { fr } })),
});
const player = (fr?: string): Said => ({ by: 'player', reply: 'r', ...(fr !== undefined && { text: { fr } }) });

describe('the log, folded', () => {
  const opening = client('Bonjour.');
  const said = player('Non.');
  const answer = client('Ah.');

  it.each([
    ['nothing yet', [], { earlier: [], lastReply: null, line: null }],
    ['the first line', [opening], { earlier: [], lastReply: null, line: opening }],
    ['a reply and its answer', [opening, said, answer], { earlier: [opening], lastReply: said, line: answer }],
    ['two turns', [opening, said, answer, said, opening], { earlier: [opening, said, answer], lastReply: said, line: opening }],
  ] as const)('%s', (_, log, folded) => {
    expect(foldLog(log)).toEqual(folded);
  });
});

describe('the line', () => {
  it('is all that the client says in the turn, with the signs of the language', () => {
    expect(utterance(client('Vraiment ?', 'Il me reste cinq minutes.'), 'fr')).toBe('Vraiment\u202f? Il me reste cinq minutes.');
  });
  it('is empty for the player, and where there is nothing', () => {
    expect(utterance(player('Non.'), 'fr')).toBe('');
    expect(utterance(undefined, 'fr')).toBe('');
  });
});

describe('density', () => {
  const replies = (count: number, letters: number) =>
    Array.from({ length: count }, (_, index) => ({ id: `r${index}`, text: { fr: 'x'.repeat(letters) } }));
  it.each([
    ['four short replies', 4, 100, 100, 'airy'],
    ['four long replies', 4, 160, 100, 'dense'],
    ['three long replies', 3, 160, 100, 'dense'],
    ['a very long line', 2, 40, 260, 'dense'],
    ['none, at the end', 0, 0, 60, 'airy'],
  ] as const)('%s', (_, count, letters, line, density) => {
    expect(densityOf({ offered: replies(count, letters), log: [client('x'.repeat(line))] }, 'fr')).toBe(density);
  });
});
