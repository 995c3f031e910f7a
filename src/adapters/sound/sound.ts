import { Howl } from 'howler';
import type { PlaceId } from '../../domain/scenario/vocabulary.ts';
import { EFFECTS } from './effects.ts';
import { FILES } from './files.ts';
import { createLoop, type Loop } from './loop.ts';
import { LOOPS } from './loops.ts';
import { createTrack, type HowlConstructor } from './track.ts';
import type { Volumes } from './volumes.ts';

export type Effect =
  | 'choose'
  | 'reply'
  | 'trust-up'
  | 'trust-down'
  | 'stake-found'
  | 'press'
  | 'settled'
  | 'clean-exit'
  | 'leave'
  | 'talk-start'
  | 'page';

/**
 * What is heard. Nothing said here is said by sound alone, so every failure is silence and nothing throws: no device, no codec,
 * no network, no gesture yet.
 */
export interface Sound {
  /** Two effects asked for at once are heard one after the other. */
  play(effect: Effect): void;
  /** The room tone of a place; `null` for none. */
  enter(place: PlaceId | null): void;
  music(on: boolean): void;
  setVolumes(volumes: Volumes): void;
  mute(muted: boolean): void;
  /** Silent from here on; undoes every listener, timer and download. */
  dispose(): void;
}

/** What this room needs from outside; a test brings its own. */
interface Surroundings {
  readonly Howl: HowlConstructor;
  readonly page: EventTarget & { readonly hidden: boolean };
  /** The user had already touched the page before this code arrived. */
  readonly touched: boolean;
}

/** Fetches nothing before the first pointer or key, and then only what has a volume. */
export function createSound(volumes: Volumes, surroundings: Surroundings = browser()): Sound {
  const { Howl, page } = surroundings;
  let levels = tidy(volumes);
  let unlocked = surroundings.touched;
  let muted = false;
  let place: PlaceId | null = null;
  let musicOn = false;
  let disposed = false;

  const rooms = new Map<PlaceId, Loop>();
  const tune = createLoop(Howl, FILES.music, LOOPS.music);
  const effects = createTrack(Howl, FILES.effects, {
    sprite: Object.fromEntries(Object.entries(EFFECTS satisfies Cuts).map(([name, [start, length]]) => [name, [start, length]])),
    volume: () => levels.effects,
    onLoad: playAwaited,
  });
  let awaited: { effect: Effect; askedAt: number }[] = [];
  const delays = new Set<ReturnType<typeof setTimeout>>();
  let nextFreeAt = 0;

  page.addEventListener('pointerdown', unlock, true);
  page.addEventListener('keydown', unlock, true);
  page.addEventListener('visibilitychange', onVisibility);
  settle();

  return {
    play(effect) {
      if (!isAudible()) return;
      const wait = effect === 'choose' ? 0 : Math.max(0, nextFreeAt - Date.now());
      if (wait > LONGEST_WAIT) return;
      if (effect !== 'choose') nextFreeAt = Date.now() + wait + APART;
      if (wait === 0) sound(effect);
      else later(wait, () => sound(effect));
    },
    enter(next) {
      place = next;
      settle();
    },
    music(on) {
      musicOn = on;
      settle();
    },
    setVolumes(next) {
      if (disposed) return;
      levels = tidy(next);
      effects.loaded()?.volume(levels.effects);
      settle(SLIDER_FADE);
    },
    mute(next) {
      muted = next;
      if (muted) hush();
      settle(MUTE_FADE);
    },
    dispose() {
      if (disposed) return;
      disposed = true;
      page.removeEventListener('pointerdown', unlock, true);
      page.removeEventListener('keydown', unlock, true);
      page.removeEventListener('visibilitychange', onVisibility);
      hush();
      for (const loop of [...rooms.values(), tune]) loop.dispose();
      effects.dispose();
    },
  };

  function unlock(): void {
    page.removeEventListener('pointerdown', unlock, true);
    page.removeEventListener('keydown', unlock, true);
    unlocked = true;
    settle();
  }

  function onVisibility(): void {
    settle();
  }

  /** Brings what sounds in line with what is wanted. Safe to call at any time, any number of times. */
  function settle(milliseconds = ROOM_FADE): void {
    if (disposed) return;
    const wanted = (volume: number, on: boolean): number => (unlocked && !muted && on ? volume : 0);
    if (place !== null && !rooms.has(place)) rooms.set(place, createLoop(Howl, FILES[place], LOOPS[place]));
    for (const [its, loop] of rooms) loop.aim({ volume: wanted(levels.room, its === place), milliseconds, held: page.hidden });
    tune.aim({ volume: wanted(levels.music, musicOn), milliseconds, held: page.hidden });
    if (isAudible()) effects.fetch();
  }

  function isAudible(): boolean {
    return !disposed && unlocked && !muted && levels.effects > 0;
  }

  function sound(effect: Effect): void {
    const howl = effects.loaded();
    if (howl) howl.play(effect);
    else awaited.push({ effect, askedAt: Date.now() });
    effects.fetch();
  }

  function playAwaited(): void {
    const due = isAudible() ? awaited.filter(({ askedAt }) => Date.now() - askedAt <= STALE) : [];
    awaited = [];
    for (const { effect } of due) effects.loaded()?.play(effect);
  }

  function hush(): void {
    for (const delay of delays) clearTimeout(delay);
    delays.clear();
    awaited = [];
    effects.loaded()?.stop();
  }

  function later(milliseconds: number, act: () => void): void {
    const delay = setTimeout(() => {
      delays.delete(delay);
      if (isAudible()) act();
    }, milliseconds);
    delays.add(delay);
  }
}

type Cuts = Readonly<Record<Effect, readonly [start: number, length: number]>>;

/** Milliseconds. design.md, section 6: 420 ms is the slow movement; rooms change with it. */
const ROOM_FADE = 400;
const SLIDER_FADE = 120;
const MUTE_FADE = 40;
/** Between the beginnings of two effects asked for together: one is recognised before the other begins. */
const APART = 220;
/** An effect later than this would comment on something no longer on screen. */
const LONGEST_WAIT = 500;
const STALE = 400;

/** Hundredths: Howler's fades count in them and never end on anything finer. */
function tidy({ effects, room, music }: Volumes): Volumes {
  const hundredth = (volume: number): number => (Number.isFinite(volume) ? Math.round(Math.min(1, Math.max(0, volume)) * 100) / 100 : 0);
  return { effects: hundredth(effects), room: hundredth(room), music: hundredth(music) };
}

function browser(): Surroundings {
  return { Howl, page: document, touched: navigator.userActivation?.hasBeenActive ?? false };
}
