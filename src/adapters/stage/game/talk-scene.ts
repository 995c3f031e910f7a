import { type GameObjects, Scene } from 'phaser';
import type { Frame } from '../layout.ts';
import { FACE_SHEET, PLACE_BLEED, PLACE_GEOMETRY, PORTRAIT_SHEET } from '../rig.ts';
import type { Picture } from '../stage.ts';
import { type Backdrop, createBackdrop } from './backdrop.ts';
import { type Client, createClient } from './client.ts';
import { createDrawings, type Drawing, type Drawings } from './drawings.ts';
import { createParallax, type Parallax } from './parallax.ts';
import type { Pace } from './ticker.ts';
import { frontBox } from '../layers.ts';

/** The one scene: a place behind, the client, the furniture in front. */
interface TalkScene extends Scene {
  /** Loads what is missing, then shows it; does nothing if a newer picture came meanwhile. */
  show(picture: Picture): Promise<void>;
  fit(frame: Frame, density: number): void;
  /** How soon the next frame is wanted, after an update. */
  pace(): Pace;
  onChange(changed: () => void): void;
  dispose(): void;
}

/** How far the pointer pulls each layer, in units: the far wall most, the desk the other way. */
const PULL = { back: { x: -9, y: -5 }, front: { x: 5, y: 3 } } as const;
/** Drawings are made again when the picture has grown or shrunk by so much, once its box has come to rest. */
const SHARP = { least: 0.6, most: 1.02, rest: 150 } as const;

export function createTalkScene(): TalkScene {
  return new Talk();
}

class Talk extends Scene implements TalkScene {
  #root!: GameObjects.Container;
  #back!: Backdrop;
  #client!: Client;
  #front!: Backdrop;
  #drawings!: Drawings;
  #parallax!: Parallax;
  #picture: Picture | undefined;
  #wanted: Picture | undefined;
  #pixels = 1;
  #drawnAt = 0;
  #used: readonly Drawing[] = [];
  #redraw = 0;
  #loading = 0;
  #pace: Pace = 'rest';
  #changed: () => void = () => {};

  constructor() {
    super({ key: 'talk' });
  }

  create(): void {
    this.#drawings = createDrawings(this.textures);
    this.#parallax = createParallax(() => this.#changed());
    this.#root = this.add.container();
    this.#back = createBackdrop(this, this.#root);
    this.#client = createClient(this, this.#root);
    this.#front = createBackdrop(this, this.#root);
    this.#root.setVisible(false);
  }

  onChange(changed: () => void): void {
    this.#changed = changed;
  }

  fit({ scale, x, y }: Frame, density: number): void {
    this.#root.setScale(scale * density).setPosition(Math.round(x * density), Math.round(y * density));
    this.#pixels = scale * density;
    window.clearTimeout(this.#redraw);
    const share = this.#pixels / this.#drawnAt;
    if (share < SHARP.least || share > SHARP.most) this.#redraw = window.setTimeout(() => this.#sharpen(), SHARP.rest);
  }

  #sharpen(): void {
    if (!this.#wanted) return;
    this.show(this.#wanted).then(
      () => this.#changed(),
      () => {}, // the old drawings stay: softer, and still right
    );
  }

  async show(picture: Picture): Promise<void> {
    this.#wanted = picture;
    const pixels = this.#pixels;
    const drawings = await this.#load(picture, pixels);
    if (this.#wanted !== picture) return;

    const [back, portrait, faces, front] = drawings;
    const { place } = picture;
    const fade = !picture.still && this.#picture?.place === place && this.#picture.night !== picture.night;
    this.#back.show(back, PLACE_BLEED, fade);
    this.#client.show(picture, PLACE_GEOMETRY[place].client, portrait, faces);
    this.#front.show(front, frontBox(place), fade);
    this.#parallax.enable(!picture.still);
    this.#picture = picture;
    this.#drawnAt = pixels;
    this.#used = drawings;
    this.#root.setVisible(true);
  }

  async #load(
    { place, portrait, night }: Picture,
    pixels: number,
  ): Promise<[back: Drawing, portrait: Drawing, faces: Drawing, front: Drawing]> {
    const drawings = this.#drawings;
    const light = night ? 'night' : 'day';
    const close = pixels * PLACE_GEOMETRY[place].client.scale;
    this.#loading += 1;
    try {
      return await Promise.all([
        drawings.load(`${place}-${light}-back`, PLACE_BLEED, pixels),
        drawings.load(portrait, PORTRAIT_SHEET, close, PORTRAIT_SHEET.cells),
        drawings.load('faces', FACE_SHEET, close, FACE_SHEET.cells),
        drawings.load(`${place}-${light}-front`, frontBox(place), pixels),
      ]);
    } finally {
      this.#loading -= 1;
    }
  }

  override update(_time: number, delta: number): void {
    const fades = [this.#back.update(delta), this.#front.update(delta)].some(Boolean);
    const moves = [this.#client.update(delta), this.#parallax.update(delta)].some(Boolean);
    if (!fades && this.#loading === 0) this.#drawings.keep(this.#used);
    this.#back.shift(PULL.back.x * this.#parallax.x, PULL.back.y * this.#parallax.y);
    this.#front.shift(PULL.front.x * this.#parallax.x, PULL.front.y * this.#parallax.y);
    this.#pace = fades || moves ? 'busy' : this.#picture && !this.#picture.still ? 'idle' : 'rest';
  }

  pace(): Pace {
    return this.#pace;
  }

  dispose(): void {
    this.#wanted = undefined;
    window.clearTimeout(this.#redraw);
    this.#parallax.dispose();
    this.#back.dispose();
    this.#client.dispose();
    this.#front.dispose();
  }
}
