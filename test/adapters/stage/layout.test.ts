import { describe, expect, it } from 'vitest';
import { frameOf } from '../../../src/adapters/stage/layout.ts';
import { PLACE_BOX, PLACE_GEOMETRY } from '../../../src/adapters/stage/rig.ts';
import { PLACES } from '../../../src/domain/scenario/vocabulary.ts';

const PANEL = 488;
/** Hélène's head in the office, from hair to chin, in units of the place. */
const HEAD = { left: 270, right: 550, top: 165, bottom: 440 };

const BOXES = [
  ['desktop', 1280, 720],
  ['laptop', 1440, 900],
  ['full HD', 1920, 1080],
  ['square screen', 1024, 768],
  ['wide screen', 2560, 1080],
  ['narrow window', 800, 1000],
  ['phone', 390, 242],
  ['flat phone picture', 390, 184],
  ['small phone', 360, 242],
  ['phone on its side', 371, 390],
  ['zoomed to 200 %', 281, 360],
] as const;

describe('the frame of a picture', () => {
  it('is the drawing itself at the size it was drawn for', () => {
    for (const place of PLACES) expect(frameOf(place, 1280, 720)).toEqual({ scale: 1, x: 0, y: 0 });
  });

  it('shows a phone the crop of the place', () => {
    const { phone } = PLACE_GEOMETRY.office;
    const frame = frameOf('office', 403, 250);
    expect(frame.scale).toBeCloseTo(0.5, 3);
    expect(frame.x).toBeCloseTo(-phone.x * 0.5, 3);
    expect(frame.y).toBeCloseTo(-phone.y * 0.5, 3);
  });

  it.each(BOXES)('fills the box of a %s', (_name, width, height) => {
    for (const place of PLACES) {
      const { scale, x, y } = frameOf(place, width, height);
      expect(x).toBeLessThanOrEqual(0.001);
      expect(y).toBeLessThanOrEqual(0.001);
      expect(x + PLACE_BOX.width * scale).toBeGreaterThanOrEqual(width - 0.001);
      expect(y + PLACE_BOX.height * scale).toBeGreaterThanOrEqual(height - 0.001);
    }
  });

  it.each(BOXES)('keeps the head in sight on a %s', (_name, width, height) => {
    const { scale, x, y } = frameOf('office', width, height);
    const free = width > 760 ? width - PANEL : width;
    expect(x + HEAD.left * scale).toBeGreaterThanOrEqual(-1);
    expect(y + HEAD.top * scale).toBeGreaterThanOrEqual(0);
    expect(y + HEAD.bottom * scale).toBeLessThanOrEqual(height);
    // Where the free part is smaller than the head, its left stays: the panel covers the rest.
    if (free >= (HEAD.right - HEAD.left) * scale + 40) expect(x + HEAD.right * scale).toBeLessThanOrEqual(free + 1);
  });

  it('slides the head out of the gauges of a flat phone picture, and leaves a tall one alone', () => {
    const flat = frameOf('office', 390, 184);
    expect(flat.y + HEAD.top * flat.scale).toBeGreaterThan(45);
    expect(flat.y + HEAD.bottom * flat.scale).toBeLessThanOrEqual(184);
    const tall = frameOf('office', 390, 242);
    expect(tall.y).toBeCloseTo(-24 * tall.scale, 0);
  });

  it('does not fall over an empty box', () => {
    expect(frameOf('cafe', 0, 0)).toEqual({ scale: 1, x: 0, y: 0 });
  });
});
