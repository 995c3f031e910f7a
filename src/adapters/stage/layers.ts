import { artUrl } from 'virtual:art';
import type { Face, PlaceId, PortraitId } from '../../domain/scenario/vocabulary.ts';
import {
  type Box,
  FACE_HALVES,
  FACE_SHEET,
  mouthCell,
  PIECE_ORDER,
  type Piece,
  PIECES,
  PLACE_BLEED,
  PLACE_GEOMETRY,
  PORTRAIT_SHEET,
  type Size,
  upperCell,
} from './rig.ts';

/** One image of a picture: a cell of a drawing, and where it goes. */
export interface Layer {
  readonly src: string;
  /** The whole drawing in the file. */
  readonly sheet: Size;
  /** The part of it that shows. */
  readonly cell: Box;
  /** Where that part goes, in units of the picture. */
  readonly box: Box;
}

/** A client with a face, from the bottom up, in units of the portrait. */
export function clientLayers(portrait: PortraitId, face: Face): Layer[] {
  return PIECE_ORDER.map((piece) => pieceLayer(piece, portrait, face));
}

/** A client in a place, in units of the place; `night` changes the paint, never the drawing. */
export function pictureLayers(place: PlaceId, portrait: PortraitId, face: Face, night: boolean): Layer[] {
  const { client } = PLACE_GEOMETRY[place];
  const seated = clientLayers(portrait, face).map((layer) => ({ ...layer, box: placed(layer.box, client) }));
  return [placeLayer(place, 'back', night), ...seated, placeLayer(place, 'front', night)];
}

/** Where the whole drawing must lie so that its cell falls into the box. */
export function sheetBox({ box, cell, sheet }: Layer): Box {
  const scale = box.width / cell.width;
  return { x: box.x - cell.x * scale, y: box.y - cell.y * scale, width: sheet.width * scale, height: sheet.height * scale };
}

/** What hides the other cells, as a value of `clip-path`. */
export function clipOf({ cell, sheet }: Layer): string {
  const share = (length: number, whole: number): string => `${round((length / whole) * 100)}%`;
  const sides = [
    share(cell.y, sheet.height),
    share(sheet.width - cell.x - cell.width, sheet.width),
    share(sheet.height - cell.y - cell.height, sheet.height),
    share(cell.x, sheet.width),
  ];
  return sides.every((side) => side === '0%') ? '' : `inset(${sides.join(' ')})`;
}

const round = (value: number): number => Math.round(value * 1000) / 1000;

function placeLayer(place: PlaceId, layer: 'back' | 'front', night: boolean): Layer {
  const box = layer === 'back' ? PLACE_BLEED : frontBox(place);
  const sheet = { width: box.width, height: box.height };
  return { src: artUrl(`${place}-${night ? 'night' : 'day'}-${layer}`), sheet, cell: { x: 0, y: 0, ...sheet }, box };
}

function pieceLayer(piece: Piece, portrait: PortraitId, face: Face): Layer {
  const box = PIECES[piece];
  const { upper, mouth } = FACE_HALVES[face];
  if (piece === 'upper') return { src: artUrl('faces'), sheet: FACE_SHEET, cell: FACE_SHEET.cells[upperCell(upper)] ?? box, box };
  if (piece === 'mouth') return { src: artUrl('faces'), sheet: FACE_SHEET, cell: FACE_SHEET.cells[mouthCell(mouth)] ?? box, box };
  return { src: artUrl(portrait), sheet: PORTRAIT_SHEET, cell: PORTRAIT_SHEET.cells[piece], box };
}

function placed({ x, y, width, height }: Box, client: { x: number; y: number; scale: number }): Box {
  const { scale } = client;
  return { x: client.x + x * scale, y: client.y + y * scale, width: width * scale, height: height * scale };
}

export function frontBox(place: PlaceId): Box {
  const { frontTop } = PLACE_GEOMETRY[place];
  return { ...PLACE_BLEED, y: frontTop, height: PLACE_BLEED.y + PLACE_BLEED.height - frontTop };
}
