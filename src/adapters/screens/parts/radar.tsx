export interface RadarProps {
  /** One word an axis, the first on top, then clockwise. */
  readonly axes: readonly string[];
  /** 0–100 each, in the order of the axes. */
  readonly now: readonly number[];
  /** An earlier try, dashed with diamonds. */
  readonly before: readonly number[] | null;
}

const WIDTH = 376;
const HEIGHT = 292;
const CENTRE = { x: WIDTH / 2, y: HEIGHT / 2 + 8 } as const;
const RADIUS = 104;
const RINGS = [25, 50, 75] as const;

/** A profile on as many axes as there are words. A drawing only: whoever shows it gives the figures in words too. */
export function Radar({ axes, now, before }: RadarProps) {
  const count = axes.length;
  return (
    <svg class="radar" viewBox={`0 0 ${WIDTH} ${HEIGHT}`} aria-hidden="true" focusable="false">
      <g class="web">
        {RINGS.map((ring) => (
          <path key={ring} class="ring" d={outline(axes.map(() => ring))} />
        ))}
        {axes.map((axis, index) => {
          const end = pointAt(index, count, 100);
          return <path key={axis} d={`M${CENTRE.x} ${CENTRE.y}L${end.x} ${end.y}`} />;
        })}
        <path class="rim" d={outline(axes.map(() => 100))} />
      </g>
      <path class="now" d={outline(now)} />
      {before && <path class="before" d={outline(before)} />}
      {before?.map((points, index) => {
        const { x, y } = pointAt(index, count, points);
        return <rect key={index} class="diamond" x={x - 4.5} y={y - 4.5} width="9" height="9" transform={`rotate(45 ${x} ${y})`} />;
      })}
      {now.map((points, index) => {
        const { x, y } = pointAt(index, count, points);
        return <circle key={index} class="disc" cx={x} cy={y} r="5.5" />;
      })}
      {axes.map((axis, index) => {
        const { x, y } = pointAt(index, count, 110);
        const lean = Math.cos(angleOf(index, count));
        return (
          <text key={axis} x={x} y={y + (index === 0 ? -2 : 5)} text-anchor={Math.abs(lean) < 0.2 ? 'middle' : lean > 0 ? 'start' : 'end'}>
            {axis}
          </text>
        );
      })}
    </svg>
  );
}

function outline(points: readonly number[]): string {
  return `M${points
    .map((value, index) => pointAt(index, points.length, value))
    .map(({ x, y }) => `${x} ${y}`)
    .join('L')}Z`;
}

/** Where a 0–100 value lies on an axis, to a tenth of a unit. */
function pointAt(index: number, count: number, value: number): { readonly x: number; readonly y: number } {
  const angle = angleOf(index, count);
  const reach = (RADIUS * value) / 100;
  return { x: tenth(CENTRE.x + Math.cos(angle) * reach), y: tenth(CENTRE.y + Math.sin(angle) * reach) };
}

function angleOf(index: number, count: number): number {
  return -Math.PI / 2 + (index * 2 * Math.PI) / count;
}

const tenth = (value: number): number => Math.round(value * 10) / 10;
