/** A game from its log, as it was: for a revival, a check, an export. */
import type { TableOptions, TalkLine } from '../../shared/protocol/messages.ts';
import type { Step } from '../../shared/rules/types.ts';
import type { StoredGame, Told } from '../store/store.ts';
import { emptyModel, fold, FoldError, type Model } from './model.ts';

export const DEFAULT_OPTIONS: TableOptions = {
  scenario: 'class-50',
  isMode: 'automated',
  clock: 0,
  bell: 'bot',
  bots: 'simple',
  ranking: false,
  lateTeams: false,
  switches: {},
  warEnds: null,
};

export interface Replayed {
  model: Model;
  steps: Step[];
  talk: TalkLine[];
  /** The same steps, by the entry that brought them. */
  told: Told[];
}

/** Folds every entry. Throws FoldError when this version's rules and content cannot have made this log. */
export function replay(game: Pick<StoredGame, 'code' | 'entries'>): Replayed {
  const all: Replayed = { model: emptyModel(game.code, DEFAULT_OPTIONS), steps: [], talk: [], told: [] };
  for (const entry of game.entries) {
    const { model, steps, line } = fold(all.model, entry);
    all.model = model;
    all.steps.push(...steps);
    if (steps.length > 0) all.told.push({ seq: entry.seq, steps });
    if (line) all.talk.push(line);
  }
  return all;
}

/** Who sat where and what was said, of a game whose moves this version cannot work out. */
export function outline(game: Pick<StoredGame, 'code' | 'entries'>): Omit<Replayed, 'steps' | 'told'> {
  let model = emptyModel(game.code, DEFAULT_OPTIONS);
  const talk: TalkLine[] = [];
  for (const entry of game.entries) {
    if (entry.kind === 'action' || (entry.kind === 'table' && entry.body.t === 'started')) continue;
    const folded = fold(model, entry);
    model = folded.model;
    if (folded.line) talk.push(folded.line);
  }
  return { model, talk };
}

/** Did a replay fail because the game was begun with other rules or content than this version's? */
export const otherVersion = (error: unknown): boolean =>
  error instanceof FoldError && error.msg.k === 'refusal.server.otherVersion';
