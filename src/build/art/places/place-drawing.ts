import type { Markup } from '../markup.ts';
import type { Pen } from '../pen.ts';

/**
 * A place: one wall, one horizon line, three objects that say where we are, two that say what the client does, one accent
 * of vermilion. The front layer, in wood, hides where the bust is cut. Detail that matters stays out of the band of the
 * gauges (x 20–540, y 0–125) and of the panel (right of x 780); walls reach into the bleed.
 */
export interface PlaceDrawing {
  readonly back: (pen: Pen) => Markup;
  readonly front: (pen: Pen) => Markup;
}
