/** GET /api: a short page for a person who wants to write a client, with lines to copy. */
import type { Msg } from '../../shared/rules/types.ts';
import { EXAMPLES } from './examples.ts';
import { openapi } from './openapi.ts';
import { told } from './words.ts';

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
    `CODE=…  TOKEN=…   # ${told({ k: 'api.answer' })}`,
    `curl -H "Authorization: Bearer $TOKEN" -d '${JSON.stringify(EXAMPLES.seat)}' ${at}/api/tables/$CODE/seat`,
    `curl -H "Authorization: Bearer $TOKEN" -d '{"key":"a-fresh-key-0002"}' ${at}/api/tables/$CODE/start`,
    `curl -H "Authorization: Bearer $TOKEN" ${at}/api/tables/$CODE/seat`,
    `curl -H "Authorization: Bearer $TOKEN" -d '${JSON.stringify({ ...act, key: 'a-fresh-key-0003' })}' ${at}/api/tables/$CODE/act`,
    `curl -N -H "Authorization: Bearer $TOKEN" -H "Accept: text/event-stream" ${at}/api/tables/$CODE/events`,
  ];
  const say = (msg: Msg): string => escape(told(msg));
  const link = (to: string): string => `<a href="${to}">${to}</a>`;
  return `<!doctype html>
<html lang="en"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${say({ k: 'api.title' })}</title></head>
<body><main><h1>${say({ k: 'api.heading' })}</h1>
<p>${say({ k: 'api.what' })}</p>
<p>${say({ k: 'api.document' })} ${link('/api/openapi.json')}</p>
<p>${say({ k: 'api.check' })} ${link('/check')}</p>
<h2>${say({ k: 'api.curl' })}</h2><pre>${escape(curl.join('\n'))}</pre>
<p>${say({ k: 'api.keys' })}</p>
<h2>${say({ k: 'api.addresses' })}</h2><table><tbody>${rows.join('\n')}</tbody></table></main></body></html>
`;
}
