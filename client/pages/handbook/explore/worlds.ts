/**
 * Boards to ask the rules about. The handbook does not repeat the rules: it puts boards before them and prints what they
 * answer, so that it cannot say anything else than they do.
 */
import {
  ACCORDS,
  BILLS,
  FLAGS,
  GOVERNMENTS,
  PIECES,
  PMF_LAWS,
  REGIONS,
  SEATS,
  SUPPLY,
  SWITCHES,
  TRACK_IDS,
  TRACKS,
} from '../../../../shared/content/ids.ts';
import type { AccordId, GovernmentId, PieceId, PmfLaw, SpaceId, SwitchId } from '../../../../shared/content/ids.ts';
import { ACCORDS_DATA } from '../../../../shared/content/accords.ts';
import { STANDARD } from '../../../../shared/content/scenarios/base.ts';
import { IRAQ } from '../../../../shared/rules/query.ts';
import { startWorld } from '../../../../shared/rules/setup.ts';
import type { Accord, SpaceState, World } from '../../../../shared/rules/types.ts';

/** A world that may be written to: nothing of it is shared with another. */
export type Board = { -readonly [K in keyof World]: World[K] };

const start = (): Board => structuredClone(startWorld(STANDARD, STANDARD.switches)) as Board;

/** The standard start with every track in its middle, every seat with leverage, and nothing agreed. */
export function plain(): Board {
  const w = start();
  w.turn = 3;
  for (const id of TRACK_IDS) w.tracks[id] = id === 'war' ? 2 : id === 'humanCost' || id === 'alignment' ? 0 : 5;
  for (const seat of SEATS) w.leverage[seat] = 4;
  w.accords = [];
  return w;
}
/** Takes everything out of a space, or puts `n` of everything into it. */
export function fill(w: Board, at: SpaceId, n: number): void {
  for (const piece of PIECES) (w.spaces[at] as Record<PieceId, number>)[piece] = n;
}
const inForce = (accord: AccordId, parties = ACCORDS_DATA[accord].parties): Accord => ({
  id: `a-${accord}`,
  accord,
  parties: parties === 'any' ? ['washington', 'baghdad'] : parties,
  since: 1,
  until: null,
});

/** A thing of the world that can be turned: its name, its values in order, and how to set one. */
export interface Dial {
  kind: 'track' | 'order' | 'piece' | 'total' | 'flag' | 'accord' | 'government' | 'pmfLaw' | 'switch' | 'funds';
  id: string;
  values: readonly Value[];
  get(w: Board, at: SpaceId | null): Value;
  set(w: Board, at: SpaceId | null, value: Value): void;
}
export type Value = number | string | boolean;
const range = (low: number, high: number): number[] => Array.from({ length: high - low + 1 }, (_, i) => low + i);
const HERE: readonly Dial[] = [
  {
    kind: 'order',
    id: 'order',
    values: range(0, 4),
    get: (w, at) => (at ? w.spaces[at].order : 0),
    set: (w, at, v) => at && (w.spaces[at].order = Number(v)),
  },
  ...PIECES.map((id): Dial => ({
    kind: 'piece',
    id,
    values: range(0, 5),
    get: (w, at) => (at ? (w.spaces[at][id] ?? 0) : 0),
    set: (w, at, v) => at && ((w.spaces[at] as Record<PieceId, number>)[id] = Number(v)),
  })),
];
const EVERYWHERE: readonly Dial[] = [
  ...TRACK_IDS.filter((id) => id !== 'humanCost').map((id): Dial => ({
    kind: 'track',
    id,
    values: range(TRACKS[id][0], TRACKS[id][1]),
    get: (w) => w.tracks[id],
    set: (w, _, v) => (w.tracks[id] = Number(v)),
  })),
  ...FLAGS.map((id): Dial => ({
    kind: 'flag',
    id,
    values: [false, true],
    get: (w) => w.flags[id],
    set: (w, _, v) => (w.flags[id] = v === true),
  })),
  ...ACCORDS.filter((id) => id !== 'gift' && id !== 'pledge').map((id): Dial => ({
    kind: 'accord',
    id,
    values: [false, true],
    get: (w) => w.accords.some((a) => a.accord === id),
    set: (w, _, v) => (w.accords = [...w.accords.filter((a) => a.accord !== id), ...(v ? [inForce(id)] : [])]),
  })),
  {
    kind: 'government',
    id: 'government',
    values: GOVERNMENTS,
    get: (w) => w.government,
    set: (w, _, v) => (w.government = v as GovernmentId),
  },
  {
    kind: 'pmfLaw',
    id: 'pmfLaw',
    values: PMF_LAWS,
    get: (w) => w.pmfLaw,
    set: (w, _, v) => (w.pmfLaw = v as PmfLaw),
  },
  ...(Object.keys(SWITCHES) as SwitchId[]).map((id): Dial => ({
    kind: 'switch',
    id,
    values: SWITCHES[id],
    get: (w) => w.switches[id],
    set: (w, _, v) => (w.switches = { ...w.switches, [id]: v }),
  })),
  {
    kind: 'funds',
    id: 'is',
    values: range(0, 12),
    get: (w) => w.leverage.is ?? 0,
    set: (w, _, v) => (w.leverage.is = Number(v)),
  },
];
/** Every dial there is; those of a place first. */
export const DIALS: readonly Dial[] = [...HERE, ...EVERYWHERE];

/** The most of one piece that is dealt to one region. */
const TOGETHER = 3;
/**
 * How many of a piece there are in Iraq beside the place itself, dealt out from the first region on and from the last: what
 * hangs on the number alone answers both alike, what hangs on where they stand does not.
 */
export const TOTALS: readonly (readonly Dial[])[] = PIECES.map((id) =>
  [IRAQ, IRAQ.toReversed()].map((regions): Dial => ({
    kind: 'total',
    id,
    values: range(0, SUPPLY[id]),
    get: (w, at) => regions.reduce((n, r) => n + (r === at ? 0 : (w.spaces[r][id] ?? 0)), 0),
    set: (w, at, v) => {
      let left = Number(v);
      for (const r of regions.filter((one) => one !== at)) {
        const dealt = Math.min(TOGETHER, left);
        (w.spaces[r] as Record<PieceId, number>)[id] = dealt;
        left -= dealt;
      }
    },
  })),
);

/** What `ask` answers for every value of a dial, all else the same; the board is left as it was. */
export function turned<T>(w: Board, at: SpaceId | null, dial: Dial, ask: (value: Value) => T): T[] {
  const was = dial.get(w, at);
  const answers = dial.values.map((value) => {
    dial.set(w, at, value);
    return ask(value);
  });
  dial.set(w, at, was);
  return answers;
}

/** A generator of its own: the handbook reads the same every time. */
function lcg(seed: number): (n: number) => number {
  let x = seed >>> 0;
  return (n) => {
    x = (Math.imul(x, 1664525) + 1013904223) >>> 0;
    return Math.floor((x / 2 ** 32) * n);
  };
}
/** A board far from the start: everything on it somewhere else, within what could stand there, and often at its ends. */
function shaken(seed: number): Board {
  const any = lcg(seed * 7919 + 17);
  const one = <T>(list: readonly T[]): T => list[any(list.length)]!;
  const w = start();
  w.turn = 1 + any(8);
  for (const id of TRACK_IDS) {
    const [low, high] = TRACKS[id];
    w.tracks[id] = id === 'humanCost' ? any(12) : any(6) === 0 ? one([low, high]) : low + any(high - low + 1);
  }
  for (const id of FLAGS) w.flags[id] = any(3) === 0;
  for (const seat of SEATS) w.leverage[seat] = any(13);
  w.government = one(GOVERNMENTS);
  w.pmfLaw = one(PMF_LAWS);
  w.accords = ACCORDS.filter((id) => id !== 'gift' && id !== 'pledge' && any(4) === 0).map((id) => ({
    ...inForce(id),
    until: any(3) === 0 ? w.turn : null,
  }));
  w.contests = BILLS.filter(() => any(5) === 0);
  w.decided = any(3) === 0 ? { oversight: 'granted' } : {};
  w.switches = Object.fromEntries(
    Object.entries(SWITCHES).map(([id, sides]) => [id, one<string>(sides)]),
  ) as unknown as World['switches'];
  // Some boards without troops, some without militia: what is refused there is refused nowhere else.
  const troopsGone = any(4) === 0;
  const quiet = any(6) === 0;
  for (const at of REGIONS) {
    const s = w.spaces[at] as SpaceState & Record<PieceId, number>;
    s.order = any(5);
    for (const piece of ['isf', 'pesh', 'sdf', 'western', 'eastern', 't22', 'trained'] as const)
      s[piece] = Math.max(0, Math.min(3, s[piece] + any(3) - 1));
    s.militia = quiet ? 0 : Math.max(0, s.militia + any(4) - 1);
    for (const piece of ['cellsHidden', 'cellsExposed'] as const) s[piece] = any(3) === 0 ? 1 + any(2) : 0;
    if (s.bases > 0 && any(3) === 0) s.bases = 1 + any(3);
    s.t10 = s.bases > 0 && !troopsGone ? any(3) : 0;
    if (any(9) === 0) Object.assign(s, { control: 'is', order: any(2), cellsExposed: any(3) });
    if (any(16) === 0) Object.assign(s, { order: 0, isf: 0, pesh: 0, sdf: 0, militia: 0, t10: 0, cellsHidden: 4 });
  }
  for (const box of ['TUR', 'JOR'] as const) w.spaces[box].t10 = troopsGone ? 0 : any(2);
  w.detainees = { ...w.detainees, fighters: any(10), families: any(31) };
  w.tally = { ...w.tally, casualtiesNow: any(3), hostileNow: any(2), withdrawn: any(5), breakouts: any(4) };
  return w;
}

/** The plain board and many shaken ones, made once. Whoever asks writes to none of them. */
let made: readonly World[] | null = null;
export const boards = (): readonly World[] =>
  (made ??= [plain(), ...Array.from({ length: SHAKEN }, (_, i) => shaken(i + 1))]);
const SHAKEN = 40;
