import { existsSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.css': 'text/css',
  '.js': 'text/javascript',
  '.mjs': 'text/javascript',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
};
const compressed = new Set(Object.keys(types));

/** A web server for measurements; `close` ends it. */
export interface PageServer {
  readonly address: string;
  readonly close: () => void;
}

/**
 * Serves a built site as a good web server does, compressed by brotli, and some pages besides.
 *
 * @param pages HTML by path, from the start of the site
 */
export async function servePages(
  folder: string,
  pages: Readonly<Record<string, string>>,
): Promise<PageServer> {
  const sent = new Map<string, Buffer>();
  const bodyOf = (path: string): Buffer | undefined => {
    const known = sent.get(path);
    if (known) return known;
    const file = join(folder, path);
    const own = pages[path];
    if (own === undefined && !existsSync(file)) return undefined;
    const plain = own === undefined ? readFileSync(file) : Buffer.from(own);
    const body = compressed.has(extname(path)) ? brotliCompressSync(plain) : plain;
    sent.set(path, body);
    return body;
  };
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = pathname.endsWith('/') ? `${pathname.slice(1)}index.html` : pathname.slice(1);
    const body = path.includes('..') ? undefined : bodyOf(path);
    const type = extname(path);
    const encoding = compressed.has(type) ? { 'Content-Encoding': 'br' } : {};
    response.writeHead(body ? 200 : 404, {
      'Content-Type': types[type] ?? 'application/octet-stream',
      ...(body && encoding),
    });
    response.end(body);
  });
  const port = await listen(server);
  return { address: `http://127.0.0.1:${port}/`, close: () => void server.close() };
}

function listen(server: Server): Promise<number> {
  return new Promise((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as AddressInfo).port));
  });
}
