declare module 'virtual:art' {
  import type { PlaceId, PortraitId } from '../../domain/scenario/vocabulary.ts';

  /** A drawing of the build, without its extension. */
  export type ArtName = 'faces' | PortraitId | `${PlaceId}-${'day' | 'night'}-${'back' | 'front'}`;

  export function artUrl(name: ArtName): string;
}
