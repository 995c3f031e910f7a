import { describe, expect, it } from 'vitest';
import { AT_REST, breathAt, gestureAt, nodAt, POSTURES, together } from '../../../src/adapters/stage/motion.ts';
import { MOODS, REACTIONS } from '../../../src/domain/scenario/vocabulary.ts';

const GESTURES = [...REACTIONS, 'opening'] as const;

describe('gestures', () => {
  it.each(GESTURES)('%s ends where it began, within four seconds', (gesture) => {
    expect(gestureAt(gesture, 4000)).toBeUndefined();
    let last = gestureAt(gesture, 0);
    let end = 0;
    for (let time = 0; time < 4000; time += 5) {
      const pose = gestureAt(gesture, time);
      if (pose) {
        last = pose;
        end = time;
      }
    }
    expect(end).toBeGreaterThan(300);
    for (const part of ['x', 'y', 'headX', 'headY', 'headTurn'] as const) expect(Math.abs(last?.[part] ?? 9)).toBeLessThan(0.2);
    expect(last?.size).toBeCloseTo(1, 2);
  });

  it.each(GESTURES)('%s is subtle and never jumps', (gesture) => {
    let before = gestureAt(gesture, 0) ?? AT_REST;
    for (let time = 16; time < 4000; time += 16) {
      const pose = gestureAt(gesture, time) ?? AT_REST;
      expect(Math.abs(pose.x)).toBeLessThanOrEqual(16);
      expect(Math.abs(pose.y)).toBeLessThanOrEqual(30);
      expect(Math.abs(pose.headTurn)).toBeLessThanOrEqual(5);
      expect(Math.abs(pose.size - 1)).toBeLessThanOrEqual(0.04);
      expect(Math.abs(pose.y - before.y)).toBeLessThan(3);
      expect(Math.abs(pose.headTurn - before.headTurn)).toBeLessThan(0.7);
      before = pose;
    }
  });
});

describe('the rest of the body', () => {
  it('breathes by four units, one way in 1.9 s', () => {
    const heights = Array.from({ length: 381 }, (_, step) => breathAt(step * 10)).map(({ y, headY }) => y + headY);
    expect(Math.min(...heights)).toBeCloseTo(-4, 1);
    expect(Math.max(...heights)).toBeCloseTo(4, 1);
    expect(breathAt(3800).y).toBeCloseTo(0, 5);
  });

  it('nods by four units with a new face', () => {
    expect(nodAt(160)?.headY).toBeCloseTo(4, 5);
    expect(nodAt(320)).toBeUndefined();
  });

  it('has a posture for every mood, and adds movements up', () => {
    for (const mood of MOODS) expect(POSTURES[mood].size).toBeGreaterThan(0.95);
    expect(together([AT_REST, undefined, { ...AT_REST, x: 2, size: 1.1 }, { ...AT_REST, x: 3, size: 2 }])).toEqual({
      ...AT_REST,
      x: 5,
      size: 2.2,
    });
  });
});
