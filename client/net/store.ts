/**
 * The one store of what this seat sees. Pages and desk read its signals and ask through `act` and `request`;
 * nothing else in the browser talks to the table.
 */
import type { ReadonlySignal } from '@preact/signals';
import type { Me, RequestName, Requests, TableInfo, TalkLine } from '../../shared/protocol/messages.ts';
import type { Legal, View } from '../../shared/rules/known.ts';
import type { Msg, SeatAction, Step } from '../../shared/rules/types.ts';
import type { Drafts } from './drafts.ts';
import type { CarrierName } from './carriers/link.ts';

/** `Omit` that keeps a union a union. */
export type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never;
/** An action without its seat: the store adds the seat this person sits on. */
export type OwnAction = DistributiveOmit<SeatAction, 'seat'>;

/**
 * connecting: first join under way · open · lost: being resumed with backoff, nothing is lost ·
 * gone: the table or this person's place at it does not exist (any more), see `trouble`.
 */
export type Connection = 'connecting' | 'open' | 'lost' | 'gone';

export interface TableStore {
  readonly code: string;
  readonly me: ReadonlySignal<Me | null>;
  readonly table: ReadonlySignal<TableInfo | null>;
  readonly view: ReadonlySignal<View | null>;
  /** The menu of this seat: options(view), by the shared rules, in the browser. null for a spectator. */
  readonly legal: ReadonlySignal<Legal | null>;
  /** Everything this seat has read so far, in order. */
  readonly log: ReadonlySignal<readonly Step[]>;
  /** A resolution just received (or missed while away), to be played step by step; null when there is none. */
  readonly fresh: ReadonlySignal<readonly Step[] | null>;
  /** The player has seen `fresh`, or skipped it; `upTo`: the log up to this place only, what came after is played next. */
  played(upTo?: number): void;
  readonly talk: ReadonlySignal<readonly TalkLine[]>;
  /** Words being written, on whichever of this person's devices. */
  readonly drafts: Drafts;
  readonly connection: ReadonlySignal<Connection>;
  /** Why the connection is gone, as a text of the catalogue. */
  readonly trouble: ReadonlySignal<Msg | null>;
  /** What carries the messages: a WebSocket, or what the network lets through instead. null before the first join. */
  readonly carrier: ReadonlySignal<CarrierName | null>;
  /** Epoch ms by the server's clock, as well as this browser knows it. */
  now(): number;
  /** null: acknowledged, the change follows in `view`; else why not. Survives one lost connection. */
  act(action: OwnAction): Promise<Msg | null>;
  /** As `act`, for the requests of the table itself. */
  request<N extends RequestName>(name: N, payload: Omit<Requests[N], 'key'>): Promise<Msg | null>;
  /** Close the connection for good: the page is being left. The seat stays taken. */
  close(): void;
}
