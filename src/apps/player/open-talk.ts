import { hasVariant } from '../../domain/client/draw.ts';
import type { Published } from '../../domain/scenario/languages.ts';
import type { Recording } from '../../domain/talk/recording.ts';
import type { TalkAddress } from './address.ts';
import { loadOpening } from './scenarios.ts';
import { freshSeed } from './seeds.ts';
import type { Services } from './services.ts';

/** After this long a talk is begun without knowing what the disk holds. Milliseconds. */
const PATIENCE_WITH_DISK = 1500;

export interface Beginning {
  readonly recording: Recording;
  /** Its first moment, to be shown while the rest is on its way. */
  readonly opening: Published;
  /** The talk is over: its debrief was on this very page. */
  readonly ended: boolean;
}

/**
 * The talk an address means: the unfinished one of that scenario, seed and variant if there is one; the ended one whose debrief
 * this page was showing; else a new one. A variant that does not exist is left to the seed.
 */
export async function findOrBegin(address: TalkAddress, services: Pick<Services, 'journal' | 'clock' | 'settings'>): Promise<Beginning> {
  const { journal, clock, settings } = services;
  const [opening, kept] = await Promise.all([
    loadOpening(address.scenario, settings.language),
    address.seed === undefined
      ? []
      : Promise.race([journal.all().then((read) => (read.ok ? read.value.recordings : [])), nothingAfter(PATIENCE_WITH_DISK)]),
  ]);
  const variant = address.variant !== undefined && hasVariant(opening.scenario, address.variant) ? address.variant : undefined;
  const mine = kept.filter(
    (recording) => recording.scenario === address.scenario && recording.seed === address.seed && recording.variant === variant,
  );
  const shownBefore = (history.state as { ended?: string } | null)?.ended;
  const ended = mine.find((recording) => recording.ended && recording.id === shownBefore);
  if (ended) return { recording: ended, opening, ended: true };
  const unfinished = mine.find((recording) => !recording.ended);
  if (unfinished) return { recording: unfinished, opening, ended: false };
  return {
    recording: begin(address.scenario, address.seed ?? freshSeed(), variant, opening, { startedAt: clock(), language: settings.language }),
    opening,
    ended: false,
  };
}

function begin(
  scenario: string,
  seed: string,
  variant: string | undefined,
  opening: Published,
  now: { startedAt: number; language: string },
): Recording {
  return {
    format: 1,
    id: `${now.startedAt.toString(36)}-${freshSeed().toLowerCase()}`,
    scenario,
    version: opening.scenario.version,
    hash: opening.hash,
    seed,
    ...(variant !== undefined && { variant }),
    language: now.language,
    startedAt: now.startedAt,
    replies: [],
    ended: false,
  };
}

function nothingAfter(milliseconds: number): Promise<readonly Recording[]> {
  return new Promise((resolve) => setTimeout(() => resolve([]), milliseconds));
}
