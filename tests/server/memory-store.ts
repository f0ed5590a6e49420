/** A store that keeps everything in memory, for tests that look at tables and not at disks. */
import type { Step } from '../../shared/rules/types.ts';
import type { Entry } from '../../server/store/entry.ts';
import type { Store, StoredGame, StoredPerson, Told } from '../../server/store/store.ts';

export class MemoryStore implements Store {
  readonly secret = 'f00d'.repeat(16);
  /** Words being written, by game and person. */
  readonly #drafts = new Map<string, Record<string, string>>();
  readonly #games = new Map<string, StoredGame & { entries: Entry[]; people: StoredPerson[]; told: Told[] }>();

  constructor(...games: readonly StoredGame[]) {
    for (const game of games)
      this.#games.set(game.code, { ...game, entries: [...game.entries], people: [...game.people], told: [] });
  }
  create(code: string, created: number, entries: readonly Entry[], people: readonly StoredPerson[]): boolean {
    if (this.#games.has(code)) return false;
    this.#games.set(code, { code, created, entries: [...entries], people: [...people], told: [] });
    return true;
  }
  append(
    code: string,
    entries: readonly Entry[],
    people: readonly StoredPerson[] = [],
    steps: readonly Step[] = [],
  ): void {
    const game = this.#games.get(code);
    if (!game) throw new Error(`there is no game ${code}`);
    game.entries.push(...entries);
    game.people.push(...people);
    const last = entries.at(-1);
    if (last && steps.length > 0) game.told.push({ seq: last.seq, steps });
  }
  /** As if it had never been. */
  forget(code: string): void {
    this.#games.delete(code);
  }
  holder(code: string, tokenHash: string): string | null {
    return this.#games.get(code)?.people.find((p) => p.tokenHash === tokenHash)?.id ?? null;
  }
  /** As from a disk: nothing of it is shared with whoever wrote it. */
  load(code: string): StoredGame | null {
    const game = this.#games.get(code);
    return game ? (JSON.parse(JSON.stringify(game)) as StoredGame) : null;
  }
  told(code: string): readonly Told[] {
    return this.#games.get(code)?.told ?? [];
  }
  drafts(code: string, person: string): Readonly<Record<string, string>> {
    return this.#drafts.get(`${code} ${person}`) ?? {};
  }
  keepDraft(code: string, person: string, name: string, text: string): void {
    const { [name]: _, ...rest } = this.drafts(code, person);
    this.#drafts.set(`${code} ${person}`, text === '' ? rest : { ...rest, [name]: text });
  }
  signOut(code: string, but: StoredPerson): void {
    const game = this.#games.get(code);
    if (game) game.people = game.people.filter((p) => p.id !== but.id || p.tokenHash === but.tokenHash);
  }
  stale(): readonly string[] {
    return [];
  }
  purge(code: string): void {
    this.forget(code);
  }
  check(): void {}
  close(): void {}
}
