/** What every HTTP request passes before Colyseus or our own routes see it. */
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import { originOf, sameOrigin, setHeaders } from './headers.ts';

/** A Colyseus join carries a token and nothing else, in bytes. */
const MOST_JOIN_BYTES = 1024;

function refuse(response: ServerResponse, status: number, k: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', connection: 'close' });
  response.end(JSON.stringify({ refusal: { k } }));
}

/** Wraps the listeners the server has so far: call it after Colyseus has put in its own. */
export function guard(server: Server, allowedOrigins: readonly string[]): void {
  const inner = server.listeners('request') as RequestListener[];
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response);
    const writes = request.method !== 'GET' && request.method !== 'HEAD';
    if (writes && !sameOrigin(originOf(request), allowedOrigins)) return refuse(response, 403, 'refusal.server.origin');
    if (writes && request.url?.startsWith('/matchmake/')) {
      // Colyseus reads such a body whole, whatever its length: let in only what says that it is short.
      const length = Number(request.headers['content-length'] ?? Number.NaN);
      if (!(length <= MOST_JOIN_BYTES)) return refuse(response, 413, 'refusal.server.tooLong');
    }
    for (const listener of inner) listener.call(server as never, request as never, response as never);
  });
}
