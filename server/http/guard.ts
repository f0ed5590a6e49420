/**
 * What every HTTP request and every WebSocket upgrade passes before Colyseus or our own routes see it. Colyseus builds
 * addresses out of the Host and the path and does not catch what fails: one line of nonsense would end the process.
 */
import type { IncomingMessage, RequestListener, Server, ServerResponse } from 'node:http';
import type { Duplex } from 'node:stream';
import { originOf, sameOrigin, setHeaders } from './headers.ts';
import { refused } from './refuse.ts';

/** Longest path of a request, in characters: the longest of ours is a fifth of it. */
const MOST_PATH = 1024;
const METHODS = new Set(['GET', 'HEAD', 'POST']);
/** A host name or address with or without a port. */
const HOST = /^(?:[\w.-]{1,253}|\[[0-9a-f:.]{2,45}\])(?::\d{1,5})?$/i;
/** A path from the root, of printable ASCII without what no address may hold. */
const PATH = /^\/[!-~]*$/;
/** What the SDK connects to with the seat it was given: `/<process>/<code>?sessionId=…`. */
const SOCKET = /^\/[\w-]{1,64}\/[\w-]{1,64}\?[!-~]*sessionId=[\w-]{1,64}/;
/** Where the self-test page knocks: Colyseus echoes what is said there and hangs up after a second. */
const SOCKET_CHECK = '/socket-check';
const STATUS_TEXT: Readonly<Record<number, string>> = { 400: 'Bad Request', 403: 'Forbidden', 404: 'Not Found' };

/** Can an address be made of it, as it will be further in? */
function isAddress({ url = '', headers: { host = '' } }: IncomingMessage): boolean {
  return url.length <= MOST_PATH && PATH.test(url) && HOST.test(host) && URL.canParse(url, `http://${host}`);
}

function refuse(response: ServerResponse, status: number, k: string): void {
  response.writeHead(status, { 'content-type': 'application/json', 'cache-control': 'no-store', connection: 'close' });
  response.end(JSON.stringify(refused({ k })));
}
function turnAway(socket: Duplex, status: number): void {
  socket.end(`HTTP/1.1 ${status} ${STATUS_TEXT[status] ?? ''}\r\ncontent-length: 0\r\nconnection: close\r\n\r\n`);
}

/**
 * Puts itself before the listeners of the server. `app` answers all requests: of Colyseus' own HTTP nothing is reachable.
 * Call it after Colyseus has put in its listeners.
 */
export function guard(server: Server, app: RequestListener, allowedOrigins: readonly string[]): void {
  server.removeAllListeners('request');
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    setHeaders(response);
    if (!isAddress(request)) return refuse(response, 400, 'refusal.server.noRoute');
    if (!METHODS.has(request.method ?? '')) return refuse(response, 405, 'refusal.server.noRoute');
    if (request.method === 'POST' && !sameOrigin(originOf(request), allowedOrigins))
      return refuse(response, 403, 'refusal.server.origin');
    app(request, response);
  });

  const upgrades = server.listeners('upgrade') as ((request: IncomingMessage, socket: Duplex, head: Buffer) => void)[];
  server.removeAllListeners('upgrade');
  server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
    const drop = (): void => void socket.destroy();
    socket.on('error', drop);
    if (!isAddress(request)) return turnAway(socket, 400);
    if (!sameOrigin(originOf(request), allowedOrigins)) return turnAway(socket, 403);
    if (request.url !== SOCKET_CHECK && !SOCKET.test(request.url ?? '')) return turnAway(socket, 404);
    socket.off('error', drop);
    for (const upgrade of upgrades) upgrade(request, socket, head);
  });
}
