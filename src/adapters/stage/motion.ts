import type { Mood, Reaction } from '../../domain/scenario/vocabulary.ts';

/** How the client holds himself, in units of the place; the head moves on top of the body. Turns are in degrees. */
export interface Pose {
  readonly x: number;
  readonly y: number;
  /** 1 = as drawn; a little more is nearer. */
  readonly size: number;
  readonly headX: number;
  readonly headY: number;
  /** Clockwise is a nod: clients look to the right. */
  readonly headTurn: number;
}

export const AT_REST: Pose = { x: 0, y: 0, size: 1, headX: 0, headY: 0, headTurn: 0 };

/** Nearer when trust is there, farther when it is not: felt more than seen. */
export const POSTURES: Readonly<Record<Mood, Pose>> = {
  open: { ...AT_REST, x: 4, y: 2, size: 1.012, headTurn: 0.6 },
  neutral: AT_REST,
  wary: { ...AT_REST, x: -5, y: 1, headTurn: -0.8 },
  cold: { ...AT_REST, x: -9, y: 3, size: 0.985, headTurn: -1.6 },
  gone: { ...AT_REST, x: -14, y: 0, size: 0.975, headTurn: -2 },
};

/** Shoulders and head rise and sink by 4 units, one way in 1.9 s. */
export function breathAt(milliseconds: number): Pose {
  const rise = Math.sin((milliseconds / 1900) * Math.PI) * 4;
  return { ...AT_REST, y: -rise * 0.75, headY: -rise * 0.25 };
}

/** A key of a gesture: the change to the pose reached at a time, in milliseconds. Between keys the movement eases. */
interface Key {
  readonly at: number;
  readonly pose: Partial<Pose>;
}

/** The gesture's change to the pose after a time; undefined when it is over. */
export function gestureAt(gesture: Reaction | 'opening', milliseconds: number): Pose | undefined {
  const keys = GESTURES[gesture];
  const next = keys.findIndex(({ at }) => at > milliseconds);
  if (next < 0) return undefined;
  const to = keys[next];
  if (!to) return undefined;
  const from = keys[next - 1] ?? { at: 0, pose: OVER };
  const share = eased((milliseconds - from.at) / (to.at - from.at));
  return blend({ ...AT_REST, ...from.pose }, { ...AT_REST, ...to.pose }, share);
}

const OVER: Partial<Pose> = {};

/** Small, and never a caricature: every gesture begins and ends at rest. */
const GESTURES: Readonly<Record<Reaction | 'opening', readonly Key[]>> = {
  // Greets.
  opening: [
    { at: 300, pose: { headY: 6, headTurn: 3 } },
    { at: 800, pose: { x: 3, size: 1.008, headTurn: -0.6 } },
    { at: 1500, pose: OVER },
  ],
  // Confides: comes nearer, head lowered.
  reveal: [
    { at: 380, pose: { x: 7, y: 3, size: 1.02, headTurn: 2.2 } },
    { at: 1500, pose: { x: 7, y: 3, size: 1.02, headTurn: 1.2 } },
    { at: 2100, pose: OVER },
  ],
  // Evades: back, and a look aside.
  deflect: [
    { at: 320, pose: { x: -9, y: -2, size: 0.985, headTurn: -2.6, headX: -3 } },
    { at: 1200, pose: { x: -8, size: 0.985, headTurn: -1.8 } },
    { at: 1700, pose: OVER },
  ],
  shrug: [
    { at: 200, pose: { y: -9, headY: 5, headTurn: -2 } },
    { at: 520, pose: { y: -8, headY: 5, headTurn: -2 } },
    { at: 860, pose: OVER },
  ],
  // Insists: leans in and stays there for a while.
  press: [
    { at: 300, pose: { x: 12, y: 5, size: 1.035, headTurn: 1.6 } },
    { at: 1700, pose: { x: 11, y: 4, size: 1.03, headTurn: 1 } },
    { at: 2300, pose: OVER },
  ],
  'accept-no': [
    { at: 260, pose: { headY: 7, headTurn: 4 } },
    { at: 620, pose: { headY: 2, headTurn: 1 } },
    { at: 1000, pose: OVER },
  ],
  'anchor-hope': [
    { at: 280, pose: { y: -5, headY: -2, headTurn: -1.2 } },
    { at: 900, pose: { y: -3 } },
    { at: 1300, pose: OVER },
  ],
  'cash-in': [
    { at: 240, pose: { x: 8, y: 3, size: 1.025, headTurn: 2 } },
    { at: 500, pose: { x: 8, size: 1.025, headTurn: -0.6 } },
    { at: 760, pose: { x: 8, y: 3, size: 1.025, headTurn: 2.4 } },
    { at: 1400, pose: OVER },
  ],
  // A start, a shake of the head, then distance.
  offended: [
    { at: 140, pose: { x: -8, y: -5, headTurn: -3 } },
    { at: 340, pose: { x: -9, headX: 4, headTurn: 1.4 } },
    { at: 540, pose: { x: -10, headX: -4, headTurn: -2.4 } },
    { at: 1300, pose: { x: -11, size: 0.98, headTurn: -3 } },
    { at: 2000, pose: OVER },
  ],
  expose: [
    { at: 130, pose: { x: -10, y: -6, size: 0.98, headTurn: -3.4 } },
    { at: 900, pose: { x: -11, size: 0.98, headTurn: -2.6 } },
    { at: 1800, pose: OVER },
  ],
  'take-back': [
    { at: 360, pose: { headY: 5, headTurn: 2.6 } },
    { at: 900, pose: { headY: 1, headTurn: -0.8 } },
    { at: 1300, pose: OVER },
  ],
  'consider-accept': [
    { at: 240, pose: { headY: 7, headTurn: 4 } },
    { at: 470, pose: { headY: -1, headTurn: -1 } },
    { at: 720, pose: { headY: 6, headTurn: 3.2 } },
    { at: 1150, pose: OVER },
  ],
  'consider-bargain': [
    { at: 320, pose: { x: 7, size: 1.02, headX: 2, headTurn: 3 } },
    { at: 1300, pose: { x: 6, size: 1.018, headTurn: 2.4 } },
    { at: 1800, pose: OVER },
  ],
  'consider-decline': [
    { at: 240, pose: { headX: -5, headTurn: -2 } },
    { at: 500, pose: { headX: 4, headTurn: 1 } },
    { at: 760, pose: { headX: -4, headTurn: -2 } },
    { at: 1300, pose: { x: -7, size: 0.988, headTurn: -1.4 } },
    { at: 1900, pose: OVER },
  ],
  // Looks down at the papers, and up again.
  'take-note': [
    { at: 320, pose: { headY: 8, headX: 3, headTurn: 5 } },
    { at: 1100, pose: { headY: 8, headX: 3, headTurn: 5 } },
    { at: 1500, pose: OVER },
  ],
  wait: [
    { at: 420, pose: { headX: 2, headTurn: 2.4 } },
    { at: 1600, pose: { headX: 2, headTurn: 2.4 } },
    { at: 2200, pose: OVER },
  ],
  // Gets up.
  leave: [
    { at: 520, pose: { x: -10, y: -26, headTurn: -2 } },
    { at: 2200, pose: { x: -14, y: -28, headTurn: -2.4 } },
    { at: 3000, pose: { x: -6, y: -6 } },
    { at: 3600, pose: OVER },
  ],
  farewell: [
    { at: 320, pose: { headY: 9, headTurn: 5, y: 2 } },
    { at: 760, pose: { headY: 1 } },
    { at: 1100, pose: OVER },
  ],
};

/** The nod that goes with a new face: 4 units, as long as the cross-fade. */
export const FACE_CHANGE_MS = 160;
export function nodAt(milliseconds: number): Pose | undefined {
  if (milliseconds >= 2 * FACE_CHANGE_MS) return undefined;
  return { ...AT_REST, headY: Math.sin((milliseconds / (2 * FACE_CHANGE_MS)) * Math.PI) * 4 };
}

/** Changes add up; sizes multiply. */
export function together(poses: readonly (Pose | undefined)[]): Pose {
  return poses.reduce<Pose>(
    (sum, pose) =>
      pose === undefined
        ? sum
        : {
            x: sum.x + pose.x,
            y: sum.y + pose.y,
            size: sum.size * pose.size,
            headX: sum.headX + pose.headX,
            headY: sum.headY + pose.headY,
            headTurn: sum.headTurn + pose.headTurn,
          },
    AT_REST,
  );
}

export function blend(from: Pose, to: Pose, share: number): Pose {
  const mix = (one: number, other: number): number => one + (other - one) * share;
  return {
    x: mix(from.x, to.x),
    y: mix(from.y, to.y),
    size: mix(from.size, to.size),
    headX: mix(from.headX, to.headX),
    headY: mix(from.headY, to.headY),
    headTurn: mix(from.headTurn, to.headTurn),
  };
}

/** Starts and ends slowly. */
export const eased = (share: number): number => {
  const clamped = Math.min(Math.max(share, 0), 1);
  return clamped * clamped * (3 - 2 * clamped);
};
