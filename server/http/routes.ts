/** Our own HTTP: tables and people, health, and the pages. Everything refused is `{ refusal: Msg }`. */
import express, { type Application, type NextFunction, type Request, type Response } from 'express';
import { CREATE, JOIN } from '../../shared/protocol/requests.ts';
import type { Found } from '../../shared/protocol/messages.ts';
import type { Msg } from '../../shared/rules/types.ts';
import type { Log } from '../log.ts';
import type { Store } from '../store/store.ts';
import { openRoom } from '../table/room.ts';
import type { Tables } from '../table/tables.ts';
import type { Pages } from './pages.ts';

/** Statuses of reasons; every other is 400. */
const STATUS: Readonly<Record<string, number>> = {
  'refusal.server.noTable': 404,
  'refusal.server.nameTaken': 409,
  'refusal.server.tableFull': 409,
  'refusal.server.otherVersion': 410,
  'refusal.server.busy': 503,
  'refusal.server.storeFull': 507,
  'refusal.server.storeDamaged': 503,
  'refusal.server.damagedLog': 503,
};
const refuse = (response: Response, refusal: Msg, status = STATUS[refusal.k] ?? 400): void => {
  response.status(status).json({ refusal });
};

export interface RouteParts {
  tables: Tables;
  store: Store;
  pages: Pages;
  log: Log;
  /** False while the server is stopping. */
  ready: () => boolean;
}

export function routes(app: Application, { tables, store, pages, log, ready }: RouteParts): void {
  app.disable('x-powered-by');
  app.disable('etag');
  const api = express.Router();
  api.use((_request, response, next) => {
    response.setHeader('cache-control', 'no-store');
    next();
  });
  api.use(express.json({ limit: '4kb' }));

  /** Is the process alive? */
  api.get('/health', (_request, response) => {
    response.json({ ok: true });
  });
  /** Can it take people: not stopping, and the store open for writing? */
  api.get('/ready', (_request, response) => {
    try {
      store.check();
      response.status(ready() ? 200 : 503).json({ ok: ready() });
    } catch (error) {
      log.error({ err: error }, 'store check');
      response.status(503).json({ ok: false });
    }
  });

  api.post('/tables', async (request, response) => {
    const body = CREATE.safeParse(request.body);
    if (!body.success) return refuse(response, badRequest(body.error.issues[0]?.path));
    const made = tables.create(body.data);
    if ('refusal' in made) return refuse(response, made.refusal);
    const table = tables.live(made.code);
    if (table) await openRoom(table);
    response.status(201).json(made);
  });
  api.post('/tables/:code/people', async (request, response) => {
    const body = JOIN.safeParse(request.body);
    if (!body.success) return refuse(response, badRequest(body.error.issues[0]?.path));
    const made = tables.join(request.params.code, body.data.name);
    if ('refusal' in made) return refuse(response, made.refusal);
    response.status(201).json(made);
  });
  api.get('/tables/:code', async (request, response) => {
    const table = tables.find(request.params.code);
    if ('refusal' in table) return refuse(response, table.refusal);
    await openRoom(table);
    const found: Found = { code: table.code, phase: table.phase };
    response.json(found);
  });
  api.use((_request, response) => refuse(response, { k: 'refusal.server.noRoute' }, 404));
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
      .send(isFile ? 'Not found\n' : 'The client is not built: npm run build\n');
  });

  // Whatever is thrown stays here: the client learns that it failed, the log learns why.
  app.use((error: unknown, _request: Request, response: Response, next: NextFunction) => {
    if (response.headersSent) return next(error);
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'http');
    refuse(response, status >= 500 ? { k: 'refusal.server.internal' } : badRequest(undefined), status);
  });
}

const badRequest = (path: readonly PropertyKey[] | undefined): Msg => ({
  k: 'refusal.server.badRequest',
  a: { field: path?.join('.').slice(0, 60) || 'body' },
});
/** Express' own errors (a body that is no JSON, or too long) carry a status. */
const statusOf = (error: unknown): number =>
  error instanceof Error && 'status' in error && typeof error.status === 'number' ? error.status : 500;
