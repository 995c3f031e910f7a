import { loaders } from 'virtual:scenarios';
import type { Language } from '../../domain/language/text.ts';
import { joinLanguages, type Published } from '../../domain/scenario/languages.ts';
import type { ScenarioId } from '../../domain/scenario/vocabulary.ts';

export function isScenario(id: ScenarioId): boolean {
  return Object.hasOwn(loaders, id);
}

/** The scenario with the texts of the languages asked for. Each is one small file, fetched once. */
export async function loadScenario(id: ScenarioId, languages: readonly Language[]): Promise<Published> {
  const wanted = [...new Set(languages)];
  const loader = loaders[id];
  if (!loader) throw new RangeError(`no scenario ${id}`);
  const [first, ...others] = await Promise.all(wanted.map((language) => loader[language]()));
  if (!first) throw new RangeError('no language asked for');
  return others.reduce((one, other) => ({ ...one, scenario: joinLanguages(one.scenario, other.scenario) }), first);
}
