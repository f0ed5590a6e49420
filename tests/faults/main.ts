/** `npm run faults [-- --kills 200 --seed 1]`: kills the server with -9 at random moments of full games, and says what it saw. */
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { run, spread } from './faults.ts';

const { values } = parseArgs({
  options: { kills: { type: 'string', default: '200' }, seed: { type: 'string', default: String(Date.now() % 1e6) } },
});
const kills = Number(values.kills);
const seed = Number(values.seed);
const folder = mkdtempSync(join(tmpdir(), 'after-resolve-faults-'));
// The SDK speaks of every line that breaks; here that is the point.
console.warn = console.info = () => undefined;

console.log(`${kills} kills, seed ${seed}`);
const began = performance.now();
const figures = await run({
  kills,
  seed,
  data: join(folder, 'data'),
  copies: join(folder, 'copies'),
  scenarios: ['class-50', 'standard', 'class-75', 'long'],
  away: { share: 0.15, most: 6000 },
  report: (line) => console.log(line),
});
rmSync(folder, { recursive: true, force: true });

const resumes = spread(figures.resumes);
const revivals = spread(figures.revivals);
const boots = spread(figures.boots);
const lines = {
  'killed with -9': figures.kills,
  'ended in order (SIGTERM) in between': figures.stops,
  games: `${figures.games}, ${figures.finished} of them played to their end`,
  'longest log, entries': figures.longest,
  'requests asked': figures.asked,
  'requests acknowledged': figures.acknowledged,
  'on their way at a fall': `${figures.inFlight.written} written and asked again, ${figures.inFlight.not} not written`,
  'acknowledged and lost, or done twice': figures.faults.length,
  'server back after, ms': `p50 ${boots.p50}, p95 ${boots.p95}, max ${boots.max}`,
  'person back after the server, ms': `p50 ${resumes.p50}, p95 ${resumes.p95}, max ${resumes.max} (${figures.resumes.length} times)`,
  'whole game worked out again, ms': `p50 ${revivals.p50}, max ${revivals.max}`,
  minutes: ((performance.now() - began) / 60_000).toFixed(1),
};
for (const [what, figure] of Object.entries(lines)) console.log(`${what.padEnd(38)} ${figure}`);
for (const fault of figures.faults) console.log(`FAULT ${fault}`);
const well = figures.faults.length === 0 && resumes.max <= 3000;
if (!well) console.log('FAILED');
process.exit(well ? 0 : 1);
