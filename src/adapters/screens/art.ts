import { createContext } from 'preact';
import type { Face, PortraitId } from '../../domain/scenario/vocabulary.ts';

/** Where the drawings are; the app hands it in, so that screens import no other room. */
export interface Art {
  /** The pictures a portrait is stacked from, back to front. */
  portrait(id: PortraitId, face: Face): readonly ArtLayer[];
}

/** One picture and the box it fills, in units of the portrait rig (a client is about 760 wide, his face centred on 390, 340). */
export interface ArtLayer {
  readonly url: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** What hides the rest of a sheet of drawings: a value of `clip-path`. */
  readonly clip?: string;
}

export const ArtContext = createContext<Art>({ portrait: () => [] });

/** Called with the element that will hold a picture when it appears, and with null when it goes. */
export type PictureHost = (element: HTMLElement | null) => void;
