import type { Colour } from '../palette.ts';
import type { Markup } from '../markup.ts';
import type { Pen } from '../pen.ts';

/** Things that several places have. */
export function mug(pen: Pen, x: number, y: number, scale = 1, paint: Colour = 'vermilion'): Markup {
  return pen.at(
    x,
    y,
    scale,
    [
      pen.curve('M52 18C84 12 84 56 50 52', { width: 6 }),
      pen.shape('M0 6L6 66C8 74 46 74 48 66L54 6Z', paint),
      pen.ellipse(27, 6, 54, 14, 'paper'),
    ].join(''),
  );
}

export function plant(pen: Pen, x: number, y: number, scale = 1): Markup {
  return pen.at(
    x,
    y,
    scale,
    [
      pen.shape('M50 96C30 60 10 50 -8 20C24 24 44 50 52 80Z', 'leaf'),
      pen.shape('M52 90C46 40 52 10 70 -26C88 14 76 56 58 92Z', 'leaf'),
      pen.shape('M58 96C76 60 98 52 124 34C112 70 88 86 62 100Z', 'darkLeaf'),
      pen.shape('M18 92L88 92L78 168C76 176 32 176 28 168Z', 'petrol'),
      pen.line(18, 108, 86, 108),
    ].join(''),
  );
}

export function papers(pen: Pen, x: number, y: number): Markup {
  const lines = [
    [14, 124],
    [28, 128],
    [42, 93],
  ] as const;
  return `<g transform="translate(${x} ${y}) rotate(-5)">${[
    pen.polygon(
      [
        [10, 10],
        [150, 0],
        [176, 62],
        [22, 74],
      ],
      'oldPaper',
    ),
    pen.polygon(
      [
        [0, 0],
        [142, -6],
        [166, 58],
        [10, 66],
      ],
      'paper',
    ),
    ...lines.map(([height, end]) => pen.line(20 + height * 0.3, height, end, height - 5, { width: 3 })),
  ].join('')}</g>`;
}

/** Hangs from the ceiling, which lies above the picture; by night its light falls down to `floor`. */
export function lamp(pen: Pen, x: number, height: number, floor: number, paint: Colour): Markup {
  const shade = height + 58;
  return [
    pen.polygon(
      [
        [x - 50, shade],
        [x + 50, shade],
        [x + 190, floor],
        [x - 190, floor],
      ],
      'glow',
      { none: true },
    ),
    pen.line(x, -20, x, height),
    pen.shape(
      `M${x - 58} ${shade}C${x - 56} ${height + 18} ${x - 26} ${height} ${x} ${height}C${x + 26} ${height} ${x + 56} ${height + 18} ${x + 58} ${shade}Z`,
      paint,
    ),
    pen.ellipse(x, height + 62, 44, 20, 'lamp'),
  ].join('');
}

type Book = readonly [width: number, height: number, paint: Colour];

export function books(pen: Pen, x: number, shelf: number, row: readonly Book[]): Markup {
  let left = x;
  return row
    .map(([width, height, paint]) => {
      const book = pen.rectangle(left, shelf - height, width, height, paint, { width: 3.5 });
      left += width + 1;
      return book;
    })
    .join('');
}
