/** How far a 0–100 score has come, as a pattern: it must be told apart without colour. design: section 4. */
export type Level = 'high' | 'middle' | 'low';

export function levelOf(points: number): Level {
  return points >= 70 ? 'high' : points >= 40 ? 'middle' : 'low';
}

/** A 0–100 score as a bar. Scenery: the number stands beside it. */
export function Bar({ points }: { readonly points: number }) {
  return (
    <span class="score-bar" data-level={levelOf(points)} aria-hidden="true">
      <i style={{ width: `${points}%` }} />
    </span>
  );
}
