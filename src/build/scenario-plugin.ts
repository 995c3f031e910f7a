import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Plugin, ViteDevServer } from 'vite';
import { openingPart, publish } from '../domain/scenario/languages.ts';
import type { Problem } from '../domain/scenario/problem.ts';
import { readScenario } from '../domain/scenario/read.ts';
import type { Scenario } from '../domain/scenario/scenario.ts';
import { MODULES } from '../domain/scenario/vocabulary.ts';
import { LANGUAGES } from '../domain/language/text.ts';

const LOADERS = 'virtual:scenarios';
const CATALOGUE = 'virtual:catalogue';
const ONE = 'virtual:scenario/';

/**
 * Reads, checks and publishes every file of scenarios/ at build time: the player ships neither YAML nor schema. A file with an
 * error stops the build with its place; in development it is told, and the page reloads once it is mended.
 *
 * `virtual:scenarios` → `loaders`: id → language → `opening` and `whole`, each a promise of its own small file.
 * `virtual:catalogue` → `catalogue`: what the title screen tells of each scenario, in the order of the path.
 */
export function scenarioPlugin({ folder = 'scenarios' }: { readonly folder?: string } = {}): Plugin {
  let root = folder;
  /** Read once a build; while developing, once a change. */
  let read: readonly Scenario[] | undefined;
  return {
    name: 'non-mais:scenarios',
    configResolved(config) {
      root = path.resolve(config.root, folder);
    },
    resolveId: (id) => (id === LOADERS || id === CATALOGUE || id.startsWith(ONE) ? `\0${id}` : undefined),
    buildStart() {
      read = undefined;
    },
    load(id) {
      if (!id.startsWith('\0virtual:')) return undefined;
      const name = id.slice(1);
      if (name !== LOADERS && name !== CATALOGUE && !name.startsWith(ONE)) return undefined;
      read ??= readAll(root, (warning) => this.warn(warning));
      const scenarios = read;
      for (const file of filesIn(root)) this.addWatchFile(file);
      if (name === LOADERS) return loadersModule(scenarios);
      if (name === CATALOGUE) return catalogueModule(scenarios);
      const [scenarioId, language, part] = name.slice(ONE.length).split('/');
      const scenario = scenarios.find((one) => one.id === scenarioId);
      if (!scenario || language === undefined) throw new Error(`no scenario ${scenarioId}`);
      const published = publish(scenario, language);
      const shown = part === 'opening' ? { ...published, scenario: openingPart(published.scenario) } : published;
      return `export default ${JSON.stringify(shown)}`;
    },
    configureServer(server) {
      server.watcher.add(root);
      const reload = (file: string) => {
        if (!file.startsWith(root) || !isScenarioFile(file)) return;
        read = undefined;
        forget(server);
      };
      server.watcher.on('add', reload).on('change', reload).on('unlink', reload);
    },
  };
}

function readAll(root: string, warn: (warning: string) => void): readonly Scenario[] {
  const scenarios = filesIn(root).map((file) => {
    const shown = path.relative(process.cwd(), file);
    const read = readScenario(readFileSync(file, 'utf8'), { file: shown });
    if (!read.ok) throw new Error(`\n${read.problem.map(lineOf).join('\n')}`);
    for (const warning of read.value.warnings) warn(lineOf(warning));
    return read.value.scenario;
  });
  const order = (scenario: Scenario) => MODULES.indexOf(scenario.module);
  return scenarios.sort(
    (one, other) => order(one) - order(other) || placeInPath(one.id) - placeInPath(other.id) || one.id.localeCompare(other.id),
  );
}

/** The order of the path within a module. pedagogy: curriculum.md. */
const PATH_ORDER = [
  'first-no',
  'by-friday',
  'three-thousand-all-in',
  'surely-it-can-be-done',
  'half-the-price',
  'they-can-do-ten-days',
  'rate-card',
  'quiet-month',
  'while-you-are-at-it',
  'rounding-the-corners',
  'just-one-small-thing',
  'a-little-test',
  'invoice-later',
  'you-of-all-people',
  'already-said-yes',
];

function placeInPath(id: string): number {
  const place = PATH_ORDER.indexOf(id);
  return place < 0 ? PATH_ORDER.length : place;
}

function filesIn(root: string): readonly string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter(isScenarioFile)
    .sort()
    .map((name) => path.join(root, name));
}

function isScenarioFile(file: string): boolean {
  return file.endsWith('.yaml');
}

function lineOf({ file, line, column, code, message }: Problem): string {
  return `${file}:${line}:${column} ${code}: ${message.en ?? ''}`;
}

function loadersModule(scenarios: readonly Scenario[]): string {
  const loaders = scenarios.map(({ id }) => {
    const load = (part: string) => `() => import(${JSON.stringify(`${ONE}${id}/${part}`)}).then((it) => it.default)`;
    const languages = LANGUAGES.map((language) => `${language}: { opening: ${load(`${language}/opening`)}, whole: ${load(language)} }`);
    return `${JSON.stringify(id)}: { ${languages.join(', ')} }`;
  });
  return `export const loaders = { ${loaders.join(', ')} };`;
}

function catalogueModule(scenarios: readonly Scenario[]): string {
  const entries = scenarios.map((scenario) => {
    const { fr, en } = { fr: publish(scenario, 'fr'), en: publish(scenario, 'en') };
    const both = (pick: (one: Scenario) => Readonly<Record<string, string>>) => ({ ...pick(fr.scenario), ...pick(en.scenario) });
    return {
      id: scenario.id,
      module: scenario.module,
      minutes: scenario.minutes,
      portrait: scenario.client.portrait,
      variants: scenario.variants.length,
      title: both((one) => one.title),
      role: both((one) => one.client.role),
      client: both((one) => one.client.name),
    };
  });
  return `export const catalogue = ${JSON.stringify(entries)};`;
}

/** A changed scenario: the modules made of it are made again, and the page starts anew where the address says. */
function forget(server: ViteDevServer): void {
  for (const module of server.moduleGraph.idToModuleMap.values()) {
    if (module.id?.startsWith('\0virtual:scenario') || module.id === `\0${CATALOGUE}`) server.moduleGraph.invalidateModule(module);
  }
  server.ws.send({ type: 'full-reload' });
}
