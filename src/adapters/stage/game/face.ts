import type { GameObjects, Scene } from 'phaser';
import { FACE_CHANGE_MS } from '../motion.ts';
import { BLINK, type Mouth, mouthCell, PIECES, TALK, type Upper, upperCell } from '../rig.ts';
import type { Drawing } from './drawings.ts';

interface Halves {
  readonly upper: Upper;
  readonly mouth: Mouth;
}

interface FaceManner {
  /** No cross-fade. */
  readonly cut: boolean;
  readonly speaks: boolean;
  /** A new line begins: the lips move again from the start. */
  readonly starts: boolean;
  readonly blinks: boolean;
}

/** Brows, eyes, nose and mouth; old ones fade out while new ones fade in. */
interface FacePart {
  readonly images: readonly GameObjects.Image[];
  show(halves: Halves, faces: Drawing, manner: FaceManner): void;
  /** True while it moves. */
  update(delta: number): boolean;
}

const BLINK_MS = 110;
const LIP_MS = 130;
const TALK_MS = 1600;
/** These eyes are shut already. */
const SHUT: readonly Upper[] = ['calm', 'solemn', 'contempt'];
/** For a face whose own mouth is the talking one. */
const CLOSED: Mouth = 'tired';

export function createFace(scene: Scene): FacePart {
  const now = { upper: half(scene, 'upper'), mouth: half(scene, 'mouth') };
  const old = { upper: half(scene, 'upper').setAlpha(0), mouth: half(scene, 'mouth').setAlpha(0) };
  let halves: Halves | undefined;
  let fade = FACE_CHANGE_MS;
  let talk = TALK_MS;
  let speaks = false;
  let blinks = false;
  let untilBlink = nextBlink();

  const eyes = (upper: Upper): void => {
    now.upper.setFrame(upperCell(upper)).setOrigin(0);
  };
  const lips = (mouth: Mouth): void => {
    now.mouth.setFrame(mouthCell(mouth)).setOrigin(0);
  };

  return {
    images: [old.upper, old.mouth, now.upper, now.mouth],
    show(next, { key, scale }, manner) {
      const changes = halves !== undefined && (halves.upper !== next.upper || halves.mouth !== next.mouth);
      for (const image of [old.upper, old.mouth, now.upper, now.mouth]) {
        const frame = image.frame.name;
        if (image.texture.key === key) continue;
        image
          .setTexture(key, halves ? frame : undefined)
          .setScale(1 / scale)
          .setOrigin(0);
      }
      if (changes && !manner.cut && halves) {
        old.upper.setFrame(upperCell(halves.upper)).setOrigin(0);
        old.mouth.setFrame(mouthCell(halves.mouth)).setOrigin(0);
        fade = 0;
      }
      if (manner.cut) fade = FACE_CHANGE_MS;
      if (manner.starts) talk = 0;
      speaks = manner.speaks;
      blinks = manner.blinks;
      halves = next;
      eyes(next.upper);
      lips(next.mouth);
      settle();
    },
    update(delta) {
      if (!halves) return false;
      fade = Math.min(FACE_CHANGE_MS, fade + delta);
      settle();
      talk = Math.min(TALK_MS, talk + delta);
      const moving = speaks && talk < TALK_MS;
      lips(moving && Math.floor(talk / LIP_MS) % 2 === 0 ? opposite(halves.mouth) : halves.mouth);
      untilBlink -= delta;
      if (untilBlink < -BLINK_MS) untilBlink = nextBlink();
      const blinking = blinks && untilBlink < 0 && fade === FACE_CHANGE_MS && !SHUT.includes(halves.upper);
      eyes(blinking ? BLINK : halves.upper);
      return fade < FACE_CHANGE_MS || moving || (blinks && untilBlink < 100);
    },
  };

  function settle(): void {
    const share = fade / FACE_CHANGE_MS;
    now.upper.setAlpha(share);
    now.mouth.setAlpha(share);
    old.upper.setAlpha(1 - share);
    old.mouth.setAlpha(1 - share);
  }
}

const opposite = (mouth: Mouth): Mouth => (mouth === TALK ? CLOSED : TALK);

/** Every 3.5 to 6 s, like people. */
function nextBlink(): number {
  return 3500 + Math.random() * 2500;
}

function half(scene: Scene, name: 'upper' | 'mouth'): GameObjects.Image {
  const { x, y } = PIECES[name];
  return scene.add.image(x, y, '__DEFAULT').setOrigin(0);
}
