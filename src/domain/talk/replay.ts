import { hasVariant } from '../client/draw.ts';
import { type Conversation, openConversation, type ReplyRefused } from '../dialogue/conversation.ts';
import { fail, type Result, succeed } from '../language/result.ts';
import type { Scenario } from '../scenario/scenario.ts';
import type { Recording } from './recording.ts';

/** Why a recording cannot be replayed on this scenario. */
export type ReplayProblem =
  | { readonly code: 'other-scenario'; readonly wanted: string; readonly given: string }
  | { readonly code: 'unknown-variant'; readonly variant: string }
  | { readonly code: 'scenario-edited'; readonly turn: number; readonly refused: ReplyRefused };

/**
 * The talk of a recording, as it stood after its last reply. Ids decide, not positions: a reply that can no longer be said at
 * its place is a problem, never another reply.
 */
export function replay(scenario: Scenario, recording: Recording): Result<Conversation, ReplayProblem> {
  const { seed, language, variant, persona, replies } = recording;
  if (scenario.id !== recording.scenario) return fail({ code: 'other-scenario', wanted: recording.scenario, given: scenario.id });
  if (variant !== undefined && !hasVariant(scenario, variant)) return fail({ code: 'unknown-variant', variant });
  const conversation = openConversation(scenario, {
    seed,
    language,
    ...(variant !== undefined && { variant }),
    ...(persona !== undefined && { persona }),
  });
  for (const [turn, { id }] of replies.entries()) {
    const said = conversation.reply(id);
    if (!said.ok) return fail({ code: 'scenario-edited', turn, refused: said.problem });
  }
  return succeed(conversation);
}
