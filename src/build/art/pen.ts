import rough from 'roughjs';
import type { Options } from 'roughjs/bin/core.js';
import { attributes, group, type Markup, path } from './markup.ts';
import type { Colour, Palette } from './palette.ts';

type Point = readonly [x: number, y: number];

/** Line widths say how far things are: 6 near, 4 in the room, 2.5 outside. */
export interface Stroke {
  readonly width?: number;
  readonly colour?: Colour;
  /** Paint without an outline. */
  readonly none?: true;
}

/**
 * One hand that draws: wobbly ink lines and flat paint. Each shape takes the next seed, so a place comes out the same
 * every time, and the same by day and by night.
 */
export interface Pen {
  /** Paint only, no line: walls and floors. */
  flat(x: number, y: number, width: number, height: number, paint: Colour): Markup;
  rectangle(x: number, y: number, width: number, height: number, paint: Colour, stroke?: Stroke): Markup;
  polygon(points: readonly Point[], paint: Colour, stroke?: Stroke): Markup;
  ellipse(x: number, y: number, width: number, height: number, paint: Colour, stroke?: Stroke): Markup;
  shape(d: string, paint: Colour, stroke?: Stroke): Markup;
  line(x1: number, y1: number, x2: number, y2: number, stroke?: Stroke): Markup;
  curve(d: string, stroke?: Stroke): Markup;
  at(x: number, y: number, scale: number, content: Markup): Markup;
}

export function createPen(palette: Palette, firstSeed: number): Pen {
  const generator = rough.generator();
  let seed = firstSeed;

  const options = (paint: Colour | undefined, stroke: Stroke, steadiness: Options): Options => ({
    seed: seed++,
    disableMultiStroke: true,
    strokeWidth: stroke.width ?? ROOM,
    stroke: stroke.none ? 'none' : palette[stroke.colour ?? 'ink'],
    ...(paint === undefined ? {} : { fill: palette[paint], fillStyle: 'solid' }),
    ...steadiness,
  });

  const draw = (drawable: ReturnType<typeof generator.path>): Markup =>
    generator
      .toPaths(drawable)
      .map(({ d, stroke, strokeWidth, fill }) => {
        if (fill !== undefined && fill !== 'none') return path(d, { fill, stroke: 'none' });
        if (stroke === 'none') return '';
        return path(d, {
          stroke: stroke === palette.ink ? undefined : stroke,
          'stroke-width': strokeWidth === ROOM ? undefined : strokeWidth,
        });
      })
      .join('');

  return {
    flat: (x, y, width, height, paint) => `<rect${attributes({ x, y, width, height, fill: palette[paint], stroke: 'none' })}/>`,
    rectangle: (x, y, width, height, paint, stroke = {}) => draw(generator.rectangle(x, y, width, height, options(paint, stroke, FREE))),
    polygon: (points, paint, stroke = {}) =>
      draw(
        generator.polygon(
          points.map(([x, y]) => [x, y]),
          options(paint, stroke, FREE),
        ),
      ),
    ellipse: (x, y, width, height, paint, stroke = {}) => draw(generator.ellipse(x, y, width, height, options(paint, stroke, ROUND))),
    shape: (d, paint, stroke = {}) => draw(generator.path(d, options(paint, stroke, STEADY))),
    line: (x1, y1, x2, y2, stroke = {}) => draw(generator.line(x1, y1, x2, y2, options(undefined, stroke, FREE))),
    curve: (d, stroke = {}) => draw(generator.path(d, options(undefined, stroke, STEADY))),
    at: (x, y, scale, content) => group({ transform: `translate(${x} ${y})${scale === 1 ? '' : ` scale(${scale})`}` }, content),
  };
}

/** The attributes which every stroke of a layer shares. */
export function inkLayer(palette: Palette, content: Markup): Markup {
  return group({ stroke: palette.ink, 'stroke-width': ROOM, 'stroke-linecap': 'round', 'stroke-linejoin': 'round' }, content);
}

const ROOM = 4;
const FREE: Options = { roughness: 0.9, bowing: 0.7 };
const ROUND: Options = { roughness: 0.5, bowing: 0.7 };
const STEADY: Options = { roughness: 0.6, bowing: 0.4 };
