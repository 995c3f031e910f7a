import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { createSound, type Sound } from '../../../src/adapters/sound/sound.ts';
import type { HowlLike, HowlSettings } from '../../../src/adapters/sound/track.ts';
import { DEFAULT_VOLUMES, type Volumes } from '../../../src/adapters/sound/volumes.ts';

/** Howler as seen from this room: loads when told to, begins to play a tick later, fades with the clock. */
class FakeHowl implements HowlLike {
  static all: FakeHowl[] = [];
  static isBroken: (address: string) => boolean = () => false;
  static throws = false;

  readonly log: string[] = [];
  readonly playing = new Set<number>();
  groupVolume: number;
  private readonly levels = new Map<number, number>();
  private readonly places = new Map<number, number>();
  private nextId = 1000;

  readonly settings: HowlSettings;

  constructor(settings: HowlSettings) {
    this.settings = settings;
    if (FakeHowl.throws) throw new Error('no audio device');
    FakeHowl.all.push(this);
    this.groupVolume = settings.volume;
  }
  get name(): string {
    return /([\w-]+\.\w+)$/.exec(this.settings.src[0] ?? '')?.[1] ?? '';
  }
  arrive(): void {
    if (FakeHowl.isBroken(this.name)) this.settings.onloaderror();
    else this.settings.onload();
  }
  play(what: string | number): number {
    const id = typeof what === 'number' ? what : ++this.nextId;
    this.log.push(`play ${what}`);
    this.playing.add(id);
    if (!this.levels.has(id)) this.levels.set(id, this.groupVolume);
    setTimeout(() => this.settings.onplay(), 0);
    return id;
  }
  pause(id: number): void {
    this.log.push('pause');
    this.playing.delete(id);
  }
  stop(id?: number): void {
    this.log.push('stop');
    if (id === undefined) this.playing.clear();
    else this.playing.delete(id);
  }
  fade(from: number, to: number, milliseconds: number, id: number): void {
    this.log.push(`fade ${from}→${to} in ${milliseconds}`);
    this.levels.set(id, from);
    setTimeout(() => this.levels.set(id, to), milliseconds);
  }
  volume(idOrVolume: number): number {
    if (idOrVolume <= 1) {
      this.groupVolume = idOrVolume;
      this.log.push(`volume ${idOrVolume}`);
    }
    return this.levels.get(idOrVolume) ?? 0;
  }
  seek(secondsOrId: number, id?: number): number {
    if (id === undefined) return this.places.get(secondsOrId) ?? 0;
    this.log.push(`seek ${secondsOrId}`);
    this.places.set(id, secondsOrId);
    return secondsOrId;
  }
  standAt(seconds: number): void {
    for (const id of this.playing) this.places.set(id, seconds);
  }
  unload(): void {
    this.log.push('unload');
    this.playing.clear();
  }
}

class FakePage extends EventTarget {
  hidden = false;
  readonly listened = new Set<string>();
  override addEventListener(...given: Parameters<EventTarget['addEventListener']>): void {
    this.listened.add(given[0]);
    super.addEventListener(...given);
  }
  override removeEventListener(...given: Parameters<EventTarget['removeEventListener']>): void {
    this.listened.delete(given[0]);
    super.removeEventListener(...given);
  }
  touch(kind: 'pointerdown' | 'keydown' = 'pointerdown'): void {
    this.dispatchEvent(new Event(kind));
  }
  show(visible: boolean): void {
    this.hidden = !visible;
    this.dispatchEvent(new Event('visibilitychange'));
  }
}

let page: FakePage;
let sound: Sound;

beforeEach(() => {
  vi.useFakeTimers();
  FakeHowl.all = [];
  FakeHowl.isBroken = () => false;
  FakeHowl.throws = false;
  page = new FakePage();
});
afterEach(() => {
  sound.dispose();
  vi.useRealTimers();
});

function start(volumes: Partial<Volumes> = {}, touched = false): void {
  sound = createSound({ ...DEFAULT_VOLUMES, ...volumes }, { Howl: FakeHowl, page, touched });
}
function names(): string[] {
  return FakeHowl.all.map((howl) => howl.name);
}
function howl(name: string): FakeHowl {
  const found = FakeHowl.all.findLast((one) => one.name === name);
  if (!found) throw new Error(`${name} was not fetched, only ${names().join(', ')}`);
  return found;
}
/** Everything on its way arrives and begins. */
function arrive(): void {
  for (const one of FakeHowl.all) one.arrive();
  vi.advanceTimersByTime(1);
}
function inPlace(place: 'office' | 'cafe', volumes: Partial<Volumes> = {}): FakeHowl {
  start(volumes);
  page.touch();
  sound.enter(place);
  arrive();
  return howl(`${place}.webm`);
}

describe('what is fetched, and when', () => {
  it('nothing before the first gesture', () => {
    start({ music: 0.5 });
    sound.enter('office');
    sound.music(true);
    sound.play('choose');
    expect(names()).toEqual([]);
  });

  it.each(['pointerdown', 'keydown'] as const)('effects and the room at the first %s; no music by default', (kind) => {
    start();
    sound.enter('office');
    sound.music(true);
    page.touch(kind);
    expect(names()).toEqual(['office.webm', 'effects.webm']);
    page.touch(kind);
    expect(names()).toHaveLength(2);
  });

  it('at once, when the page had been touched before this code came', () => {
    start({}, true);
    expect(names()).toEqual(['effects.webm']);
  });

  it('nothing for a volume of 0, until it is turned up', () => {
    start({ effects: 0, room: 0, music: 0 });
    page.touch();
    sound.enter('cafe');
    sound.music(true);
    expect(names()).toEqual([]);
    sound.setVolumes({ effects: 0, room: 0, music: 0.3 });
    expect(names()).toEqual(['music.webm']);
    sound.setVolumes({ effects: 0, room: 0.2, music: 0.3 });
    expect(names()).toEqual(['music.webm', 'cafe.webm']);
  });

  it('nothing while muted', () => {
    start();
    sound.mute(true);
    page.touch();
    sound.enter('cafe');
    expect(names()).toEqual([]);
    sound.mute(false);
    expect(names()).toEqual(['cafe.webm', 'effects.webm']);
  });

  it('no room while the page is hidden', () => {
    start({ effects: 0 });
    page.touch();
    page.show(false);
    sound.enter('office');
    expect(names()).toEqual([]);
    page.show(true);
    expect(names()).toEqual(['office.webm']);
  });

  it('a place once, however often it is entered', () => {
    inPlace('office');
    sound.enter('cafe');
    sound.enter('office');
    expect(names()).toEqual(['effects.webm', 'office.webm', 'cafe.webm']);
  });
});

describe('rooms', () => {
  it('fade in from silence', () => {
    const office = inPlace('office');
    expect(office.settings.volume).toBe(0);
    expect(office.log).toEqual(['play turn', 'fade 0→0.25 in 400']);
  });

  it('cross-fade', () => {
    const office = inPlace('office');
    vi.advanceTimersByTime(1000);
    sound.enter('cafe');
    arrive();
    expect(office.log.at(-1)).toBe('fade 0.25→0 in 400');
    expect(howl('cafe.webm').log.at(-1)).toBe('fade 0→0.25 in 400');
    expect(office.playing.size).toBe(1);
    vi.advanceTimersByTime(400);
    expect(office.playing.size).toBe(0);
    expect(howl('cafe.webm').playing.size).toBe(1);
  });

  it('a place left and entered again within the fade goes on', () => {
    const office = inPlace('office');
    vi.advanceTimersByTime(1000);
    sound.enter(null);
    vi.advanceTimersByTime(100);
    sound.enter('office');
    vi.advanceTimersByTime(1000);
    expect(office.playing.size).toBe(1);
    expect(office.log.filter((line) => line.startsWith('play'))).toHaveLength(1);
  });

  it('a place left before it has arrived is not heard', () => {
    start({ effects: 0 });
    page.touch();
    sound.enter('office');
    sound.enter(null);
    arrive();
    expect(howl('office.webm').log).toEqual([]);
  });

  it('the turn of the loop changes nothing', () => {
    const office = inPlace('office');
    vi.advanceTimersByTime(1000);
    const before = office.log.length;
    office.settings.onplay();
    expect(office.log).toHaveLength(before);
  });

  it('follow the slider, which may stop them and start them again', () => {
    const office = inPlace('office');
    vi.advanceTimersByTime(1000);
    sound.setVolumes({ effects: 0.6, room: 0.5, music: 0 });
    expect(office.log.at(-1)).toBe('fade 0.25→0.5 in 120');
    vi.advanceTimersByTime(1000);
    sound.setVolumes({ effects: 0.6, room: 0, music: 0 });
    vi.advanceTimersByTime(1000);
    expect(office.playing.size).toBe(0);
    sound.setVolumes({ effects: 0.6, room: 0.1, music: 0 });
    vi.advanceTimersByTime(1000);
    expect(office.playing.size).toBe(1);
  });

  it('take volumes in hundredths between 0 and 1', () => {
    const office = inPlace('office', { room: 0.333333 });
    expect(office.log.at(-1)).toBe('fade 0→0.33 in 400');
    vi.advanceTimersByTime(1000);
    sound.setVolumes({ effects: 7, room: Number.NaN, music: -1 });
    expect(office.log.at(-1)).toBe('fade 0.33→0 in 120');
    expect(howl('effects.webm').groupVolume).toBe(1);
  });
});

describe('a hidden page', () => {
  it('pauses the loops and goes on where they were', () => {
    const office = inPlace('office', { music: 0.4 });
    sound.music(true);
    arrive();
    vi.advanceTimersByTime(1000);
    const music = howl('music.webm');
    page.show(false);
    expect(office.log.at(-1)).toBe('pause');
    expect(music.log.at(-1)).toBe('pause');
    expect(office.playing.size + music.playing.size).toBe(0);
    page.show(true);
    vi.advanceTimersByTime(1);
    expect(office.playing.size + music.playing.size).toBe(2);
    expect(office.log.at(-1)).toBe('play 1001');
  });

  it('goes on from the beginning when the loop was caught past its end', () => {
    const office = inPlace('office');
    office.standAt(99);
    page.show(false);
    page.show(true);
    expect(office.log.slice(-2)).toEqual([expect.stringMatching(/^seek 0\.0/), 'play 1001']);
  });

  it('hears nothing of a room that arrives meanwhile', () => {
    start({ effects: 0 });
    page.touch();
    sound.enter('office');
    page.show(false);
    arrive();
    expect(howl('office.webm').log).toEqual([]);
    page.show(true);
    expect(howl('office.webm').log).toEqual(['play turn']);
  });

  it('hidden between order and beginning, it pauses at the beginning', () => {
    start({ effects: 0 });
    page.touch();
    sound.enter('office');
    howl('office.webm').arrive();
    page.show(false);
    vi.advanceTimersByTime(1);
    expect(howl('office.webm').log).toEqual(['play turn', 'pause']);
  });

  it('leaves a place for good', () => {
    const office = inPlace('office');
    page.show(false);
    sound.enter(null);
    page.show(true);
    vi.advanceTimersByTime(1000);
    expect(office.playing.size).toBe(0);
    expect(office.log.at(-1)).toBe('stop');
  });
});

describe('effects', () => {
  function ready(volumes: Partial<Volumes> = {}): FakeHowl {
    start(volumes);
    page.touch();
    arrive();
    return howl('effects.webm');
  }

  it('are cut from one file, at the volume of the moment', () => {
    const effects = ready();
    expect(effects.settings.volume).toBe(0.6);
    expect(Object.keys(effects.settings.sprite)).toHaveLength(11);
    sound.play('press');
    sound.setVolumes({ effects: 0.3, room: 0, music: 0 });
    expect(effects.log).toEqual(['play press', 'volume 0.3']);
  });

  it('of one moment come one after the other; a third is too late', () => {
    const effects = ready();
    sound.play('stake-found');
    sound.play('trust-up');
    sound.play('press');
    sound.play('page');
    expect(effects.log).toEqual(['play stake-found']);
    vi.advanceTimersByTime(220);
    expect(effects.log).toEqual(['play stake-found', 'play trust-up']);
    vi.advanceTimersByTime(2000);
    expect(effects.log).toEqual(['play stake-found', 'play trust-up', 'play press']);
  });

  it('a choice answers at once, whatever else sounds', () => {
    const effects = ready();
    sound.play('stake-found');
    sound.play('choose');
    sound.play('choose');
    expect(effects.log).toEqual(['play stake-found', 'play choose', 'play choose']);
  });

  it('asked for during the download are heard if it is short, dropped if it is long', () => {
    start();
    page.touch();
    sound.play('choose');
    vi.advanceTimersByTime(350);
    sound.play('reply');
    vi.advanceTimersByTime(350);
    arrive();
    expect(howl('effects.webm').log).toEqual(['play reply']);
  });

  it('stop when muted, those to come included', () => {
    const effects = ready();
    sound.play('stake-found');
    sound.play('trust-up');
    sound.mute(true);
    vi.advanceTimersByTime(1000);
    sound.play('page');
    expect(effects.log).toEqual(['play stake-found', 'stop']);
    sound.mute(false);
    sound.play('page');
    expect(effects.log.at(-1)).toBe('play page');
  });
});

describe('what goes wrong', () => {
  it('a webm that cannot be read falls back to the mp3', () => {
    FakeHowl.isBroken = (name) => name.endsWith('webm');
    start({ effects: 0 });
    page.touch();
    sound.enter('office');
    howl('office.webm').arrive();
    howl('office.mp3').arrive();
    vi.advanceTimersByTime(1);
    expect(howl('office.webm').log).toEqual(['unload']);
    expect(howl('office.mp3').log).toEqual(['play turn', 'fade 0→0.25 in 400']);
  });

  it('a sound that does not come is silent, and asked for again only after a rest', () => {
    FakeHowl.isBroken = () => true;
    start({ room: 0 });
    page.touch();
    sound.play('press');
    howl('effects.webm').arrive();
    howl('effects.mp3').arrive();
    sound.play('press');
    sound.setVolumes({ effects: 1, room: 0, music: 0 });
    expect(names()).toEqual(['effects.webm', 'effects.mp3']);
    FakeHowl.isBroken = () => false;
    vi.advanceTimersByTime(31_000);
    sound.play('press');
    howl('effects.webm').arrive();
    expect(howl('effects.webm').log).toEqual(['play press']);
  });

  it('no audio device: nothing throws', () => {
    FakeHowl.throws = true;
    start({ music: 1 });
    page.touch();
    sound.enter('cafe');
    sound.music(true);
    sound.play('page');
    sound.mute(true);
    sound.mute(false);
    expect(FakeHowl.all).toEqual([]);
  });
});

describe('dispose', () => {
  it('unloads all, forgets the page, and nothing later wakes it', () => {
    const office = inPlace('office');
    sound.play('stake-found');
    sound.play('trust-up');
    sound.dispose();
    sound.dispose();
    expect(FakeHowl.all.every((one) => one.log.at(-1) === 'unload')).toBe(true);
    expect([...page.listened]).toEqual([]);
    const before = FakeHowl.all.map((one) => one.log.length);
    for (const one of FakeHowl.all) one.arrive(); // late news
    page.touch();
    page.show(true);
    sound.enter('cafe');
    sound.play('page');
    sound.mute(true);
    sound.mute(false);
    sound.setVolumes({ effects: 1, room: 1, music: 1 });
    vi.advanceTimersByTime(60_000);
    expect(FakeHowl.all.map((one) => one.log.length)).toEqual(before);
    expect(office.playing.size).toBe(0);
  });

  it('before any gesture, too', () => {
    start();
    sound.dispose();
    page.touch();
    expect(names()).toEqual([]);
  });
});
