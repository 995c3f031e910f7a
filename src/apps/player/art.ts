import type { Art } from '../../adapters/screens/art.ts';
import { clientLayers, clipOf, sheetBox } from '../../adapters/stage/layers.ts';

/** The drawings of the stage, for the screens. */
export const art: Art = {
  portrait: (id, face) => clientLayers(id, face).map((layer) => ({ url: layer.src, ...sheetBox(layer), clip: clipOf(layer) })),
};
