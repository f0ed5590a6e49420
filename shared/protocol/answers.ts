/** The form of what a table sends beside views and steps, and of the answers of HTTP: closed, as everything that leaves. */
import * as z from 'zod/mini';
import { SEATS, SWITCHES } from '../content/ids.ts';
import { DECK_NAMES } from '../rules/deal.ts';
import type { Msg } from '../rules/types.ts';
import { CODE } from './code.ts';
import { BELL_FILLS, BOT_LEVELS, CLOCKS, IS_MODES } from './messages.ts';
import type {
  Answer,
  Created,
  Found,
  Joined,
  LinkedPlace,
  Me,
  SeatLink,
  ServerMessages,
  TableInfo,
  TableOptions,
  TalkLine,
} from './messages.ts';
import { MSG, STEP_SCHEMA, SWITCHES_SCHEMA, VIEW_SCHEMA } from './view.ts';

const seat = z.enum(SEATS);
const words = z.string();
const count = z.int().check(z.gte(0));
/** Epoch milliseconds by the server's clock. */
const moment = z.int().check(z.gte(0));
const phase = z.enum(['lobby', 'playing', 'over']);
/** 32 bits. */
const word = z.int().check(z.gte(0), z.lte(0xffff_ffff));
const code = z.string().check(z.regex(CODE));
const token = z.string().check(z.regex(/^[\w-]{16,64}$/));

export const ME: z.ZodMiniType<Me> = z.strictObject({
  name: words,
  seat: z.nullable(seat),
  host: z.boolean(),
  out: z.boolean(),
  agenda: z.nullable(words),
  screen: z.boolean(),
  had: z.array(seat),
  devices: count,
});

export const OPTIONS: z.ZodMiniType<TableOptions> = z.strictObject({
  scenario: words,
  isMode: z.enum(IS_MODES),
  clock: z.literal(CLOCKS),
  bell: z.enum(BELL_FILLS),
  bots: z.enum(BOT_LEVELS),
  ranking: z.boolean(),
  lateTeams: z.boolean(),
  switches: z.strictObject({
    troops: z.exactOptional(z.enum(SWITCHES.troops)),
    kurdistan: z.exactOptional(z.enum(SWITCHES.kurdistan)),
    trend: z.exactOptional(z.enum(SWITCHES.trend)),
    economy: z.exactOptional(z.enum(SWITCHES.economy)),
  }),
  warEnds: z.nullable(z.boolean()),
});

export const TABLE_INFO: z.ZodMiniType<TableInfo> = z.strictObject({
  code,
  invite: words,
  phase,
  options: OPTIONS,
  own: z.nullable(
    z.strictObject({
      id: words,
      title: words,
      note: words,
      minutes: count,
      turns: count,
      switches: SWITCHES_SCHEMA,
      warEnds: z.boolean(),
    }),
  ),
  seats: z.array(
    z.strictObject({
      seat,
      people: z.array(z.strictObject({ name: words, online: z.boolean(), out: z.boolean() })),
      bot: z.boolean(),
      sealed: z.boolean(),
      ready: z.boolean(),
    }),
  ),
  spectators: count,
  watchers: z.array(z.strictObject({ name: words, online: z.boolean() })),
  locked: z.boolean(),
  turn: count,
  clock: z.nullable(
    z.discriminatedUnion('paused', [
      z.strictObject({ endsAt: moment, paused: z.literal(false) }),
      z.strictObject({ left: count, paused: z.literal(true) }),
    ]),
  ),
  deal: z.nullable(
    z.strictObject({
      commitment: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
      opened: z.nullable(
        z.strictObject({
          seed: z.tuple([word, word, word, word]),
          nonce: words,
          decks: z.record(z.enum(DECK_NAMES), z.array(words)),
        }),
      ),
    }),
  ),
  now: moment,
  store: z.enum(['ok', 'full', 'busy', 'damaged']),
});

export const TALK_LINE: z.ZodMiniType<TalkLine> = z.strictObject({
  id: z.int(),
  room: words,
  seat: z.nullable(seat),
  name: words,
  text: z.nullable(words),
  msg: z.nullable(MSG),
  turn: count,
  at: moment,
});

/** One schema a message of the server, by name. */
export const MESSAGES: { [N in keyof ServerMessages]: z.ZodMiniType<ServerMessages[N]> } = {
  me: ME,
  table: TABLE_INFO,
  game: z.strictObject({ view: VIEW_SCHEMA, steps: z.array(STEP_SCHEMA), from: count, seq: count }),
  talk: z.array(TALK_LINE),
  drafts: z.record(z.string(), words),
};

/** What HTTP gives where it refuses: the reason as the catalogue has it, and in English. */
export const REFUSED: z.ZodMiniType<{ refusal: Msg; text: string }> = z.strictObject({ refusal: MSG, text: words });
export const GRANTED: z.ZodMiniType<Extract<Answer, { ok: true }>> = z.strictObject({ ok: z.literal(true) });
export const NOT_GRANTED: z.ZodMiniType<Extract<Answer, { ok: false }> & { text: string }> = z.strictObject({
  ok: z.literal(false),
  refusal: MSG,
  text: words,
});
export const CREATED: z.ZodMiniType<Created> = z.strictObject({ code, token });
export const JOINED: z.ZodMiniType<Joined> = z.strictObject({ token });
export const SEAT_LINK: z.ZodMiniType<SeatLink> = z.strictObject({ link: token, until: moment });
export const LINKED_PLACE: z.ZodMiniType<LinkedPlace> = z.strictObject({
  name: words,
  seat: z.nullable(seat),
  screen: z.boolean(),
});
export const FOUND: z.ZodMiniType<Found> = z.strictObject({ code, phase });
