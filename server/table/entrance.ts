/**
 * The entrance of a table: new names, links to one's own place for a further device, and screens for everyone to look at.
 * The host may shut it to new names; whoever has a place comes in all the same.
 */
import type { LinkedPlace, SeatLink } from '../../shared/protocol/messages.ts';
import { CLOSED } from '../../shared/protocol/messages.ts';
import type { Msg } from '../../shared/rules/types.ts';
import type { Store, StoredPerson } from '../store/store.ts';
import { nameFor } from './answers.ts';
import { Door, Links, tokenFor } from './door.ts';
import { Draft } from './draft.ts';
import { Bucket, LIMITS } from './limits.ts';
import type { Model, Person } from './model.ts';
import { hashToken, tokenOf } from './secrets.ts';

type Refused = { refusal: Msg };
const no = (k: string, a?: Msg['a']): Refused => ({ refusal: { k: `refusal.server.${k}`, ...(a ? { a } : {}) } });

/** What the entrance needs of its table. */
interface EntranceDeps {
  store: Store;
  /** Epoch ms. */
  now: () => number;
  model: () => Model;
  /** Writes a draft and makes it the table's present; or gives the reason why not. */
  commit: (draft: Draft, people: readonly StoredPerson[]) => Msg | null;
  /** Does a piece of writing; or gives the reason why not. */
  write: (work: () => void) => Msg | null;
  isHere: (person: string) => boolean;
  /** Has this person ever done anything that is in the log? */
  hasActed: (person: string) => boolean;
  /** Something that people are told of has changed. */
  changed: () => void;
  closeTabs: (person: string, why: number) => void;
}

export class Entrance {
  readonly door = new Door();
  readonly #code: string;
  readonly #deps: EntranceDeps;
  readonly #links = new Links();
  readonly #names = new Bucket(LIMITS.names);

  constructor(code: string, deps: EntranceDeps) {
    this.#code = code;
    this.#deps = deps;
  }

  /** The person a token belongs to, or null. */
  personOf(token: string): string | null {
    const id = this.door.personOf(token);
    return this.#person(id) ? id : null;
  }
  #person(id: string | null): Person | undefined {
    return this.#deps.model().people.find((p) => p.id === id);
  }

  /**
   * A new person, without a seat. `key`: of the request; a repeat of it is the same person, also after a fall of the
   * server. Once that person is gone it is as if it had none.
   */
  join(rawName: string, key?: string): { token: string } | Refused {
    const token = key === undefined ? undefined : tokenOf(this.#deps.store.secret, this.#code, key);
    if (token !== undefined && this.personOf(token) !== null) return { token };
    const fresh = token === undefined || this.door.personOf(token) === null;
    const model = this.#deps.model();
    if (model.locked) return no('locked');
    if (model.seq >= LIMITS.entries) return no('logFull');
    const found = nameFor(model, rawName);
    if ('refusal' in found) return found;
    if (!this.#names.take(this.#deps.now())) return no('busy');
    const draft = new Draft(model, this.#deps.now(), null);
    if (model.people.filter((p) => !p.screen).length >= LIMITS.people) {
      const nobody = model.people.find((p) => this.#isNobody(p));
      if (!nobody) return no('tableFull');
      draft.event({ t: 'removed', person: nobody.id });
    }
    return this.#admit(draft, { name: found.name, host: false }, fresh ? token : undefined);
  }
  /** A name that nobody came with: no seat, not here, and never did anything. */
  #isNobody({ id, seat, host, screen }: Person): boolean {
    return seat === null && !host && !screen && !this.#deps.isHere(id) && !this.#deps.hasActed(id);
  }
  #admit(
    draft: Draft,
    who: { name: string; host: boolean; screen?: true },
    given?: string,
  ): { token: string } | Refused {
    const { token, stored } = tokenFor(`p${draft.model.arrivals + 1}`, given);
    draft.event({ t: 'joined', person: stored.id, ...who });
    const refusal = this.#deps.commit(draft, [stored]);
    return refusal ? { refusal } : { token };
  }

  /** A link to this person's own place for another device, or (of the host) to a new screen for everyone to look at. */
  makeLink(person: string, screen: boolean): SeatLink | Refused {
    const by = this.#person(person);
    if (!by || by.screen) return no('screenOnly');
    if (screen && !by.host) return no('hostOnly');
    return this.#links.make(person, screen, this.#deps.now());
  }
  /** Whose place a link leads to; null when it leads nowhere (any more). */
  look(link: string): LinkedPlace | null {
    const found = this.#links.find(link, this.#deps.now());
    const by = found && this.#person(found.by);
    return by ? { name: by.name, seat: found.screen ? null : by.seat, screen: found.screen } : null;
  }
  /** Takes up the place that a link leads to: the link is void from then on. `alone`: the other devices are signed out. */
  take(link: string, alone: boolean): { token: string } | Refused | null {
    const found = this.#links.find(link, this.#deps.now());
    if (!found || !this.#person(found.by)) return null;
    const taken = found.screen ? this.#newScreen() : this.#newDevice(found.by, alone);
    if ('token' in taken) this.#links.spend(found);
    return taken;
  }
  #newScreen(): { token: string } | Refused {
    const draft = new Draft(this.#deps.model(), this.#deps.now(), null);
    const screens = draft.model.people.filter((p) => p.screen);
    if (screens.length >= LIMITS.screens) {
      const dark = screens.find((p) => !this.#deps.isHere(p.id));
      if (!dark) return no('manyScreens', { n: LIMITS.screens });
      draft.event({ t: 'removed', person: dark.id });
    }
    return this.#admit(draft, { name: '', host: false, screen: true });
  }
  #newDevice(person: string, alone: boolean): { token: string } | Refused {
    if (!alone && this.door.devices(person) >= LIMITS.devices) return no('manyDevices', { n: LIMITS.devices });
    const { token, stored } = tokenFor(person);
    const refusal = this.#deps.write(() => this.#deps.store.append(this.#code, [], [stored]));
    if (refusal) return { refusal };
    this.door.admit([stored]);
    if (alone) return this.signOutOthers(token) ?? { token };
    this.#deps.changed();
    return { token };
  }

  /** Signs out all devices of a person but the one with this token; that one comes back by itself. Null when done. */
  signOutOthers(token: string): Refused | null {
    const id = this.personOf(token);
    if (id === null) return no('badToken');
    const but = { id, tokenHash: hashToken(token) };
    const refusal = this.#deps.write(() => this.#deps.store.signOut(this.#code, but));
    if (refusal) return { refusal };
    this.door.signOut(but);
    this.#deps.changed();
    this.#deps.closeTabs(id, CLOSED.again);
    return null;
  }
}
