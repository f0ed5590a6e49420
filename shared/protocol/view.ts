/**
 * The closed form of what a reader is sent: a view, and steps as read. Nothing outside these schemas leaves the table,
 * and hidden cells or the red cell's leverage cannot pass them in anybody else's view before the end of the game.
 */
import * as z from 'zod/mini';
import {
  ACCORDS,
  AGENDAS,
  AIMS,
  CONTESTS,
  CONTROLS,
  FLAGS,
  GOVERNMENTS,
  LABELS,
  MISSIONS,
  OP_IDS,
  PIECES,
  PMF_LAWS,
  REGIONS,
  SEATS,
  SPACES,
  SUPPLY,
  SWITCHES,
  TRACK_IDS,
  TRACKS,
} from '../content/ids.ts';
import type { PieceId, TrackId } from '../content/ids.ts';
import type { Reader } from '../rules/known.ts';
import type { Cast, Step, World } from '../rules/types.ts';

const seat = z.enum(SEATS);
const space = z.enum(SPACES);
const track = z.enum(TRACK_IDS);
const flag = z.enum(FLAGS);
const op = z.enum(OP_IDS);
const accord = z.enum(ACCORDS);
const contest = z.enum(CONTESTS);
const control = z.enum(CONTROLS);
const agenda = z.enum(SEATS.flatMap((s) => AGENDAS[s]));
const aim = z.enum(SEATS.flatMap((s) => AIMS[s]));
const label = z.enum(LABELS);
const id = z.string().check(z.minLength(1), z.maxLength(64));
const words = z.string().check(z.maxLength(400));
const count = z.int().check(z.gte(0));
const between = (low: number, high: number) => z.int().check(z.gte(low), z.lte(high));
const order = between(0, 4);
const leverage = between(0, 12);
const boost = z.literal([0, 1, 2]);
const seats = z.array(seat);
const source = z.templateLiteral([z.literal('F:'), z.string()]);
const sources = z.array(z.union([label, source]));

/** A text as a key of the catalogue and its arguments. */
export const MSG = z.strictObject({
  k: id,
  a: z.exactOptional(z.record(z.string(), z.union([z.string(), z.number()]))),
});
export const SWITCHES_SCHEMA = z.strictObject({
  troops: z.enum(SWITCHES.troops),
  kurdistan: z.enum(SWITCHES.kurdistan),
  trend: z.enum(SWITCHES.trend),
  economy: z.enum(SWITCHES.economy),
});

/** One whole number a piece, none above the supply; one a track, in its range. */
const pieceCounts = Object.fromEntries(PIECES.map((p) => [p, between(0, SUPPLY[p])])) as Record<
  PieceId,
  ReturnType<typeof between>
>;
const trackValues = Object.fromEntries(TRACK_IDS.map((t) => [t, between(TRACKS[t][0], TRACKS[t][1])])) as Record<
  TrackId,
  ReturnType<typeof between>
>;

const spaceState = z.strictObject({ ...pieceCounts, order, control, cellsHidden: z.nullable(pieceCounts.cellsHidden) });
const accordInForce = z.strictObject({
  id,
  accord,
  parties: seats,
  since: count,
  until: z.nullable(count),
  text: z.exactOptional(words),
});
const ledgerEntry = z.strictObject({
  id,
  accord,
  parties: seats,
  turn: count,
  what: z.enum(['signed', 'broken', 'expired', 'ended']),
  by: z.exactOptional(seat),
  n: z.exactOptional(leverage),
  text: z.exactOptional(words),
});
const proposal = z.strictObject({
  id,
  accord,
  parties: seats,
  signed: seats,
  turn: count,
  n: z.exactOptional(leverage),
  text: z.exactOptional(words),
});
const detainees = { fighters: count, families: count, fightersHome: count, familiesHome: count, escaped: count };
const tally = z.strictObject({
  usCasualties: count,
  casualtiesNow: count,
  militiaAttacks: count,
  attacksOnRemains: count,
  strikes: count,
  isAttacks: count,
  breakouts: count,
  westernLost: count,
  deployed: count,
  withdrawn: count,
  turnsISHeld: count,
  hostileNow: count,
});

const world = z.strictObject({
  turn: count,
  months: count,
  spaces: z.record(space, spaceState),
  tracks: z.strictObject(trackValues),
  leverage: z.strictObject({
    washington: leverage,
    baghdad: leverage,
    tehran: leverage,
    erbil: leverage,
    is: z.nullable(leverage),
  }),
  flags: z.record(flag, z.boolean()),
  government: z.enum(GOVERNMENTS),
  pmfLaw: z.enum(PMF_LAWS),
  mission: z.enum(MISSIONS),
  detainees: z.strictObject(detainees),
  accords: z.array(accordInForce),
  ledger: z.array(ledgerEntry),
  contests: z.array(contest),
  nextContests: z.array(contest),
  standing: z.record(id, z.number()),
  decided: z.partialRecord(contest, id),
  modifiers: z.array(z.strictObject({ op, by: z.int(), until: count })),
  switches: SWITCHES_SCHEMA,
  tally,
});

const targets = z.array(id);
const placed = z.discriminatedUnion('use', [
  z.strictObject({ card: id, use: z.literal('event'), target: z.exactOptional(space), boost }),
  z.strictObject({ card: id, use: z.literal('operation'), op, targets, boost }),
  z.strictObject({ card: id, use: z.literal('bank') }),
]);
const slot = z.nullable(placed);
const you = z.strictObject({
  seat,
  agenda: z.nullable(agenda),
  hand: z.array(id),
  drawCount: count,
  discard: z.array(id),
  out: z.array(id),
  slots: z.tuple([slot, slot]),
  standing: z.array(z.strictObject({ op, targets })),
  commits: z.partialRecord(contest, z.strictObject({ outcome: id, n: leverage })),
  sealed: z.boolean(),
  free: z.int(),
});

const points = z.number().check(z.gte(0), z.lte(100));
const result = z.strictObject({
  ending: z.enum(['time', 'war']),
  aims: z.record(seat, z.partialRecord(aim, z.number().check(z.gte(0), z.lte(10)))),
  agendas: z.record(seat, agenda),
  totals: z.record(seat, points),
  par: z.record(seat, z.nullable(points)),
  shared: z.strictObject({ resurgence: count, war: count }),
  resurgenceLevel: order,
});

const startRegion = z.strictObject({
  ...(Object.fromEntries(PIECES.map((p) => [p, z.exactOptional(pieceCounts[p])])) as {
    [P in PieceId]: z.ZodMiniExactOptional<(typeof pieceCounts)[P]>;
  }),
  order,
  control,
});
const box = z.strictObject({ t10: pieceCounts.t10 });
/** A facilitator's own scenario, sent along because no reader has it. `checkScenario` has looked at its sense. */
export const CUSTOM_SCENARIO = z.strictObject({
  id,
  title: words,
  note: words,
  minutes: count,
  turns: z.array(z.strictObject({ from: id, to: id, dispatches: z.array(id), contests: z.array(contest) })),
  hand: count,
  leverage: z.record(seat, leverage),
  tracks: z.strictObject(trackValues),
  regions: z.record(z.enum(REGIONS), startRegion),
  boxes: z.strictObject({ TUR: box, JOR: box, IRN: box }),
  detainees: z.strictObject({ fighters: count, families: count }),
  flags: z.array(flag),
  government: z.enum(GOVERNMENTS),
  pmfLaw: z.enum(PMF_LAWS),
  mission: z.enum(MISSIONS),
  accords: z.array(z.strictObject({ accord, parties: seats, until: z.nullable(count) })),
  switches: SWITCHES_SCHEMA,
  warEnds: z.boolean(),
  par: z.partialRecord(agenda, points),
  tuning: z.exactOptional(z.array(words)),
});

/** Hidden cells and the red cell's leverage are the red cell's own until the end. */
const redacted = (w: Pick<World, 'leverage' | 'spaces'>) =>
  w.leverage.is === null && SPACES.every((s) => w.spaces[s].cellsHidden === null);

const form = z.strictObject({
  reader: z.enum([...SEATS, 'public']),
  phase: z.enum(['planning', 'over']),
  scenario: id,
  custom: z.exactOptional(CUSTOM_SCENARIO),
  rules: id,
  content: id,
  warEnds: z.boolean(),
  switches: SWITCHES_SCHEMA,
  turn: count,
  turns: count,
  world,
  dispatches: z.array(id),
  nextDispatch: z.nullable(id),
  sealed: z.record(seat, z.boolean()),
  proposals: z.array(proposal),
  you: z.nullable(you),
  result: z.nullable(result),
});
/** A view of any reader: closed, in range, and redacted as that reader requires. */
export const VIEW_SCHEMA = form.check(
  z.refine((v) => v.reader === 'is' || v.phase === 'over' || redacted(v.world), { path: ['world'] }),
  z.refine((v) => (v.reader === 'public' ? v.you === null : v.you?.seat === v.reader), { path: ['you'] }),
  z.refine((v) => v.proposals.every((p) => (p.parties as Reader[]).includes(v.reader)), { path: ['proposals'] }),
  z.refine((v) => (v.phase === 'over') === (v.result !== null), { path: ['result'] }),
);

const modifiers = z.array(z.strictObject({ m: id, by: z.int() }));
const roll = z.strictObject({
  chance: between(10, 90),
  strength: count,
  resistance: count,
  mods: modifiers,
  die: between(1, 10),
  success: z.boolean(),
  draw: id,
});
const change = z.discriminatedUnion('on', [
  z.strictObject({ on: z.literal('track'), id: track, from: z.int(), to: z.int() }),
  z.strictObject({ on: z.literal('leverage'), id: seat, from: leverage, to: leverage }),
  z.strictObject({ on: z.literal('order'), at: space, from: order, to: order }),
  z.strictObject({ on: z.literal('control'), at: space, from: control, to: control }),
  z.strictObject({ on: z.literal('piece'), piece: z.enum(PIECES), at: space, from: count, to: count }),
  z.strictObject({ on: z.literal('flag'), id: flag, from: z.boolean(), to: z.boolean() }),
  z.strictObject({
    on: z.literal('detainees'),
    id: z.enum(['fighters', 'families', 'fightersHome', 'familiesHome', 'escaped']),
    from: count,
    to: count,
  }),
  z.strictObject({ on: z.literal('politics'), id: z.enum(['government', 'pmfLaw', 'mission']), from: id, to: id }),
]);
const cast = z.strictObject({
  what: id,
  at: z.exactOptional(space),
  track: z.exactOptional(track),
  need: between(1, 10),
  mods: modifiers,
  sides: z.literal(10),
  fell: between(1, 10),
  success: z.boolean(),
  draw: id,
});
const contestTally = z.strictObject({
  id: contest,
  winner: id,
  outcomes: z.array(
    z.strictObject({
      id,
      standing: count,
      die: between(1, 6),
      leverage: count,
      total: count,
      by: z.partialRecord(seat, leverage),
    }),
  ),
});

/** A step as a reader reads it: `readSteps` has taken out whom it is for and what stands behind its cover. */
export type ReadStep = Omit<Step, 'only' | 'cover' | 'round' | 'dice'> & { dice?: Omit<Cast, 'only'>[] };
export const STEP_SCHEMA = z.strictObject({
  kind: z.enum([
    'turn',
    'dispatch',
    'accord',
    'reveal',
    'order',
    'check',
    'fizzle',
    'contest',
    'reckoning',
    'refill',
    'end',
  ]),
  turn: count,
  text: MSG,
  seat: z.exactOptional(seat),
  card: z.exactOptional(id),
  op: z.exactOptional(op),
  use: z.exactOptional(z.enum(['event', 'operation', 'bank'])),
  target: z.exactOptional(id),
  targets: z.exactOptional(targets),
  boost: z.exactOptional(between(0, 2)),
  at: z.exactOptional(space),
  roll: z.exactOptional(roll),
  known: z.exactOptional(modifiers),
  contest: z.exactOptional(contestTally),
  dice: z.exactOptional(z.array(cast)),
  changes: z.array(change),
  notes: z.array(MSG),
  sources,
});
