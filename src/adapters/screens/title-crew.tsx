import type { Face, PortraitId } from '../../domain/scenario/vocabulary.ts';
import { Portrait } from './parts/portrait.tsx';

/** Four clients behind a table, in front of a wall: scenery. design: mockups/title.html */
export function Crew() {
  return (
    <div class="crew" aria-hidden="true">
      <svg class="wall" viewBox="0 0 1280 360" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path d="M-20 370V54C120 8 260 40 420 26C560 14 700 38 860 30C1020 22 1160 36 1310 26V370Z" />
      </svg>
      {SEATED.map(([id, face]) => (
        <span key={id} class="seat">
          <Portrait id={id} face={face} crop="seated" />
        </span>
      ))}
      <svg class="table" viewBox="0 0 1280 60" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path class="top" d="M-10 7C260 1 720 11 1300 3V80H-10Z" />
        <path class="side" d="M-10 35C300 30 720 38 1300 32V80H-10Z" />
      </svg>
    </div>
  );
}

const SEATED: readonly (readonly [PortraitId, Face])[] = [
  ['karim', 'pushing'],
  ['fatou', 'sceptical'],
  ['helene', 'worried'],
  ['yves', 'neutral'],
];
