/** Our own HTTP: tables and people, health, and the pages. Everything refused is `{ refusal: Msg }`. */
import express, { type Application, type NextFunction, type Request, type Response } from 'express';
import { CREATE, INVITE, JOIN } from '../../shared/protocol/requests.ts';
import type { Found } from '../../shared/protocol/messages.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { openRoom } from '../table/room.ts';
import type { Tables } from '../table/tables.ts';
import { networkOf } from './address.ts';
import { apiPage } from './api-page.ts';
import { carrier } from './carrier.ts';
import { checks } from './check.ts';
import type { FeedDeps } from './feed.ts';
import { joins } from './join.ts';
import { links } from './links.ts';
import { openapi } from './openapi.ts';
import type { Pages } from './pages.ts';
import { readiness } from './ready.ts';
import { records } from './record.ts';
import { badRequest, bearer, refuse } from './refuse.ts';
import { stories } from './story.ts';
import { told } from './words.ts';

export interface RouteParts {
  tables: Tables;
  store: Store;
  pages: Pages;
  log: Log;
  time: FeedDeps;
  /** False while the server is stopping. */
  ready: () => boolean;
}

/** Longest body of a request, in bytes. */
export const MOST_BYTES = 16 * 1024;

/** Puts the routes in. Gives what lets go of everyone whose answer is held, for when the server stops. */
export function routes(app: Application, { tables, store, pages, log, time, ready }: RouteParts): () => void {
  app.disable('x-powered-by');
  app.disable('etag');
  // A proxy on this machine says where a request came from; what others say of that is not believed.
  app.set('trust proxy', 'loopback');
  joins(app, tables);
  const api = express.Router();
  api.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  // Whatever the type is called: all that is ever sent here is JSON, and curl calls it a form.
  api.use(express.json({ limit: MOST_BYTES, type: () => true }));

  /** Is the process alive? */
  api.get('/health', (_request, response) => {
    response.json({ ok: true });
  });
  /** Can it take people: not stopping, and the store open for writing? */
  const isReady = readiness(store, log, time, () => !ready());
  api.get('/ready', (_request, response) => {
    const ok = isReady();
    response.status(ok ? 200 : 503).json({ ok });
  });

  api.get('/', (request, response) => void response.type('html').send(apiPage(request.headers.host, request.secure)));
  api.get('/openapi.json', (_request, response) => void response.type('json').send(openapi()));
  checks(api);

  api.post('/tables', async (request, response) => {
    const body = CREATE.safeParse(request.body);
    if (!body.success) return refuse(response, badRequest(body.error.issues[0]?.path));
    const made = tables.create(body.data, { address: networkOf(request) });
    if ('refusal' in made) return refuse(response, made.refusal);
    const table = tables.live(made.code);
    if (table) await openRoom(table);
    response.status(201).json(made);
  });
  api.post('/tables/:code/people', async (request, response) => {
    const body = JOIN.safeParse(request.body);
    if (!body.success) return refuse(response, badRequest(body.error.issues[0]?.path));
    const made = tables.join(request.params.code, body.data, { address: networkOf(request) });
    if ('refusal' in made) return refuse(response, made.refusal);
    response.status(201).json(made);
  });
  api.get('/tables/:code', async (request, response) => {
    const { code } = request.params;
    const token = bearer(request);
    const known = token === null ? null : tables.findFor(code, token);
    const { data: invite } = INVITE.safeParse(request.query['invite']);
    const table = known && 'table' in known ? known.table : tables.find(code, { address: networkOf(request), invite });
    if ('refusal' in table) return refuse(response, table.refusal);
    await openRoom(table);
    const found: Found = { code: table.code, phase: table.phase };
    response.json(found);
  });
  records(api, tables);
  links(api, tables);
  stories(api, tables);
  const letGo = carrier(api, tables, time);
  api.use((_request, response) => refuse(response, { k: 'refusal.server.noRoute' }));
  app.use('/api', api);

  // Every other address is a page of the client, which knows its own paths: /, /t/CODE, /handbook …
  app.use(async (request, response) => {
    if (request.method !== 'GET' && request.method !== 'HEAD')
      return refuse(response, { k: 'refusal.server.noRoute' }, 405);
    if (await pages(request.path, request, response)) return;
    const isFile = /\.\w+$/.test(request.path) || request.path.startsWith('/assets/');
    if (!isFile && (await pages('/index.html', request, response))) return;
    response
      .status(isFile ? 404 : 503)
      .type('text/plain')
      .send(`${told({ k: isFile ? 'api.notFound' : 'api.notBuilt' })}\n`);
  });

  // Whatever is thrown stays here: the client learns that it failed, the log learns why.
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'http');
    const tooLong = status === 413;
    const form = tooLong ? { k: 'refusal.server.tooLong' } : badRequest(undefined);
    refuse(response, status >= 500 ? { k: 'refusal.server.internal' } : form, status);
  });
  return letGo;
}

/** Express' own errors (a body that is no JSON, or too long) carry a status. */
const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
