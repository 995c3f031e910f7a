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
  const stages: Stage[] = [];
  let gone = false;
  let shown = '';
  const refresh = () => {
    const picture = latest();
    if (!picture) return;
    const now = JSON.stringify(picture);
    if (now === shown) return;
    shown = now;
    for (const stage of stages) stage.show(picture);
  };
  const add = (stage: Stage) => {
    if (gone) {
      stage.dispose();
      return;
    }
    stages.push(stage);
    const picture = latest();
    if (picture) stage.show(picture);
  };
  const start = async () => {
    await afterPaint();
    if (gone) return;
    const { mountStill } = await import('../../adapters/stage/still.ts');
    add(mountStill(element));
    if (kind === 'still' || savesData()) return;
    await whenIdle();
    if (gone) return;
    const { mountStage } = await import('../../adapters/stage/mount.ts');
    const stage = await mountStage(element);
    if (!stage) return;
    const [still] = stages.splice(0, 1);
    add(stage);
    still?.dispose();
  };
  start().catch(() => undefined); // a picture that does not come is no error: the words are all there
  return {
    refresh,
    dispose() {
      gone = true;
      for (const stage of stages) stage.dispose();
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

function whenIdle(): Promise<void> {
  return new Promise((resolve) => {
    if ('requestIdleCallback' in globalThis) requestIdleCallback(() => resolve(), { timeout: 1500 });
    else setTimeout(resolve, 200);
  });
}
