import type { SoundFile } from './files.ts';

/** The part of Howler's Howl this room uses. */
export interface HowlLike {
  play(spriteOrId: string | number): number;
  pause(id: number): unknown;
  stop(id?: number): unknown;
  fade(from: number, to: number, milliseconds: number, id: number): unknown;
  /** With an id (they start at 1000) asks its volume; with 0–1 sets the volume of all. */
  volume(idOrVolume: number): unknown;
  /** With an id alone asks; with both sets. Seconds. */
  seek(secondsOrId: number, id?: number): unknown;
  unload(): unknown;
}
export interface HowlSettings {
  readonly src: string[];
  readonly sprite: Record<string, [start: number, length: number] | [start: number, length: number, loop: boolean]>;
  readonly volume: number;
  readonly onload: () => void;
  readonly onloaderror: () => void;
  readonly onplay: () => void;
}
export type HowlConstructor = new (settings: HowlSettings) => HowlLike;

/** One file of sound: fetched when first asked for, as webm, else as mp3, else not at all. */
interface Track {
  /** Starts the download unless it has started; after a failure, not again within half a minute. */
  fetch(): void;
  /** Ready to play, or undefined. */
  loaded(): HowlLike | undefined;
  dispose(): void;
}

interface TrackSettings {
  readonly sprite: HowlSettings['sprite'];
  /** Asked when the file is opened. */
  volume(): number;
  onLoad(): void;
  /** A sound has begun, or a loop begins again. */
  onPlay?(): void;
}

export function createTrack(Howl: HowlConstructor, file: SoundFile, settings: TrackSettings): Track {
  let opened: HowlLike | undefined;
  let isLoaded = false;
  let restUntil = 0;

  return {
    fetch() {
      if (!opened && Date.now() >= restUntil) open([file.webm, file.mp3]);
    },
    loaded: () => (isLoaded ? opened : undefined),
    dispose() {
      restUntil = Number.POSITIVE_INFINITY;
      close();
    },
  };

  function open(sources: string[]): void {
    // The browser's word for "I play webm" is not always true (Safari on older systems cannot decode it): a failure falls to the next.
    const next = (): void => {
      close();
      if (sources.length > 1) open(sources.slice(1));
      else restUntil = Date.now() + REST;
    };
    // Howler's news come a tick late, possibly after this Howl was closed.
    const ifStillOpen = (act: () => void) => (): void => {
      if (opened === howl) act();
    };
    let howl: HowlLike | undefined;
    try {
      howl = new Howl({
        src: [...sources],
        sprite: settings.sprite,
        volume: settings.volume(),
        onload: ifStillOpen(() => {
          isLoaded = true;
          settings.onLoad();
        }),
        onloaderror: ifStillOpen(next),
        onplay: ifStillOpen(() => settings.onPlay?.()),
      });
      opened = howl;
    } catch {
      restUntil = Number.POSITIVE_INFINITY; // no audio device, or none for us: asking again changes nothing
    }
  }

  function close(): void {
    const howl = opened;
    opened = undefined;
    isLoaded = false;
    howl?.unload();
  }
}

/** Milliseconds before a file that did not come is asked for again. */
const REST = 30_000;
