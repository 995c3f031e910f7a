import { inflateSync } from 'node:zlib';
import type { Page } from '@playwright/test';

/** Pixels as the eye sees them: red, green, blue, row by row. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  readonly colours: Uint8Array;
}

/** The picture of a talk without the words on it. */
export async function pictureOf(page: Page): Promise<Pixels> {
  const box = await page.locator('.talk-picture').boundingBox();
  if (!box) throw new Error('no picture on this page');
  await page.evaluate(() => {
    for (const words of document.querySelectorAll<HTMLElement>('.talk > :not(.talk-picture)')) words.style.visibility = 'hidden';
  });
  const image = await page.screenshot({ clip: box });
  await page.evaluate(() => {
    for (const words of document.querySelectorAll<HTMLElement>('.talk > :not(.talk-picture)')) words.style.visibility = '';
  });
  return pixelsOf(image);
}

/** How many pixels differ. Pictures of different sizes differ everywhere. */
export function differingPixels(one: Pixels, other: Pixels): number {
  if (one.width !== other.width || one.height !== other.height) return Math.max(one.width * one.height, other.width * other.height);
  let count = 0;
  for (let at = 0; at < one.colours.length; at += 3) {
    const same = [0, 1, 2].every((channel) => one.colours[at + channel] === other.colours[at + channel]);
    if (!same) count += 1;
  }
  return count;
}

/** How many different colours there are. */
export function coloursIn({ colours }: Pixels): number {
  const seen = new Set<number>();
  for (let at = 0; at < colours.length; at += 3) {
    seen.add(((colours[at] ?? 0) << 16) | ((colours[at + 1] ?? 0) << 8) | (colours[at + 2] ?? 0));
  }
  return seen.size;
}

/** Reads a PNG of 8 bits a channel without interlace, as screenshots are. */
export function pixelsOf(png: Buffer): Pixels {
  const width = png.readUInt32BE(16);
  const height = png.readUInt32BE(20);
  const channels = png[25] === 6 ? 4 : 3;
  const packed: Buffer[] = [];
  for (let at = 8; at < png.length; ) {
    const length = png.readUInt32BE(at);
    if (png.toString('latin1', at + 4, at + 8) === 'IDAT') packed.push(png.subarray(at + 8, at + 8 + length));
    at += 12 + length;
  }
  const rows = unfilter(inflateSync(Buffer.concat(packed)), width * channels, channels);
  if (channels === 3) return { width, height, colours: rows };
  const colours = new Uint8Array(width * height * 3);
  for (let pixel = 0; pixel < width * height; pixel += 1) colours.set(rows.subarray(pixel * 4, pixel * 4 + 3), pixel * 3);
  return { width, height, colours };
}

/** PNG, section 9: each row is told as its difference to what lies left, above, or both. */
function unfilter(data: Buffer, rowLength: number, step: number): Uint8Array {
  const rows = new Uint8Array((data.length / (rowLength + 1)) * rowLength);
  for (let row = 0; row * (rowLength + 1) < data.length; row += 1) {
    const filter = data[row * (rowLength + 1)];
    const start = row * rowLength;
    for (let at = 0; at < rowLength; at += 1) {
      const left = at >= step ? (rows[start + at - step] ?? 0) : 0;
      const above = row > 0 ? (rows[start + at - rowLength] ?? 0) : 0;
      const corner = at >= step && row > 0 ? (rows[start + at - rowLength - step] ?? 0) : 0;
      const guess =
        filter === 1 ? left : filter === 2 ? above : filter === 3 ? (left + above) >> 1 : filter === 4 ? paeth(left, above, corner) : 0;
      rows[start + at] = (data[row * (rowLength + 1) + 1 + at] ?? 0) + guess;
    }
  }
  return rows;
}

function paeth(left: number, above: number, corner: number): number {
  const guess = left + above - corner;
  const [byLeft, byAbove, byCorner] = [Math.abs(guess - left), Math.abs(guess - above), Math.abs(guess - corner)];
  return byLeft <= byAbove && byLeft <= byCorner ? left : byAbove <= byCorner ? above : corner;
}
