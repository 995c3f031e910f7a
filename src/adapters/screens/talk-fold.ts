import type { Said, TalkView } from '../../domain/dialogue/view.ts';
import type { Language } from '../../domain/language/text.ts';
import { told } from './told.ts';

/** Letters of four replies that still stand at ease beside the client's line; beyond, the screen sets everything a little closer. */
const AIRY_REPLIES = 420;
const AIRY_LINE = 170;

export type Density = 'airy' | 'dense';

export function densityOf({ offered, log }: Pick<TalkView, 'offered' | 'log'>, language: Language): Density {
  const replies = offered.reduce((sum, { text }) => sum + told(text, language).length, 0);
  const line = utterance(log.at(-1), language).length;
  return replies > AIRY_REPLIES || line > AIRY_LINE ? 'dense' : 'airy';
}

/** All that the client says in one turn, as one utterance. Empty for the player's entries and for a client who says nothing. */
export function utterance(said: Said | undefined, language: Language): string {
  return said?.by === 'client' ? said.spoken.map(({ text }) => told(text, language)).join(' ') : '';
}

/** The log cut where the screen folds it: what is behind, the player's last reply, the client's line now. */
export interface FoldedLog {
  readonly earlier: readonly Said[];
  readonly lastReply: Extract<Said, { by: 'player' }> | null;
  readonly line: Extract<Said, { by: 'client' }> | null;
}

export function foldLog(log: readonly Said[]): FoldedLog {
  const at = log.findLastIndex(({ by }) => by === 'client');
  const line = log[at];
  const before = log[at - 1];
  if (line?.by !== 'client') return { earlier: log, lastReply: null, line: null };
  return before?.by === 'player'
    ? { earlier: log.slice(0, at - 1), lastReply: before, line }
    : { earlier: log.slice(0, at), lastReply: null, line };
}
