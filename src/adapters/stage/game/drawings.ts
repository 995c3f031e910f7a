import { type ArtName, artUrl } from 'virtual:art';
import type { Textures } from 'phaser';
import type { Sheet, Size } from '../rig.ts';

/** A drawing as a texture: `key` names it for Phaser, `scale` is the pixels of a unit. */
export interface Drawing {
  readonly key: string;
  readonly scale: number;
}

export interface Drawings {
  /** Draws a file at a scale unless it is there already. `cells` become the frames of the texture. */
  load(name: ArtName, size: Size, scale: number, cells?: Sheet['cells']): Promise<Drawing>;
  /** Forgets every drawing but these. */
  keep(names: readonly Drawing[]): void;
}

/** Textures have to be smaller than this on the weakest machines we support. */
const LARGEST = 4096;

export function createDrawings(textures: Textures.TextureManager): Drawings {
  const known = new Map<string, Promise<Drawing>>();
  const inTurn = createQueue();

  const make = async (key: string, name: ArtName, size: Size, scale: number, cells: Sheet['cells']): Promise<Drawing> => {
    const image = await loadImage(artUrl(name));
    const canvas = await inTurn(() => rasterise(image, size, scale));
    return inTurn(() => {
      const texture = textures.create(key, [canvas]);
      if (!texture) throw new Error(`no texture for ${key}`);
      texture.add('__BASE', 0, 0, 0, canvas.width, canvas.height);
      for (const [cell, { x, y, width, height }] of Object.entries(cells))
        texture.add(cell, 0, x * scale, y * scale, width * scale, height * scale);
      return { key, scale };
    });
  };

  return {
    load(name, size, wanted, cells = {}) {
      const scale = Math.min(wanted, LARGEST / Math.max(size.width, size.height));
      const key = `${name}@${scale.toFixed(3)}`;
      let drawing = known.get(key);
      if (!drawing) {
        drawing = make(key, name, size, scale, cells);
        known.set(key, drawing);
        drawing.catch(() => known.delete(key));
      }
      return drawing;
    },
    keep(kept) {
      if (known.size <= kept.length) return;
      for (const key of [...known.keys()]) {
        if (kept.some((drawing) => drawing.key === key) || !textures.exists(key)) continue;
        known.delete(key);
        textures.remove(key);
      }
    },
  };
}

/**
 * Images of the page and not Phaser's loader: after the still picture they are in the browser's hands already, and they need
 * no XML parser, which a page with trusted types forbids.
 */
function loadImage(url: string): Promise<HTMLImageElement> {
  return new Promise((resolve, reject) => {
    const image = new Image();
    image.onload = () => resolve(image);
    image.onerror = () => reject(new Error(`drawing not found: ${url}`));
    image.src = url;
  });
}

function rasterise(image: HTMLImageElement, { width, height }: Size, scale: number): HTMLCanvasElement {
  const canvas = document.createElement('canvas');
  canvas.width = Math.ceil(width * scale);
  canvas.height = Math.ceil(height * scale);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas to draw on');
  context.drawImage(image, 0, 0, width * scale, height * scale);
  return canvas;
}

/** One piece of work at a time, each in a task of its own: the page breathes in between. */
function createQueue(): <T>(work: () => T) => Promise<T> {
  let last: Promise<unknown> = Promise.resolve();
  return (work) => {
    const turn = last.then(nextTask).then(work);
    last = turn.catch(() => undefined);
    return turn;
  };
}

const nextTask = (): Promise<void> =>
  new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
