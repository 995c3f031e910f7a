import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import { ROOT } from './scenarios.ts';

/** A plain host of static files, as a school or a company has one: the game lies in a folder of it. */
export interface StaticHost {
  /** With a slash at its end. */
  readonly address: string;
  readonly origin: string;
  /** Paths asked for that are not there. */
  readonly missed: readonly string[];
  /** Puts another build in place: the same game, with another list of files to keep for playing offline. */
  publishAgain(): void;
  close(): Promise<void>;
}

const PLAYER = path.resolve(ROOT, process.env.BROWSER_PLAYER ?? 'dist/player');

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.webm': 'audio/webm',
  '.webmanifest': 'application/manifest+json',
};

/** @param folder such as `/some/where/` */
export async function hostPlayer(folder: string): Promise<StaticHost> {
  const missed: string[] = [];
  let build = 1;
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://host');
    const file = pathname === folder ? 'index.html' : pathname.slice(folder.length);
    try {
      if (!pathname.startsWith(folder) || file.includes('..')) throw new Error('elsewhere');
      const content = readFileSync(path.join(PLAYER, file));
      response.writeHead(200, { 'Content-Type': TYPES[path.extname(file)] ?? 'application/octet-stream' });
      response.end(file === 'sw.js' && build > 1 ? `${content}\n// build ${build}` : content);
    } catch {
      missed.push(pathname);
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const origin = `http://localhost:${(server.address() as AddressInfo).port}`;
  return {
    address: `${origin}${folder}`,
    origin,
    missed,
    publishAgain: () => {
      build += 1;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}
