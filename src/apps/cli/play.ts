import type { Language } from '../../domain/language/text.ts';
import { inLanguage } from '../../domain/language/text.ts';
import { hasVariant } from '../../domain/client/draw.ts';
import { type Conversation, openConversation, type ReplyRefused } from '../../domain/dialogue/conversation.ts';
import type { Said } from '../../domain/dialogue/view.ts';
import type { Scenario } from '../../domain/scenario/scenario.ts';
import { scorecardOf } from './scorecard.ts';
import { languageOption, loadScenario } from './scenario-file.ts';
import { playAtTerminal } from './play-at-terminal.ts';
import { CommandProblem, readArguments, type Terminal } from './terminal.ts';
import { tellEnding, tellTalk } from './tell-talk.ts';
import { wordsOf } from './words.ts';
import { score } from '../../domain/scoring/score.ts';

/** `play SCENARIO …`: a talk in the terminal, or the talk that given replies make. */
export async function play(given: Terminal, args: readonly string[]): Promise<number> {
  const { values, positionals } = readArguments(args, {
    variant: { type: 'string' },
    seed: { type: 'string' },
    lang: { type: 'string' },
    replies: { type: 'string' },
    json: { type: 'boolean' },
  });
  const terminal = { ...given, language: languageOption(values.lang, given) };
  const { language } = terminal;
  if (positionals.length > 1) throw new CommandProblem(wordsOf(language).oneScenario, 2);
  const scenario = loadScenario(positionals[0], terminal);
  refuseUnknownVariant(scenario, values.variant, language);
  const interactive = values.replies === undefined && !values.json;
  const seed = values.seed ?? (interactive ? String(terminal.now()) : DEFAULT_SEED);
  const conversation = openConversation(scenario, { seed, language, ...(values.variant !== undefined && { variant: values.variant }) });
  if (interactive) return playAtTerminal(terminal, conversation, seed);
  const turns = sayAll(
    conversation,
    (values.replies ?? '')
      .split(',')
      .map((id) => id.trim())
      .filter((id) => id !== ''),
    language,
  );
  if (values.json) terminal.print(JSON.stringify(report(conversation, seed, turns, language), null, 2));
  else {
    tellTalk(terminal, conversation);
    tellEnding(terminal, conversation);
  }
  return 0;
}

const DEFAULT_SEED = 'non-mais';

function refuseUnknownVariant(scenario: Scenario, variant: string | undefined, language: Language): void {
  if (variant === undefined || hasVariant(scenario, variant)) return;
  throw new CommandProblem(wordsOf(language).unknownVariant(variant, scenario.variants.map(({ id }) => id).join(', ')), 2);
}

/** What was on the table at each turn. */
interface TurnBefore {
  readonly client: string;
  readonly offered: readonly string[];
}

function sayAll(conversation: Conversation, replies: readonly string[], language: Language): readonly TurnBefore[] {
  return replies.map((id, index) => {
    const { log, offered } = conversation.now();
    const before = { client: said(log.at(-1), language), offered: offered.map((reply) => reply.id) };
    const answer = conversation.reply(id);
    if (!answer.ok) throw new CommandProblem(refusal(answer.problem, index + 1, language), 1);
    return before;
  });
}

function refusal({ code, reply, offered }: ReplyRefused, turn: number, language: Language): string {
  const words = wordsOf(language);
  return code === 'talk-ended' ? words.talkEnded(turn, reply) : words.replyRefused(turn, reply, offered.join(', '));
}

export function said(entry: Said | undefined, language: string): string {
  return entry?.by === 'client' ? entry.spoken.map(({ text }) => inLanguage(text, language)).join(' ') : '';
}

function report(conversation: Conversation, seed: string, before: readonly TurnBefore[], language: Language) {
  const { scenario, variant, rules } = conversation;
  const view = conversation.now();
  const answers = view.log.filter((entry) => entry.by === 'client').slice(1);
  return {
    scenario: scenario.id,
    variant: variant.id,
    seed,
    persona: view.persona,
    language,
    ended: view.ended !== null,
    ending: view.ended,
    turns: conversation.history().map(({ moment, reply, turn, step }, index) => ({
      moment,
      client: before[index]?.client ?? '',
      offered: before[index]?.offered ?? [],
      reply,
      moves: turn.moves,
      clarity: turn.clarity ?? 0,
      reaction: step.reaction,
      mood: step.mood,
      face: step.face,
      trust: step.trust,
      patience: step.patience,
      revealed: turn.revealed ?? [],
      answer: said(answers[index], language),
    })),
    client: said(view.log.at(-1), language),
    offered: view.offered.map(({ id }) => id),
    closing: view.closing.map(({ id }) => id),
    scorecard: scorecardOf(
      score(
        rules,
        conversation.history().map(({ turn }) => turn),
      ),
    ),
  };
}
