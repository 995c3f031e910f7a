import { fail, type Result, succeed } from '../../domain/language/result.ts';
import type { Recording } from '../../domain/talk/recording.ts';
import { isRecording } from './recording-shape.ts';

/** Everything of a device in one file. The file is the truth; the browser's storage is a cache of it. */
export interface Archive {
  readonly format: 1;
  readonly product: 'non-mais';
  readonly savedAt: number;
  readonly settings: unknown;
  readonly progress: unknown;
  readonly recordings: readonly Recording[];
}

export type ArchiveProblem =
  | { readonly code: 'not-json' | 'not-an-archive' }
  | { readonly code: 'newer-archive'; readonly format: number }
  | { readonly code: 'broken-recording'; readonly position: number };

export function writeArchive(archive: Omit<Archive, 'format' | 'product'>): Blob {
  const content: Archive = { format: 1, product: 'non-mais', ...archive };
  return new Blob([JSON.stringify(content, null, 1)], { type: 'application/json' });
}

export function readArchive(text: string): Result<Archive, ArchiveProblem> {
  let content: unknown;
  try {
    content = JSON.parse(text);
  } catch {
    return fail({ code: 'not-json' });
  }
  if (typeof content !== 'object' || content === null) return fail({ code: 'not-an-archive' });
  const { format, product, savedAt, settings, progress, recordings } = content as Record<string, unknown>;
  if (product !== 'non-mais' || typeof format !== 'number' || !Array.isArray(recordings)) return fail({ code: 'not-an-archive' });
  if (format > 1) return fail({ code: 'newer-archive', format });
  const broken = recordings.findIndex((recording) => !isRecording(recording));
  if (broken >= 0) return fail({ code: 'broken-recording', position: broken });
  return succeed({ format: 1, product, savedAt: typeof savedAt === 'number' ? savedAt : 0, settings, progress, recordings });
}

/** Hands a file to the person, by the browser's own download. */
export function offerFile(content: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(content);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 60_000);
}
