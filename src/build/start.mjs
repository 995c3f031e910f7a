// `npm start`: builds the game and serves it on http://localhost:4173. Opens nothing by itself.
import { build, preview } from 'vite';

await build({ logLevel: 'warn' });
const server = await preview({ logLevel: 'error' });
const local = server.resolvedUrls?.local[0] ?? 'http://localhost:4173/';
console.log(`\n  « Non, mais… » / “No, but…”  ${local}\n  Ctrl+C to stop.\n`);
for (const signal of /** @type {const} */ (['SIGINT', 'SIGTERM'])) {
  process.on(signal, () => {
    server.httpServer.close();
    process.exit(0);
  });
}
