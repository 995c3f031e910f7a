import { defineCheck, quote, sentence } from '../finding.ts';
import { mayBeOffered } from '../offered-replies.ts';
import { does } from '../reply-traits.ts';
import type { AuthoredReply, Scenario, Variant } from '../scenario.ts';
import { talkGraph } from '../talk-graph.ts';

/** Turns within which the key fact of a variant can be out. pedagogy: format.md, "Checks on load", 4. */
const WITHIN = 3;

/**
 * A variant whose key fact cannot be asked for early enough, even with all the luck in the world: no question on its topic
 * comes up in time, or other facts of the topic stand before it.
 */
export const keyFactUnreachable = defineCheck({
  code: 'key-fact-unreachable',
  severity: 'error',
  check: (scenario) => {
    const graph = talkGraph(scenario);
    if (!graph.start) return [];
    const askable = Array.from({ length: WITHIN }, (_, steps) =>
      [...graph.reachable(steps)]
        .flatMap(({ moment, phase }) => mayBeOffered(scenario, moment, phase))
        .filter((reply) => does(reply, 'explore')),
    );
    return scenario.variants.flatMap((variant, index) =>
      isAskable(variant, askable, scenario)
        ? []
        : [
            {
              path: ['variants', index, 'primary'],
              message: sentence(
                `Aucune question ne peut faire sortir « ${quote(variant.primary)} » dans les trois premiers tours.`,
                `No question can bring out “${quote(variant.primary)}” within the first three turns.`,
              ),
            },
          ],
    );
  },
});

/** `askable[n]`: the questions that may come up at turn n or before, counting from 0. */
function isAskable(variant: Variant, askable: readonly (readonly AuthoredReply[])[], scenario: Scenario): boolean {
  const fact = variant.facts.find(({ id }) => id === variant.primary);
  if (!fact) return true; // an unknown target, said elsewhere
  const before = variant.facts.slice(0, variant.facts.indexOf(fact)).filter(({ topic }) => topic === fact.topic).length;
  const first = askable.findIndex((questions) =>
    questions.some((reply) => reply.topic === fact.topic && mayHold(reply, variant, scenario)),
  );
  return first >= 0 && first + before + 1 <= WITHIN;
}

/** A reply that wants a fact of other variants known never comes up in this one. */
function mayHold({ when }: AuthoredReply, variant: Variant, scenario: Scenario): boolean {
  const here = new Set(variant.facts.map(({ id }) => id));
  const elsewhere = new Set(scenario.variants.flatMap(({ facts }) => facts.map(({ id }) => id)));
  return !(when.knows ?? []).some((id) => elsewhere.has(id) && !here.has(id));
}
