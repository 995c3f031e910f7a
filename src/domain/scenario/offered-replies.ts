import { carries, does, isKindClose, isPlainNo, isUnconditional } from './reply-traits.ts';
import type { AuthoredReply, Moment, Scenario } from './scenario.ts';
import type { StandingPhase } from './vocabulary.ts';

// pedagogy: format.md, "Which replies are offered".

/** Most replies of its own a moment shows. */
export const MOST_SHOWN = 4;
/** A moment that shows fewer is filled up from `always`. */
const FEWEST_SHOWN = 3;

export type Kind = 'plain-no' | 'question' | 'retraction' | 'kind-close';

export const isOfKind: Readonly<Record<Kind, (reply: AuthoredReply) => boolean>> = {
  'plain-no': isPlainNo,
  question: (reply) => does(reply, 'explore'),
  retraction: (reply) => carries(reply, 'retracted'),
  'kind-close': isKindClose,
};

/** The kinds of reply each phase always offers. */
export const REQUIRED_KINDS: Readonly<Record<StandingPhase, readonly Kind[]>> = {
  opening: ['plain-no', 'question'],
  held: ['plain-no'],
  promised: ['retraction'],
  settled: ['kind-close'],
};

/** What `moment` may take from beyond its own replies: `always`, and `closing` once the talk is settled. */
export function fillOf(scenario: Scenario, phase: StandingPhase): readonly AuthoredReply[] {
  return phase === 'settled' ? [...scenario.always[phase], ...scenario.closing] : scenario.always[phase];
}

/** Every reply that may come up in `moment` while the talk is in `phase`, at some turn and under some condition. */
export function mayBeOffered(scenario: Scenario, moment: Moment, phase: StandingPhase): readonly AuthoredReply[] {
  return [...moment.replies, ...offeredByStanding(scenario, phase, needsFilling(moment))];
}

/** Does `moment` run short of replies of its own, sooner or later? */
export function needsFilling(moment: Moment): boolean {
  return moment.replies.filter(isLasting).length < FEWEST_SHOWN;
}

/** What `always` and `closing` may bring into a moment: all that fills it, or only what its phase requires. */
export function offeredByStanding(scenario: Scenario, phase: StandingPhase, fills: boolean): readonly AuthoredReply[] {
  const candidates = [...scenario.always[phase], ...scenario.closing];
  const required = REQUIRED_KINDS[phase].flatMap((kind) => candidates.find(isOfKind[kind]) ?? []);
  return [...new Set(fills ? [...fillOf(scenario, phase), ...required] : required)];
}

/** Comes up at every turn, whatever was said before. */
export const isLasting = (reply: AuthoredReply): boolean => isUnconditional(reply) && reply.repeatable;

/** Is a reply of `kind` offered here at some turn whatever was said elsewhere? */
export function guarantees(scenario: Scenario, moment: Moment, phase: StandingPhase, kind: Kind): boolean {
  return [...moment.replies, ...scenario.always[phase], ...scenario.closing].some(
    (reply) => isUnconditional(reply) && isOfKind[kind](reply),
  );
}
