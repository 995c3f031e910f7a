import type { AuthoredReply, Scenario } from '../../../src/domain/scenario/scenario.ts';

const text = (words: string) => ({ fr: words, en: words });

function reply(id: string, moves: AuthoredReply['moves'], more: Partial<AuthoredReply> = {}): AuthoredReply {
  return { id, moves, clarity: 0, flags: [], when: {}, repeatable: true, text: text(`${id}.`), coach: text('–'), lines: {}, ...more };
}

/**
 * Small enough to count by hand: four standing moments without replies of their own, three replies a phase, two closes; two
 * replies and the talk is over; one variant with one open fact, which no alternative serves.
 */
export const TINY: Scenario = {
  format: 1,
  id: 'tiny',
  version: 1,
  module: 'tutorial',
  minutes: 1,
  title: text('Tiny'),
  lesson: text('–'),
  place: 'office',
  address: 'vous',
  client: { id: 'client', name: text('Client'), role: text('–'), portrait: 'marc', gender: 'm', right: text('–') },
  personas: ['default'],
  brief: { trade: text('–'), situation: text('–'), facts: [], limits: [{ id: 'deadline', text: text('–') }] },
  knownAt: 0,
  turnBudget: 2,
  grace: 2,
  demand: { limit: 'deadline', ask: 'deadline', says: text('Friday!') },
  topics: { motive: { keywords: {}, hint: text('–') } },
  alternatives: {},
  variants: [
    {
      id: 'a',
      deadEnd: false,
      trust: 50,
      patience: 70,
      pressures: 2,
      rival: { kind: 'none', bluff: false },
      silenceOpens: false,
      exposesUntruth: false,
      facts: [{ id: 'board', topic: 'motive', gate: 0, weight: 1, says: text('–'), note: text('–') }],
      primary: 'board',
      satisfiable: ['board'],
      serves: {},
      hints: {},
      lines: {},
      endings: {},
      behind: text('–'),
    },
  ],
  pressures: [],
  lines: {},
  standing: { opening: 'opening', held: 'held', promised: 'promised', settled: 'settled' },
  moments: (['opening', 'held', 'promised', 'settled'] as const).map((phase) => ({
    id: phase,
    phases: [phase],
    replies: [],
    next: {},
    lines: {},
  })),
  always: {
    opening: [
      reply('no', ['refuse_clear'], { clarity: 3 }),
      reply('ask', ['explore'], { topic: 'motive' }),
      reply('yes', ['accept'], { hardLimitGiven: 'deadline' }),
    ],
    held: [
      reply('still-no', ['refuse_clear'], { clarity: 3 }),
      reply('ask-on', ['explore'], { topic: 'motive' }),
      reply('wait', ['postpone']),
    ],
    promised: [
      reply('take-back', ['refuse_clear', 'apology'], { clarity: 3, flags: ['retracted'] }),
      reply('yes-yes', ['accept']),
      reply('perhaps', ['postpone']),
    ],
    settled: [reply('thanks', ['empathy']), reply('well', ['postpone']), reply('why-though', ['explore'], { topic: 'motive' })],
  },
  closing: [reply('kind', ['empathy'], { flags: ['closed'] }), reply('curt', ['other'], { flags: ['closed'] })],
  endings: {} as Scenario['endings'],
};
