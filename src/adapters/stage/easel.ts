/** What the game will draw on. Without `gl` it draws with plain canvas calls. */
export interface Easel {
  readonly canvas: HTMLCanvasElement;
  readonly gl: WebGLRenderingContext | undefined;
}

/**
 * WebGL where it is real, the plain canvas elsewhere: for a dozen images both draw the same, but the first WebGL context of a
 * page can hold it up for half a second where it is emulated or cores are few. Asked for in a task of its own, before the
 * game's code is there. Throws where there is no canvas at all.
 */
export function prepareEasel(page: Document): Easel {
  const canvas = page.createElement('canvas');
  const gl = navigator.hardwareConcurrency >= CORES_FOR_WEBGL ? canvas.getContext('webgl', ATTRIBUTES) : null;
  if (gl) return { canvas, gl };
  // A canvas that was asked for one kind of context may refuse the other; a fresh one does not.
  const plain = page.createElement('canvas');
  if (!plain.getContext('2d')) throw new Error('no canvas on this page');
  return { canvas: plain, gl: undefined };
}

const CORES_FOR_WEBGL = 4;

const ATTRIBUTES: WebGLContextAttributes = {
  alpha: true,
  antialias: false,
  depth: false,
  stencil: false,
  failIfMajorPerformanceCaveat: true,
  powerPreference: 'low-power',
};
