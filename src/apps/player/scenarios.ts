import { loaders } from 'virtual:scenarios';
import type { Language } from '../../domain/language/text.ts';
import { joinLanguages, type Published } from '../../domain/scenario/languages.ts';
import type { ScenarioId } from '../../domain/scenario/vocabulary.ts';

export function isScenario(id: ScenarioId): boolean {
  return Object.hasOwn(loaders, id);
}

/** The first moment of a scenario: enough to open a talk while the rest is on its way. Rejects where it cannot be fetched. */
export async function loadOpening(id: ScenarioId, language: Language): Promise<Published> {
  return loaderOf(id)[language].opening();
}

/** The whole scenario with the texts of the languages asked for. Each is one small file, fetched once. */
export async function loadScenario(id: ScenarioId, languages: readonly Language[]): Promise<Published> {
  const loader = loaderOf(id);
  const [first, ...others] = await Promise.all([...new Set(languages)].map((language) => loader[language].whole()));
  if (!first) throw new RangeError('no language asked for');
  return { ...first, scenario: others.reduce((joined, { scenario }) => joinLanguages(joined, scenario), first.scenario) };
}

function loaderOf(id: ScenarioId) {
  const loader = Object.hasOwn(loaders, id) ? loaders[id] : undefined;
  if (!loader) throw new RangeError(`no scenario ${id}`);
  return loader;
}
