/** What browser, bots and third-party clients exchange with a table. One protocol, plain JSON. */
import type { SeatId, Switches } from '../content/ids.ts';
import type { ScenarioData } from '../content/model.ts';
import type { Deal } from '../rules/deal.ts';
import type { View } from '../rules/known.ts';
import type { Msg, SeatAction, Step } from '../rules/types.ts';

/** How the red cell is played, set per session (game.md, Safeguards). */
export const IS_MODES = ['automated', 'facilitator', 'redcell'] as const;
export type IsMode = (typeof IS_MODES)[number];
/** What a seat without sealed orders does at the bell. */
export const BELL_FILLS = ['standing', 'bot', 'pass'] as const;
export type BellFill = (typeof BELL_FILLS)[number];
/** How well the bots play. */
export const BOT_LEVELS = ['simple', 'strong'] as const;
export type BotLevel = (typeof BOT_LEVELS)[number];
/** Planning clock in seconds a turn; 0 = no clock. */
export const CLOCKS = [0, 120, 180, 300, 420, 600, 900, 1800] as const;

export interface TableOptions {
  scenario: string;
  isMode: IsMode;
  clock: number;
  bell: BellFill;
  bots: BotLevel;
  /** Show a ranking beside the profile at the end. Off by default. */
  ranking: boolean;
  /** Once the game has begun: may people who come late sit down beside others, and so see what a team holds? Off by default. */
  lateTeams: boolean;
  /** Contested assumptions set otherwise than by the scenario. */
  switches: Partial<Switches>;
  /** Does a regional war end the game for all? null: as the scenario says. */
  warEnds: boolean | null;
}
/** What everyone may know of a facilitator's own scenario before the game; in the game every view has the whole of it. */
export type OwnScenario = Pick<ScenarioData, 'id' | 'title' | 'note' | 'minutes' | 'switches' | 'warEnds'> & {
  turns: number;
};

export interface SeatInfo {
  seat: SeatId;
  /** Display names of the people on the seat, in order of arrival. */
  people: readonly { name: string; online: boolean; /** Has stepped out. */ out: boolean }[];
  /** A bot plays it now: nobody is on it, or all who are have stepped out. */
  bot: boolean;
  sealed: boolean;
  /** Has an agenda been chosen? Nothing of which. */
  ready: boolean;
}
/** What everyone at the table may know of the table itself. */
export interface TableInfo {
  code: string;
  /** The key in the link to this table, `/t/CODE#key=…`: who brings it need not wait when others are guessing codes. */
  invite: string;
  phase: 'lobby' | 'playing' | 'over';
  options: TableOptions;
  /** The facilitator's own scenario, which is played instead of `options.scenario`. */
  own: OwnScenario | null;
  seats: readonly SeatInfo[];
  /** People without a seat who are here. Screens are none of them. */
  spectators: number;
  /** Everyone without a seat who has a name at the table. */
  watchers: readonly { name: string; online: boolean }[];
  /** The host has shut the door: nobody new comes in. */
  locked: boolean;
  turn: number;
  /** Planning clock: epoch ms of the bell, or ms left when paused; null without a clock. */
  clock: { endsAt: number; paused: false } | { left: number; paused: true } | null;
  /** The sealed deal (shared/rules/deal.ts): its hash from the first moment of the game, and what is in it at the end. */
  deal: { commitment: string; opened: Deal | null } | null;
  /** Server's epoch ms when this was sent, so that a client can correct its own clock. */
  now: number;
  /** Game storage state: 'ok', or a plain state of trouble (`busy`: another program holds the file). */
  store: 'ok' | 'full' | 'busy' | 'damaged';
}

/** Who the reader of a connection is. Sent once after joining and whenever it changes. */
export interface Me {
  name: string;
  seat: SeatId | null;
  host: boolean;
  /** Has stepped out: the others on the seat, or else a bot, play on. */
  out: boolean;
  /** Agenda the seat wished for in the lobby. */
  agenda: string | null;
  /** A screen for everyone to look at: shows what is public, and may do nothing. */
  screen: boolean;
  /** Seats whose secrets this person has seen in this game: they may come back to these, and to no others. */
  had: readonly SeatId[];
  /** On how many devices this place is signed in. */
  devices: number;
}

/**
 * A line of talk. `room` is 'table', or the sorted seats joined by '+', e.g. 'baghdad+washington'; a single seat is the
 * room of the people on it. Whoever joins or changes seat is sent every line the new seat may read.
 */
export interface TalkLine {
  /** Unique at the table and rising within a room. It has gaps that say nothing: other rooms cannot be counted by it. */
  id: number;
  room: string;
  seat: SeatId | null;
  name: string;
  /** Words of a person, or a text of the catalogue (bots and the table speak in keys). */
  text: string | null;
  msg: Msg | null;
  turn: number;
  at: number;
}

/** Server → client. `game` follows every change the seat may know of; `steps` are those new since the last one. */
export interface ServerMessages {
  me: Me;
  table: TableInfo;
  /**
   * `from` is the index of the first of `steps` in the reader's whole log: 0 after joining and after a change of seat.
   * `seq` counts the seat's own actions and the turns, and nothing of anybody else: see `expect` below.
   */
  game: { view: View; steps: readonly Step[]; from: number; seq: number };
  /** New lines; after joining and after a change of seat, all that the reader may read. Merge by id. */
  talk: readonly TalkLine[];
  /** Words that this person was writing on any of their devices, by the names they were kept under. Sent on joining, and when they change. */
  drafts: Readonly<Record<string, string>>;
}

/** Client → server, each answered by `Answer`. Every request carries a fresh `key`: sent twice, it acts once. */
export interface Requests {
  /**
   * `expect`: the `seq` of the last `game` message. What was meant for an earlier turn, and got lost on the way, is then
   * refused; so is a seal when someone else on the seat has changed its orders meanwhile.
   */
  act: { key: string; action: SeatAction; expect?: number };
  say: { key: string; room: string; text: string };
  /** Lobby and mid-game: take a seat (from a bot, or beside others), or null for spectator. */
  seat: { key: string; seat: SeatId | null };
  name: { key: string; name: string };
  /**
   * Keeps words that are being written, for this person's own other devices; empty text forgets them. What is kept under
   * a name is the client's business. Nobody else is ever sent it, and no log or record holds it.
   */
  draft: { key: string; name: string; text: string };
  /** Wish for an agenda before the game starts. */
  wish: { key: string; agenda: string };
  /** Host only. */
  configure: { key: string; options: Partial<TableOptions> };
  /**
   * Host only, before the start: a scenario of one's own, as the text of a file of JSON; null goes back to `options.scenario`.
   * A file with something wrong in it is refused with the first thing to mend, and changes nothing.
   */
  scenario: { key: string; file: string | null };
  start: { key: string };
  pause: { key: string; on: boolean };
  lock: { key: string; on: boolean };
  /** Takes a person off the table, by name; their seat stays with whoever else is on it, else with a bot. */
  remove: { key: string; name: string };
  /**
   * Any time, without a question: hand the seat to a bot (`out` true) or take it back.
   * With `seat`, host only: for everyone on that seat, when somebody has gone and the table waits.
   */
  stepOut: { key: string; out: boolean; seat?: SeatId };
}
export type RequestName = keyof Requests;
export type Answer = { ok: true } | { ok: false; refusal: Msg };

/**
 * HTTP, same origin, JSON; whatever is refused is answered `{ refusal: Msg }` with a status of 4xx or 5xx.
 * POST /api/tables Create → Created · POST /api/tables/:code/people Join → Joined ·
 * GET /api/tables/:code → Found, reviving the table if the server was restarted.
 * The ways to another device (links) and to the end of a table (purge) are in /api/openapi.json.
 */
export interface Create {
  name: string;
  options?: Partial<TableOptions>;
  /** Fresh and from chance, for who may ask again after a lost answer: the same table and token are given. */
  key?: string;
}
export interface Created {
  code: string;
  /** Secret of this person at this table; `host` tokens may configure and start. */
  token: string;
}
export interface Join {
  name: string;
  /** As in `Create`: the same person is given. */
  key?: string;
  /** The key in the link to the table. */
  invite?: string;
}
export interface Joined {
  token: string;
}
/** Where a person's place can be taken up on another device: once, and soon. */
export interface SeatLink {
  link: string;
  /** Epoch ms. */
  until: number;
}
/** Whose place a link leads to: what is asked before it is taken. */
export interface LinkedPlace {
  name: string;
  seat: SeatId | null;
  screen: boolean;
}
export interface Found {
  code: string;
  phase: TableInfo['phase'];
}
/** Options of Colyseus' joinById(code, …): the token that HTTP gave. The same token in a second tab is the same person. */
export interface JoinOptions {
  token: string;
}
/** Codes the server closes or refuses a connection with, beside Colyseus' own (4001: the server stops; join again). */
export const CLOSED = {
  /** What was sent is no message of this protocol. */
  badFrame: 4400,
  /** The token is of nobody at this table: do not try again. */
  badToken: 4401,
  /** The host has taken this person off the table. */
  removed: 4403,
  /** Too many tabs of one person; this, the oldest, was closed: do not try again by itself. */
  tooManyTabs: 4409,
  /** The host has deleted the table and all that was recorded of it. */
  purged: 4410,
  /** Come back at once: some device of this person was signed out, and the server asks which is which. */
  again: 4012,
  /** Too many connections at this table, or it is just being put away: ask for it over HTTP and try again. */
  tableFull: 4429,
} as const;
