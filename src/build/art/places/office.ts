import type { PlaceDrawing } from './place-drawing.ts';
import { books, lamp, mug, papers, plant } from './props.ts';

export const office: PlaceDrawing = {
  back: (pen) =>
    [
      pen.flat(-24, -16, 1328, 752, 'wall'),
      pen.flat(-24, 430, 1328, 306, 'wainscot'),
      pen.line(-24, 430, 1304, 432),
      pen.at(
        0,
        66,
        1,
        [
          pen.rectangle(52, 70, 300, 262, 'sky', { width: 6 }),
          pen.ellipse(152, 122, 46, 46, 'sun', { width: 3 }),
          pen.polygon(
            [
              [60, 250],
              [60, 200],
              [98, 200],
              [98, 168],
              [140, 168],
              [140, 226],
              [178, 226],
              [178, 186],
              [206, 164],
              [236, 186],
              [236, 240],
              [286, 240],
              [286, 196],
              [344, 196],
              [344, 326],
              [60, 326],
            ],
            'city',
          ),
          ...(
            [
              [74, 222],
              [112, 190],
              [112, 214],
              [192, 206],
              [214, 206],
              [302, 220],
              [322, 220],
              [302, 246],
            ] as const
          ).map(([x, y]) => pen.flat(x, y, 10, 13, 'lit')),
          pen.line(202, 72, 202, 330, { width: 5 }),
          pen.rectangle(40, 326, 326, 20, 'wood'),
        ].join(''),
      ),
      lamp(pen, 640, 26, 610, 'petrol'),
      pen.at(
        10,
        58,
        1,
        [
          pen.rectangle(560, 92, 196, 148, 'paper', { width: 5 }),
          pen.curve('M584 208C612 196 622 178 646 180C672 182 684 136 730 122', { colour: 'vermilion', width: 7 }),
          pen.line(582, 216, 736, 216, { width: 3.5 }),
          pen.line(582, 114, 582, 216, { width: 3.5 }),
        ].join(''),
      ),
      pen.rectangle(900, 288, 330, 18, 'wood'),
      books(pen, 920, 288, [
        [26, 92, 'vermilion'],
        [20, 78, 'paper'],
        [30, 100, 'petrol'],
        [22, 84, 'leaf'],
        [26, 94, 'oldPaper'],
      ]),
      plant(pen, 1090, 132, 0.92),
      pen.rectangle(900, 470, 330, 18, 'wood'),
      books(pen, 930, 470, [
        [30, 84, 'leaf'],
        [24, 98, 'petrol'],
        [20, 72, 'paper'],
        [28, 88, 'vermilion'],
      ]),
      pen.rectangle(1090, 402, 110, 68, 'oldPaper'),
    ].join(''),

  front: (pen) =>
    [
      pen.polygon(
        [
          [-40, 604],
          [1320, 596],
          [1320, 760],
          [-40, 760],
        ],
        'wood',
        { width: 6 },
      ),
      pen.polygon(
        [
          [-40, 676],
          [1320, 670],
          [1320, 760],
          [-40, 760],
        ],
        'darkWood',
      ),
      papers(pen, 560, 600),
      mug(pen, 400, 572, 0.9),
    ].join(''),
};
