/**
 * Full games of five people, the server killed with -9 at random moments: between a request and its write, in the middle
 * of a resolution, just after it came back. Nothing acknowledged may be lost, nothing done twice, everyone comes back.
 */
import { SEATS } from '../../shared/content/ids.ts';
import { createTable, joinTable } from '../../client/net/http.ts';
import { replay } from '../../server/table/replay.ts';
import { Program } from '../server/program.ts';
import { standIn } from './browser.ts';
import { differences, faults, readCopy } from './check.ts';
import { Guest, type Asked } from './guest.ts';
import { play } from './play.ts';

export interface Figures {
  kills: number;
  /** Orderly ends (SIGTERM) in between. */
  stops: number;
  games: number;
  /** Games played to their end; the last one may be left in the middle. */
  finished: number;
  asked: number;
  acknowledged: number;
  /** Of those that were on their way while the server fell: how many had been written, and how many not. */
  inFlight: { written: number; not: number };
  longest: number;
  /** From the server's first breath to its open port, ms. */
  boots: number[];
  /** Working a whole game out again from its log, ms: what a revival takes. */
  revivals: number[];
  /** From the open port until a person has everything again, ms; one each and fall. */
  resumes: number[];
  faults: string[];
}
export interface FaultOptions {
  kills: number;
  seed: number;
  /** Folder of the store, and one for copies of it. */
  data: string;
  copies: string;
  scenarios: readonly string[];
  /** Share of the falls after which the server stays away for up to so many ms. */
  away?: { share: number; most: number };
  report?: (line: string) => void;
}

/** mulberry32: small, repeatable. */
function dice(seed: number): () => number {
  let a = seed >>> 0;
  return () => {
    a = (a + 0x6d2b79f5) >>> 0;
    let t = Math.imul(a ^ (a >>> 15), a | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
}
const pause = (ms: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, ms));

export async function run(options: FaultOptions): Promise<Figures> {
  const { kills, seed, data, scenarios, report = () => undefined } = options;
  const chance = dice(seed);
  const figures: Figures = {
    kills: 0, stops: 0, games: 0, finished: 0, asked: 0, acknowledged: 0, inFlight: { written: 0, not: 0 }, longest: 0,
    boots: [], revivals: [], resumes: [], faults: [],
  }; // prettier-ignore
  const program = new Program(data);
  standIn(await program.start());
  try {
    while (figures.kills < kills && figures.faults.length === 0) {
      await game(program, options, scenarios[figures.games % scenarios.length]!, figures, chance);
      report(`game ${figures.games}: ${figures.kills} kills so far, ${figures.longest} entries in the longest log`);
    }
  } finally {
    await program.end('SIGKILL');
  }
  return figures;
}

async function game(program: Program, o: FaultOptions, scenario: string, figures: Figures, chance: () => number) {
  const { code, guests } = await sitDown(scenario);
  figures.games++;
  let over = false;
  const playing = Promise.all(guests.map((guest) => play(guest, dice(chance() * 2 ** 32)))).then(() => {
    over = true;
  });
  // A failure of play shows where it is awaited below, not before.
  playing.catch(() => undefined);
  try {
    while (!over && figures.kills < o.kills) {
      await Promise.race([theMoment(guests, chance), playing]);
      if (over) break;
      await fall(program, o, code, guests, figures, chance);
      if (figures.faults.length > 0) return;
    }
    if (over) {
      await playing;
      figures.finished++;
      await Promise.all(guests.map((guest) => guest.until('the end', () => guest.view!.phase === 'over')));
      // An answer comes after all that was sent before it.
      await Promise.all(guests.map((guest) => guest.ask('name', { name: guest.me!.name })));
      const { game } = readCopy(o.data, o.copies, code);
      const began = performance.now();
      const again = replay(game);
      figures.revivals.push(performance.now() - began);
      figures.longest = Math.max(figures.longest, game.entries.length);
      figures.faults.push(...faults(game, guests), ...differences(again, guests));
    }
  } finally {
    for (const guest of guests) guest.line.close();
    const asked = guests.flatMap((guest) => guest.asked);
    figures.asked += asked.length;
    figures.acknowledged += asked.filter((one) => one.answer?.ok).length;
  }
}

async function sitDown(scenario: string): Promise<{ code: string; guests: Guest[] }> {
  const made = await createTable('Ann', { scenario, isMode: 'redcell' });
  if (!made.ok) throw new Error(made.refusal.k);
  const { code, token } = made.value;
  const guests = [new Guest('Ann', 'p1', code, token)];
  for (const [i, name] of ['Bo', 'Cy', 'Di', 'Eve'].entries()) {
    const joined = await joinTable(code, name);
    if (!joined.ok) throw new Error(joined.refusal.k);
    guests.push(new Guest(name, `p${i + 2}`, code, joined.value.token));
  }
  for (const [i, guest] of guests.entries()) {
    await guest.ask('seat', { seat: SEATS[i]! });
    await guest.until('the seat', () => guest.me?.seat === SEATS[i]);
  }
  await guests[0]!.ask('start', {});
  return { code, guests };
}

/** After so many requests of anybody, or at the seal that ends a turn; and then a few milliseconds on. */
function theMoment(guests: readonly Guest[], chance: () => number): Promise<void> {
  const atSeal = chance() < 0.25;
  let left = Math.ceil(chance() * 60);
  const later = chance() * (atSeal ? 25 : 6);
  return new Promise((resolve) => {
    const onAsk = ({ payload }: Asked): void => {
      const seals = (payload as { action?: { t: string } }).action?.t === 'seal';
      const last = seals && guests.filter((guest) => guest.view?.you?.sealed).length === guests.length - 1;
      if (--left > 0 || (atSeal && !last && left > -200)) return;
      for (const guest of guests) guest.onAsk = () => undefined;
      void pause(later).then(resolve);
    };
    for (const guest of guests) guest.onAsk = onAsk;
  });
}

/** The server falls, is looked at while it lies, and comes back; then so does everyone. */
async function fall(
  program: Program,
  o: FaultOptions,
  code: string,
  guests: readonly Guest[],
  figures: Figures,
  chance: () => number,
): Promise<void> {
  const orderly = chance() < 0.08;
  await program.end(orderly ? 'SIGTERM' : 'SIGKILL');
  const fell = performance.now();
  if (orderly) figures.stops++;
  else figures.kills++;

  const { game, sound } = readCopy(o.data, o.copies, code);
  if (!sound) figures.faults.push(`the file is not sound after kill ${figures.kills}`);
  figures.faults.push(...faults(game, guests));
  const written = new Set(game.entries.map((entry) => entry.key));
  for (const { key } of guests.flatMap((guest) => guest.asked.filter((one) => one.answer === null)))
    figures.inFlight[written.has(key) ? 'written' : 'not']++;
  figures.longest = Math.max(figures.longest, game.entries.length);

  if (o.away && chance() < o.away.share) await pause(chance() * o.away.most);
  const began = performance.now();
  await program.start();
  const back = performance.now();
  figures.boots.push(back - began);
  // Now and then it falls again before anybody has found it.
  if (figures.kills < o.kills && chance() < 0.08) return fall(program, o, code, guests, figures, chance);
  await Promise.all(guests.map((guest) => guest.until('coming back', () => guest.cameBack > fell)));
  for (const guest of guests) figures.resumes.push(Math.max(0, guest.cameBack - back));
}

/** p50, p95 and the highest of some numbers, rounded. */
export function spread(numbers: readonly number[]): { p50: number; p95: number; max: number } {
  const sorted = numbers.toSorted((a, b) => a - b);
  const at = (share: number) => Math.round(sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0);
  return { p50: at(0.5), p95: at(0.95), max: at(1) };
}
