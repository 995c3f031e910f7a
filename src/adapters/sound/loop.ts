import type { SoundFile } from './files.ts';
import { createTrack, type HowlConstructor } from './track.ts';

/** What a loop should come to: a volume (0 stops it), in how many milliseconds, and whether it must wait meanwhile. */
interface Aim {
  readonly volume: number;
  readonly milliseconds: number;
  /** The page is hidden: pause, and fetch nothing. */
  readonly held: boolean;
}

export interface Loop {
  aim(aim: Aim): void;
  dispose(): void;
}

/**
 * A sound without beginning or end. It keeps what is wanted apart from what Howler is doing and never queues an order with it:
 * Howler's own queue would play the past (a fade in, a fade out, a stop) once the download or the audio device is ready.
 * @param turn where one whole turn lies in the file, [start, length] in milliseconds
 */
export function createLoop(Howl: HowlConstructor, file: SoundFile, turn: readonly [start: number, length: number]): Loop {
  const [start, length] = turn;
  let wanted: Aim = { volume: 0, milliseconds: 0, held: false };
  let now: Doing = { state: 'off' };
  let stopping: ReturnType<typeof setTimeout> | undefined;
  const track = createTrack(Howl, file, {
    sprite: { turn: [start, length, true] },
    volume: () => 0,
    onLoad: settle,
    onPlay() {
      if (now.state === 'starting') now = { state: 'on', id: now.id, volume: undefined };
      settle();
    },
  });

  return {
    aim(aim) {
      wanted = aim;
      if (aim.volume > 0 && !aim.held) track.fetch();
      settle();
    },
    dispose() {
      clearTimeout(stopping);
      now = { state: 'off' };
      track.dispose();
    },
  };

  function settle(): void {
    const howl = track.loaded();
    if (!howl || now.state === 'starting') return; // `onLoad` and `onPlay` come back here
    if (now.state === 'off') {
      if (wanted.volume > 0 && !wanted.held) now = { state: 'starting', id: howl.play('turn') };
      return;
    }
    if (wanted.held || now.state === 'paused') {
      if (wanted.volume === 0) stop();
      else if (!wanted.held) resume();
      else if (now.state === 'on') pause();
      return;
    }
    if (now.volume === wanted.volume) return;
    const from = Number(howl.volume(now.id));
    // Howler never finishes a fade that goes nowhere.
    if (from !== wanted.volume) howl.fade(from, wanted.volume, wanted.milliseconds, now.id);
    now = { ...now, volume: wanted.volume };
    clearTimeout(stopping);
    if (wanted.volume === 0) stopping = setTimeout(stop, wanted.milliseconds);
  }

  function pause(): void {
    if (now.state !== 'on') return;
    track.loaded()?.pause(now.id);
    now = { state: 'paused', id: now.id };
  }

  function resume(): void {
    const howl = track.loaded();
    if (now.state !== 'paused' || !howl) return;
    // A late timer can leave the place past the end, from where Howler would not start again.
    if (Number(howl.seek(now.id)) >= (start + length) / 1000) howl.seek(start / 1000, now.id);
    howl.play(now.id);
    now = { state: 'starting', id: now.id };
  }

  function stop(): void {
    clearTimeout(stopping);
    if (now.state !== 'off') track.loaded()?.stop(now.id);
    now = { state: 'off' };
  }
}

/** `starting`: asked of Howler, which waits for the audio device. `volume`: where the last fade leads; undefined before the first. */
type Doing =
  | { readonly state: 'off' }
  | { readonly state: 'starting'; readonly id: number }
  | { readonly state: 'paused'; readonly id: number }
  | { readonly state: 'on'; readonly id: number; readonly volume: number | undefined };
