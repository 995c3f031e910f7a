import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { artPlugin } from './src/build/art/art-plugin.ts';
import { iconPlugin } from './src/build/icon-plugin.ts';
import { phaserPlugin } from './src/build/phaser-plugin.ts';
import { PAGE_HEADERS, policyPlugin } from './src/build/policy.ts';
import { scenarioPlugin } from './src/build/scenario-plugin.ts';

const PORT = 4173;

export default defineConfig({
  // Relative addresses: the game runs from any folder of a static host.
  base: './',
  publicDir: 'assets/public',
  plugins: [
    policyPlugin(),
    iconPlugin(),
    artPlugin(),
    phaserPlugin(),
    scenarioPlugin(),
    VitePWA({
      injectRegister: null,
      registerType: 'prompt',
      filename: 'sw.js',
      manifestFilename: 'manifest.webmanifest',
      manifest: {
        name: 'Non, mais… / No, but…',
        short_name: 'Non, mais…',
        description: 'S’exercer à dire non à un client. Practise saying no to a client.',
        start_url: '.',
        scope: '.',
        display: 'standalone',
        background_color: '#F7F2E8',
        theme_color: '#F7F2E8',
        icons: [
          { src: 'icon.svg', sizes: 'any', type: 'image/svg+xml' },
          { src: 'icon-192.png', sizes: '192x192', type: 'image/png' },
          { src: 'icon-512.png', sizes: '512x512', type: 'image/png', purpose: 'any' },
          { src: 'icon-maskable-512.png', sizes: '512x512', type: 'image/png', purpose: 'maskable' },
        ],
      },
      workbox: {
        // One file: under Trusted Types a worker may import no script by its address.
        inlineWorkboxRuntime: true,
        globPatterns: ['**/*.{html,js,css,svg,png,woff2,webm,webmanifest}'],
        maximumFileSizeToCacheInBytes: 4 * 1024 * 1024,
        clientsClaim: true,
        navigateFallback: 'index.html',
      },
    }),
  ],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  build: {
    outDir: 'dist/player',
    emptyOutDir: true,
    target: ['chrome111', 'firefox115', 'safari16.4'],
    modulePreload: { polyfill: false },
    assetsInlineLimit: 0,
    reportCompressedSize: false,
    chunkSizeWarningLimit: 1500,
    license: { fileName: 'licences.md' },
    rolldownOptions: {
      output: {
        codeSplitting: {
          groups: [
            // One script before the first reply can be given, then one for what the later pages share.
            { name: 'start', tags: ['$initial'] },
            { name: 'pages', test: /icon:|adapters.screens/, minShareCount: 2 },
          ],
        },
      },
    },
  },
  preview: { port: PORT, strictPort: true, headers: PAGE_HEADERS },
});
