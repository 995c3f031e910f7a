import type { GameObjects, Scene } from 'phaser';
import type { Box } from '../rig.ts';
import type { Drawing } from './drawings.ts';

/** One layer of the place, behind or in front of the client. */
export interface Backdrop {
  /** `fade` lays the new picture over the old one; without it, a cut. */
  show(drawing: Drawing, box: Box, fade: boolean): void;
  /** Slides by so many units. */
  shift(x: number, y: number): void;
  /** True while it changes. */
  update(delta: number): boolean;
  dispose(): void;
}

const FADE_MS = 420;

export function createBackdrop(scene: Scene, parent: GameObjects.Container): Backdrop {
  const layer = scene.add.container();
  parent.add(layer);
  let shown: GameObjects.Image | undefined;
  let leaving: GameObjects.Image[] = [];

  const finish = (): void => {
    for (const image of leaving) image.destroy();
    leaving = [];
    shown?.setAlpha(1);
  };

  return {
    show({ key, scale }, { x, y }, fade) {
      if (shown?.texture.key === key) return;
      const next = scene.add
        .image(x, y, key)
        .setOrigin(0)
        .setScale(1 / scale);
      layer.add(next);
      if (shown) leaving.push(shown);
      shown = next;
      if (fade && leaving.length > 0) next.setAlpha(0);
      else finish();
    },
    shift(x, y) {
      layer.setPosition(x, y);
    },
    update(delta) {
      if (!shown || leaving.length === 0) return false;
      // The old picture stays whole underneath: two half-transparent desks would let the client show through.
      shown.setAlpha(Math.min(1, shown.alpha + delta / FADE_MS));
      if (shown.alpha === 1) finish();
      return true;
    },
    dispose() {
      layer.destroy(true);
    },
  };
}
