import { momentAfter } from '../../domain/dialogue/moments.ts';
import type { Moment, Scenario } from '../../domain/scenario/scenario.ts';
import { REACTIONS, STANDING_PHASES } from '../../domain/scenario/vocabulary.ts';

/** The dialogue as a Mermaid state diagram: a box a moment with its own replies, an arrow for where reactions lead. */
export function mermaidOf(scenario: Scenario): string {
  const lines = ['stateDiagram-v2', '  direction LR', `  [*] --> ${nodeOf(scenario.standing.opening)}`];
  for (const moment of scenario.moments) {
    lines.push(`  state "${moment.id}" as ${nodeOf(moment.id)}`);
    lines.push(
      `  note right of ${nodeOf(moment.id)}`,
      `    ${[moment.phases.join(', '), ...moment.replies.map(({ id }) => id)].join('\n    ')}`,
      '  end note',
    );
  }
  for (const moment of scenario.moments) {
    for (const [target, reactions] of arrowsOf(scenario, moment)) {
      lines.push(`  ${nodeOf(moment.id)} --> ${nodeOf(target)}: ${[...reactions].join(', ')}`);
    }
    lines.push(`  ${nodeOf(moment.id)} --> [*]: leave, farewell`);
  }
  return lines.join('\n');
}

/** Arrows to other moments: those the author drew by name, those of the standing moments by the phase after. */
function arrowsOf(scenario: Scenario, moment: Moment): ReadonlyMap<string, ReadonlySet<string>> {
  const arrows = new Map<string, Set<string>>();
  const draw = (target: string, label: string) => {
    if (target === moment.id) return;
    arrows.set(target, (arrows.get(target) ?? new Set()).add(label));
  };
  for (const phase of STANDING_PHASES) {
    const byTarget = new Map<string, string[]>();
    for (const reaction of REACTIONS) {
      if (reaction === 'leave' || reaction === 'farewell') continue;
      const target = momentAfter(scenario, moment, reaction, phase);
      byTarget.set(target, [...(byTarget.get(target) ?? []), reaction]);
    }
    for (const [target, reactions] of byTarget) {
      // Where most reactions lead, the phase says it better than a list.
      if (target === scenario.standing[phase] && reactions.length > 3) draw(target, phase);
      else for (const reaction of reactions) draw(target, reaction);
    }
  }
  return arrows;
}

/** Mermaid takes no hyphen in a node's name. */
function nodeOf(id: string): string {
  return id.replaceAll('-', '_');
}
