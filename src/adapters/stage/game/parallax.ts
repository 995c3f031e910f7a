/** Where the pointer pulls the layers: −1…1 each way, following slowly. */
export interface Parallax {
  readonly x: number;
  readonly y: number;
  enable(on: boolean): void;
  /** True while it still moves. */
  update(delta: number): boolean;
  dispose(): void;
}

/** Half of the way is done in this time. */
const HALF_LIFE_MS = 120;

/** Watches the pointer from the window, so that the picture needs none of its events. Fingers do not hover: they move nothing. */
export function createParallax(moved: () => void): Parallax {
  let target = { x: 0, y: 0 };
  let at = { x: 0, y: 0 };
  let enabled = false;
  const follow = (event: PointerEvent): void => {
    if (event.pointerType === 'touch') return;
    target = { x: (event.clientX / window.innerWidth) * 2 - 1, y: (event.clientY / window.innerHeight) * 2 - 1 };
    moved();
  };

  return {
    get x() {
      return at.x;
    },
    get y() {
      return at.y;
    },
    enable(on) {
      if (on === enabled) return;
      enabled = on;
      if (on) window.addEventListener('pointermove', follow, { passive: true });
      else {
        window.removeEventListener('pointermove', follow);
        target = { x: 0, y: 0 };
        at = target;
      }
    },
    update(delta) {
      const share = 1 - 0.5 ** (delta / HALF_LIFE_MS);
      at = { x: at.x + (target.x - at.x) * share, y: at.y + (target.y - at.y) * share };
      return Math.abs(target.x - at.x) + Math.abs(target.y - at.y) > 0.01;
    },
    dispose() {
      window.removeEventListener('pointermove', follow);
    },
  };
}
