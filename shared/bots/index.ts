/** The simple bots: one for each seat. They see a view, never the state. */
import type { AgendaId, SeatId } from '../content/ids.ts';
import { AGENDAS } from '../content/ids.ts';
import { Draft } from '../rules/draft.ts';
import type { View } from '../rules/known.ts';
import { options } from '../rules/legal.ts';
import { breakAccord, breakCost } from '../rules/planning/accords.ts';
import type { Accord } from '../rules/types.ts';
import type { Bot, Move } from './bot.ts';
import type { Judgement } from './judgement.ts';
import { mindOf, whim } from './mind.ts';
import { orders } from './orders.ts';
import { BAGHDAD } from './seats/baghdad.ts';
import { ERBIL } from './seats/erbil.ts';
import { IS } from './seats/is.ts';
import { TEHRAN } from './seats/tehran.ts';
import { WASHINGTON } from './seats/washington.ts';
import { answer, breaking, commitments, proposals } from './talks.ts';

export type { Bot, Level, Move } from './bot.ts';

const JUDGEMENTS: Record<SeatId, Judgement> = {
  washington: WASHINGTON,
  baghdad: BAGHDAD,
  tehran: TEHRAN,
  erbil: ERBIL,
  is: IS,
};

/** What this seat wants, trusts and plans. */
export const judgementOf = (seat: SeatId): Judgement => JUDGEMENTS[seat];

/** One of the seat's three agendas by a whole number, however large. */
export function botAgenda(seat: SeatId, number: number): AgendaId {
  return AGENDAS[seat][Math.abs(Math.floor(number)) % 3]!;
}

/** The view as it will be once this accord is broken: the rules' own breaking, on a draft. */
function afterBreaking(v: View, seat: SeatId, accord: Accord): View {
  const d = new Draft(v.world, [0, 0, 0, 0]);
  breakAccord(d, seat, accord.id);
  return { ...v, world: d.w, you: { ...v.you!, free: v.you!.free - breakCost(accord) } };
}

class SimpleBot implements Bot {
  readonly level = 'simple';
  readonly seat: SeatId;
  private readonly judge: Judgement;
  constructor(seat: SeatId) {
    this.seat = seat;
    this.judge = JUDGEMENTS[seat];
  }

  agenda(_view: View, lot: number): ReturnType<Bot['agenda']> {
    const agenda = botAgenda(this.seat, Math.floor(lot * 3));
    return { agenda, reason: { k: 'bot.agenda', a: { agenda } } };
  }
  talks(view: View): Move[] {
    return this.talk(view).moves;
  }
  orders(view: View): Move[] {
    const menu = options(view);
    if (menu.phase === 'over' || menu.sealed) return [];
    const m = mindOf(view, this.judge);
    const { moves, left } = commitments(m, Math.max(0, menu.free));
    moves.push(...this.chosenAgenda(view), ...orders(m, menu, left));
    moves.push({ action: { t: 'seal', seat: this.seat }, reason: { k: 'bot.seal' } });
    return moves;
  }
  turn(view: View): Move[] {
    const { moves, after } = this.talk(view);
    return [...moves, ...this.orders(after)];
  }
  answer(view: View, proposal: Parameters<Bot['answer']>[1]): ReturnType<Bot['answer']> {
    return answer(mindOf(view, this.judge), proposal);
  }

  private talk(view: View): { moves: Move[]; after: View } {
    if (view.phase === 'over' || view.you!.sealed || this.seat === 'is') return { moves: [], after: view };
    const m = mindOf(view, this.judge);
    const broken = breaking(m);
    if (broken && breakCost(broken.accord) <= view.you!.free) {
      // What else there is to say can wait until the others have seen it.
      return { moves: [broken.move], after: afterBreaking(view, this.seat, broken.accord) };
    }
    const moves = proposals(m, options(view));
    let given = 0;
    for (const { action } of moves) if (action.t === 'propose') given += action.n ?? 0;
    return { moves, after: given === 0 ? view : { ...view, you: { ...view.you!, free: view.you!.free - given } } };
  }
  /** A seat taken over before its people chose an agenda gets one by a whim of its own. */
  private chosenAgenda(view: View): Move[] {
    if (view.you!.agenda) return [];
    const { agenda, reason } = this.agenda(view, whim(0, view.you!.hand.join('.')));
    return [{ action: { t: 'agenda', seat: this.seat, agenda }, reason }];
  }
}

const BOTS = new Map<SeatId, Bot>();
/** The simple bot of a seat. It keeps nothing from one call to the next. The stronger one is in search/. */
export function botFor(seat: SeatId): Bot {
  let bot = BOTS.get(seat);
  if (!bot) BOTS.set(seat, (bot = new SimpleBot(seat)));
  return bot;
}
