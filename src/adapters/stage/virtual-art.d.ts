declare module 'virtual:art' {
  type Vocabulary = typeof import('../../domain/scenario/vocabulary.ts');

  /** A drawing of the build, without its extension. */
  export type ArtName =
    | 'faces'
    | Vocabulary['PORTRAITS'][number]
    | `${Vocabulary['PLACES'][number]}-${'day' | 'night'}-${'back' | 'front'}`;

  export function artUrl(name: ArtName): string;
}
