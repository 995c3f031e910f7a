import { inOneShape, type Reply } from '../client/reply.ts';
import { countWords, inLanguage } from '../language/text.ts';
import type { AuthoredReply } from '../scenario/scenario.ts';

const known = new WeakMap<AuthoredReply, Reply>();

/** An authored reply as the rulebook takes it: its moves and flags, without texts. */
export function replyOf(authored: AuthoredReply): Reply {
  const before = known.get(authored);
  if (before) return before;
  const { moves, clarity, topic, alternative, hardLimitGiven, flags } = authored;
  const reply = inOneShape({
    moves,
    clarity,
    topic,
    alternative,
    hardLimitGiven,
    ...Object.fromEntries(flags.map((flag) => [flag, true])),
  });
  known.set(authored, reply);
  return reply;
}

/** The same with its length in the language played. */
export function replyIn(authored: AuthoredReply, language: string): Reply {
  return inOneShape({ ...replyOf(authored), words: countWords(inLanguage(authored.text, language)) });
}
