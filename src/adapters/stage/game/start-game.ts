import { CANVAS, Game, WEBGL } from 'phaser';
import type { Easel } from '../easel.ts';
import { frameOf } from '../layout.ts';
import type { Picture } from '../stage.ts';
import { createTalkScene } from './talk-scene.ts';
import { createTicker } from './ticker.ts';

/** The picture on a canvas. */
interface CanvasPicture {
  /** Draws the picture; resolves when it is on the canvas, or when a newer one has taken its place. */
  show(picture: Picture): Promise<void>;
  resize(): void;
  dispose(): void;
}

/** Denser than this, more pixels cost more than they show. */
const DENSEST = 2;

/**
 * Phaser in a box: it draws when told to, holds no clock of its own, and hears nothing of the page. `lost` is called if the
 * canvas dies; dispose of it then.
 */
export async function startGame(box: HTMLElement, { canvas, gl }: Easel, lost: () => void): Promise<CanvasPicture> {
  const scene = createTalkScene();
  const size = sizeOf(box);
  const game = new Game({
    type: gl ? WEBGL : CANVAS,
    canvas,
    ...(gl ? { context: gl as unknown as CanvasRenderingContext2D } : {}),
    parent: null as unknown as HTMLElement,
    width: size.width,
    height: size.height,
    scale: { zoom: 1 / size.density },
    transparent: true,
    banner: false,
    disableContextMenu: false,
    autoFocus: false,
    audio: { noAudio: true },
    input: { keyboard: false, mouse: false, touch: false, gamepad: false },
    plugins: { default: [] },
    scene,
  });
  await ready(game);
  game.loop.sleep();
  canvas.addEventListener('webglcontextlost', lost, { once: true });
  canvas.style.display = 'block';
  box.append(canvas);

  const ticker = createTicker((now, delta) => {
    game.step(now, delta);
    return scene.pace();
  });
  const wake = (): void => ticker.wake();
  scene.onChange(wake);

  let picture: Picture | undefined;

  const adjust = (): void => {
    const { width, height, density } = sizeOf(box);
    if (width !== game.scale.width || height !== game.scale.height) {
      game.scale.setZoom(1 / density);
      game.scale.resize(width, height);
      canvas.style.width = `${width / density}px`;
      canvas.style.height = `${height / density}px`;
    }
    if (picture) scene.fit(frameOf(picture.place, width / density, height / density), density);
  };
  // At once: a canvas that changes its size is empty until it is drawn.
  const resize = (): void => {
    adjust();
    if (picture) ticker.draw();
  };
  const watch = new ResizeObserver(resize);
  watch.observe(box);

  return {
    async show(next) {
      if (!canvas.isConnected) throw new Error('the canvas was taken away');
      picture = next;
      adjust();
      await scene.show(next);
      ticker.draw();
    },
    resize,
    dispose() {
      watch.disconnect();
      ticker.dispose();
      scene.dispose();
      canvas.removeEventListener('webglcontextlost', lost);
      game.destroy(true);
      // A game destroys itself on its next step, and nothing else makes it step any more.
      game.step(performance.now(), 0);
      gl?.getExtension('WEBGL_lose_context')?.loseContext();
    },
  };
}

function ready(game: Game): Promise<void> {
  return new Promise((resolve) => {
    game.events.once('ready', () => resolve());
  });
}

/** In pixels of the device. */
function sizeOf(box: HTMLElement): { width: number; height: number; density: number } {
  const density = Math.min(globalThis.devicePixelRatio || 1, DENSEST);
  return {
    width: Math.max(1, Math.round(box.clientWidth * density)),
    height: Math.max(1, Math.round(box.clientHeight * density)),
    density,
  };
}
