import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin } from 'vite';
import { type Art, prepareArt } from './art.ts';

const NAME = 'virtual:art';
const RESOLVED = `\0${NAME}`;

/**
 * `import { artUrl } from 'virtual:art'`: the address of a drawing. All drawings lie in one folder that carries the hash of
 * the art, so their names need no hash each and the module stays a few bytes; the address is relative to the script, so
 * the game runs from any folder of a static host. `root` is the folder of the project.
 */
export function artPlugin(root = process.cwd()): Plugin {
  let art: Art;
  let base = '/';
  let assets = 'assets';
  let building = false;
  let anchor = '';

  return {
    name: 'art',
    configResolved(config) {
      art = prepareArt(root);
      base = config.base;
      assets = config.build.assetsDir;
      building = config.command === 'build';
    },
    buildStart() {
      if (!building) return;
      for (const name of art.names) {
        const reference = this.emitFile({
          type: 'asset',
          fileName: `${assets}/art-${art.hash}/${name}`,
          source: readFileSync(join(art.folder, name)),
        });
        if (name === 'faces.svg') anchor = reference;
      }
    },
    resolveId(id) {
      return id === NAME ? RESOLVED : undefined;
    },
    load(id) {
      if (id !== RESOLVED) return undefined;
      const folder = building ? `new URL('.', import.meta.ROLLUP_FILE_URL_${anchor}).href` : JSON.stringify(`${base}@art/${art.hash}/`);
      return `const folder = ${folder};\nexport const artUrl = (name) => folder + name + '.svg';\n`;
    },
    configureServer(server) {
      server.middlewares.use((request, response, next) => {
        const [, name] = /\/@art\/[0-9a-f]+\/([a-z-]+\.svg)$/.exec(request.url?.split('?')[0] ?? '') ?? [];
        if (name === undefined || !art.names.includes(name)) return next();
        response.setHeader('Content-Type', 'image/svg+xml');
        response.end(readFileSync(join(art.folder, name)));
      });
    },
  };
}
