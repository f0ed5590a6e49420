/** What one person has been sent, put together as a page does it, and the waiting for something to be so. */
import type { Me, ServerMessages, TableInfo, TalkLine } from '../../shared/protocol/messages.ts';
import type { View } from '../../shared/rules/known.ts';
import type { Step } from '../../shared/rules/types.ts';

export class Seen {
  readonly name: string;
  /** Longest that one thing is waited for, in ms. Nothing takes that long when all is well. */
  readonly #patience: number;
  me: Me | null = null;
  table: TableInfo | null = null;
  view: View | null = null;
  seq = 0;
  log: readonly Step[] = [];
  talk: readonly TalkLine[] = [];
  drafts: ServerMessages['drafts'] = {};
  readonly #waiting = new Set<() => void>();

  constructor(name: string, patience: number) {
    this.name = name;
    this.#patience = patience;
  }

  /** Takes one message in. Throws when steps are missing before it. */
  take<N extends keyof ServerMessages>(name: N, message: ServerMessages[N]): void {
    this.#put({ name, message } as never);
    this.wake();
  }
  #put(sent: { [N in keyof ServerMessages]: { name: N; message: ServerMessages[N] } }[keyof ServerMessages]): void {
    switch (sent.name) {
      case 'me':
        this.me = sent.message;
        return;
      case 'table':
        this.table = sent.message;
        return;
      case 'game': {
        const { view, steps, from, seq } = sent.message;
        if (from > this.log.length) throw new Error(`${this.name}: steps ${this.log.length} to ${from} never came`);
        this.view = view;
        this.seq = seq;
        this.log = [...this.log.slice(0, from), ...steps];
        return;
      }
      case 'talk':
        this.talk = [...new Map([...this.talk, ...sent.message].map((line) => [line.id, line])).values()];
        return;
      case 'drafts':
        this.drafts = sent.message;
    }
  }

  /** Something may be so now. */
  wake(): void {
    for (const check of this.#waiting) check();
  }
  /** Waits until something is so. */
  until(what: string, isSo: () => boolean): Promise<void> {
    if (isSo()) return Promise.resolve();
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => {
        this.#waiting.delete(check);
        reject(new Error(`${this.name} waited in vain for ${what}`));
      }, this.#patience);
      const check = () => {
        if (!isSo()) return;
        clearTimeout(timer);
        this.#waiting.delete(check);
        resolve();
      };
      this.#waiting.add(check);
    });
  }
}
