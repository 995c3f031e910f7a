import { type Box, PLACE_BOX, PLACE_GEOMETRY } from './rig.ts';
import type { PlaceId } from '../../domain/scenario/vocabulary.ts';

/** Where the drawing lies in a box on the page: a unit of the place is `scale` CSS pixels, its origin is at (x, y). */
export interface Frame {
  readonly scale: number;
  readonly x: number;
  readonly y: number;
}

/** Wider than this, the panel of words lies over the picture; up to it, the picture has a box of its own. */
const PHONE_WIDTH = 760;
/** What the panel covers at the right of a wide picture, in CSS pixels. */
const PANEL_WIDTH = 488;
/** What the gauges cover at the top of a phone's picture, in CSS pixels. */
const GAUGES_HEIGHT = 54;
/** The client's head in units, from ear to nose and from hair to chin; `highest` is the tallest hair. */
const HEAD = { left: 262, right: 552, highest: 84, top: 165, chin: 445 } as const;

/** The picture fills its box and keeps its proportions; what overflows is cut evenly, unless that would cut the client. */
export function frameOf(place: PlaceId, width: number, height: number): Frame {
  if (width <= 0 || height <= 0) return { scale: 1, x: 0, y: 0 };
  const wide = width > PHONE_WIDTH;
  const view = wide ? PLACE_BOX : PLACE_GEOMETRY[place].phone;
  const scale = Math.max(width / view.width, height / view.height);
  const frame = centred(view, scale, width, height);
  return wide ? keepingHeadClear(frame, width, height) : belowGauges(frame, height);
}

function centred(view: Box, scale: number, width: number, height: number): Frame {
  return {
    scale,
    x: (width - view.width * scale) / 2 - view.x * scale,
    y: (height - view.height * scale) / 2 - view.y * scale,
  };
}

/** Slides the picture inside the box, never so far that an edge shows. */
function keepingHeadClear({ scale, x, y }: Frame, width: number, height: number): Frame {
  const mostRight = width - PANEL_WIDTH - HEAD.right * scale;
  const mostLeft = -HEAD.left * scale;
  const slid = Math.max(Math.min(x, mostRight), mostLeft);
  const lowered = Math.max(y, -HEAD.highest * scale);
  return {
    scale,
    x: between(slid, width - PLACE_BOX.width * scale, 0),
    y: between(lowered, height - PLACE_BOX.height * scale, 0),
  };
}

/** In a flat box the head slides down, out of the gauges, as far as the chin allows. */
function belowGauges({ scale, x, y }: Frame, height: number): Frame {
  const clear = Math.min(GAUGES_HEIGHT - HEAD.top * scale, height - HEAD.chin * scale);
  return { scale, x, y: between(Math.max(y, clear), height - PLACE_BOX.height * scale, 0) };
}

const between = (value: number, least: number, most: number): number => Math.min(Math.max(value, least), most);
