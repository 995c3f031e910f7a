import type { PlaceDrawing } from './place-drawing.ts';
import { books, lamp, mug, papers, plant } from './props.ts';

export const cafe: PlaceDrawing = {
  back: (pen) =>
    [
      pen.flat(-24, -16, 1328, 752, 'plaster'),
      pen.flat(-24, 470, 1328, 266, 'panelling'),
      pen.line(-24, 470, 1304, 472),
      ...Array.from({ length: 9 }, (_, board) => pen.line(40 + board * 150, 474, 40 + board * 150, 600, { width: 3 })),
      pen.rectangle(36, 64, 352, 330, 'sky', { width: 6 }),
      pen.polygon(
        [
          [44, 390],
          [44, 270],
          [110, 230],
          [176, 270],
          [176, 300],
          [250, 300],
          [250, 210],
          [330, 210],
          [330, 280],
          [380, 280],
          [380, 390],
        ],
        'city',
      ),
      pen.line(212, 66, 212, 392, { width: 5 }),
      pen.at(88, 144, 1, SIGN.map((stroke) => pen.curve(stroke, { width: 5, colour: 'sign' })).join('')),
      lamp(pen, 460, 50, 640, 'vermilion'),
      lamp(pen, 680, 22, 640, 'vermilion'),
      pen.rectangle(560, 190, 640, 16, 'wood'),
      ...[590, 640, 690].map((x) => pen.shape(`M${x} 190v-30c0-8 4-10 4-24h18c0 14 4 16 4 24v30z`, 'darkLeaf')),
      ...[770, 826, 882].map((x) => mug(pen, x, 122, 0.9, 'paper')),
      pen.rectangle(560, 330, 640, 16, 'wood'),
      plant(pen, 1040, 170, 0.95),
      books(pen, 600, 330, [
        [70, 50, 'petrol'],
        [70, 72, 'oldPaper'],
        [70, 44, 'vermilion'],
      ]),
    ].join(''),

  front: (pen) =>
    [
      pen.flat(110, 660, 720, 76, 'panelling'),
      pen.shape('M60 640C60 590 860 584 860 640C860 700 60 704 60 640Z', 'wood', { width: 6 }),
      pen.shape('M60 646C66 700 854 700 860 646L860 668C840 728 80 728 60 668Z', 'darkWood', { width: 5 }),
      pen.ellipse(640, 622, 150, 36, 'paper'),
      mug(pen, 612, 560, 1, 'paper'),
      pen.ellipse(246, 628, 130, 30, 'paper'),
      pen.shape('M196 620C204 588 288 588 296 620Z', 'petrol'),
      papers(pen, 380, 612),
    ].join(''),
};

/** The letters on the window pane, as strokes: a font would not reach into the picture. */
const SIGN = [
  'M20 5C12 -3 0 0 0 12C0 24 12 27 20 19',
  'M29 24L39 0L49 24M33 16H45',
  'M58 24V0H72M58 12H69',
  'M94 0H80V24H94M80 12H91M86 -7L92 -13',
];
