/** The form of what the HTTP carrier answers. The document at /api/openapi.json is made from these and from the protocol's. */
import * as z from 'zod/mini';
import { ACCORDS, AGENDAS, CONTESTS, OP_IDS, SEATS } from '../../shared/content/ids.ts';
import { ME, MESSAGES, TABLE_INFO } from '../../shared/protocol/answers.ts';
import { MSG, STEP_SCHEMA, VIEW_SCHEMA } from '../../shared/protocol/view.ts';
import type { ServerMessages } from '../../shared/protocol/messages.ts';
import type { Message } from '../table/outbox.ts';
import type { Menu } from './menu.ts';

const text = z.string();
const id = z.string();
const seat = z.enum(SEATS);
const accord = z.enum(ACCORDS);
const slot = z.literal([0, 1]);
const count = z.int().check(z.gte(0));
const TOLD = z.strictObject({ ...MSG.shape, text });
const refusal = z.nullable(TOLD);

const odds = z.strictObject({
  chance: z.int().check(z.gte(10), z.lte(90)),
  strength: count,
  resistance: count,
  mods: z.array(z.strictObject({ m: id, by: z.int(), text })),
});
const proposal = z.strictObject({
  id,
  accord,
  parties: z.array(seat),
  signed: z.array(seat),
  turn: count,
  n: z.exactOptional(count),
  text: z.exactOptional(text),
});

export const MENU: z.ZodMiniType<Menu> = z.strictObject({
  seat,
  phase: z.enum(['planning', 'over']),
  sealed: z.boolean(),
  free: z.int(),
  agendas: z.array(z.strictObject({ id: z.enum(SEATS.flatMap((one) => AGENDAS[one])), text, note: text })),
  emptySlots: z.array(slot),
  cards: z.array(
    z.strictObject({
      card: id,
      text,
      slot: z.nullable(slot),
      ops: z.int(),
      initiative: z.int(),
      event: z.strictObject({
        does: z.array(text),
        refusal,
        needsTarget: z.boolean(),
        targets: z.array(z.strictObject({ id, text, refusal })),
      }),
    }),
  ),
  ops: z.array(
    z.strictObject({
      op: z.enum(OP_IDS),
      text,
      does: text,
      refusal,
      targets: z.array(z.strictObject({ id, text, refusal, odds: z.nullable(odds), gain: refusal })),
    }),
  ),
  contests: z.array(
    z.strictObject({
      contest: z.enum(CONTESTS),
      text,
      outcomes: z.array(z.strictObject({ id, text })),
      max: z.int(),
      refusal,
    }),
  ),
  accords: z.array(
    z.strictObject({ accord, text, partners: z.array(z.strictObject({ with: z.array(seat), refusal })) }),
  ),
  answers: z.array(proposal),
  withdrawals: z.array(proposal),
  breaks: z.array(z.strictObject({ id, accord, cost: count, text })),
  canSeal: refusal,
  canUnseal: refusal,
});

/** What `GET /api/tables/:code/seat` answers. */
export const SEAT_ANSWER = z.strictObject({
  me: ME,
  table: TABLE_INFO,
  view: z.nullable(VIEW_SCHEMA),
  legal: z.nullable(MENU),
  seq: z.nullable(count),
  next: text,
});
/** One message, under its name. */
const event = <N extends keyof ServerMessages>(name: N) =>
  z.strictObject({ name: z.literal(name), message: MESSAGES[name] });
export const EVENT: z.ZodMiniType<Message> = z.discriminatedUnion('name', [
  event('me'),
  event('table'),
  event('game'),
  event('talk'),
  event('drafts'),
]) as z.ZodMiniType<Message>;
const REASONS = z.array(z.strictObject({ by: z.int(), text }));
/** What `GET /api/tables/:code/log` answers. */
export const LOG_ANSWER = z.strictObject({
  from: count,
  steps: z.array(
    z.strictObject({
      turn: count,
      kind: STEP_SCHEMA.shape.kind,
      seat: z.nullable(seat),
      text,
      notes: z.array(text),
      odds: z.nullable(
        z.strictObject({
          chance: z.int(),
          die: z.int(),
          success: z.boolean(),
          mods: REASONS,
        }),
      ),
      dice: z.array(z.strictObject({ text, need: z.int(), die: z.int(), success: z.boolean(), mods: REASONS })),
    }),
  ),
  next: count,
});
/** What `GET /api/tables/:code/events` answers to a poll. */
export const EVENTS_ANSWER = z.strictObject({
  events: z.array(EVENT),
  next: text,
  reset: z.boolean(),
  closed: z.nullable(z.int()),
});
