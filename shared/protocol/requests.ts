/**
 * The form of every request, checked before anything looks at it: closed objects, bounded strings and lists.
 * Whether the game allows it is another question, answered by `legal`.
 */
import * as z from 'zod/mini';
import { ACCORDS, AGENDAS, CONTESTS, OP_IDS, SEATS, SPACES, SWITCHES } from '../content/ids.ts';
import type { Order, SeatAction, StandingOrder } from '../rules/types.ts';
import { BELL_FILLS, BOT_LEVELS, CLOCKS, IS_MODES } from './messages.ts';
import type { Create, Join, JoinOptions, RequestName, Requests, TableOptions } from './messages.ts';

/** Longest words, in characters: of a talk line, a pledge, a display name, a room's name, a scenario's file, of words kept while they are written and of what they are kept under. */
export const LONGEST = {
  say: 600,
  pledge: 280,
  name: 24,
  room: 48,
  scenario: 10_000,
  draft: 800,
  draftName: 64,
} as const;

/** An id of content or of the game: a card, an outcome, an accord, a target such as `BAG>ANB`. */
const id = z.string().check(z.regex(/^[\w.:>+-]{1,48}$/));
/** Fresh for every request; a repeat of it acts once. */
const key = z.string().check(z.regex(/^[\w-]{8,64}$/));
/** What a repeat of creating or joining is known by. Whoever knows it is given the token: it must be beyond guessing. */
const secretKey = z.string().check(z.regex(/^[\w-]{22,64}$/));
export const INVITE = z.string().check(z.regex(/^[\w-]{1,32}$/));
const token = z.string().check(z.regex(/^[\w-]{16,64}$/));
const words = (most: number) => z.string().check(z.minLength(1), z.maxLength(most));
const seat = z.enum(SEATS);
const slot = z.union([z.literal(0), z.literal(1)]);
const boost = z.union([z.literal(0), z.literal(1), z.literal(2)]);
const leverage = z.int().check(z.gte(0), z.lte(12));
const op = z.enum(OP_IDS);
const targets = z.array(id).check(z.maxLength(4));

const order: z.ZodMiniType<Order> = z.discriminatedUnion('use', [
  z.strictObject({ card: id, use: z.literal('event'), target: z.exactOptional(z.enum(SPACES)), boost }),
  z.strictObject({ card: id, use: z.literal('operation'), op, targets, boost }),
  z.strictObject({ card: id, use: z.literal('bank') }),
]);
const standingOrder: z.ZodMiniType<StandingOrder> = z.strictObject({ op, targets });

export const ACTION: z.ZodMiniType<SeatAction> = z.discriminatedUnion('t', [
  z.strictObject({ t: z.literal('agenda'), seat, agenda: z.enum(SEATS.flatMap((s) => AGENDAS[s])) }),
  z.strictObject({ t: z.literal('place'), seat, slot, order }),
  z.strictObject({ t: z.literal('clear'), seat, slot }),
  z.strictObject({ t: z.literal('standing'), seat, orders: z.array(standingOrder).check(z.maxLength(8)) }),
  z.strictObject({ t: z.literal('commit'), seat, contest: z.enum(CONTESTS), outcome: id, n: leverage }),
  z.strictObject({ t: z.literal('seal'), seat }),
  z.strictObject({ t: z.literal('unseal'), seat }),
  z.strictObject({
    t: z.literal('propose'),
    seat,
    accord: z.enum(ACCORDS),
    with: z.array(seat).check(z.minLength(1), z.maxLength(4)),
    n: z.exactOptional(leverage),
    text: z.exactOptional(words(LONGEST.pledge)),
  }),
  z.strictObject({ t: z.literal('answer'), seat, proposal: id, yes: z.boolean() }),
  z.strictObject({ t: z.literal('withdraw'), seat, proposal: id }),
  z.strictObject({ t: z.literal('break'), seat, accord: id }),
]);

const options: z.ZodMiniType<Partial<TableOptions>> = z.strictObject({
  scenario: z.exactOptional(id),
  isMode: z.exactOptional(z.enum(IS_MODES)),
  clock: z.exactOptional(z.literal(CLOCKS)),
  bell: z.exactOptional(z.enum(BELL_FILLS)),
  bots: z.exactOptional(z.enum(BOT_LEVELS)),
  ranking: z.exactOptional(z.boolean()),
  lateTeams: z.exactOptional(z.boolean()),
  switches: z.exactOptional(
    z.strictObject({
      troops: z.exactOptional(z.enum(SWITCHES.troops)),
      kurdistan: z.exactOptional(z.enum(SWITCHES.kurdistan)),
      trend: z.exactOptional(z.enum(SWITCHES.trend)),
      economy: z.exactOptional(z.enum(SWITCHES.economy)),
    }),
  ),
  warEnds: z.exactOptional(z.nullable(z.boolean())),
});

/** One schema a request, by name. */
export const REQUESTS: { [N in RequestName]: z.ZodMiniType<Requests[N]> } = {
  act: z.strictObject({ key, action: ACTION, expect: z.exactOptional(z.int().check(z.gte(0))) }),
  say: z.strictObject({ key, room: words(LONGEST.room), text: words(LONGEST.say) }),
  seat: z.strictObject({ key, seat: z.nullable(seat) }),
  name: z.strictObject({ key, name: words(LONGEST.name) }),
  draft: z.strictObject({
    key,
    name: z.string().check(z.regex(/^[\w:.>+-]+$/), z.maxLength(LONGEST.draftName)),
    text: z.string().check(z.maxLength(LONGEST.draft)),
  }),
  wish: z.strictObject({ key, agenda: id }),
  configure: z.strictObject({ key, options }),
  scenario: z.strictObject({ key, file: z.nullable(words(LONGEST.scenario)) }),
  start: z.strictObject({ key }),
  pause: z.strictObject({ key, on: z.boolean() }),
  lock: z.strictObject({ key, on: z.boolean() }),
  remove: z.strictObject({ key, name: words(LONGEST.name) }),
  stepOut: z.strictObject({ key, out: z.boolean(), seat: z.exactOptional(seat) }),
};
export const REQUEST_NAMES = Object.keys(REQUESTS) as RequestName[];

/** Bodies of the HTTP requests, and what comes with a Colyseus join. */
export const CREATE: z.ZodMiniType<Create> = z.strictObject({
  name: words(LONGEST.name),
  options: z.exactOptional(options),
  key: z.exactOptional(secretKey),
});
export const JOIN: z.ZodMiniType<Join> = z.strictObject({
  name: words(LONGEST.name),
  key: z.exactOptional(secretKey),
  invite: z.exactOptional(INVITE),
});
/** A link to a place: make one (`screen`: to a new screen for everyone to look at, host only), look at one, take one up. */
export const LINK_MAKE = z.strictObject({ screen: z.exactOptional(z.boolean()) });
export const LINK_LOOK = z.strictObject({ link: token });
/** `alone`: all other devices of this person are signed out. */
export const LINK_TAKE = z.strictObject({ link: token, alone: z.exactOptional(z.boolean()) });
export const JOIN_OPTIONS: z.ZodMiniType<JoinOptions> = z.strictObject({ token });
