import { CAPS } from '../../domain/scoring/balance.ts';
import { makeDebrief } from '../../domain/scoring/make-debrief.ts';
import { inLanguage } from '../../domain/language/text.ts';
import type { Conversation } from '../../domain/dialogue/conversation.ts';
import type { Said } from '../../domain/dialogue/view.ts';
import type { Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

/** The whole exchange so far, line by line. */
export function tellTalk(terminal: Terminal, conversation: Conversation): void {
  for (const entry of conversation.now().log) terminal.print(lineOf(entry, conversation, terminal));
}

export function lineOf(entry: Said, { scenario }: Conversation, { language }: Terminal): string {
  const words = wordsOf(language);
  if (entry.by === 'client') {
    return `${inLanguage(scenario.client.name, language)} – ${entry.spoken.map(({ text }) => inLanguage(text, language)).join(' ')}`;
  }
  return `${words.you} – ${entry.text ? inLanguage(entry.text, language) : words.silence}`;
}

/** How it ended and what it was worth; or, in mid-talk, what is on offer. */
export function tellEnding(terminal: Terminal, conversation: Conversation): void {
  const { language } = terminal;
  const words = wordsOf(language);
  const debrief = makeDebrief(conversation);
  if (!debrief) {
    terminal.print(
      `\n${words.stillOpen}: ${conversation
        .now()
        .offered.map(({ id }) => id)
        .join(', ')}`,
    );
    return;
  }
  const { scorecard, cap } = debrief;
  const skills = Object.entries(scorecard.skills)
    .map(([skill, points]) => `${skill} ${points}`)
    .join(' · ');
  terminal.print(`\n${words.ended}: ${debrief.outcome}. “${inLanguage(debrief.view, language)}”`);
  terminal.print(`${words.total}: ${scorecard.total} (${scorecard.grade})${cap ? `, ${words.cappedAt} ${CAPS[cap.id]}: ${cap.id}` : ''}`);
  terminal.print(skills);
  terminal.print(`${words.behind}: ${inLanguage(debrief.behind.text, language)}`);
  terminal.print(`${words.threeWeeks}: ${inLanguage(debrief.epilogue, language)}`);
}
