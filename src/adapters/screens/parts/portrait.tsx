import { useContext } from 'preact/hooks';
import type { Language } from '../../../domain/language/text.ts';
import type { Face, PortraitId } from '../../../domain/scenario/vocabulary.ts';
import { ArtContext, type ArtLayer } from '../art.ts';

/** What is shown of a client: the head in its roundel; head and shoulders; all that shows above a table. */
export type Crop = 'roundel' | 'bust' | 'seated';

export interface PortraitProps {
  readonly id: PortraitId;
  readonly face: Face;
  readonly crop: Crop;
  /** Said by screen readers. Without it the picture is scenery: the words beside it tell the same. */
  readonly label?: string;
  readonly language?: Language;
  /** Not yet to be met: drawn in grey. */
  readonly locked?: boolean;
}

/** A client, stacked from still pictures. Its width is `--portrait-size`; never mirrored, hijab and turban have a side. */
export function Portrait({ id, face, crop, label, language, locked = false }: PortraitProps) {
  const layers = useContext(ArtContext).portrait(id, face);
  const box = CROPS[crop];
  const spoken = label === undefined ? { 'aria-hidden': true as const } : { role: 'img' as const, 'aria-label': label, lang: language };
  return (
    <span class="portrait" data-crop={crop} data-locked={locked ? '' : undefined} {...spoken}>
      {layers.length === 0 ? (
        <svg viewBox={`${box.x} ${box.y} ${box.width} ${box.height}`} focusable="false" aria-hidden="true">
          <path d={SOMEBODY} />
        </svg>
      ) : (
        layers.map((layer, index) => (
          <img key={index} src={layer.url} alt="" decoding="async" draggable={false} style={placeIn(box, layer)} />
        ))
      )}
    </span>
  );
}

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/** In units of the rig. design: section 2. Shoulders span x from -72 to 758, the body ends at y = 940. */
const CROPS: Readonly<Record<Crop, Box>> = {
  roundel: { x: 130, y: 90, width: 500, height: 500 },
  bust: { x: 60, y: 60, width: 620, height: 640 },
  seated: { x: -72, y: -20, width: 830, height: 920 },
};

/** Head and shoulders of nobody, where no drawing has come. */
const SOMEBODY =
  'M240 340a150 180 0 1 1 300 0a150 180 0 0 1-300 0ZM318 500h144v48c170 20 276 132 296 292v120H22V840c20-160 126-272 296-292Z';

/** In hundredths of the crop, so that one style sheet sizes them all. */
function placeIn(box: Box, layer: ArtLayer) {
  return {
    left: `${((layer.x - box.x) / box.width) * 100}%`,
    top: `${((layer.y - box.y) / box.height) * 100}%`,
    width: `${(layer.width / box.width) * 100}%`,
    height: `${(layer.height / box.height) * 100}%`,
    clipPath: layer.clip,
  };
}
