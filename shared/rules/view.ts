/** The one redactor. Nothing else may send a piece of the state to anybody. */
import type { ContestId, SeatId, SpaceId } from '../content/ids.ts';
import { SEATS } from '../content/ids.ts';
import { scenarioOf } from '../content/index.ts';
import type { Reader, View, You } from './known.ts';
import type { Cast, Change, Proposal, SeatState, State, Step, World } from './types.ts';

/** What hidden things look like from outside, kept while the world stays the same object. */
const redacted = new WeakMap<World, World>();
function publicWorld(w: World): World {
  let known = redacted.get(w);
  if (!known) {
    const spaces = {} as World['spaces'];
    for (const s in w.spaces) spaces[s as SpaceId] = { ...w.spaces[s as SpaceId], cellsHidden: null };
    known = { ...w, spaces, leverage: { ...w.leverage, is: null } };
    redacted.set(w, known);
  }
  return known;
}
/** Does this reader know what the red cell knows? */
const knowsRedCell = (reader: Reader) => reader === 'is';

/** Leverage of a seat not yet bound by boosts, commitments and gifts on offer. */
function freeLeverage(leverage: number, s: SeatState, seat: SeatId, proposals: readonly Proposal[]): number {
  let free = leverage;
  for (const o of s.slots) if (o && o.use !== 'bank') free -= o.boost;
  for (const id in s.commits) free -= s.commits[id as ContestId]!.n;
  for (const p of proposals) if (p.parties[0] === seat) free -= p.n ?? 0;
  return free;
}

/** Everything this reader may know. At the end of the game everything is known to all. */
export function view(state: State, reader: Reader): View {
  const { header, world, seats } = state;
  const over = state.phase === 'over';
  const sealed: Record<SeatId, boolean> = {
    washington: seats.washington.sealed,
    baghdad: seats.baghdad.sealed,
    tehran: seats.tehran.sealed,
    erbil: seats.erbil.sealed,
    is: seats.is.sealed,
  };
  return {
    reader,
    phase: state.phase,
    scenario: header.scenario,
    ...(header.custom ? { custom: header.custom } : {}),
    rules: header.rules,
    content: header.content,
    warEnds: header.warEnds,
    switches: header.switches,
    turn: world.turn,
    turns: scenarioOf(header).turns.length,
    world: over || knowsRedCell(reader) ? world : publicWorld(world),
    dispatches: state.dispatches,
    nextDispatch: state.nextDispatch,
    sealed,
    proposals: reader === 'public' ? [] : state.proposals.filter((p) => p.parties.includes(reader)),
    you: reader === 'public' ? null : you(state, reader),
    result: state.result,
  };
}

function you(state: State, seat: SeatId): You {
  const s = state.seats[seat];
  return {
    seat,
    agenda: s.agenda,
    hand: s.hand,
    drawCount: s.draw.length,
    discard: s.discard,
    out: s.out,
    slots: s.slots,
    standing: s.standing,
    commits: s.commits,
    sealed: s.sealed,
    free: freeLeverage(state.world.leverage[seat] ?? 0, s, seat, state.proposals),
  };
}

/** Is this change of something only the red cell knows? */
const secretChange = (c: Change) => (c.on === 'piece' && c.piece === 'cellsHidden') || (c.on === 'leverage' && c.id === 'is');

/** May this reader read what is for these seats only? */
const isFor = ({ only }: Pick<Step, 'only'>, reader: Reader): boolean =>
  !only || (reader !== 'public' && only.includes(reader));

/** A die without a word of whom it is for. */
function openly(die: Cast): Cast {
  const { only: _only, ...open } = die;
  return open;
}

/**
 * The steps as this reader may read them: secret ones left out or covered, secret changes taken out.
 * What is done out of sight and shows nothing is told before the others of its round, in the order of the seats: its
 * place among them would tell the initiative, and so the card. `steps` holds a round whole or not at all.
 */
export function readSteps(steps: readonly Step[], reader: Reader): Step[] {
  const out: Step[] = [];
  let round: Step['round'];
  let unseen: Step[] = [];
  /** Where in `out` the present round began. */
  let start = 0;
  const close = () => {
    if (unseen.length > 1) unseen.sort((a, b) => SEATS.indexOf(a.seat!) - SEATS.indexOf(b.seat!));
    out.splice(start, 0, ...unseen);
    unseen = [];
    start = out.length;
  };
  for (const step of steps) {
    if (step.round !== round) {
      close();
      round = step.round;
    }
    const mine = isFor(step, reader);
    const read = mine ? step : step.cover;
    if (!read) continue;
    const { only: _only, cover: _cover, round: _round, dice, ...rest } = read;
    const cast = dice?.filter((die) => isFor(die, reader)).map(openly);
    if (cast?.length) (rest as Step).dice = cast;
    // A step of nothing but another's dice: not even that it is there.
    else if (dice && rest.changes.length === 0 && rest.notes.length === 0 && rest.kind === 'reckoning') continue;
    const told =
      knowsRedCell(reader) || !rest.changes.some(secretChange) ? rest : { ...rest, changes: rest.changes.filter((c) => !secretChange(c)) };
    if (!mine && told.kind === 'order' && told.changes.length === 0) unseen.push(told);
    else out.push(told);
  }
  close();
  return out;
}
