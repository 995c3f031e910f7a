import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join, relative } from 'node:path';
import { PLACES, PORTRAITS } from '../../domain/scenario/vocabulary.ts';
import { faceSheet, portraitSheet } from './portraits.ts';
import { placeLayer } from './places.ts';

interface ArtFile {
  readonly name: string;
  readonly svg: string;
}

export interface Art {
  /** Changes when a drawing, or the code that draws it, changes. */
  readonly hash: string;
  readonly folder: string;
  /** File names, all in the folder. */
  readonly names: readonly string[];
}

/** Draws everything once into the cache; later calls only read its list. */
export function prepareArt(root: string): Art {
  const hash = hashOfSources(root);
  const cache = join(root, '.cache', 'art');
  const folder = join(cache, hash);
  if (!existsSync(folder)) writeAtOnce(cache, folder, drawAll());
  return { hash, folder, names: readdirSync(folder).sort() };
}

/** Every file of the art, drawn anew: the same each time. */
export function drawAll(): ArtFile[] {
  return [
    { name: 'faces.svg', svg: faceSheet() },
    ...PORTRAITS.map((id) => ({ name: `${id}.svg`, svg: portraitSheet(id) })),
    ...PLACES.flatMap((id) =>
      (['day', 'night'] as const).flatMap((light) =>
        (['back', 'front'] as const).map((layer) => ({
          name: `${id}-${light}-${layer}.svg`,
          svg: placeLayer(id, layer, light),
        })),
      ),
    ),
  ];
}

/** A folder that exists is complete: it is filled beside, then renamed, so two builds at once do no harm. */
function writeAtOnce(cache: string, folder: string, files: readonly ArtFile[]): void {
  mkdirSync(cache, { recursive: true });
  for (const old of readdirSync(cache)) if (!old.startsWith(basename(folder))) rmSync(join(cache, old), { recursive: true, force: true });
  const draft = `${folder}.${process.pid}`;
  mkdirSync(draft, { recursive: true });
  for (const { name, svg } of files) writeFileSync(join(draft, name), svg);
  try {
    renameSync(draft, folder);
  } catch (error) {
    rmSync(draft, { recursive: true, force: true });
    if (!existsSync(folder)) throw error;
  }
}

function hashOfSources(root: string): string {
  const hash = createHash('sha256');
  const sources = [
    ...typescriptIn(join(root, 'src/build/art')),
    join(root, 'src/adapters/stage/rig.ts'),
    join(root, 'src/domain/scenario/vocabulary.ts'),
  ];
  for (const file of sources) hash.update(relative(root, file)).update(readFileSync(file));
  for (const drawn of ['@dicebear/open-peeps', '@dicebear/core', 'roughjs', 'svgpath']) hash.update(versionOf(root, drawn));
  return hash.digest('hex').slice(0, 10);
}

function typescriptIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .sort()
    .map((name) => join(folder, name));
}

function versionOf(root: string, dependency: string): string {
  const manifest = JSON.parse(readFileSync(join(root, 'node_modules', dependency, 'package.json'), 'utf8')) as { version: string };
  return `${dependency}@${manifest.version}`;
}
