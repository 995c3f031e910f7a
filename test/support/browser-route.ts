import { drawTalk } from '../../src/domain/client/draw.ts';
import { outcomeOf } from '../../src/domain/client/outcome.ts';
import { randomFrom, uniform } from '../../src/domain/client/random.ts';
import type { VariantRules } from '../../src/domain/client/rules.ts';
import { replyIn } from '../../src/domain/dialogue/authored-reply.ts';
import { answerBareTalk, type BareTalk, repliesNow, startBareTalk } from '../../src/domain/dialogue/bare-talk.ts';
import { type Conversation, openConversation } from '../../src/domain/dialogue/conversation.ts';
import { SILENCE_ID } from '../../src/domain/dialogue/view.ts';
import type { Language } from '../../src/domain/language/text.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import type { ReplyId } from '../../src/domain/scenario/vocabulary.ts';
import { score } from '../../src/domain/scoring/score.ts';

/** A talk settled before it is played. */
export interface TalkSetting {
  readonly scenario: Scenario;
  readonly seed: string;
  readonly variant: string;
  readonly language: Language;
}

/** A talk from which this many states are followed at each turn. */
const WIDTH = 40;
const GOOD_TOTAL = 85;

/**
 * The replies of a short talk that ends well: in agreement, or cleanly where nothing fits. Looked for with the bare rulebook,
 * so that no test knows an author's replies by heart.
 * @throws Error if the talk never ends.
 */
export function referenceRoute(setting: TalkSetting): readonly ReplyId[] {
  const { scenario, seed, variant } = setting;
  const { rules } = drawTalk(scenario, seed, { variant });
  let open: readonly BareTalk[] = [startBareTalk(scenario, rules)];
  let best: { readonly said: readonly ReplyId[]; readonly worth: number } | undefined;
  while (open.length > 0) {
    const next = open.flatMap((talk) => answers(setting, rules, talk));
    for (const talk of next) {
      if (talk.talk.phase !== 'ended') continue;
      const worth = worthOf(rules, talk);
      if (!best || worth > best.worth) best = { said: talk.said, worth };
    }
    if (best && best.worth >= GOOD_TOTAL) break;
    open = next
      .filter(({ talk }) => talk.phase !== 'ended')
      .sort((one, other) => promiseOf(other) - promiseOf(one))
      .slice(0, WIDTH);
  }
  if (!best) throw new Error(`${scenario.id} ${variant} never ends`);
  return best.said;
}

/** Replies by chance, silences and closings among them, until the talk ends. The same key gives the same replies. */
export function wanderingRoute(setting: TalkSetting, key: string): readonly ReplyId[] {
  const random = randomFrom(`${key}|${setting.seed}|${setting.variant}`);
  const conversation = openTalkInNode(setting, []);
  const said: ReplyId[] = [];
  while (conversation.now().ended === null) {
    const { offered, closing, turns } = conversation.now();
    const chance = random();
    const ids =
      chance < 0.1
        ? [SILENCE_ID]
        : chance < 0.15 && turns > 3 && closing.length > 0
          ? closing.map(({ id }) => id)
          : offered.map(({ id }) => id);
    const id = ids[uniform(random, ids.length)] ?? SILENCE_ID;
    conversation.reply(id);
    said.push(id);
  }
  return said;
}

/** So many replies of a talk that goes on after them. */
export function unfinishedRoute(setting: TalkSetting, turns: number): readonly ReplyId[] {
  for (let key = 0; key < 100; key += 1) {
    const route = wanderingRoute(setting, `${key}`);
    if (route.length > turns) return route.slice(0, turns);
  }
  throw new Error(`${setting.scenario.id} ${setting.variant} never goes on after ${turns} turns`);
}

/** The talk in this process, after these replies: what the browser must show. */
export function openTalkInNode({ scenario, seed, variant, language }: TalkSetting, replies: readonly ReplyId[]): Conversation {
  const conversation = openConversation(scenario, { seed, variant, language });
  for (const id of replies) {
    const said = conversation.reply(id);
    if (!said.ok) throw new Error(`${scenario.id} ${variant}: ${id} ${said.problem.code}`);
  }
  return conversation;
}

function answers({ scenario, language }: TalkSetting, rules: VariantRules, talk: BareTalk): readonly BareTalk[] {
  return repliesNow(scenario, talk).map((reply) => answerBareTalk(scenario, rules, talk, reply.id, replyIn(reply, language)));
}

function worthOf(rules: VariantRules, { talk, turns }: BareTalk): number {
  const outcome = outcomeOf(talk);
  return score(rules, turns).total - (outcome === (rules.deadEnd ? 'clean-exit' : 'agreement') ? 0 : 100);
}

/** How near a good ending a talk looks. */
function promiseOf({ talk }: BareTalk): number {
  const { standing, agreement } = talk;
  return (
    (agreement === undefined ? 0 : 60) +
    (standing.saidNo ? 40 : 0) +
    20 * standing.discovered.length -
    60 * standing.outstanding.length +
    standing.trust / 4 +
    standing.patience / 8
  );
}
