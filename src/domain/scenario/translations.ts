import type { Path } from './finding.ts';
import { given, textsOf } from './placed-texts.ts';
import type { Scenario } from './scenario.ts';

export interface Translated {
  readonly byLanguage: Readonly<Record<string, unknown>>;
  readonly path: Path;
}

/** Everything a scenario writes once a language: its texts and its keywords. */
export function* wordingsOf(scenario: Scenario): Iterable<Translated> {
  for (const { text, path } of textsOf(scenario)) yield { byLanguage: text, path };
  for (const [id, { keywords }] of given(scenario.topics)) yield { byLanguage: keywords, path: ['topics', id, 'keywords'] };
  for (const [id, { keywords }] of given(scenario.alternatives)) yield { byLanguage: keywords, path: ['alternatives', id, 'keywords'] };
}
