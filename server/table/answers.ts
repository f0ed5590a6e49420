/**
 * What each request does to a table: one function a request, which changes the draft or gives the reason why not.
 * A request that changes nothing (the seat one sits on already) is granted and leaves no entry.
 */
import { AGENDAS, SEATS, type SeatId } from '../../shared/content/ids.ts';
import { SCENARIO_IDS, SCENARIOS } from '../../shared/content/index.ts';
import type { RequestName, Requests } from '../../shared/protocol/messages.ts';
import { LONGEST } from '../../shared/protocol/requests.ts';
import { setup } from '../../shared/rules/index.ts';
import type { Msg } from '../../shared/rules/types.ts';
import type { Draft } from './draft.ts';
import { LIMITS } from './limits.ts';
import { clockLeft, maySit, playersOf, type Model, type Person } from './model.ts';
import { tooLate } from './moves.ts';
import { readScenario } from './own-scenario.ts';
import { mayRead, seatsOf, TABLE_ROOM } from './room-name.ts';
import { newNonce, newSeed } from './secrets.ts';
import { cleanName, cleanWords, sameName } from './words.ts';
import type { BotHelp } from './bots.ts';

const no = (k: string, a?: Msg['a']): Msg => (a ? { k: `refusal.server.${k}`, a } : { k: `refusal.server.${k}` });
/** Every request but `draft`, which changes nothing that the log knows of. */
type Answers = {
  [N in Exclude<RequestName, 'draft'>]: (
    draft: Draft,
    person: Person,
    payload: Requests[N],
    help: BotHelp,
  ) => Msg | null;
};

/** Is the name free at the table and fit to be shown? Gives it cleaned, or the reason why not. */
export function nameFor(model: Model, raw: string, self?: string): { name: string } | { refusal: Msg } {
  const name = cleanName(raw, LONGEST.name);
  if (name === null) return { refusal: no('name', { most: LONGEST.name }) };
  if (model.people.some((p) => p.id !== self && sameName(p.name, name))) return { refusal: no('nameTaken', { name }) };
  return { name };
}

/** Why this person may not take this seat, or null. */
function cannotSit(model: Model, person: Person, seat: SeatId): Msg | null {
  if (seat === 'is' && !maySit(model.options, person))
    return no(model.options.isMode === 'automated' ? 'automated' : 'facilitatorOnly');
  if (model.people.filter((p) => p.seat === seat).length >= LIMITS.seat) return no('seatFull', { n: LIMITS.seat });
  // Behind a shut door the teams of a running game stay as they are: nobody sits down to read another side's hand.
  if (model.locked && model.phase === 'playing' && !person.seen.includes(seat)) return no('lockedSeat');
  if (model.phase === 'lobby') return null;
  const other = person.seen.find((s) => s !== seat);
  if (other) return no('seenAnother', { seat: other });
  // A second name is quickly made: without the host nobody sits down where people play, and reads what they hold.
  const team = model.people.some((p) => p.seat === seat) && !person.seen.includes(seat);
  return team && !model.options.lateTeams ? no('teamClosed', { seat }) : null;
}

/** Options that the game begins with. */
const BEFORE_START = ['scenario', 'isMode', 'switches', 'warEnds'] as const;

export const ANSWERS: Answers = {
  act(draft, person, { action, expect }) {
    if (person.seat === null) return no('noSeat');
    if (action.seat !== person.seat) return no('notYourSeat', { seat: action.seat });
    if (person.out) return no('steppedOut');
    const late = expect === undefined ? null : tooLate(draft.model.moves, action, expect);
    if (late) return late;
    if (action.t !== 'propose' || action.text === undefined) return draft.act(action);
    const text = cleanWords(action.text, LONGEST.pledge);
    return text === null ? no('noWords') : draft.act({ ...action, text });
  },

  say(draft, person, { room, text }, help) {
    if (room !== TABLE_ROOM && !seatsOf(room)) return no('noRoom');
    if (!mayRead(room, person.seat)) return no('notInRoom');
    // In the lobby anyone may take any seat for a moment, and would read what was said in its rooms.
    if (room !== TABLE_ROOM && draft.model.phase === 'lobby') return no('notStarted');
    const words = cleanWords(text, LONGEST.say);
    if (words === null) return no('noWords');
    draft.say(help.lineId(room, draft.at), room, person, { text: words });
    return null;
  },

  seat(draft, person, { seat }) {
    if (seat === person.seat) return null;
    const refusal = seat === null ? null : cannotSit(draft.model, person, seat);
    if (refusal) return refusal;
    draft.event({ t: 'seated', person: person.id, seat });
    return null;
  },

  name(draft, person, { name: raw }) {
    const found = nameFor(draft.model, raw, person.id);
    if ('refusal' in found) return found.refusal;
    if (found.name !== person.name) draft.event({ t: 'named', person: person.id, name: found.name });
    return null;
  },

  wish(draft, person, { agenda }) {
    const { seat } = person;
    if (seat === null) return no('noSeat');
    if (draft.model.phase !== 'lobby') return no('started');
    if (!AGENDAS[seat].some((id) => id === agenda)) return no('otherAgenda', { seat });
    draft.event({ t: 'wished', seat, agenda });
    return null;
  },

  configure(draft, person, { options }) {
    if (!person.host) return no('hostOnly');
    const { model } = draft;
    if (model.phase !== 'lobby' && BEFORE_START.some((name) => options[name] !== undefined)) return no('started');
    if (options.scenario !== undefined && !SCENARIO_IDS.includes(options.scenario))
      return no('scenario', { id: options.scenario });
    draft.event({ t: 'configured', options });
    return null;
  },

  scenario(draft, person, { file }) {
    if (!person.host) return no('hostOnly');
    const { model } = draft;
    if (model.phase !== 'lobby') return no('started');
    if (file === null) {
      if (model.own) draft.event({ t: 'scenario', scenario: null });
      return null;
    }
    const read = readScenario(file);
    if ('refusal' in read) return read.refusal;
    draft.event({ t: 'scenario', scenario: read.scenario });
    return null;
  },

  start(draft, person) {
    if (!person.host) return no('hostOnly');
    const { model } = draft;
    if (model.phase !== 'lobby') return no('started');
    const { scenario, switches, warEnds } = model.options;
    const data = model.own ?? SCENARIOS[scenario];
    if (!data) return no('scenario', { id: scenario });
    // Set up once for the header alone: the fold of the entry sets the game up from the header, now and at each revival.
    const set = { seed: newSeed(), switches, ...(warEnds === null ? {} : { warEnds }) };
    draft.event({ t: 'started', header: setup(data, set).state.header, nonce: newNonce() });
    for (const seat of SEATS) {
      const wish = AGENDAS[seat].find((agenda) => agenda === model.wishes[seat]);
      if (wish && playersOf(draft.model, seat).length > 0) draft.act({ t: 'agenda', seat, agenda: wish });
    }
    return null;
  },

  pause(draft, person, { on }) {
    if (!person.host) return no('hostOnly');
    const { clock } = draft.model;
    if (!clock) return no('noClock');
    if ((clock.since === null && clock.why === 'host') === on) return null;
    draft.event({ t: 'clock', left: clockLeft(clock, draft.at), run: !on, why: 'host' });
    return null;
  },

  lock(draft, person, { on }) {
    if (!person.host) return no('hostOnly');
    if (draft.model.locked !== on) draft.event({ t: 'locked', on });
    return null;
  },

  remove(draft, person, { name }) {
    if (!person.host) return no('hostOnly');
    const whom = draft.model.people.find((p) => !p.screen && p.name === name);
    if (!whom) return no('noPerson', { name });
    if (whom.host) return no('hostStays');
    draft.event({ t: 'removed', person: whom.id });
    return null;
  },

  stepOut(draft, person, { out, seat }) {
    const { model } = draft;
    if (seat !== undefined && !person.host) return no('hostOnly');
    const whom = seat === undefined ? [person] : model.people.filter((p) => p.seat === seat);
    if (whom.length === 0 || (seat === undefined && person.seat === null)) return no('noSeat');
    const people = whom.filter((p) => p.out !== out).map((p) => p.id);
    if (people.length > 0) draft.event({ t: 'steppedOut', people, out });
    return null;
  },
};
