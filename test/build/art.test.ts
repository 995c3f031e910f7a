import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { FACE_HALVES, FACE_SHEET, MOUTHS, PIECES, PORTRAIT_SHEET, UPPERS } from '../../src/adapters/stage/rig.ts';
import { drawAll } from '../../src/build/art/art.ts';
import { CAST } from '../../src/build/art/cast.ts';
import { boundsOf } from '../../src/build/art/markup.ts';
import { headOf, overFaceOf } from '../../src/build/art/open-peeps.ts';
import { PALETTES } from '../../src/build/art/palette.ts';
import { mouthOf, portrait, upperOf } from '../../src/build/art/portraits.ts';
import { FACES, PLACES, PORTRAITS } from '../../src/domain/scenario/vocabulary.ts';

const files = drawAll();
const size = (name: string): number => files.find((file) => file.name === name)?.svg.length ?? Number.NaN;
const packed = (names: readonly string[]): number =>
  names.reduce((sum, name) => sum + brotliCompressSync(files.find((file) => file.name === name)?.svg ?? '').length, 0);

describe('the drawings', () => {
  it('are there for every portrait and place, by day and by night', () => {
    const expected = [
      'faces.svg',
      ...PORTRAITS.map((id) => `${id}.svg`),
      ...PLACES.flatMap((id) => ['day', 'night'].flatMap((light) => ['back', 'front'].map((layer) => `${id}-${light}-${layer}.svg`))),
    ];
    expect(files.map(({ name }) => name).sort()).toEqual(expected.sort());
  });

  it('come out the same each time', () => {
    expect(drawAll()).toEqual(files);
  });

  it.each(files.map(({ name, svg }) => [name, svg] as const))('%s is sound', (_name, svg) => {
    expect(svg).toMatch(/^<svg [^>]*width="\d+" height="\d+"/);
    expect(svg).not.toMatch(/undefined|NaN|#f0f\b|var\(|style=|<text|url\(|#000\b/);
    const opened = svg.match(/<(svg|g)\b/g)?.length;
    expect(svg.match(/<\/(svg|g)>/g)?.length).toBe(opened);
  });

  it('by night are those of the day in other paint', () => {
    const bare = (svg: string): string => svg.replace(/ (fill|stroke)="#[0-9A-F]{6,8}"/g, '');
    for (const place of PLACES) {
      for (const layer of ['back', 'front']) {
        const [day, night] = ['day', 'night'].map(
          (light) => files.find(({ name }) => name === `${place}-${light}-${layer}.svg`)?.svg ?? light,
        );
        expect(bare(night ?? '')).toBe(bare(day ?? ''));
      }
    }
    expect(Object.keys(PALETTES.night)).toEqual(Object.keys(PALETTES.day));
  });

  it('stay light', () => {
    for (const id of PORTRAITS) expect(size(`${id}.svg`)).toBeLessThan(14_000);
    expect(size('faces.svg')).toBeLessThan(24_000);
    for (const place of PLACES) {
      const picture = ['faces.svg', 'fatou.svg', `${place}-day-back.svg`, `${place}-day-front.svg`];
      expect(packed(picture)).toBeLessThan(20_000);
    }
    expect(packed(files.map(({ name }) => name))).toBeLessThan(85_000);
  });
});

describe('portraits', () => {
  it.each(PORTRAITS)('%s has all faces', (id) => {
    const drawn = FACES.map((face) => portrait(id, face, { x: 60, y: 50, width: 640, height: 640 }));
    expect(new Set(drawn).size).toBe(FACES.length);
    for (const svg of drawn) expect(svg).not.toMatch(/undefined|NaN|#f0f\b/);
  });

  it('have a drawing for every half of a face, inside its cell', () => {
    for (const { upper, mouth } of Object.values(FACE_HALVES)) {
      expect(UPPERS).toContain(upper);
      expect(MOUTHS).toContain(mouth);
    }
    for (const upper of UPPERS) expect(inside(upperOf(upper), PIECES.upper, { x: 315, y: 248 })).toBe(true);
    for (const mouth of MOUTHS) expect(inside(mouthOf(mouth), PIECES.mouth, { x: 315, y: 248 })).toBe(true);
  });

  it('fit heads, beards and glasses into their cells', () => {
    for (const look of Object.values(CAST)) {
      expect(inside(headOf(look), PIECES.head, { x: 0, y: 0 })).toBe(true);
      expect(inside(overFaceOf(look), PIECES.top, { x: 0, y: 0 })).toBe(true);
    }
  });

  it('keep cells apart', () => {
    for (const { cells } of [PORTRAIT_SHEET, FACE_SHEET]) {
      const boxes = Object.values(cells);
      boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
          const overlap =
            one.x < other.x + other.width && other.x < one.x + one.width && one.y < other.y + other.height && other.y < one.y + one.height;
          expect(overlap).toBe(false);
        }
      });
    }
  });

  it('keep skin at 3:1 against the ink, so that faces can be read', () => {
    for (const { skin } of Object.values(CAST)) expect(contrast(skin, PALETTES.day.ink)).toBeGreaterThanOrEqual(3);
  });
});

/** Every path of a drawing lies in the cell, with 4 units to spare. */
function inside(drawing: string, cell: { x: number; y: number; width: number; height: number }, origin: { x: number; y: number }): boolean {
  return [...drawing.matchAll(/ d="([^"]+)"/g)].every(([, d]) => {
    const box = boundsOf(d ?? '');
    const left = box.x + origin.x;
    const top = box.y + origin.y;
    return (
      left >= cell.x + 4 && top >= cell.y + 4 && left + box.width <= cell.x + cell.width - 4 && top + box.height <= cell.y + cell.height - 4
    );
  });
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5]
    .map((at) => Number.parseInt(colour.slice(at, at + 2), 16) / 255)
    .map((share) => (share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4));
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
