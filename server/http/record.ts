/** The record of a game, for a person to take home; their token comes in a header, as no address may hold it. */
import type { Request, Router } from 'express';
import type { Tables } from '../table/tables.ts';
import { bearer, refuse } from './refuse.ts';

export function records(api: Router, tables: Tables): void {
  api.get('/tables/:code/record', (request: Request<{ code: string }>, response) => {
    const record = tables.record(request.params.code, bearer(request) ?? '');
    if ('refusal' in record) return refuse(response, record.refusal);
    response.setHeader('content-disposition', `attachment; filename="after-resolve-${record.code}.json"`);
    response.json(record);
  });
}
