import type { Markup } from '../markup.ts';
import type { Pen, Stroke } from '../pen.ts';
import type { PlaceDrawing } from './place-drawing.ts';

const THIN: Stroke = { width: 3 };
const FAR: Stroke = { width: 2.5 };

export const buildingSite: PlaceDrawing = {
  back: (pen) =>
    [
      pen.flat(-24, -16, 1328, 752, 'overcast'),
      pen.shape('M-40 470C120 420 210 440 330 428C470 414 560 446 700 430C860 412 1020 440 1320 424L1320 540L-40 540Z', 'hills', FAR),
      crane(pen),
      bricks(pen, -30, 416, 5, 5, 46, 24),
      shell(pen),
      scaffold(pen),
      pen.flat(-24, 528, 1328, 208, 'ground'),
      pen.line(-24, 528, 1304, 530),
      pen.curve('M840 580C900 560 980 572 1010 590', THIN),
      pen.curve('M1060 640C1110 624 1180 632 1230 650', THIN),
      cone(pen, 1130, 470, 1.05),
      cone(pen, 1010, 502, 0.7),
    ].join(''),

  front: (pen) =>
    [
      pen.polygon(
        [
          [-40, 606],
          [1320, 600],
          [1320, 642],
          [-40, 650],
        ],
        'wood',
        { width: 6 },
      ),
      pen.polygon(
        [
          [-40, 650],
          [1320, 642],
          [1320, 760],
          [-40, 760],
        ],
        'darkWood',
        { width: 5 },
      ),
      pen.line(60, 630, 330, 626, THIN),
      pen.line(760, 618, 1180, 614, THIN),
      pen.line(430, 690, 720, 686, THIN),
      plans(pen),
      helmet(pen),
      tapeMeasure(pen),
    ].join(''),
};

function crane(pen: Pen): Markup {
  const lattice = Array.from(
    { length: 8 },
    (_, step) => pen.line(64, 182 + step * 44, 100, 226 + step * 44, FAR) + pen.line(100, 182 + step * 44, 64, 226 + step * 44, FAR),
  );
  return [
    ...lattice,
    pen.line(64, 132, 64, 540, THIN),
    pen.line(100, 132, 100, 540, THIN),
    pen.polygon(
      [
        [20, 150],
        [344, 150],
        [344, 168],
        [20, 168],
      ],
      'ochre',
      THIN,
    ),
    ...Array.from({ length: 7 }, (_, step) => pen.line(110 + step * 32, 168, 126 + step * 32, 150, FAR)),
    pen.polygon(
      [
        [82, 96],
        [60, 150],
        [104, 150],
      ],
      'ochre',
      THIN,
    ),
    pen.line(82, 98, 322, 150, FAR),
    pen.line(82, 98, 24, 150, FAR),
    pen.rectangle(22, 168, 46, 36, 'darkMetal', THIN),
    pen.rectangle(102, 172, 40, 44, 'paper', THIN),
    pen.line(226, 168, 226, 268, FAR),
    pen.curve('M226 268C216 276 218 290 228 290C236 290 238 282 234 278', THIN),
    pen.line(228, 292, 190, 322, FAR),
    pen.line(228, 292, 264, 322, FAR),
    pen.rectangle(180, 322, 94, 12, 'wood', THIN),
    pen.rectangle(186, 298, 40, 24, 'brick', FAR),
    pen.rectangle(228, 298, 40, 24, 'brick', FAR),
  ].join('');
}

/** The house to be: floors, posts, half-built walls. */
function shell(pen: Pen): Markup {
  return [
    pen.rectangle(548, 120, 780, 26, 'oldPaper'),
    pen.rectangle(548, 318, 780, 26, 'oldPaper'),
    ...[600, 876, 1150].map((x) => pen.rectangle(x, 146, 34, 172, 'oldPaper') + pen.rectangle(x, 344, 34, 184, 'oldPaper')),
    pen.rectangle(634, 344, 242, 184, 'sky', THIN),
    pen.rectangle(910, 146, 240, 172, 'sky', THIN),
    bricks(pen, 634, 422, 5, 4, 44, 26),
    pen.rectangle(634, 146, 242, 172, 'wainscot', THIN),
    pen.rectangle(700, 186, 104, 132, 'metal', THIN),
    pen.line(752, 188, 752, 316, FAR),
  ].join('');
}

function scaffold(pen: Pen): Markup {
  const brace = (x: number, y: number, width: number, height: number): Markup =>
    pen.line(x, y, x + width, y + height, THIN) + pen.line(x + width, y, x, y + height, THIN);
  return [
    ...[560, 742, 924, 1106].map((x) => pen.rectangle(x, 58, 11, 470, 'metal', THIN)),
    pen.rectangle(544, 232, 590, 13, 'wood', THIN),
    pen.rectangle(544, 410, 590, 13, 'wood', THIN),
    pen.line(552, 196, 1120, 196, THIN),
    pen.line(552, 372, 1120, 372, THIN),
    brace(571, 246, 171, 163),
    brace(935, 246, 171, 163),
    pen.shape('M566 246C590 252 640 250 736 246L738 296C690 306 640 300 566 304Z', 'vermilion', THIN),
    ...[0, 1, 2].map((stripe) =>
      pen.polygon(
        [
          [596 + stripe * 50, 249],
          [612 + stripe * 50, 249],
          [596 + stripe * 50, 301],
          [580 + stripe * 50, 302],
        ],
        'paper',
        { none: true },
      ),
    ),
  ].join('');
}

function bricks(pen: Pen, x: number, y: number, columns: number, rows: number, width: number, height: number): Markup {
  return Array.from({ length: rows }, (_, row) =>
    Array.from({ length: columns - (row < 1 ? 1 : 0) }, (_unused, column) =>
      pen.rectangle(
        x + column * width + (row % 2 ? 0 : width / 2),
        y + row * height,
        width,
        height,
        (column * 7 + row * 3) % 5 === 0 ? 'oldPaper' : 'brick',
        FAR,
      ),
    ).join(''),
  ).join('');
}

function cone(pen: Pen, x: number, y: number, scale: number): Markup {
  return pen.at(
    x,
    y,
    scale,
    [
      pen.shape('M24 0L36 0L56 78L4 78Z', 'vermilion', THIN),
      pen.shape('M17 28L43 28L49 50L11 50Z', 'paper', THIN),
      pen.polygon(
        [
          [-8, 78],
          [68, 78],
          [72, 92],
          [-12, 92],
        ],
        'vermilion',
        THIN,
      ),
    ].join(''),
  );
}

function plans(pen: Pen): Markup {
  const blue: Stroke = { width: 3, colour: 'petrol' };
  return pen.at(
    0,
    4,
    1,
    [
      pen.polygon(
        [
          [372, 604],
          [566, 572],
          [600, 606],
          [404, 640],
        ],
        'paper',
      ),
      pen.line(420, 608, 540, 588, blue),
      pen.line(432, 620, 512, 607, blue),
      pen.curve('M520 604L560 597L566 606L528 613Z', blue),
      pen.shape('M366 606C360 594 368 586 380 590L574 558C584 558 588 570 580 576L386 612C376 616 370 614 366 606Z', 'oldPaper'),
    ].join(''),
  );
}

function helmet(pen: Pen): Markup {
  return pen.at(
    612,
    0,
    1,
    [
      pen.shape('M22 604C22 552 56 524 98 524C140 524 172 552 174 602Z', 'ochre', { width: 5 }),
      pen.curve('M84 526C82 548 82 574 84 602M112 526C116 548 116 574 114 602', THIN),
      pen.shape('M4 604C40 594 150 592 192 600C196 612 190 618 180 618L16 622C6 620 2 612 4 604Z', 'ochre', { width: 5 }),
    ].join(''),
  );
}

function tapeMeasure(pen: Pen): Markup {
  return pen.at(
    96,
    556,
    1,
    [
      pen.shape('M0 58L0 12C0 4 6 0 14 0L64 0C74 0 80 6 80 16L80 58Z', 'darkMetal'),
      pen.ellipse(38, 30, 34, 34, 'ochre', THIN),
      pen.polygon(
        [
          [80, 46],
          [122, 44],
          [122, 54],
          [80, 57],
        ],
        'ochre',
        THIN,
      ),
    ].join(''),
  );
}
