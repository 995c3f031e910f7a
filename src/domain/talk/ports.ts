import type { Result } from '../language/result.ts';
import type { RecordedReply, Recording } from './recording.ts';

/** The device's clock: milliseconds since 1970. */
export type Clock = () => number;

/** Where recordings are kept. Every promise settles; problems are values. */
export interface Journal {
  /** Opens the book of a new talk. */
  begin(recording: Recording): Promise<Result<void, JournalProblem>>;
  /** Adds one reply. Settles only once it is on disk, so that a killed tab has lost nothing that was shown. */
  append(id: string, position: number, reply: RecordedReply): Promise<Result<void, JournalProblem>>;
  end(id: string): Promise<Result<void, JournalProblem>>;
  /** All recordings, newest first. A damaged one is set apart and named, never dropped in silence. */
  all(): Promise<Result<{ readonly recordings: readonly Recording[]; readonly damaged: readonly string[] }, JournalProblem>>;
  /** Adds recordings from a file; those already there are left as they are. */
  add(recordings: readonly Recording[]): Promise<Result<number, JournalProblem>>;
  eraseEverything(): Promise<Result<void, JournalProblem>>;
}

export interface JournalProblem {
  readonly code: 'storage-blocked' | 'storage-full' | 'storage-failed';
  readonly detail: string;
}
