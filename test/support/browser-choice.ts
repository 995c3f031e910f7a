import path from 'node:path';
import { randomFrom, uniform } from '../../src/domain/client/random.ts';
import { LANGUAGES, type Language } from '../../src/domain/language/text.ts';
import type { Scenario } from '../../src/domain/scenario/scenario.ts';
import type { TalkSetting } from './browser-route.ts';
import { scenarioAt, shippedFiles } from './scenarios.ts';

/** Decides which scenario, variant and talk each browser test plays. Printed at the start of a run; `BROWSER_SEED=…` gives another run. */
export const SEED = process.env.BROWSER_SEED ?? 'no-but';

/** The ways in which talks are played to their end. */
export const MODES = ['mouse', 'keyboard', 'canvas-removed', 'webgl-off'] as const;
export type Mode = (typeof MODES)[number];

/** A talk to be played: its file is read in the test, so that collecting the tests costs nothing. */
export interface ChosenTalk {
  readonly id: string;
  readonly language: Language;
  readonly file: string;
}

/**
 * One scenario of each module, in both languages. The modes take turns: four of them play up to four scenarios of a module
 * in each language, so the suite grows with the modules, not with the scenarios.
 */
export function chosenTalks(mode: Mode): readonly ChosenTalk[] {
  return LANGUAGES.flatMap((language) =>
    [...filesByModule()].map(([module, files]) => {
      const first = uniform(randomFrom(`${SEED}|${module}|${language}`), files.length);
      const file = files[(first + MODES.indexOf(mode)) % files.length] as string;
      return { id: path.basename(file, '.yaml'), language, file };
    }),
  );
}

/** Some talk, the same for the same purpose and seed: for tests of what all talks share. */
export function someTalk(purpose: string, language: Language): TalkSetting {
  const files = shippedFiles();
  const scenario = readOnce(files[uniform(randomFrom(`${SEED}|${purpose}`), files.length)] as string);
  return { scenario, language, ...drawnTalk(scenario, purpose) };
}

/** A variant and the seed of a talk, drawn for a purpose. */
export function drawnTalk(scenario: Scenario, purpose: string): { readonly seed: string; readonly variant: string } {
  const random = randomFrom(`${SEED}|${purpose}|${scenario.id}`);
  const variant = scenario.variants[uniform(random, scenario.variants.length)]?.id ?? '';
  return { variant, seed: `T${uniform(random, 1_000_000)}` };
}

const read = new Map<string, Scenario>();

/** The scenario of a file as it is shown; each process reads a file once. */
export function readOnce(file: string): Scenario {
  let scenario = read.get(file);
  if (!scenario) {
    scenario = scenarioAt(file);
    read.set(file, scenario);
  }
  return scenario;
}

function filesByModule(): ReadonlyMap<string, readonly string[]> {
  const modules = new Map<string, string[]>();
  for (const file of shippedFiles()) {
    const module = path.basename(path.dirname(file));
    modules.set(module, [...(modules.get(module) ?? []), file]);
  }
  return modules;
}
