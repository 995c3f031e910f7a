import { MOST_SHOWN } from './offered-replies.ts';
import type { AuthoredReply, Conditions, Scenario } from './scenario.ts';

/**
 * `reply` and the replies of its moment that may be on screen with it: the first in file order whose conditions can hold at
 * the same time, four in all. Empty if four others always come first.
 */
export function shownTogether(reply: AuthoredReply, replies: readonly AuthoredReply[], scenario: Scenario): readonly AuthoredReply[] {
  const shown: AuthoredReply[] = [];
  for (const other of replies) {
    if (shown.length === MOST_SHOWN) break;
    const company = other === reply ? shown : [...shown, reply];
    if (company.every((one) => one === other || !excludeEachOther(one.when, other.when, scenario))) shown.push(other);
  }
  return shown.includes(reply) ? shown : [];
}

/** Can these two conditions never hold at once? */
function excludeEachOther(one: Conditions, other: Conditions, scenario: Scenario): boolean {
  return (
    share(one.knows, other.knowsNot) ||
    share(one.knowsNot, other.knows) ||
    share(one.offered, other.notOffered) ||
    share(one.notOffered, other.offered) ||
    disjoint(one.after, other.after) ||
    disjoint(one.mood, other.mood) ||
    disjoint(one.agreed, other.agreed) ||
    liveInDifferentVariants([...(one.knows ?? []), ...(other.knows ?? [])], scenario)
  );
}

const share = (some: readonly string[] | undefined, others: readonly string[] | undefined): boolean =>
  (some ?? []).some((item) => others?.includes(item));

const disjoint = (some: readonly string[] | undefined, others: readonly string[] | undefined): boolean =>
  some !== undefined && others !== undefined && !share(some, others);

/** Facts that no variant holds together cannot be known together. */
function liveInDifferentVariants(facts: readonly string[], { variants }: Scenario): boolean {
  return facts.length > 0 && !variants.some((variant) => facts.every((id) => variant.facts.some((fact) => fact.id === id)));
}
