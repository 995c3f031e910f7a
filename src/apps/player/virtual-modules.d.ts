declare module 'virtual:scenarios' {
  import type { Published } from '../../domain/scenario/languages.ts';

  /** The first moment comes in a file of its own, so that it can be read while the rest is on its way. */
  interface Loader {
    readonly opening: () => Promise<Published>;
    readonly whole: () => Promise<Published>;
  }
  export const loaders: Readonly<Record<string, Readonly<Record<'fr' | 'en', Loader>>>>;
}

declare module 'virtual:catalogue' {
  import type { Text } from '../../domain/language/text.ts';
  import type { ModuleId, PortraitId, ScenarioId } from '../../domain/scenario/vocabulary.ts';

  /** What the title screen tells of a scenario, in the order of the path. */
  export interface CatalogueEntry {
    readonly id: ScenarioId;
    readonly module: ModuleId;
    readonly minutes: number;
    readonly portrait: PortraitId;
    readonly variants: number;
    readonly title: Text;
    readonly role: Text;
    readonly client: Text;
  }
  export const catalogue: readonly CatalogueEntry[];
}
