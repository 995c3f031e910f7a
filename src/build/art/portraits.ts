import type { Face, PortraitId } from '../../domain/scenario/vocabulary.ts';
import {
  FACE_HALVES,
  FACE_ORIGIN,
  FACE_SHEET,
  MOUTHS,
  type Mouth,
  mouthCell,
  PIECES,
  PORTRAIT_SHEET,
  UPPERS,
  type Upper,
  upperCell,
} from '../../adapters/stage/rig.ts';
import { CAST, type Look } from './cast.ts';
import { attributes, type Box, group, type Markup, path, svgFile } from './markup.ts';
import { faceHalvesOf, headOf, overFaceOf } from './open-peeps.ts';
import { INK, PAPER } from './palette.ts';
import { clothes } from './wardrobe.ts';

/** The file of one client: the pieces around the face, side by side. */
export function portraitSheet(id: PortraitId): string {
  const look = CAST[id];
  const { cells } = PORTRAIT_SHEET;
  return svgFile(
    { x: 0, y: 0, ...sizeOf(PORTRAIT_SHEET) },
    [
      inCell(cells.head, PIECES.head, headOf(look)),
      inCell(cells.top, PIECES.top, overFaceOf(look)),
      inCell(cells.body, PIECES.body, bodyOf(look)),
    ].join(''),
  );
}

/** The file of all faces, upper halves then mouths. */
export function faceSheet(): string {
  const cells = [
    ...UPPERS.map((upper) => inCell(cellNamed(upperCell(upper)), onFace(PIECES.upper), faceHalvesOf(upper).upper)),
    ...MOUTHS.map((mouth) => inCell(cellNamed(mouthCell(mouth)), onFace(PIECES.mouth), mouthOf(mouth))),
  ];
  return svgFile({ x: 0, y: 0, ...sizeOf(FACE_SHEET) }, cells.join(''));
}

/** A client with a face in one drawing, cut to a box: for pages made at build time and for tests. */
export function portrait(id: PortraitId, face: Face, box: Box): string {
  const look = CAST[id];
  const { upper, mouth } = FACE_HALVES[face];
  const drawnFace = group({ transform: `translate(${FACE_ORIGIN.x} ${FACE_ORIGIN.y})` }, upperOf(upper) + mouthOf(mouth));
  return svgFile(box, bodyOf(look) + headOf(look) + drawnFace + overFaceOf(look));
}

export const upperOf = (upper: Upper): Markup => faceHalvesOf(upper).upper;
export const mouthOf = (mouth: Mouth): Markup => (mouth === 'openSmile' ? OPEN_SMILE : faceHalvesOf(mouth).mouth);

/** The package's own wide smiles are grimaces. */
const OPEN_SMILE = [
  path('M104 204C112 212 126 213 150 212C174 211 190 206 202 197C208 203 206 232 190 250C173 268 138 269 120 251C106 237 98 213 104 204Z', {
    fill: INK,
  }),
  path('M115 218C140 222 172 220 195 210C195 217 193 223 191 228C169 235 139 236 120 231C117 227 115 222 115 218Z', { fill: PAPER }),
  path('M131 251C138 241 168 240 179 247C168 260 144 262 131 251Z', { fill: '#FF8181' }),
].join('');

/** The package draws a T-shirt and arms; only a neck is needed under our clothes. */
function bodyOf(look: Look): Markup {
  return (
    path('M316 480C330 528 316 566 243 592C256 664 330 716 397 716C464 716 514 664 519 595C486 574 474 546 474 480Z', { fill: look.skin }) +
    path('M332 524C320 556 290 584 247 594M475 536C480 562 494 582 517 595', {
      stroke: INK,
      'stroke-width': 18,
      'stroke-linecap': 'round',
    }) +
    clothes(look)
  );
}

/** Nested `svg` elements clip to their cell, so no piece can leak into its neighbour. */
function inCell(cell: Box, viewed: Box, content: Markup): Markup {
  if (content === '') return '';
  return `<svg${attributes({ x: cell.x, y: cell.y, width: cell.width, height: cell.height, viewBox: `${viewed.x} ${viewed.y} ${viewed.width} ${viewed.height}` })}>${content}</svg>`;
}

function cellNamed(name: string): Box {
  const cell = FACE_SHEET.cells[name];
  if (!cell) throw new Error(`no cell ${name} in the sheet of faces`);
  return cell;
}

const onFace = (piece: Box): Box => ({ ...piece, x: piece.x - FACE_ORIGIN.x, y: piece.y - FACE_ORIGIN.y });
const sizeOf = ({ width, height }: { width: number; height: number }): { width: number; height: number } => ({ width, height });
