import type { Recording } from '../../domain/talk/recording.ts';
import type { TalkAddress } from './address.ts';
import { loadScenario } from './scenarios.ts';
import { freshSeed } from './seeds.ts';
import type { Services } from './services.ts';

/** After this long a talk is begun without knowing what the disk holds. Milliseconds. */
const PATIENCE_WITH_DISK = 1500;

/**
 * The recording an address means: the unfinished talk of that scenario, seed and variant if there is one; the ended one whose
 * debrief this very page was showing; else a new one.
 */
export async function findOrBegin(address: TalkAddress, services: Pick<Services, 'journal' | 'clock' | 'settings'>): Promise<{ recording: Recording; ended: boolean }> {
  const { journal, clock, settings } = services;
  const [published, kept] = await Promise.all([
    loadScenario(address.scenario, [settings.language]),
    address.seed === undefined ? [] : Promise.race([journal.all().then((read) => (read.ok ? read.value.recordings : [])), nothingAfter(PATIENCE_WITH_DISK)]),
  ]);
  const mine = kept.filter(({ scenario, seed, variant }) => scenario === address.scenario && seed === address.seed && variant === address.variant);
  const shownBefore = (history.state as { ended?: string } | null)?.ended;
  const ended = mine.find((recording) => recording.ended && recording.id === shownBefore);
  if (ended) return { recording: ended, ended: true };
  const unfinished = mine.find((recording) => !recording.ended);
  if (unfinished) return { recording: unfinished, ended: false };
  const startedAt = clock();
  const recording: Recording = {
    format: 1, id: `${startedAt.toString(36)}-${freshSeed().toLowerCase()}`, scenario: address.scenario, version: published.scenario.version,
    hash: published.hash, seed: address.seed ?? freshSeed(), ...(address.variant !== undefined && { variant: address.variant }),
    language: settings.language, startedAt, replies: [], ended: false,
  };
  return { recording, ended: false };
}

function nothingAfter(milliseconds: number): Promise<readonly Recording[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), milliseconds));
}
