import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { artPlugin } from '../src/build/art/art-plugin.ts';
import { iconPlugin } from '../src/build/icon-plugin.ts';

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [iconPlugin(), artPlugin()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    include: ['test/**/*.test.ts', 'test/**/*.test.tsx'],
    exclude: ['test/browser/**', 'test/bench/**'],
    // Fuzzing and the builds of the architecture tests take their time on a small machine.
    testTimeout: 60_000,
    hookTimeout: 60_000,
  },
});
