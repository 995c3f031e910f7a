import { uniform } from '../client/random.ts';
import { inLanguage } from '../language/text.ts';
import { carries, closes, does, isKindClose, isMaybe, saysNo } from '../scenario/reply-traits.ts';
import type { AuthoredReply } from '../scenario/scenario.ts';
import type { AlternativeId } from '../scenario/vocabulary.ts';
import { holdsNoWord, politenessOf } from './cue-words.ts';
import type { Seat, Strategy, Table } from './strategy.ts';

/**
 * Ways of playing that a scenario must not reward: none of them listens. pedagogy: scoring.md, "Against gaming".
 *
 * Strategies named after a kind of reply follow their wishes in order: the first wish that some reply on the table grants is
 * followed, and of several such replies the first shown is said. When no wish is granted they leave the talk by its kindest
 * door, which is the best a player of that strategy could do. Strategies named after words or places look at the replies shown
 * and at nothing else; equals go to the first shown.
 */
export const BLIND_STRATEGIES: readonly Strategy[] = [
  wishing('always-yes', () => [
    (reply) => does(reply, 'accept') && !closes(reply) && !carries(reply, 'retracted'),
    kindClose('settled', 'promised'),
    (reply) => does(reply, 'alternative') && !refuses(reply),
    isMaybe,
    (reply) => !refuses(reply) && !closes(reply),
  ]),
  wishing('always-maybe', () => [
    isMaybe,
    kindClose('settled'),
    (reply) => does(reply, 'condition') && !refuses(reply),
    (reply) => !refuses(reply) && !closes(reply) && !does(reply, 'accept'),
  ]),
  wishing('bare-no', () => [
    kindClose('settled'),
    (reply) => isBareNo(reply),
    (reply) => saysNo(reply) && !does(reply, 'alternative') && !does(reply, 'explore'),
    saysNo,
  ]),
  wishing('ask-everything', () => [
    (reply, table) => does(reply, 'explore') && !asked(table, reply) && !refuses(reply),
    (reply, table) => does(reply, 'explore') && !asked(table, reply),
    kindClose('settled'),
    (reply, table) => isKindNo(reply) && !saidNo(table),
    (reply, table) => saysNo(reply) && !saidNo(table),
  ]),
  reading('longest', (text) => [...text].length),
  reading('shortest', (text) => -[...text].length),
  reading('most-polite', politenessOf),
  reading('question-mark', (text) => (text.includes('?') ? 1 : 0)),
  reading('no-word', (text, language) => (holdsNoWord(text, language) ? 1 : 0)),
  pointing('first', () => (table) => table.offered[0]),
  pointing('last', () => (table) => table.offered.at(-1)),
  pointing(
    'random',
    ({ random }) =>
      (table) =>
        table.offered[uniform(random, table.offered.length)],
  ),
];

/** A kind no, then the same alternative whatever lies behind, then a kind close. One strategy an alternative. */
export function kindNoThenAlways(alternative: AlternativeId): Strategy {
  const itself = (reply: AuthoredReply, table: Table) => reply.alternative === alternative && !offered(table, alternative);
  return wishing('kind-no-same-alternative', () => [
    (reply, table) => itself(reply, table) && saysNo(reply),
    (reply, table) => itself(reply, table) && saidNo(table),
    (reply, table) => offered(table, alternative) && kindClose('settled')(reply, table),
    (reply) => isKindNo(reply) && !does(reply, 'explore'),
    isKindNo,
    (reply) => saysNo(reply) && !does(reply, 'alternative'),
    itself,
  ]);
}

type Wish = (reply: AuthoredReply, table: Table) => boolean;

function wishing(name: Strategy['name'], wishes: () => readonly Wish[]): Strategy {
  return {
    name,
    blind: true,
    readsWords: false,
    sitDown: () => (table) => {
      const within = [...table.offered, ...table.closing.filter((reply) => !table.offered.includes(reply))];
      for (const wish of wishes()) {
        const granted = within.find((reply) => wish(reply, table));
        if (granted) return granted;
      }
      return kindestClose(table);
    },
  };
}

function reading(name: Strategy['name'], measure: (text: string, language: string) => number): Strategy {
  return {
    name,
    blind: true,
    readsWords: true,
    sitDown:
      ({ language }) =>
      (table) =>
        highest(table.offered, (reply) => measure(inLanguage(reply.text, language), language)),
  };
}

function pointing(name: Strategy['name'], sitDown: (seat: Seat) => (table: Table) => AuthoredReply | undefined): Strategy {
  return { name, blind: true, readsWords: false, sitDown };
}

function highest(replies: readonly AuthoredReply[], measure: (reply: AuthoredReply) => number): AuthoredReply | undefined {
  let best: AuthoredReply | undefined;
  let most = Number.NEGATIVE_INFINITY;
  for (const reply of replies) {
    const value = measure(reply);
    if (value > most) [best, most] = [reply, value];
  }
  return best;
}

const refuses: (reply: AuthoredReply) => boolean = (reply) => does(reply, 'refuse_clear', 'refuse_hedged');
const isBareNo = (reply: AuthoredReply) => saysNo(reply) && reply.moves.length === 1;
const isKindNo = (reply: AuthoredReply) => saysNo(reply) && !does(reply, 'alternative') && does(reply, 'empathy');

function kindClose(...phases: readonly Table['phase'][]): Wish {
  return (reply, table) => phases.includes(table.phase) && isKindClose(reply);
}

function kindestClose(table: Table): AuthoredReply | undefined {
  return table.closing.find(isKindClose) ?? table.closing[0] ?? table.offered[0];
}

function asked({ past }: Table, { topic }: AuthoredReply): boolean {
  return past.some(({ said }) => said !== undefined && does(said, 'explore') && said.topic === topic);
}

function saidNo({ past }: Table): boolean {
  return past.some(({ said }) => said !== undefined && saysNo(said));
}

function offered({ past }: Table, alternative: AlternativeId): boolean {
  return past.some(({ said }) => said?.alternative === alternative);
}
