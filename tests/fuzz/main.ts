/** `npm run fuzz -- [messages] [seed]`: the long run, a million messages unless another number is given. */
import { fuzz, type Figures } from './run.ts';

const messages = Number(process.argv[2] ?? 1_000_000);
const seed = Number(process.argv[3] ?? Math.floor(Math.random() * 2 ** 31));
if (!Number.isInteger(messages) || messages < 100 || !Number.isInteger(seed)) {
  console.error('usage: npm run fuzz -- [messages, from 100] [seed]');
  process.exit(2);
}
const top = (counts: Readonly<Record<string, number>>): string =>
  Object.entries(counts)
    .sort(([, a], [, b]) => b - a)
    .map(([what, n]) => `  ${String(n).padStart(9)}  ${what}`)
    .join('\n');

console.log(`${messages.toLocaleString('en')} hostile messages, seed ${seed}`);
const sockets = Math.round(messages * 0.1);
const http = Math.round(messages * 0.05);
const progress = ({ table, socket, http: sent, rss, faults }: Figures): void =>
  console.log(`${table} to tables, ${socket} frames, ${sent} requests, ${rss.most} MB, ${faults.length} faults`);
const figures = await fuzz({ table: messages - sockets - http, socket: sockets, http, seed, progress });

console.log(
  `\nmessages to tables   ${figures.table}\nframes by WebSocket  ${figures.socket}\nrequests by HTTP     ${figures.http}`,
);
console.log(
  `granted              ${figures.granted}\ngames                ${figures.games}, ${figures.ended} of them to the end`,
);
console.log(`refused, by reason\n${top(figures.refused)}`);
console.log(`answers of HTTP, by status (none: hung up)\n${top(figures.statuses)}`);
console.log(`sockets closed, by code\n${top(figures.closes)}`);
const { before, most, after } = figures.rss;
console.log(`memory (RSS, MB)     ${before} before, ${most} at most, ${after} after`);
console.log(`in use (heap, MB)    ${figures.heap.before} before, ${figures.heap.after} after`);
console.log(`time                 ${figures.seconds.toFixed(0)} s`);
console.log(
  figures.faults.length === 0 ? 'no fault found' : `${figures.faults.length} faults\n${figures.faults.join('\n')}`,
);
process.exit(figures.faults.length === 0 ? 0 : 1);
