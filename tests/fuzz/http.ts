/** HTTP as nobody writes it: raw text through a socket, and what comes back. */
import { connect } from 'node:net';
import { nasty, pick, type Rng, spoiled, upTo } from './values.ts';

export interface HttpTarget {
  port: number;
  code: string;
  token: string;
}
const METHODS = ['HEAD', 'PUT', 'DELETE', 'OPTIONS', 'TRACE', 'PATCH', 'get', 'BREW', ''];
const HOSTS = ['a[b', '[::1', 'x y', '', 'a:99999999', '\u00e9', 'a'.repeat(400), '%', '@'];
/** Mostly the usual one, so that what follows is looked at too. */
const mostly = (rng: Rng, usual: readonly string[], odd: readonly string[]): string =>
  pick(rng, rng() < 0.85 ? usual : odd);
const UPGRADE =
  'Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Version: 13\r\nSec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n';

const paths = ({ code, token }: HttpTarget): string[] => [
  '/', '/t/' + code, '/api', '/api/health', '/api/ready', '/api/openapi.json', '/api/check', '/api/nothing', '/api/tables', '/api/tables/' + code,
  `/api/tables/${code}/people`, `/api/tables/${code}/seat`, `/api/tables/${code}/events?wait=0`, `/api/tables/${code}/record`,
  `/api/tables/${code}/act`, `/api/tables/${code}/say`, `/api/tables/${code}/start`, `/api/tables/${code}/__proto__`,
  '/api/tables/BBBBBBBB', '/api/tables/' + 'B'.repeat(200), '/api/tables/%', '/api/tables/%00', '/api/tables/..%2f..%2fetc',
  '/matchmake/joinById/' + code, '/matchmake/joinById/BBBBBBBB', '/matchmake/create/table', '/matchmake/reconnect/' + code, '/__healthcheck',
  '*', '*[', '*:99999', '//', '//[', '/%zz', '/\\..\\', '/..//../package.json', 'http://x[/', 'http://a/api/health', '?', '#', '/a b', '/\u00e9',
  `/abcdefghi/${code}?sessionId=${token.slice(0, 9)}`, `/abcdefghi/${code}`, '/' + 'a'.repeat(3000), '/assets/x.js', '/favicon.ico', '/verify',
]; // prettier-ignore

/** One request as text. `body`: a sound one of this name, to be spoiled. */
export function hostileRequest(rng: Rng, target: HttpTarget, name: string, body: object): string {
  if (rng() < 0.4) {
    // All is well but what is said.
    const said = JSON.stringify(rng() < 0.3 ? body : spoiled(rng, body));
    const path = pick(rng, [`/api/tables/${target.code}/${name}`, '/api/tables', `/api/tables/${target.code}/people`]);
    return `POST ${path} HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${target.token}\r\nConnection: close\r\nContent-Length: ${Buffer.byteLength(said)}\r\n\r\n${said}`;
  }
  const headers: string[] = [];
  if (rng() < 0.95) headers.push(`Host: ${mostly(rng, ['127.0.0.1', 'localhost:2567'], HOSTS)}`);
  if (rng() < 0.5)
    headers.push(
      `Authorization: ${pick(rng, [`Bearer ${target.token}`, 'Bearer x', 'Bearer ' + 'x'.repeat(40), 'Basic eDp5', ''])}`,
    );
  if (rng() < 0.4)
    headers.push(
      `Content-Type: ${pick(rng, ['application/json', 'text/plain', 'application/json; charset=utf-7', 'multipart/form-data', ''])}`,
    );
  if (rng() < 0.15)
    headers.push(`Origin: ${pick(rng, ['https://elsewhere.example', 'null', 'http://127.0.0.1', '[', ''])}`);
  if (rng() < 0.1) headers.push(`Accept: ${pick(rng, ['text/event-stream;q=0', '*/*', 'a/b;q=x', ','])}`);
  if (rng() < 0.1) headers.push(`Last-Event-ID: ${pick(rng, ['x.1', '.', 'a.-1', 'a.1e9', '%'])}`);
  if (rng() < 0.1) headers.push(`Expect: ${pick(rng, ['100-continue', 'x'])}`);
  if (rng() < 0.1) headers.push(`Content-Encoding: ${pick(rng, ['gzip', 'br', 'deflate', 'x'])}`);
  if (rng() < 0.05) headers.push(`X-Forwarded-For: ${'1.2.3.4, '.repeat(upTo(rng, 30))}`);
  const sent =
    rng() < 0.2
      ? '{"a":'.repeat(upTo(rng, 400))
      : (JSON.stringify(rng() < 0.5 ? spoiled(rng, body) : nasty(rng)) ?? '');
  const bytes = Buffer.byteLength(sent);
  const length = rng() < 0.9 ? bytes : pick(rng, [0, bytes + 10, -1, 'x', 1e15]);
  headers.push(rng() < 0.08 ? 'Transfer-Encoding: chunked' : `Content-Length: ${length}`);
  const upgrade = rng() < 0.2 ? UPGRADE : 'Connection: close\r\n';
  const line = `${mostly(rng, ['GET', 'POST'], METHODS)} ${pick(rng, paths(target))} HTTP/${mostly(rng, ['1.1'], ['1.0', '2.0', '9'])}`;
  return `${line}\r\n${headers.map((h) => `${h}\r\n`).join('')}${upgrade}\r\n${sent}`;
}

/** Sends the text and gives what came back, whole; what is not answered within `patience` ms is hung up on. */
export function exchange(port: number, request: string, patience: number): Promise<string> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1');
    const got: Uint8Array[] = [];
    const timer = setTimeout(() => socket.destroy(), patience);
    socket.on('data', (part) => got.push(Buffer.from(part)));
    socket.on('error', () => undefined);
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(Buffer.concat(got).toString('latin1'));
    });
    socket.end(request);
  });
}
