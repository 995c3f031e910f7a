import { createAvatar } from '@dicebear/core';
import * as openPeeps from '@dicebear/open-peeps';
import svgpath from 'svgpath';
import type { Look } from './cast.ts';
import { boundsOf, group, type Markup, path } from './markup.ts';
import { INK, PAPER } from './palette.ts';

/** The head with its hair, in the units of the portrait. */
export function headOf(look: Look): Markup {
  return place(HEAD, drawingsOf(look).head);
}

/** What lies over the face: beard, glasses. Empty for most. */
export function overFaceOf(look: Look): Markup {
  const { beard, accessory } = drawingsOf(look);
  return place(BEARD, beard) + place(ACCESSORY, accessory);
}

/** A drawn face in two halves, relative to the origin of the face. */
export function faceHalvesOf(face: string): FaceHalves {
  let halves = known.get(face);
  if (!halves) {
    halves = halve(face);
    known.set(face, halves);
  }
  return halves;
}

interface FaceHalves {
  readonly upper: Markup;
  readonly mouth: Markup;
}

const known = new Map<string, FaceHalves>();

function halve(face: string): FaceHalves {
  const { face: drawing } = drawingsOf({ head: 'short5', skin: '#FFDBB4', garment: 'shirt', cloth: PAPER }, face);
  const halves = { upper: [] as Markup[], mouth: [] as Markup[] };
  for (const { d, fill } of pathsOf(drawing)) {
    const pieces = { upper: '', mouth: '' };
    for (const subpath of subpathsOf(d)) {
      const { y, height } = boundsOf(subpath);
      pieces[y + height / 2 > LOWEST_NOSE ? 'mouth' : 'upper'] += subpath;
    }
    for (const half of ['upper', 'mouth'] as const) {
      if (pieces[half] === '') continue;
      // A path without a fill is the light of the teeth: it goes underneath.
      if (fill === undefined) halves[half].unshift(filled(pieces[half], PAPER));
      else halves[half].push(filled(pieces[half], fill));
    }
  }
  return { upper: halves.upper.join(''), mouth: halves.mouth.join('') };
}

/** Under this height of the face, a stroke belongs to the mouth. */
const LOWEST_NOSE = 192;

interface Part {
  readonly marker: string;
  readonly matrix: readonly number[];
}
const HEAD: Part = { marker: '<g transform="matrix(.99789 0 0 1 156 62)">', matrix: [0.99789, 0, 0, 1, 156, 62] };
const FACE: Part = { marker: '<g transform="translate(315 248)">', matrix: [1, 0, 0, 1, 0, 0] };
const BEARD: Part = { marker: '<g transform="translate(279 400)">', matrix: [1, 0, 0, 1, 279, 400] };
const MASK: Part = { marker: '<g transform="translate(179 343)">', matrix: [1, 0, 0, 1, 179, 343] };
const ACCESSORY: Part = { marker: '<g transform="translate(203 303)">', matrix: [1, 0, 0, 1, 203, 303] };

/** A crumb of ink beside the hair of one head. */
const CRUMB = /M561\.2 408h\.5[^M"]*/;

function drawingsOf(look: Look, face = 'smile'): { head: Markup; face: Markup; beard: Markup; accessory: Markup } {
  const bare = (colour: string): string => colour.slice(1);
  const avatar = createAvatar(openPeeps, {
    seed: 'any',
    maskProbability: 0,
    skinColor: [bare(look.skin)],
    clothingColor: [bare(look.cloth)],
    headContrastColor: [bare(look.hair ?? '#4a312c')],
    head: [look.head],
    face: [face],
    facialHairProbability: look.beard === undefined ? 0 : 100,
    accessoriesProbability: look.accessory === undefined ? 0 : 100,
    ...(look.beard === undefined ? {} : { facialHair: [look.beard] }),
    ...(look.accessory === undefined ? {} : { accessories: [look.accessory] }),
  } as Parameters<typeof createAvatar>[1])
    .toString()
    .replace(CRUMB, '');
  const [, head, drawn, beard, , accessory] = cut(avatar, [HEAD, FACE, BEARD, MASK, ACCESSORY]);
  return { head: head ?? '', face: drawn ?? '', beard: beard ?? '', accessory: accessory ?? '' };
}

function cut(avatar: string, parts: readonly Part[]): string[] {
  const starts = parts.map(({ marker }) => {
    const start = avatar.indexOf(marker);
    if (start < 0) throw new Error(`Open Peeps has changed: ${marker} is missing`);
    return start;
  });
  return [0, ...starts].map((start, index) => avatar.slice(start, starts[index]));
}

/** Drops groups and transforms: plain paths, in the units of the portrait. */
function place(part: Part, drawing: Markup): Markup {
  const paths = pathsOf(drawing).map(({ d, fill }) =>
    filled(
      svgpath(d)
        .matrix([...part.matrix])
        .toString(),
      fill ?? PAPER,
    ),
  );
  return group({}, paths.join(''));
}

function pathsOf(drawing: Markup): { d: string; fill: string | undefined }[] {
  return [...drawing.matchAll(/<path\b[^>]*>/g)].map(([tag]) => ({
    d: / d="([^"]+)"/.exec(tag)?.[1] ?? '',
    fill: / fill="([^"]+)"/.exec(tag)?.[1]?.replace(/^#000$/, INK),
  }));
}

function subpathsOf(d: string): string[] {
  return svgpath(d).abs().unarc().toString().split(/(?=M)/);
}

const filled = (d: string, fill: string): Markup => path(d, { fill, 'fill-rule': 'evenodd' });
