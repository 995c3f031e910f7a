/** How soon the next frame is wanted: `idle` is a slow breath, `rest` is never. */
export type Pace = 'busy' | 'idle' | 'rest';

interface Ticker {
  /** Something has changed: a frame soon. */
  wake(): void;
  /** A frame now. */
  draw(): void;
  dispose(): void;
}

/** 30 frames a second while something happens, 10 for breathing, none when nothing moves or nobody looks. */
const INTERVALS: Readonly<Record<Exclude<Pace, 'rest'>, number>> = { busy: 1000 / 30, idle: 1000 / 10 };

/** The only clock of the stage. `step` draws a frame and says how soon it wants the next. */
export function createTicker(step: (now: number, delta: number) => Pace): Ticker {
  let frame = 0;
  let timer = 0;
  let last = performance.now();
  let disposed = false;

  const tick = (now: number): void => {
    frame = 0;
    const delta = Math.min(Math.max(now - last, 0), 100);
    last = now;
    plan(step(now, delta));
  };
  const ask = (): void => {
    timer = 0;
    if (!frame && !disposed && !document.hidden) frame = requestAnimationFrame(tick);
  };
  const plan = (pace: Pace): void => {
    if (pace === 'rest' || disposed || document.hidden) return;
    // Half a screen frame early, or the frame after the wanted one would be taken.
    timer = window.setTimeout(ask, INTERVALS[pace] - 8);
  };
  const wake = (): void => {
    window.clearTimeout(timer);
    ask();
  };
  document.addEventListener('visibilitychange', wake);

  return {
    wake,
    draw() {
      if (disposed) return;
      window.clearTimeout(timer);
      cancelAnimationFrame(frame);
      tick(performance.now());
    },
    dispose() {
      disposed = true;
      window.clearTimeout(timer);
      cancelAnimationFrame(frame);
      document.removeEventListener('visibilitychange', wake);
    },
  };
}
