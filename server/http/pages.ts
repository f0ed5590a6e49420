/** The built client, from memory: a closed list of files, each with its type, its caching and its compressed forms. */
import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { extname, join, relative, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.webmanifest': 'application/manifest+json',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.jpg': 'image/jpeg',
  '.webp': 'image/webp',
  '.ico': 'image/x-icon',
  '.woff2': 'font/woff2',
  '.woff': 'font/woff',
};
const SQUEEZABLE = /text|javascript|json|svg/;

type Encoding = 'identity' | 'gzip' | 'br';
const squeeze: Record<Encoding, (body: Buffer) => Promise<Buffer>> = {
  identity: (body) => Promise.resolve(body),
  gzip: promisify(gzip),
  br: (body) => promisify(brotliCompress)(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 6 } }),
};

interface Body {
  bytes: Buffer;
  /** ETag. */
  tag: string;
}
const tagged = (bytes: Buffer): Body => ({
  bytes,
  tag: `"${createHash('sha256').update(bytes).digest('base64url').slice(0, 22)}"`,
});

/** Serves one file of the list; false when the path is not of it. */
export type Pages = (path: string, request: IncomingMessage, response: ServerResponse) => Promise<boolean>;

/** The files of a folder, listed now: what is built later is served after a restart. An absent folder has none. */
export function pagesOf(folder: string): Pages {
  const files = new Map<string, string>();
  for (const name of list(folder)) files.set(`/${relative(folder, name).split(sep).join('/')}`, name);
  /** Bodies by path and encoding, read and compressed once, when first asked for. */
  const bodies = new Map<string, Promise<Body>>();
  const body = (file: string, encoding: Encoding): Promise<Body> => {
    const id = `${encoding} ${file}`;
    const known = bodies.get(id);
    if (known) return known;
    const made = readFile(file).then(squeeze[encoding]).then(tagged);
    bodies.set(id, made);
    made.catch(() => bodies.delete(id));
    return made;
  };

  return async (path, request, response) => {
    const file = files.get(path);
    if (!file) return false;
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    const accepts = String(request.headers['accept-encoding'] ?? '');
    const encoding: Encoding = !SQUEEZABLE.test(type)
      ? 'identity'
      : /\bbr\b/.test(accepts)
        ? 'br'
        : /\bgzip\b/.test(accepts)
          ? 'gzip'
          : 'identity';
    const { bytes, tag } = await body(file, encoding);
    response.setHeader('content-type', type);
    response.setHeader('vary', 'accept-encoding');
    response.setHeader('etag', tag);
    // Vite puts a hash in the name of everything under /assets: such a file never changes.
    response.setHeader(
      'cache-control',
      path.startsWith('/assets/') ? 'public, max-age=31536000, immutable' : 'no-cache',
    );
    if (request.headers['if-none-match'] === tag) {
      response.writeHead(304).end();
      return true;
    }
    if (encoding !== 'identity') response.setHeader('content-encoding', encoding);
    response.setHeader('content-length', bytes.length);
    response.writeHead(200);
    response.end(request.method === 'HEAD' ? undefined : bytes);
    return true;
  };
}

function list(folder: string): string[] {
  try {
    return readdirSync(folder, { withFileTypes: true, recursive: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
