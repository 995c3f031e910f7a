import type { Face, PlaceId } from '../../domain/scenario/vocabulary.ts';

/**
 * The geometry of the picture: what the drawings and both stages agree on. Units are those of a place (1280 × 720);
 * portraits are drawn in their own units and placed by a scale.
 */
export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** What a wide screen shows. Under it lies a margin which parallax may uncover. */
export const PLACE_BOX: Box = { x: 0, y: 0, width: 1280, height: 720 };
export const PLACE_BLEED: Box = { x: -24, y: -16, width: 1328, height: 752 };

export interface PlaceGeometry {
  /** Where the origin of the portrait lies, and how large a portrait unit is. */
  readonly client: { readonly x: number; readonly y: number; readonly scale: number };
  /** What a phone shows of it. */
  readonly phone: Box;
  /** The front layer starts here: nothing is drawn above. */
  readonly frontTop: number;
}

export const PLACE_GEOMETRY: Readonly<Record<PlaceId, PlaceGeometry>> = {
  office: { client: { x: 184, y: 96, scale: 0.6 }, phone: { x: 14, y: 24, width: 806, height: 500 }, frontTop: 560 },
  'video-call': { client: { x: 200, y: 112, scale: 0.56 }, phone: { x: 14, y: 41, width: 801, height: 497 }, frontTop: 54 },
  cafe: { client: { x: 184, y: 100, scale: 0.6 }, phone: { x: 14, y: 24, width: 806, height: 500 }, frontTop: 550 },
  'building-site': { client: { x: 184, y: 96, scale: 0.6 }, phone: { x: 14, y: 24, width: 806, height: 500 }, frontTop: 512 },
};

/** The halves of a face: brows, eyes and nose; mouth. Names are those of Open Peeps, save `openSmile`, which is ours. */
export const UPPERS = [
  'smile',
  'calm',
  'explaining',
  'tired',
  'suspicious',
  'driven',
  'solemn',
  'serious',
  'concerned',
  'veryAngry',
  'contempt',
] as const;
export type Upper = (typeof UPPERS)[number];
export const MOUTHS = [
  'openSmile',
  'calm',
  'smile',
  'tired',
  'eyesClosed',
  'explaining',
  'blank',
  'concernedFear',
  'suspicious',
  'solemn',
  'serious',
  'concerned',
  'veryAngry',
] as const;
export type Mouth = (typeof MOUTHS)[number];

export const FACE_HALVES: Readonly<Record<Face, { readonly upper: Upper; readonly mouth: Mouth }>> = {
  delighted: { upper: 'smile', mouth: 'openSmile' },
  relieved: { upper: 'calm', mouth: 'calm' },
  open: { upper: 'smile', mouth: 'smile' },
  neutral: { upper: 'smile', mouth: 'tired' },
  listening: { upper: 'explaining', mouth: 'eyesClosed' },
  explaining: { upper: 'explaining', mouth: 'explaining' },
  surprised: { upper: 'explaining', mouth: 'blank' },
  worried: { upper: 'tired', mouth: 'concernedFear' },
  sceptical: { upper: 'suspicious', mouth: 'suspicious' },
  pushing: { upper: 'driven', mouth: 'explaining' },
  disappointed: { upper: 'tired', mouth: 'tired' },
  hurt: { upper: 'solemn', mouth: 'solemn' },
  irritated: { upper: 'serious', mouth: 'serious' },
  protesting: { upper: 'concerned', mouth: 'concerned' },
  angry: { upper: 'veryAngry', mouth: 'veryAngry' },
};
/** The package's `contempt` is serene, whatever its name: its eyes are shut. */
export const BLINK: Upper = 'contempt';
export const TALK: Mouth = 'explaining';

/** The pieces of a portrait, in its own units: each is cut out of the client's sheet or of the sheet of faces. */
export type Piece = 'body' | 'head' | 'upper' | 'mouth' | 'top';
export const PIECES: Readonly<Record<Piece, Box>> = {
  body: { x: -72, y: 484, width: 830, height: 456 },
  head: { x: 56, y: -14, width: 588, height: 748 },
  upper: { x: 351, y: 264, width: 224, height: 208 },
  mouth: { x: 387, y: 424, width: 160, height: 114 },
  top: { x: 164, y: 292, width: 480, height: 310 },
};
/** From the bottom up. */
export const PIECE_ORDER: readonly Piece[] = ['body', 'head', 'upper', 'mouth', 'top'];
/** The origin of the drawn faces, in portrait units. */
export const FACE_ORIGIN = { x: 315, y: 248 } as const;
/** The head turns around the neck. */
export const NECK = { x: 398, y: 548 } as const;

export interface Size {
  readonly width: number;
  readonly height: number;
}
export interface Sheet extends Size {
  readonly cells: Readonly<Record<string, Box>>;
}

/** Cells of a client's file keep apart, or a smoothed texture would take a line of its neighbour along. */
const GAP = 8;

/** A client's file: head, what lies over the face, body. */
export const PORTRAIT_SHEET = {
  width: PIECES.head.width + GAP + PIECES.top.width,
  height: PIECES.head.height + GAP + PIECES.body.height,
  cells: {
    head: { x: 0, y: 0, width: PIECES.head.width, height: PIECES.head.height },
    top: { x: PIECES.head.width + GAP, y: 0, width: PIECES.top.width, height: PIECES.top.height },
    body: { x: 0, y: PIECES.head.height + GAP, width: PIECES.body.width, height: PIECES.body.height },
  },
} as const satisfies Sheet;

const UPPER_COLUMNS = 4;
const MOUTH_COLUMNS = 5;
const UPPER_ROWS = Math.ceil(UPPERS.length / UPPER_COLUMNS);
const MOUTH_ROWS = Math.ceil(MOUTHS.length / MOUTH_COLUMNS);

/** All faces in one file, shared by every client: a change of face never waits. */
export const FACE_SHEET: Sheet = {
  width: UPPER_COLUMNS * PIECES.upper.width,
  height: UPPER_ROWS * PIECES.upper.height + MOUTH_ROWS * PIECES.mouth.height,
  cells: {
    ...grid('upper', UPPERS, UPPER_COLUMNS, 0),
    ...grid('mouth', MOUTHS, MOUTH_COLUMNS, UPPER_ROWS * PIECES.upper.height),
  },
};

export const upperCell = (upper: Upper): string => `upper-${upper}`;
export const mouthCell = (mouth: Mouth): string => `mouth-${mouth}`;

function grid(piece: 'upper' | 'mouth', names: readonly string[], columns: number, top: number): Record<string, Box> {
  const { width, height } = PIECES[piece];
  return Object.fromEntries(
    names.map((name, index) => [
      `${piece}-${name}`,
      { x: (index % columns) * width, y: top + Math.floor(index / columns) * height, width, height },
    ]),
  );
}
