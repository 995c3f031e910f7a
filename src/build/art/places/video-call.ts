import type { PlaceDrawing } from './place-drawing.ts';
import { books, mug, papers, plant } from './props.ts';

export const videoCall: PlaceDrawing = {
  back: (pen) =>
    [
      pen.flat(-24, -16, 1328, 752, 'desk'),
      pen.flat(-24, 560, 1328, 176, 'wood'),
      pen.line(-24, 560, 1304, 560, { width: 6 }),
      pen.polygon(
        [
          [64, 40],
          [772, 36],
          [778, 566],
          [58, 570],
        ],
        'darkMetal',
        { width: 7 },
      ),
      pen.flat(88, 66, 662, 450, 'wall'),
      pen.rectangle(110, 230, 170, 14, 'wood'),
      books(pen, 122, 230, [
        [24, 86, 'vermilion'],
        [20, 70, 'paper'],
        [28, 92, 'petrol'],
        [22, 78, 'leaf'],
        [18, 64, 'oldPaper'],
      ]),
      pen.rectangle(590, 86, 132, 170, 'paper', { width: 5 }),
      pen.ellipse(656, 156, 64, 64, 'vermilion'),
      pen.shape('M604 246C630 196 650 220 664 204C690 178 700 220 714 246Z', 'leaf'),
      plant(pen, 110, 330, 1.1),
    ].join(''),

  front: (pen) =>
    [
      pen.flat(-24, 568, 1328, 168, 'wood'),
      pen.line(-24, 562, 60, 562, { width: 6 }),
      pen.line(778, 562, 1304, 562, { width: 6 }),
      pen.flat(-24, 564, 84, 12, 'wood'),
      pen.polygon(
        [
          [60, 516],
          [776, 516],
          [778, 566],
          [58, 570],
        ],
        'darkMetal',
        { width: 6 },
      ),
      pen.curve('M88 66H750V516H88Z', { width: 5 }),
      pen.rectangle(604, 392, 126, 104, 'metal', { width: 5 }),
      pen.curve('M667 412a18 18 0 1 0 .1 0M634 488c0-44 66-44 66 0'),
      pen.at(
        24,
        51,
        1,
        [
          ...(
            [
              [334, 'paper'],
              [396, 'paper'],
              [458, 'vermilion'],
            ] as const
          ).map(([x, paint]) => pen.ellipse(x, 490, 40, 40, paint, { width: 3 })),
          pen.curve('M334 478c3 0 5 2 5 5v6c0 3-2 5-5 5s-5-2-5-5v-6c0-3 2-5 5-5zM325 489c0 6 4 9 9 9s9-3 9-9M334 498v4', { width: 3 }),
          pen.curve('M385 483h14v14h-14zM401 490l7-5v10z', { width: 3 }),
          pen.curve('M448 494c5-7 15-7 20 0', { width: 5, colour: 'paper' }),
        ].join(''),
      ),
      pen.polygon(
        [
          [330, 568],
          [506, 568],
          [536, 612],
          [300, 612],
        ],
        'metal',
      ),
      mug(pen, 830, 560, 1.05),
      papers(pen, 100, 622),
      plant(pen, 1080, 400, 1.2),
    ].join(''),
};
