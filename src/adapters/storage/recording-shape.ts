import type { RecordedReply, Recording } from '../../domain/talk/recording.ts';

/** Whether what was read from a disk or a file has the shape of a recording of format 1. */
export function isRecording(value: unknown): value is Recording {
  if (!isRecord(value)) return false;
  const { format, id, scenario, version, hash, seed, variant, persona, language, startedAt, replies, ended } = value;
  return (
    format === 1 &&
    [id, scenario, hash, seed, language].every((text) => typeof text === 'string') &&
    typeof version === 'number' &&
    typeof startedAt === 'number' &&
    typeof ended === 'boolean' &&
    (variant === undefined || typeof variant === 'string') &&
    (persona === undefined || typeof persona === 'string') &&
    Array.isArray(replies) &&
    replies.every(isRecordedReply)
  );
}

function isRecordedReply(value: unknown): value is RecordedReply {
  return isRecord(value) && typeof value.id === 'string' && typeof value.after === 'number';
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
