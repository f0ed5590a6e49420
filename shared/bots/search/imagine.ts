/**
 * A whole state that could lie behind a view. All that the seat may see is as it sees it, to the letter; what is hidden
 * (hands, piles, agendas, hidden cells, the red cell's leverage, the order of the dispatches) is drawn from games between
 * bots. Who has been seen to play what is not followed up: a view does not tell it.
 */
import { DECKS } from '../../content/cards/index.ts';
import type { SeatId, SpaceId } from '../../content/ids.ts';
import { REGIONS, SEATS, SUPPLY } from '../../content/ids.ts';
import { scenarioOf } from '../../content/scenarios/index.ts';
import { DISPATCHES } from '../../content/dispatches.ts';
import type { View } from '../../rules/known.ts';
import type { SeatState, State, World } from '../../rules/types.ts';
import { pastOf } from './past.ts';

export type Rng = () => number;

function shuffled<T>(rng: Rng, items: readonly T[]): T[] {
  const out = items.slice();
  for (let i = out.length - 1; i > 0; i--) {
    const j = Math.floor(rng() * (i + 1));
    const held = out[i]!;
    out[i] = out[j]!;
    out[j] = held;
  }
  return out;
}
const word = (rng: Rng) => Math.floor(rng() * 0x1_0000_0000);

/** The board with cells under cover as another game had them, as far as the box has cells left. */
function board(v: View, past: World): World {
  if (v.reader === 'is') return v.world;
  let left = SUPPLY.cellsHidden;
  for (const s in v.world.spaces) left -= v.world.spaces[s as SpaceId].cellsExposed;
  const spaces = {} as World['spaces'];
  for (const s in v.world.spaces) spaces[s as SpaceId] = { ...v.world.spaces[s as SpaceId], cellsHidden: 0 };
  for (const r of REGIONS) {
    const n = Math.min(left, past.spaces[r].cellsHidden ?? 0);
    spaces[r].cellsHidden = n;
    left -= n;
  }
  return { ...v.world, spaces, leverage: { ...v.world.leverage, is: past.leverage.is ?? 0 } };
}

/** The seat's own cards: what is in none of its places lies in its pile, in an order it does not know. */
function own(v: View, rng: Rng): SeatState {
  const { seat, agenda, hand, discard, out, slots, standing, commits, sealed } = v.you!;
  const gone = new Set([...hand, ...discard, ...out]);
  const draw = shuffled(
    rng,
    DECKS[seat].map((c) => c.id).filter((id) => !gone.has(id)),
  );
  return { agenda, hand, draw, discard, out, slots, standing, commits, sealed };
}

function dispatchDeck(v: View, past: State, rng: Rng): string[] {
  const next = scenarioOf(v).turns[v.turn]?.dispatches[0];
  const first = next === 'draw' ? v.nextDispatch : null;
  const shown = new Set([...v.dispatches, v.nextDispatch]);
  const deck = shuffled(
    rng,
    DISPATCHES.filter((d) => !d.fixed && !shown.has(d.id)).map((d) => d.id),
  );
  const size = past.dispatchDeck.length - (first === null ? 0 : 1);
  return [...(first === null ? [] : [first]), ...deck.slice(0, Math.max(0, size))];
}

/** A state that this seat could be looking at; nobody else has planned anything yet. */
export function imagine(v: View, rng: Rng): State {
  const pasts = pastOf(v);
  const past = pasts[Math.floor(rng() * pasts.length)]!;
  const seats = {} as Record<SeatId, SeatState>;
  for (const seat of SEATS) {
    if (seat === v.you!.seat) {
      seats[seat] = own(v, rng);
      continue;
    }
    // Each seat's cards from a game of their own: no two samples have the same five hands.
    const other = pasts[Math.floor(rng() * pasts.length)]!.seats[seat];
    seats[seat] = { ...other, slots: [null, null], standing: [], commits: {}, sealed: v.sealed[seat] };
  }
  return {
    header: {
      rules: v.rules,
      content: v.content,
      scenario: v.scenario,
      ...(v.custom ? { custom: v.custom } : {}),
      seed: [word(rng), word(rng), word(rng), word(rng)],
      switches: v.switches,
      warEnds: v.warEnds,
    },
    seq: 0,
    phase: v.phase,
    world: board(v, past.world),
    seats,
    proposals: v.proposals,
    signed: v.world.ledger.filter((l) => l.what === 'signed').length,
    dispatchDeck: dispatchDeck(v, past, rng),
    dispatches: v.dispatches,
    nextDispatch: v.nextDispatch,
    result: null,
  };
}
