import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const PREFIX = 'icon:';
const NAME = /^[a-z]+(?:-[a-z]+)*$/u;

/**
 * `import timer from 'icon:timer'` gives the path data of the bold Phosphor icon of that name (MIT), for `<Icon path={timer} />`:
 * no request, no markup to inject.
 */
export function iconPlugin(): Plugin {
  const require = createRequire(import.meta.url);
  return {
    name: 'non-mais:icons',
    resolveId: (id) => (id.startsWith(PREFIX) ? `\0${id}` : undefined),
    load(id) {
      if (!id.startsWith(`\0${PREFIX}`)) return undefined;
      const name = id.slice(PREFIX.length + 1);
      if (!NAME.test(name)) throw new Error(`icon: "${name}" is not the name of an icon`);
      const svg = readFileSync(require.resolve(`@phosphor-icons/core/bold/${name}-bold.svg`), 'utf8');
      const paths = [...svg.matchAll(/ d="([^"]+)"/gu)].map(([, path]) => path);
      return `export default ${JSON.stringify(paths.join(''))}`;
    },
  };
}
