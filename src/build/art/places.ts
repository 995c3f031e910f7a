import type { PlaceId } from '../../domain/scenario/vocabulary.ts';
import { PLACE_BLEED, PLACE_GEOMETRY } from '../../adapters/stage/rig.ts';
import { type Box, svgFile } from './markup.ts';
import { type Light, PALETTES } from './palette.ts';
import { createPen, inkLayer } from './pen.ts';
import { buildingSite } from './places/building-site.ts';
import { cafe } from './places/cafe.ts';
import { office } from './places/office.ts';
import type { PlaceDrawing } from './places/place-drawing.ts';
import { videoCall } from './places/video-call.ts';

export type Layer = 'back' | 'front';

/** One layer of a place as a file: what is behind the client, or the furniture in front. */
export function placeLayer(id: PlaceId, layer: Layer, light: Light): string {
  const palette = PALETTES[light];
  const { drawing, seed } = PLACES_DRAWN[id];
  const pen = createPen(palette, seed + (layer === 'front' ? FRONT_SEEDS : 0));
  return svgFile(layerBox(id, layer), inkLayer(palette, drawing[layer](pen)));
}

function layerBox(id: PlaceId, layer: Layer): Box {
  if (layer === 'back') return PLACE_BLEED;
  const { frontTop } = PLACE_GEOMETRY[id];
  return { ...PLACE_BLEED, y: frontTop, height: PLACE_BLEED.y + PLACE_BLEED.height - frontTop };
}

/** Seeds are chosen by eye: change one and the hand trembles elsewhere. */
const PLACES_DRAWN: Readonly<Record<PlaceId, { readonly drawing: PlaceDrawing; readonly seed: number }>> = {
  office: { drawing: office, seed: 11 },
  'video-call': { drawing: videoCall, seed: 31 },
  cafe: { drawing: cafe, seed: 51 },
  'building-site': { drawing: buildingSite, seed: 71 },
};
const FRONT_SEEDS = 500;
