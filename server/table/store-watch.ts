/** How a table stands with its store: the trouble that people are told of, and the question whether it is over. */
import type { TableInfo } from '../../shared/protocol/messages.ts';
import { StoreError, type Store, type Trouble } from '../store/store.ts';

/** How soon a store in trouble is tried again, in ms: people are told when they can go on. */
const RETRY = 2000;

const troubleIn = (error: unknown): Trouble => (error instanceof StoreError ? error.trouble : 'damaged');

export class StoreWatch {
  state: TableInfo['store'] = 'ok';
  readonly #store: Store;
  readonly #timer: (ms: number, ring: () => void) => () => void;
  readonly #onChange: () => void;
  #stopProbe: (() => void) | null = null;

  /** `onChange` is called when the trouble is another than before; not when a write that went well ended it. */
  constructor(store: Store, timer: (ms: number, ring: () => void) => () => void, onChange: () => void) {
    this.#store = store;
    this.#timer = timer;
    this.#onChange = onChange;
  }

  /** A write went well. */
  well(): void {
    this.state = 'ok';
    this.dispose();
  }
  /** A write failed. Gives what is the matter. */
  failed(error: unknown): Trouble {
    const trouble = troubleIn(error);
    this.#set(trouble);
    return trouble;
  }
  dispose(): void {
    this.#stopProbe?.();
    this.#stopProbe = null;
  }

  #set(state: TableInfo['store']): void {
    if (state !== 'ok') this.#stopProbe ??= this.#timer(RETRY, () => this.#probe());
    if (this.state === state) return;
    this.state = state;
    this.#onChange();
  }
  /** Is the store itself again? */
  #probe(): void {
    this.#stopProbe = null;
    try {
      this.#store.check();
      this.#set('ok');
    } catch (error) {
      this.#set(troubleIn(error));
    }
  }
}
