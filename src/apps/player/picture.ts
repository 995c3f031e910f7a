import { useEffect, useRef } from 'preact/hooks';
import type { PictureHost } from '../../adapters/screens/art.ts';
import type { Picture, Stage } from '../../adapters/stage/stage.ts';

/** How much of a picture a page wants: the moving one, or a still. */
export type PictureKind = 'stage' | 'still';

/**
 * Hangs a picture in the element a screen hands out, and keeps it up to date. The still comes first; the canvas takes its
 * place when it is ready, and never where data is to be saved. Without either the screen is complete.
 */
export function usePicture(picture: Picture | null, kind: PictureKind): PictureHost {
  const hung = useRef<Hung | null>(null);
  const latest = useRef(picture);
  latest.current = picture;
  const host = useRef<PictureHost>((element) => {
    hung.current?.dispose();
    hung.current = element ? hang(element, kind, () => latest.current) : null;
  });
  useEffect(() => hung.current?.refresh());
  return host.current;
}

interface Hung {
  refresh(): void;
  dispose(): void;
}

function hang(element: HTMLElement, kind: PictureKind, latest: () => Picture | null): Hung {
  let stage: Stage | null = null;
  let gone = false;
  let shown = '';
  const refresh = () => {
    const picture = latest();
    if (!picture || !stage) return;
    const now = JSON.stringify(picture);
    if (now === shown) return;
    shown = now;
    stage.show(picture);
  };
  const put = (next: Stage) => {
    stage = next;
    shown = '';
    refresh();
  };
  const start = async () => {
    await afterPaint();
    const { mountStill } = await import('../../adapters/stage/still.ts');
    if (gone) return;
    const still = mountStill(element);
    put(still);
    if (kind === 'still' || savesData()) return;
    const { mountStage } = await import('../../adapters/stage/mount.ts');
    if (gone) return;
    const canvas = await mountStage(element, still);
    if (gone) canvas.dispose();
    else put(canvas);
  };
  start().catch(() => undefined); // a picture that does not come is no error: the words are all there
  return {
    refresh,
    dispose() {
      gone = true;
      stage?.dispose();
    },
  };
}

function savesData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true || matchMedia('(prefers-reduced-data: reduce)').matches;
}

/** Resolves once the words have been painted. */
function afterPaint(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}
