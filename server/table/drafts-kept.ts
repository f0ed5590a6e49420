/**
 * Words that a person is writing, kept for their own other devices. They are no part of the game: no log, record or
 * message to anybody else knows of them, nor does trouble with keeping them.
 */
import type { Requests } from '../../shared/protocol/messages.ts';
import type { Msg } from '../../shared/rules/types.ts';
import { STORE_REFUSAL, StoreError, type Store } from '../store/store.ts';
import { LIMITS } from './limits.ts';

export class DraftsKept {
  readonly #code: string;
  readonly #store: Store;
  readonly #report: (what: string, error: unknown) => void;

  constructor(code: string, store: Store, report: (what: string, error: unknown) => void) {
    this.#code = code;
    this.#store = store;
    this.#report = report;
  }

  /** By the names they were kept under; none where they cannot be read. */
  of(person: string): Readonly<Record<string, string>> {
    try {
      return this.#store.drafts(this.#code, person);
    } catch (error) {
      this.#report('drafts', error);
      return {};
    }
  }
  /** Null when kept, else why not. */
  keep(person: string, { name, text }: Requests['draft']): Msg | null {
    const kept = this.of(person);
    if (text !== '' && !Object.hasOwn(kept, name) && Object.keys(kept).length >= LIMITS.drafts)
      return { k: 'refusal.server.manyDrafts' };
    try {
      if ((kept[name] ?? '') !== text) this.#store.keepDraft(this.#code, person, name, text);
      return null;
    } catch (error) {
      this.#report('drafts', error);
      return STORE_REFUSAL[error instanceof StoreError ? error.trouble : 'damaged'];
    }
  }
}
