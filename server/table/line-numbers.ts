/** Numbers of talk lines: rising within a room, unique at the table. They follow the time, not a count, so that a reader of one room learns nothing of the others. */
import { randomInt } from 'node:crypto';

export class LineNumbers {
  /** Number of the last line of each room, and all numbers used. */
  readonly #last = new Map<string, number>();
  readonly #used = new Set<number>();

  /** A line that is there already. */
  keep(room: string, id: number): void {
    this.#last.set(room, id);
    this.#used.add(id);
  }
  /** A number for a new line; `at` in epoch ms. */
  next(room: string, at: number): number {
    const last = this.#last.get(room) ?? 0;
    let id: number;
    do id = Math.max(at * 1000, last) + randomInt(1, 1000);
    while (this.#used.has(id));
    this.keep(room, id);
    return id;
  }
}
