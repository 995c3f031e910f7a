import { prepareEasel } from './easel.ts';
import type { Picture, Stage } from './stage.ts';
import { mountStill, pictureBox } from './still.ts';

/**
 * The living picture. Phaser comes as a chunk of its own and starts in slices; until its first picture is drawn a still one
 * shows, and again if the canvas dies. Give the `still` that hangs there already: it is taken over, and taken away in the
 * frame in which the canvas is ready. Rejects where there can be no canvas; the still then stays with its owner.
 */
export async function mountStage(parent: HTMLElement, still?: Stage): Promise<Stage> {
  await idle();
  const easel = prepareEasel(parent.ownerDocument);
  const { startGame } = await import('./game/start-game.ts');
  await idle();

  const box = pictureBox(parent.ownerDocument);
  box.style.visibility = 'hidden';
  parent.append(box);
  let latest: Picture | undefined;
  let under = still;
  let canvas: Awaited<ReturnType<typeof startGame>> | undefined;

  const fallBack = (): void => {
    if (!canvas) return;
    canvas.dispose();
    canvas = undefined;
    box.remove();
    under ??= mountStill(parent);
    if (latest) under.show(latest);
  };
  const reveal = (): void => {
    if (!canvas) return;
    box.style.visibility = '';
    under?.dispose();
    under = undefined;
  };

  try {
    canvas = await startGame(box, easel, fallBack);
  } catch (error) {
    box.remove();
    throw error;
  }

  return {
    show(picture) {
      if (!latest) under ??= mountStill(parent);
      latest = picture;
      under?.show(picture);
      canvas?.show(picture).then(reveal, fallBack);
    },
    resize() {
      under?.resize();
      canvas?.resize();
    },
    dispose() {
      under?.dispose();
      canvas?.dispose();
      canvas = undefined;
      box.remove();
    },
  };
}

/** The words come first: each slice of the start waits until the page has nothing better to do. */
function idle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 500 });
    else setTimeout(resolve, 30);
  });
}
