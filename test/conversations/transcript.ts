import type { Conversation } from '../../src/domain/dialogue/conversation.ts';
import { inLanguage } from '../../src/domain/language/text.ts';
import type { Debrief } from '../../src/domain/scoring/debrief.ts';

/** Which talk a golden conversation plays. */
export interface Plan {
  readonly scenario: string;
  readonly variant: string;
  readonly seed: string;
  readonly language: string;
  readonly replies: readonly string[];
}

export function readPlan(text: string): Plan {
  const head = (key: string) => new RegExp(`^${key}: (.+)$`, 'mu').exec(text)?.[1]?.trim() ?? '';
  return {
    scenario: head('scenario'),
    variant: head('variant'),
    seed: head('seed'),
    language: head('language'),
    replies: [...text.matchAll(/^> (\S+)$/gmu)].map(([, id]) => id ?? ''),
  };
}

/** The talk as a text: what was said, what the client made of it, and how it ended. */
export function tellConversation(plan: Plan, conversation: Conversation, debrief: Debrief | null): string {
  const { log } = conversation.now();
  const history = conversation.history();
  const words = (text: Readonly<Record<string, string>>) => inLanguage(text, plan.language);
  const lines = [`scenario: ${plan.scenario}`, `variant: ${plan.variant}`, `seed: ${plan.seed}`, `language: ${plan.language}`, ''];
  let turn = 0;
  for (const said of log) {
    if (said.by === 'player') {
      lines.push('', `> ${said.reply}`, said.text ? words(said.text) : '…', '');
      continue;
    }
    const step = history[turn - 1]?.step;
    if (step) lines.push(`[${step.reaction} · ${step.face} · trust ${step.trust}, patience ${step.patience}]`);
    lines.push(...said.spoken.map(({ text }) => words(text)));
    turn += 1;
  }
  if (debrief) {
    const { total, grade, caps } = debrief.scorecard;
    lines.push(
      '',
      `= ${debrief.outcome}, ${total} ${grade}${caps.length > 0 ? ` (${caps.join(', ')})` : ''}`,
      words(debrief.view),
      words(debrief.epilogue),
    );
  }
  return `${lines.join('\n')}\n`;
}
