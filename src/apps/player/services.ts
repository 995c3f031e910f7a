import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Settings } from '../../adapters/screens/settings.ts';
import type { Keepsakes } from '../../adapters/storage/keepsakes.ts';
import type { Clock, Journal } from '../../domain/talk/ports.ts';
import type { Recording } from '../../domain/talk/recording.ts';
import type { Address } from './address.ts';
import type { Progress } from './progress.ts';
import type { PlayerSound } from './sound.ts';

/** What every page of the player works with. */
export interface Services {
  readonly journal: Journal;
  readonly keepsakes: Keepsakes;
  readonly clock: Clock;
  readonly sound: PlayerSound;
  readonly settings: Settings;
  readonly changeSettings: (change: Partial<Settings>) => void;
  /** Recordings of this device, newest first; `null` until they have been read. */
  readonly recordings: readonly Recording[] | null;
  readonly keepRecording: (recording: Recording) => void;
  readonly progress: Progress;
  readonly changeProgress: (progress: Progress) => void;
  /** Says a word at the foot of the page; `about` is what the sentence names. */
  readonly tell: (sentence: Sentence, about?: string | number) => void;
  readonly go: (address: Address, how?: 'push' | 'replace') => void;
  /** Reads everything from the disk again, after an import or an erasure. */
  readonly reload: () => void;
}

/** Sentences of player.words.ts that any page may have to say. */
export type Sentence =
  | 'unknownScenario'
  | 'scenarioEdited'
  | 'notFetched'
  | 'damaged'
  | 'imported'
  | 'nothingNew'
  | 'notAnArchive'
  | 'newerArchive'
  | 'brokenRecording'
  | 'storageProblem'
  | 'erased';

export const ServicesContext = createContext<Services | null>(null);

/** @throws Error outside the player. */
export function useServices(): Services {
  const services = useContext(ServicesContext);
  if (!services) throw new Error('useServices outside the player');
  return services;
}
