/** GET /api: a short page for a person who wants to write a client, with lines to copy. */
import { EXAMPLES } from './examples.ts';
import { openapi } from './openapi.ts';

interface Described {
  paths: Record<string, Record<string, { summary: string }>>;
}
const escape = (text: string): string => text.replace(/[&<>"']/g, (mark) => `&#${mark.charCodeAt(0)};`);

/** Is it a host that may stand in a line to copy? The header comes from outside. */
const HOST = /^[\w.-]+(:\d+)?$|^\[[\da-f:]+\](:\d+)?$/i;

/** `host` as the request named it; the page is English, as the document is. */
export function apiPage(host: string | undefined, secure: boolean): string {
  const at = `${secure ? 'https' : 'http'}://${host !== undefined && HOST.test(host) ? host : 'localhost:2567'}`;
  const { paths } = JSON.parse(openapi()) as Described;
  const rows = Object.entries(paths).flatMap(([path, methods]) =>
    Object.entries(methods).map(
      ([method, { summary }]) =>
        `<tr><td><code>${method.toUpperCase()}</code></td><td><code>${escape(path)}</code></td><td>${escape(summary)}</td></tr>`,
    ),
  );
  const act = { ...EXAMPLES.act, action: { t: 'agenda', seat: 'washington', agenda: 'kurdishHub' } };
  const curl = [
    `curl -d '${JSON.stringify(EXAMPLES.create)}' ${at}/api/tables`,
    `CODE=…  TOKEN=…   # from the answer`,
    `curl -H "Authorization: Bearer $TOKEN" -d '${JSON.stringify(EXAMPLES.seat)}' ${at}/api/tables/$CODE/seat`,
    `curl -H "Authorization: Bearer $TOKEN" -d '{"key":"a-fresh-key-0002"}' ${at}/api/tables/$CODE/start`,
    `curl -H "Authorization: Bearer $TOKEN" ${at}/api/tables/$CODE/seat`,
    `curl -H "Authorization: Bearer $TOKEN" -d '${JSON.stringify({ ...act, key: 'a-fresh-key-0003' })}' ${at}/api/tables/$CODE/act`,
    `curl -N -H "Authorization: Bearer $TOKEN" -H "Accept: text/event-stream" ${at}/api/tables/$CODE/events`,
  ];
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>After Resolve: HTTP interface</title></head>
<body><main><h1>After Resolve over plain HTTP</h1>
<p>The same protocol as in the browser, with the same guarantees: <code>GET</code> what a seat sees, <code>POST</code> what it does.
Everything is described in <a href="/api/openapi.json">/api/openapi.json</a> (OpenAPI 3.1). What a network lets through is tested at <a href="/check">/check</a>.</p>
<h2>A first turn with curl</h2><pre>${escape(curl.join('\n'))}</pre>
<p>Every request carries a fresh <code>key</code> of 8 to 64 letters, digits, <code>-</code> or <code>_</code>: sent twice with the same one, it acts once.</p>
<h2>Addresses</h2><table><tbody>${rows.join('\n')}</tbody></table></main></body></html>
`;
}
