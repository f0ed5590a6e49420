/** Effects and conditions: every id exists, every number means something, and what is printed is what happens. */
import { ACCORDS, FLAGS, OP_IDS, PIECES, SEATS, SPACES, SUPPLY, TRACK_IDS, TRACKS } from '../ids.ts';
import type { SeatId, SpaceId } from '../ids.ts';
import type { CardData, Condition, Effect, GroupId, Place } from '../model.ts';
import type { Findings } from './problem.ts';
import type { Whole } from './whole.ts';

export interface Speaker {
  /** Whose card it is; absent for the world's own news and laws. */
  seat?: SeatId;
  /** Does it aim at a space? Only cards do. */
  target?: CardData['target'];
  /** May it make seats draw cards? Accords are signed between turns, when no hand is refilled. */
  draws: boolean;
}

/** Checks a list of effects; returns what was spoken of, for the rules of a whole card. */
export class EffectCheck {
  usesTarget = false;
  checks = 0;
  private readonly found: Findings;
  private readonly whole: Whole;
  private readonly who: Speaker;
  constructor(found: Findings, whole: Whole, who: Speaker) {
    this.found = found;
    this.whole = whole;
    this.who = who;
  }

  list(at: string, effects: readonly Effect[]): void {
    for (const [i, e] of effects.entries()) this.one(`${at}[${i}]`, e);
  }

  private one(at: string, e: Effect): void {
    const { found } = this;
    switch (e.do) {
      case 'track':
        this.known(`${at}.track`, e.track, TRACK_IDS);
        return this.amount(`${at}.by`, e.by, e.track === 'humanCost' ? 0 : -5, 5);
      case 'leverage':
        this.known(`${at}.seat`, e.seat, SEATS);
        return this.amount(`${at}.by`, e.by, -6, 6);
      case 'order':
        this.place(`${at}.at`, e.at);
        return this.amount(`${at}.by`, e.by, -4, 4);
      case 'piece':
        this.place(`${at}.at`, e.at);
        if (this.known(`${at}.piece`, e.piece, PIECES))
          this.amount(`${at}.by`, e.by, -SUPPLY[e.piece], SUPPLY[e.piece]);
        return;
      case 'move':
        this.place(`${at}.from`, e.from);
        this.place(`${at}.to`, e.to);
        found.need(JSON.stringify(e.from) !== JSON.stringify(e.to), `${at}.to`, e.to, 'unique');
        return this.amount(`${at}.n`, e.n, 1, 4);
      case 'cells':
        this.place(`${at}.at`, e.at);
        return this.amount(`${at}.n`, e.n, 1, 6);
      case 'flag':
        return void this.known(`${at}.flag`, e.flag, FLAGS);
      case 'detainees':
        return this.amount(`${at}.n`, e.n, 1, 30);
      case 'government':
      case 'pmfLaw':
      case 'mission':
        return;
      case 'control':
        return this.place(`${at}.at`, e.at);
      case 'contest':
        return void this.known(`${at}.contest`, e.contest, Object.keys(this.whole.contests));
      case 'standing': {
        const outcomes = this.whole.contests[e.contest]?.outcomes.map((o) => o.id) ?? [];
        this.known(`${at}.contest`, e.contest, Object.keys(this.whole.contests));
        this.known(`${at}.outcome`, e.outcome, outcomes);
        return this.amount(`${at}.by`, e.by, -6, 6);
      }
      case 'modifier':
        this.known(`${at}.op`, e.op, OP_IDS);
        this.amount(`${at}.turns`, e.turns, 1, 12);
        return this.amount(`${at}.by`, e.by, -4, 4);
      case 'draw':
        found.need(this.who.draws, at, e.n, 'noDraw');
        this.known(`${at}.seat`, e.seat, SEATS);
        return this.amount(`${at}.n`, e.n, 1, 5);
      case 'endAccord':
        return void this.known(
          `${at}.accord`,
          e.accord,
          ACCORDS.filter((a) => a !== 'gift' && a !== 'pledge'),
        );
      case 'when':
        this.condition(`${at}.if`, e.if);
        this.list(`${at}.then`, e.then);
        return this.list(`${at}.else`, e.else ?? []);
      case 'check':
        this.checks++;
        found.need(Number.isInteger(e.strength) && Math.abs(e.strength) <= 9, `${at}.strength`, e.strength, 'whole', {
          min: -9,
          max: 9,
        });
        if (e.resist) this.known(`${at}.resist`, e.resist, TRACK_IDS);
        this.list(`${at}.win`, e.win);
        return this.list(`${at}.lose`, e.lose ?? []);
    }
  }

  /** A condition of a card, an effect or an accord. `open`: the seat must be able to judge it from what it sees. */
  condition(at: string, c: Condition, open = false): void {
    const { found } = this;
    if (c.if === 'track' || c.if === 'order' || c.if === 'pieces' || c.if === 'detained')
      found.need((c.min === undefined) !== (c.max === undefined), at, [c.min, c.max], 'oneBound');
    const within = (low: number, high: number) => {
      const n = ('min' in c ? c.min : 'max' in c ? c.max : undefined) ?? low;
      found.need(Number.isInteger(n) && n >= low && n <= high, at, n, 'whole', { min: low, max: high });
    };
    switch (c.if) {
      case 'track':
        return this.known(`${at}.track`, c.track, TRACK_IDS)
          ? within(TRACKS[c.track][0], TRACKS[c.track][1])
          : undefined;
      case 'accord':
        return void this.known(`${at}.accord`, c.accord, ACCORDS);
      case 'flag':
        return void this.known(`${at}.flag`, c.flag, FLAGS);
      case 'order':
        this.known(`${at}.at`, c.at, SPACES);
        return within(0, 4);
      case 'pieces':
        this.known(`${at}.in`, c.in, [...SPACES, ...Object.keys(this.whole.groups)]);
        if (open) found.need(this.who.seat === 'is' || c.piece !== 'cellsHidden', `${at}.piece`, c.piece, 'unseen');
        return this.known(`${at}.piece`, c.piece, PIECES) ? within(0, SUPPLY[c.piece]) : undefined;
      case 'detained':
        return within(0, 90);
      case 'government':
      case 'pmfLaw':
        found.need(c.is.length > 0, `${at}.is`, c.is.length, 'atLeast', { min: 1 });
        return;
    }
  }

  private place(at: string, place: Place): void {
    const { found, whole } = this;
    if (place === 'target') {
      this.usesTarget = true;
      found.need(this.who.target !== undefined, at, place, 'targetMissing');
    } else if (typeof place === 'string') this.known(at, place, SPACES);
    else this.known(`${at}.in`, place.in, Object.keys(whole.groups));
  }
  private known(at: string, id: string, list: readonly string[]): boolean {
    return this.found.need(list.includes(id), at, id, 'oneOf', { list: list.join(', ') });
  }
  private amount(at: string, n: number, min: number, max: number): void {
    this.found.need(n !== 0, at, n, 'notZero');
    this.found.need(Number.isInteger(n) && n >= min && n <= max, at, n, 'whole', { min, max });
  }
}

/** Spaces a card's target may be chosen from. */
export function among(whole: Whole, target: NonNullable<CardData['target']>): readonly SpaceId[] {
  return typeof target.in === 'string' ? (whole.groups[target.in as GroupId] ?? []) : target.in;
}
