/** Who may come in: the tokens of people at a table, one for every device, and the links that lead to a further one. */
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
  /** How many tokens a person has. */
  devices(person: string): number {
    return this.#tokens.filter((one) => one.id === person).length;
  }
  /** All tokens of this person but this one have ended. */
  signOut(but: StoredPerson): void {
    this.#tokens = this.#tokens.filter((one) => one.id !== but.id || one.tokenHash === but.tokenHash);
  }
}

/** A token for a person, and what is kept of it; a fresh one, unless it is given. */
export function tokenFor(id: string, token = newToken()): { token: string; stored: StoredPerson } {
  return { token, stored: { id, tokenHash: hashToken(token) } };
}

/** How long a link waits to be followed, in ms: the time to take up another device. */
const LIFE = 10 * 60_000;
/** Links of one person that wait at the same time; one more, and the oldest is void. */
const MOST = 3;

interface OpenLink {
  hash: string;
  /** Who made it. */
  by: string;
  /** Does it lead to a new screen, and not to the maker's own place? */
  screen: boolean;
  /** Epoch ms. */
  until: number;
}

/**
 * Links to places: each leads to one place, once, and soon. They are kept in memory alone: whoever finds one in an old
 * message, in a history or in a photograph of the wall, finds nothing behind it.
 */
export class Links {
  #open: readonly OpenLink[] = [];

  /** `now` in epoch ms. */
  make(by: string, screen: boolean, now: number): { link: string; until: number } {
    const link = newToken();
    const until = now + LIFE;
    const mine = this.#open.filter((one) => one.by === by && one.until > now).slice(1 - MOST);
    const others = this.#open.filter((one) => one.by !== by && one.until > now);
    this.#open = [...others, ...mine, { hash: hashToken(link), by, screen, until }];
    return { link, until };
  }
  /** What a link leads to; null when there is no such link, or no more. */
  find(link: string, now: number): OpenLink | null {
    const hash = hashToken(link);
    return this.#open.find((one) => sameHash(one.hash, hash) && one.until > now) ?? null;
  }
  /** It has been followed. */
  spend(link: OpenLink): void {
    this.#open = this.#open.filter((one) => one !== link);
  }
}
