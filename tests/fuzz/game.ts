/** A game in progress, some seats of which people play: what hostile messages are thrown at. */
import { randomAction } from '../../shared/bots/random.ts';
import { SEATS, type SeatId } from '../../shared/content/ids.ts';
import { SCENARIO_IDS } from '../../shared/content/index.ts';
import type { RequestName, ServerMessages } from '../../shared/protocol/messages.ts';
import { options } from '../../shared/rules/index.ts';
import type { View } from '../../shared/rules/known.ts';
import type { Running } from '../../server/start.ts';
import type { Entry } from '../../server/store/entry.ts';
import { closeRoom } from '../../server/table/room.ts';
import type { Table } from '../../server/table/table.ts';
import { MemoryStore } from '../server/memory-store.ts';
import { pick, type Rng } from './values.ts';

/** In everything that people say here, and so to be found nowhere else. */
export const WORDS = 'CANARY-WORDS';

/** Games go when the table does: the fuzzer's own memory must not look like the server's. */
export class FleetingStore extends MemoryStore {
  written = 0;
  last: Entry | undefined;
  override append(...args: Parameters<MemoryStore['append']>): void {
    super.append(...args);
    this.written += args[1].length;
    this.last = args[1][0];
  }
}

export interface Player {
  id: string;
  token: string;
  seat: SeatId | null;
  /** May do nothing at all. */
  screen: boolean;
}

export class Game {
  readonly code: string;
  readonly table: Table;
  readonly players: readonly Player[];
  readonly views = new Map<string, View>();
  /** Where they sit now: some of the messages move them. */
  readonly seats = new Map<string, SeatId | null>();
  readonly past: [RequestName, object][] = [];
  /** Who is writing these words: they may be sent to nobody else. */
  readonly drafts = new Map<string, Set<string>>();
  life = 0;
  readonly #leave: (() => void)[] = [];

  constructor(server: Running, rng: Rng) {
    const scenario = pick(rng, SCENARIO_IDS);
    const options = { scenario, isMode: 'redcell', clock: pick(rng, [0, 300]) } as const;
    const made = server.tables.create({ name: 'host', options }, { address: '' });
    if ('refusal' in made) throw new Error(made.refusal.k);
    this.code = made.code;
    this.table = server.tables.live(made.code)!;
    const seats = SEATS.filter(() => rng() < 0.75);
    const tokens = [made.token];
    for (const seat of seats.slice(1)) {
      const joined = this.table.join(`player ${seat}`);
      if ('refusal' in joined) throw new Error(joined.refusal.k);
      tokens.push(joined.token);
    }
    const watcher = this.table.join('watcher');
    if ('token' in watcher) tokens.push(watcher.token);
    const screen = this.table.entrance.makeLink(this.table.personOf(made.token)!, true);
    const taken = 'link' in screen ? this.table.entrance.take(screen.link, false) : null;
    if (!taken || !('token' in taken)) throw new Error('there is no screen');
    this.players = [...tokens, taken.token].map((token, i) => ({
      id: this.table.personOf(token)!,
      token,
      seat: seats[i] ?? null,
      screen: token === taken.token,
    }));
    for (const { id, seat } of this.players) {
      const leave = this.table.connect(id, {
        send: (name, message) => {
          if (name === 'game') this.views.set(id, (message as ServerMessages['game']).view);
          if (name === 'me') this.seats.set(id, (message as ServerMessages['me']).seat);
        },
        close: () => undefined,
      });
      this.#leave.push(leave);
      if (seat) this.table.request(id, 'seat', { key: `sit-${id}-000`, seat });
    }
    this.table.request(this.players[0]!.id, 'start', { key: 'start-00000' });
  }
  /** A request that its sender may honestly make now; null when there is none. */
  honest(rng: Rng, { id, seat }: Player): [RequestName, Record<string, unknown>] | null {
    const key = `fuzz-${Math.floor(rng() * 1e12)
      .toString(36)
      .padStart(8, '0')}`;
    const view = this.views.get(id);
    const roll = rng();
    if (roll < 0.06) return ['say', { key, room: seat && rng() < 0.5 ? seat : 'table', text: `${WORDS} ${key}` }];
    if (roll < 0.08) return ['name', { key, name: `n ${key.slice(-8)}` }];
    if (roll < 0.085) return ['draft', { key, name: `room.${seat ?? 'table'}`, text: `CANARY-DRAFT ${key}` }];
    if (roll < 0.09) return ['lock', { key, on: rng() < 0.5 }];
    if (roll < 0.1) return ['stepOut', { key, out: rng() < 0.3 }];
    if (!seat || !view?.you || view.phase === 'over') return null;
    return ['act', { key, action: randomAction(options(view), rng) }];
  }
  get over(): boolean {
    return this.table.phase === 'over';
  }
  async close(): Promise<void> {
    for (const leave of this.#leave) leave();
    await closeRoom(this.code);
  }
}
