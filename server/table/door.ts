/** Who may come in: the tokens of people at a table, one for every device they use. */
import type { StoredPerson } from '../store/store.ts';
import { hashToken, newToken, sameHash } from './secrets.ts';

export class Door {
  #tokens: readonly StoredPerson[] = [];

  /** These have been written down. */
  admit(people: readonly StoredPerson[]): void {
    this.#tokens = [...this.#tokens, ...people];
  }
  /** The person a token belongs to, or null. */
  personOf(token: string): string | null {
    const hash = hashToken(token);
    return this.#tokens.find((one) => sameHash(one.tokenHash, hash))?.id ?? null;
  }
}

/** A fresh token for a person, and what is kept of it. */
export function tokenFor(id: string): { token: string; stored: StoredPerson } {
  const token = newToken();
  return { token, stored: { id, tokenHash: hashToken(token) } };
}
