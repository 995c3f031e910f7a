import svgpath from 'svgpath';

/** A fragment of SVG: elements, without the outer tag. */
export type Markup = string;

export interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** A whole file. Width and height are there so that an image has a size of its own, which canvas and texture need. */
export function svgFile(box: Box, content: Markup): string {
  const { x, y, width, height } = box;
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="${x} ${y} ${width} ${height}" fill="none">${content}</svg>\n`;
}

/** One path with relative commands and one decimal: a tenth of a unit is under a tenth of a pixel on screen. */
function shortPath(d: string): string {
  return svgpath(d).rel().round(1).toString();
}

export function attributes(values: Readonly<Record<string, string | number | undefined>>): string {
  return Object.entries(values)
    .map(([name, value]) => (value === undefined ? '' : ` ${name}="${value}"`))
    .join('');
}

export function path(d: string, values: Readonly<Record<string, string | number | undefined>>): Markup {
  return `<path d="${shortPath(d)}"${attributes(values)}/>`;
}

export function group(values: Readonly<Record<string, string | number | undefined>>, content: Markup): Markup {
  return content === '' ? '' : `<g${attributes(values)}>${content}</g>`;
}

/** The box around a path's points; control points count, so it is never too small. */
export function boundsOf(d: string): Box {
  let left = Infinity;
  let right = -Infinity;
  let top = Infinity;
  let bottom = -Infinity;
  const reach = (x: number, y: number): void => {
    left = Math.min(left, x);
    right = Math.max(right, x);
    top = Math.min(top, y);
    bottom = Math.max(bottom, y);
  };
  svgpath(d)
    .abs()
    .unarc()
    .unshort()
    .iterate((segment, _index, x, y) => {
      const [command, ...values] = segment;
      if (command === 'H') reach(values[0] ?? x, y);
      else if (command === 'V') reach(x, values[0] ?? y);
      else for (let i = 0; i + 1 < values.length; i += 2) reach(values[i] ?? x, values[i + 1] ?? y);
    });
  return { x: left, y: top, width: right - left, height: bottom - top };
}
