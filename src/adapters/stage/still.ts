import { frameOf } from './layout.ts';
import { clipOf, type Layer, pictureLayers, sheetBox } from './layers.ts';
import type { Picture, Stage } from './stage.ts';

/** The picture as plain images: what shows before the canvas is ready, and for good where there can be none. */
export function mountStill(parent: HTMLElement): Stage {
  const box = pictureBox(parent.ownerDocument);
  const drawing = plain(parent.ownerDocument.createElement('div'), { transformOrigin: '0 0' });
  box.append(drawing);
  parent.append(box);

  let shown: Picture | undefined;
  const images: HTMLImageElement[] = [];

  const resize = (): void => {
    if (!shown) return;
    const { scale, x, y } = frameOf(shown.place, box.clientWidth, box.clientHeight);
    drawing.style.transform = `translate(${x}px, ${y}px) scale(${scale})`;
  };
  const watch = new ResizeObserver(resize);
  watch.observe(box);

  return {
    show(picture) {
      shown = picture;
      pictureLayers(picture.place, picture.portrait, picture.face, picture.night).forEach((layer, index) => {
        let image = images[index];
        if (!image) {
          image = plain(parent.ownerDocument.createElement('img'), { maxWidth: 'none' });
          image.alt = '';
          images.push(image);
          drawing.append(image);
        }
        lay(image, layer);
      });
      resize();
    },
    resize,
    dispose() {
      watch.disconnect();
      box.remove();
    },
  };
}

/** The box of a stage: fills its parent, which must be positioned, and lets everything through. */
export function pictureBox(page: Document): HTMLElement {
  const box = plain(page.createElement('div'), { width: '100%', height: '100%', overflow: 'hidden', pointerEvents: 'none' });
  box.setAttribute('aria-hidden', 'true');
  return box;
}

function lay(image: HTMLImageElement, layer: Layer): void {
  const { x, y, width, height } = sheetBox(layer);
  if (image.getAttribute('src') !== layer.src) image.src = layer.src;
  plain(image, { left: `${x}px`, top: `${y}px`, width: `${width}px`, height: `${height}px`, clipPath: clipOf(layer) });
}

/** Styles set from script, one by one: a strict content policy allows no others. */
function plain<E extends HTMLElement>(element: E, style: Partial<CSSStyleDeclaration>): E {
  Object.assign(element.style, { position: 'absolute', left: '0', top: '0', ...style });
  return element;
}
