import type { Conversation } from '../../domain/dialogue/conversation.ts';
import type { Language } from '../../domain/language/text.ts';
import type { ReplyId } from '../../domain/scenario/vocabulary.ts';
import type { Clock, Journal, JournalProblem } from '../../domain/talk/ports.ts';
import type { RecordedReply, Recording } from '../../domain/talk/recording.ts';
import { replay } from '../../domain/talk/replay.ts';
import { loadScenario } from './scenarios.ts';

/** One sitting: the conversation, its recording, and the way a reply takes to the disk and then to the screen. */
export interface TalkSession {
  readonly conversation: Conversation;
  readonly recording: Recording;
  /** Why the last replies could not be kept; the talk goes on, the page says so. */
  readonly unsaved: JournalProblem | null;
  /** The languages whose texts are loaded. */
  readonly languages: readonly Language[];
}

/** After this long the talk goes on without waiting for the disk. Milliseconds. */
const PATIENCE_WITH_DISK = 2000;

/** Opens the talk of a recording, in the language of the page besides its own. Null if its scenario has changed under it. */
export async function openSession(recording: Recording, language: Language): Promise<TalkSession | null> {
  const languages = [...new Set([recording.language as Language, language])];
  const { scenario } = await loadScenario(recording.scenario, languages);
  const opened = replay(scenario, recording);
  return opened.ok ? { conversation: opened.value, recording, unsaved: null, languages } : null;
}

/** The same talk, at the same place, with the texts of one more language. */
export async function addLanguage(session: TalkSession, language: Language): Promise<TalkSession> {
  if (session.languages.includes(language)) return session;
  const { scenario } = await loadScenario(session.recording.scenario, [...session.languages, language]);
  const reopened = replay(scenario, session.recording);
  return reopened.ok ? { ...session, conversation: reopened.value, languages: [...session.languages, language] } : session;
}

/**
 * Says a reply: first to the journal, then to the client, so that what has been shown has been kept.
 * Returns the session after it; the same session if the reply could not be said.
 */
export async function say(
  session: TalkSession,
  id: ReplyId,
  times: { readonly shownAt: number; readonly clock: Clock },
  journal: Journal,
): Promise<TalkSession> {
  const { conversation, recording } = session;
  const reply: RecordedReply = { id, after: Math.max(0, Math.round(times.clock() - times.shownAt)) };
  const replies = [...recording.replies, reply];
  // The first reply opens the book; after a failure the whole book is written again.
  const whole = replies.length === 1 || session.unsaved !== null;
  const unsaved = await withinPatience(
    whole ? journal.begin({ ...recording, replies }) : journal.append(recording.id, replies.length - 1, reply),
  );
  const said = conversation.reply(id);
  if (!said.ok) return session;
  const ended = said.value.ended !== null;
  const after = { ...session, recording: { ...recording, replies, ended }, unsaved };
  if (!ended) return after;
  return { ...after, unsaved: (await withinPatience(journal.end(recording.id))) ?? unsaved };
}

/** The problem, or null once it is on disk; a disk that does not answer in time is a problem too. */
async function withinPatience(writing: ReturnType<Journal['append']>): Promise<JournalProblem | null> {
  const late = new Promise<JournalProblem>((resolve) => {
    setTimeout(() => resolve({ code: 'storage-failed', detail: 'no answer' }), PATIENCE_WITH_DISK);
  });
  return Promise.race([writing.then((result) => (result.ok ? null : result.problem)), late]);
}
