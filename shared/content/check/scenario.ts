/** A scenario, ours or a facilitator's own: complete, closed, within the ranges, and possible on the board. */
import { ACCORDS_DATA } from '../accords.ts';
import { DISPATCHES } from '../dispatches.ts';
import {
  ACCORDS,
  AGENDAS,
  BOXES,
  CONTESTS,
  CONTROLS,
  FLAGS,
  GOVERNMENTS,
  MISSIONS,
  PIECES,
  PMF_LAWS,
  REGIONS,
  SEATS,
  SUPPLY,
  SWITCHES,
  TRACK_IDS,
  TRACKS,
} from '../ids.ts';
import type { AccordId, PieceId, SwitchId } from '../ids.ts';
import type { Fields } from './form.ts';
import { Form, isMonth } from './form.ts';
import type { Findings } from './problem.ts';

const FIELDS = [
  'id',
  'title',
  'note',
  'minutes',
  'turns',
  'hand',
  'leverage',
  'tracks',
  'regions',
  'boxes',
  'detainees',
  'flags',
  'government',
  'pmfLaw',
  'mission',
  'accords',
  'switches',
  'warEnds',
];
const LEVERAGE_MAX = 12;
/** Turns a scenario may have; four years of two months. */
const TURNS_MAX = 24;
/** US pieces a base, and a rear box, can house. */
const A_BASE = 2;
const DECK = DISPATCHES.filter((d) => !d.fixed).length;

/** When the fixed dispatches fall due, as known in September 2025: first and last month that the turn may cover. */
const DATES: Readonly<Record<string, readonly [string, string]>> = {
  d01: ['2025-09', '2025-09'], // coalition sites in federal Iraq close
  d02: ['2025-09', '2025-09'], // the pipeline flows on 27 September
  d03: ['2025-09', '2025-09'], // snapback on 27 September
  d04: ['2025-11', '2025-11'], // election of 11 November
  d05: ['2025-12', '2026-01'], // the interim oil terms end with the year
  d06: ['2025-12', '2026-01'], // the March accord's term for the SDF ends with the year
  d07: ['2025-12', '2025-12'], // the UN mission ends on 31 December
  d08: ['2025-12', '2026-01'], // Kirkuk's rotation is due on 31 December
  d09: ['2026-07', '2026-09'], // the end date by Baghdad's reading, and its approach
  d10: ['2026-12', '2026-12'], // the last departures
};

/** Adds what is wrong with a scenario. `own`: of a facilitator, who may not take a name of ours. */
export function scenarioProblems(found: Findings, json: unknown, taken: readonly string[]): void {
  const form = new Form(found);
  const s = form.object('', json, FIELDS, ['par', 'tuning']);
  if (!s) return;
  const id = s['id'];
  if (id !== undefined && found.need(typeof id === 'string' && /^[a-z0-9-]{1,40}$/.test(id), 'id', id, 'id'))
    found.need(!taken.includes(id as string), 'id', id, 'taken');
  form.text('title', s['title'], 80);
  form.text('note', s['note'], 400);
  form.whole('minutes', s['minutes'], 5, 20_000);
  form.whole('hand', s['hand'], 2, 10);
  form.yesNo('warEnds', s['warEnds']);
  numbers(form, 'leverage', s['leverage'], SEATS, () => [0, LEVERAGE_MAX]);
  numbers(form, 'tracks', s['tracks'], TRACK_IDS, (t) => TRACKS[t]);
  numbers(form, 'detainees', s['detainees'], ['fighters', 'families'], (who) => [0, who === 'fighters' ? 20 : 90]);
  form.set('flags', s['flags'], FLAGS);
  form.oneOf('government', s['government'], GOVERNMENTS);
  form.oneOf('pmfLaw', s['pmfLaw'], PMF_LAWS);
  form.oneOf('mission', s['mission'], MISSIONS);
  const turns = turnsOf(form, s['turns']);
  board(form, s);
  accords(form, s['accords'], turns);
  const switches = s['switches'] === undefined ? null : form.object('switches', s['switches'], Object.keys(SWITCHES));
  if (switches)
    for (const k of Object.keys(SWITCHES)) form.oneOf(`switches.${k}`, switches[k], SWITCHES[k as SwitchId]);
  const agendas = SEATS.flatMap((seat): readonly string[] => AGENDAS[seat]);
  const par = s['par'] === undefined ? null : form.object('par', s['par'], [], agendas);
  if (par) for (const a of agendas) pointsOf(found, `par.${a}`, par[a]);
  form.list('tuning', s['tuning'], 0, 99, (at, x) => form.text(at, x, 400));
}

/** A total on the scale of 0 to 100, with a part if need be. */
function pointsOf(found: Findings, at: string, x: unknown): void {
  if (x !== undefined) found.need(typeof x === 'number' && x >= 0 && x <= 100, at, x, 'points');
}

function numbers<K extends string>(
  form: Form,
  at: string,
  x: unknown,
  names: readonly K[],
  range: (name: K) => readonly [number, number],
): void {
  const fields = x === undefined ? null : form.object(at, x, names);
  if (fields) for (const name of names) form.whole(`${at}.${name}`, fields[name], ...range(name));
}

/** Turns in order of time, their dispatches and contests. Returns how many. */
function turnsOf(form: Form, x: unknown): number {
  const { found } = form;
  const fixed = DISPATCHES.flatMap((d) => (d.fixed ? [d.id] : []));
  const placed = new Set<string>();
  let draws = 0;
  let last = '';
  const turns = form.list('turns', x, 1, TURNS_MAX, (at, turn) => {
    const t = form.object(at, turn, ['from', 'to', 'dispatches', 'contests']);
    if (!t) return;
    const { from, to } = t;
    if (form.month(`${at}.from`, from)) {
      found.need(from > last, `${at}.from`, from, 'after', { month: last });
      if (form.month(`${at}.to`, to)) found.need(to >= from, `${at}.to`, to, 'notBefore', { month: from });
    }
    if (isMonth(to)) last = to;
    form.list(`${at}.dispatches`, t['dispatches'], 0, 6, (path, d) => {
      if (d === 'draw') {
        draws++;
        return;
      }
      if (!found.need(typeof d === 'string' && fixed.includes(d), path, d, 'fixedDispatch')) return;
      found.need(!placed.has(d as string), path, d, 'unique');
      placed.add(d as string);
      const [first, latest] = DATES[d as string] ?? ['2025-09', '2099-12'];
      if (isMonth(from) && isMonth(to))
        found.need(from <= latest && to >= first, path, d, 'date', { from: first, to: latest });
    });
    form.set(`${at}.contests`, t['contests'], CONTESTS);
  });
  found.need(draws <= DECK, 'turns', draws, 'draws', { max: DECK });
  return turns.length;
}

/** Regions and boxes: all there, each piece within its supply, troops where there is room for them. */
function board(form: Form, s: Fields): void {
  const { found } = form;
  const used = Object.fromEntries(PIECES.map((p) => [p, 0])) as Record<PieceId, number>;
  const regions = s['regions'] === undefined ? null : form.object('regions', s['regions'], REGIONS);
  for (const r of regions ? REGIONS : []) {
    const at = `regions.${r}`;
    const region = regions![r] === undefined ? null : form.object(at, regions![r], ['order', 'control'], PIECES);
    if (!region) continue;
    form.whole(`${at}.order`, region['order'], 0, 4);
    form.oneOf(`${at}.control`, region['control'], CONTROLS);
    for (const p of PIECES) {
      form.whole(`${at}.${p}`, region[p], 0, SUPPLY[p]);
      used[p] += Number(region[p] ?? 0) || 0;
    }
    const troops = Number(region['t10'] ?? 0);
    found.need(!(troops > A_BASE * Number(region['bases'] ?? 0)), `${at}.t10`, region['t10'], 'bases');
  }
  const boxes = s['boxes'] === undefined ? null : form.object('boxes', s['boxes'], BOXES);
  for (const b of boxes ? BOXES : []) {
    const box = boxes![b] === undefined ? null : form.object(`boxes.${b}`, boxes![b], ['t10']);
    if (!box) continue;
    form.whole(`boxes.${b}.t10`, box['t10'], 0, b === 'IRN' ? 0 : A_BASE);
    used.t10 += Number(box['t10']) || 0;
  }
  for (const p of PIECES) found.need(used[p] <= SUPPLY[p], `regions (${p})`, used[p], 'supply', { max: SUPPLY[p] });
  // A cell is one piece, hidden or exposed.
  const cells = used.cellsHidden + used.cellsExposed;
  found.need(cells <= SUPPLY.cellsHidden, 'regions (cells)', cells, 'supply', { max: SUPPLY.cellsHidden });
}

/** Accords in force at the start: each once, between the seats that can sign it, for turns that can be played. */
function accords(form: Form, x: unknown, turns: number): void {
  const { found } = form;
  const lasting = ACCORDS.filter((a) => a !== 'gift' && a !== 'pledge');
  const seen = new Set<unknown>();
  form.list('accords', x, 0, lasting.length, (at, entry) => {
    const a = form.object(at, entry, ['accord', 'parties', 'until']);
    if (!a) return;
    if (a['until'] !== null) form.whole(`${at}.until`, a['until'], 1, Math.max(1, turns));
    if (!form.oneOf(`${at}.accord`, a['accord'], lasting)) return;
    found.need(!seen.has(a['accord']), `${at}.accord`, a['accord'], 'unique');
    seen.add(a['accord']);
    const data = ACCORDS_DATA[a['accord'] as AccordId];
    const right = data.parties === 'any' ? [] : data.parties;
    const sets = data.cosigner ? [right, [...right, data.cosigner]] : [right];
    const parties: readonly unknown[] = Array.isArray(a['parties']) ? a['parties'] : [];
    const fits = sets.some((set) => set.length === parties.length && set.every((p) => parties.includes(p)));
    const list = sets.map((set) => set.join(' and ')).join(', or ');
    found.need(fits, `${at}.parties`, a['parties'], 'parties', { list });
  });
}
