import { createInterface } from 'node:readline/promises';
import type { Conversation } from '../../domain/dialogue/conversation.ts';
import { type OfferedReply, SILENCE_ID } from '../../domain/dialogue/view.ts';
import { inLanguage } from '../../domain/language/text.ts';
import { lineOf, tellEnding } from './tell-talk.ts';
import type { Terminal } from './terminal.ts';
import { wordsOf } from './words.ts';

/** A talk played by a person at a terminal. Leaving is no error. */
export async function playAtTerminal(terminal: Terminal, conversation: Conversation, seed: string): Promise<number> {
  const words = wordsOf(terminal.language);
  const reader = createInterface({ input: terminal.input, output: terminal.output });
  const lines = reader[Symbol.asyncIterator]();
  tellBrief(terminal, conversation);
  let told = 0;
  const tellNew = () => {
    const { log } = conversation.now();
    for (const entry of log.slice(told)) terminal.print(lineOf(entry, conversation, terminal));
    told = log.length;
  };
  try {
    for (tellNew(); conversation.now().ended === null; tellNew()) {
      const choice = await choose(terminal, conversation, lines);
      if (choice === null) {
        terminal.print(`${words.left} ${seed}`);
        return 0;
      }
      conversation.reply(choice);
    }
  } finally {
    reader.close();
  }
  tellEnding(terminal, conversation);
  return 0;
}

/** The id of the chosen reply, or null when the player leaves. */
async function choose(terminal: Terminal, conversation: Conversation, lines: AsyncIterator<string>): Promise<string | null> {
  const words = wordsOf(terminal.language);
  const view = conversation.now();
  let replies: readonly OfferedReply[] = view.offered;
  let question = words.whatDoYouSay;
  for (;;) {
    terminal.print(`\n${question}`);
    for (const [index, reply] of replies.entries()) terminal.print(`  ${index + 1}. ${inLanguage(reply.text, terminal.language)}`);
    const { value, done } = await lines.next();
    const typed = done ? 'q' : value.trim().toLowerCase();
    if (typed === 'q') return null;
    if (typed === 's') return SILENCE_ID;
    if (typed === 'c') {
      replies = view.closing;
      question = words.closeInstead;
      continue;
    }
    const chosen = replies[Number(typed) - 1];
    if (chosen) return chosen.id;
    terminal.print(words.noSuchChoice);
  }
}

function tellBrief(terminal: Terminal, { scenario }: Conversation): void {
  const { language } = terminal;
  const words = wordsOf(language);
  const { brief } = scenario;
  terminal.print(
    `${inLanguage(scenario.title, language)}\n\n${inLanguage(brief.trade, language)} ${inLanguage(brief.situation, language)}\n`,
  );
  terminal.print(`${words.known}:`);
  for (const { text } of brief.facts) terminal.print(`  – ${inLanguage(text, language)}`);
  terminal.print(`${words.limits}:`);
  for (const { text } of brief.limits) terminal.print(`  – ${inLanguage(text, language)}`);
  terminal.print('');
}
