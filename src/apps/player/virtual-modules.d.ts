declare module 'virtual:scenarios' {
  type Published = import('../../domain/scenario/languages.ts').Published;

  /** The first moment comes in a file of its own, so that it can be read while the rest is on its way. */
  interface Loader {
    readonly opening: () => Promise<Published>;
    readonly whole: () => Promise<Published>;
  }
  export const loaders: Readonly<Record<string, Readonly<Record<'fr' | 'en', Loader>>>>;
}

declare module 'virtual:catalogue' {
  type Text = import('../../domain/language/text.ts').Text;
  type Vocabulary = typeof import('../../domain/scenario/vocabulary.ts');

  /** What the title screen tells of a scenario, in the order of the path. */
  export interface CatalogueEntry {
    readonly id: string;
    readonly module: Vocabulary['MODULES'][number];
    readonly minutes: number;
    readonly portrait: Vocabulary['PORTRAITS'][number];
    readonly variants: number;
    readonly title: Text;
    readonly role: Text;
    readonly client: Text;
  }
  export const catalogue: readonly CatalogueEntry[];
}
