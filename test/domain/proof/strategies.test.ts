import { describe, expect, it } from 'vitest';
import { drawTalk } from '../../../src/domain/client/draw.ts';
import { openConversation } from '../../../src/domain/dialogue/conversation.ts';
import { BLIND_STRATEGIES, kindNoThenAlways } from '../../../src/domain/proof/blind-strategies.ts';
import { playStrategy } from '../../../src/domain/proof/play-strategy.ts';
import { referenceStrategy } from '../../../src/domain/proof/reference-strategy.ts';
import type { Strategy } from '../../../src/domain/proof/strategy.ts';
import { holdTournament } from '../../../src/domain/proof/tournament.ts';
import { repliesById } from '../../../src/domain/dialogue/view.ts';
import { score } from '../../../src/domain/scoring/score.ts';
import { EXAMPLE, scenarioAt } from '../../support/scenarios.ts';

const scenario = scenarioAt(EXAMPLE);
const replies = repliesById(scenario);
const variant = scenario.variants[0]?.id ?? 'a';
const STRATEGIES: readonly Strategy[] = [...BLIND_STRATEGIES, kindNoThenAlways('prototype'), referenceStrategy()];

function play(strategy: Strategy, seed: string) {
  const { rules } = drawTalk(scenario, seed, { variant });
  const start = scenario.variants[0];
  const shift = { trust: rules.trust - (start?.trust ?? 0), patience: rules.patience - (start?.patience ?? 0) };
  return playStrategy(strategy, { scenario, rules, temper: { persona: rules.persona ?? 'default', shift }, seed, language: 'fr' });
}

describe.each(STRATEGIES.map((strategy) => ({ strategy, name: strategy.name })))('$name', ({ strategy }) => {
  it('says only what the game offers, and is worth what the game gives', () => {
    for (const seed of ['1', '2', '3']) {
      const { replies: said, scorecard, outcome } = play(strategy, seed);
      const conversation = openConversation(scenario, { seed, variant, language: 'fr' });
      for (const id of said) expect(conversation.reply(id).ok, `${seed}: ${id}`).toBe(true);
      expect(conversation.now().ended).toBe(outcome);
      expect(
        score(
          conversation.rules,
          conversation.history().map(({ turn }) => turn),
        ),
      ).toEqual(scorecard);
    }
  });
});

describe('what strategies do', () => {
  const movesOf = (name: string) =>
    play(STRATEGIES.find((strategy) => strategy.name === name) as Strategy, '1').replies.map((id) => replies.get(id)?.moves ?? []);

  it('always yes accepts', () => expect(movesOf('always-yes').some((moves) => moves.includes('accept'))).toBe(true));
  it('always maybe postpones or hedges first', () =>
    expect(movesOf('always-maybe')[0]).toEqual(expect.arrayContaining([expect.stringMatching(/postpone|refuse_hedged/u)])));
  it('a bare no refuses first', () => expect(movesOf('bare-no')[0]).toContain('refuse_clear'));
  it('asking everything asks first', () => expect(movesOf('ask-everything')[0]).toContain('explore'));
  it('a kind no offers one alternative at most', () => {
    const said = play(kindNoThenAlways('holding-page'), '1').replies;
    expect(new Set(said.flatMap((id) => replies.get(id)?.alternative ?? []))).not.toContain('prototype');
  });
});

describe('a tournament', () => {
  const standings = holdTournament(scenario, ['1', '2', '3']);

  it('has one standing a strategy', () => {
    expect(standings.map(({ strategy }) => strategy)).toEqual([
      'always-yes',
      'always-maybe',
      'bare-no',
      'kind-no-same-alternative',
      'ask-everything',
      'longest',
      'shortest',
      'most-polite',
      'first',
      'last',
      'question-mark',
      'no-word',
      'random',
      'reference',
    ]);
    for (const { mean, min, max } of standings) {
      expect(min).toBeLessThanOrEqual(mean);
      expect(mean).toBeLessThanOrEqual(max);
    }
  });

  it('is the same tournament for the same seeds', () => expect(holdTournament(scenario, ['1', '2', '3'])).toEqual(standings));
});
