import { type Reply, SILENCE } from '../client/reply.ts';
import { replyIn } from '../dialogue/authored-reply.ts';
import { SILENCE_ID } from '../dialogue/view.ts';
import type { AuthoredReply } from '../scenario/scenario.ts';
import type { ReplyId } from '../scenario/vocabulary.ts';

const spoken = new Map<string, WeakMap<AuthoredReply, Reply>>();

/** A reply as the rulebook takes it, in the language played; undefined is a silence. Counted once a language. */
export function spokenIn(language: string, authored: AuthoredReply | undefined): Reply {
  if (!authored) return SILENCE;
  let known = spoken.get(language);
  if (!known) {
    known = new WeakMap();
    spoken.set(language, known);
  }
  let reply = known.get(authored);
  if (!reply) {
    reply = replyIn(authored, language);
    known.set(authored, reply);
  }
  return reply;
}

export function idOf(authored: AuthoredReply | undefined): ReplyId {
  return authored?.id ?? SILENCE_ID;
}
