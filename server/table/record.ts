/** The record of a game for one person: made from the log, by the same reading that the person was sent. */
import type { GameRecord } from '../../shared/protocol/record.ts';
import { readSteps, view } from '../../shared/rules/index.ts';
import type { Reader } from '../../shared/rules/known.ts';
import type { Header } from '../../shared/rules/types.ts';
import type { StoredGame, Told } from '../store/store.ts';
import { otherVersion, outline, replay, type Replayed } from './replay.ts';
import { mayRead } from './room-name.ts';

/**
 * `told`: what the store has kept of the steps, for a game of another version. `now`: epoch ms.
 * Null: nobody of that id is at the table. Throws FoldError when the log fits no version.
 */
export function recordOf(game: StoredGame, told: () => readonly Told[], id: string, now: number): GameRecord | null {
  const { model, talk, steps } = whole(game);
  const person = model.people.find((p) => p.id === id);
  if (!person) return null;
  const { seat } = person;
  const reader: Reader = seat ?? 'public';
  return {
    format: 'after-resolve-record',
    version: 1,
    code: game.code,
    saved: new Date(now).toISOString(),
    header: headerOf(game),
    playable: steps !== null,
    you: { name: person.name, seat },
    people: model.people.filter((p) => !p.screen).map((p) => ({ name: p.name, seat: p.seat, host: p.host })),
    options: model.options,
    view: model.state && view(model.state, reader),
    steps: readSteps(steps ?? told().flatMap((one) => one.steps), reader),
    actions: game.entries.flatMap((entry) => {
      if (entry.kind !== 'action' || entry.body.action.t === 'bell' || entry.body.action.seat !== seat) return [];
      const by = model.people.find((p) => p.id === entry.person)?.name ?? null;
      return [{ at: entry.at, by, action: entry.body.action }];
    }),
    talk: talk.filter((line) => mayRead(line.room, seat)),
  };
}

/** `steps` is null where this version cannot work them out. */
function whole(game: StoredGame): Pick<Replayed, 'model' | 'talk'> & { steps: Replayed['steps'] | null } {
  try {
    return replay(game);
  } catch (error) {
    if (!otherVersion(error)) throw error;
    return { ...outline(game), steps: null };
  }
}

function headerOf(game: StoredGame): GameRecord['header'] {
  const begun = game.entries.find((entry) => entry.kind === 'table' && entry.body.t === 'started');
  if (begun?.kind !== 'table' || begun.body.t !== 'started') return null;
  const { scenario, custom, rules, content, switches, warEnds }: Header = begun.body.header;
  return { scenario, ...(custom ? { custom } : {}), rules, content, switches, warEnds };
}
