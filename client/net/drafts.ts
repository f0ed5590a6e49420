/**
 * Words being written at one table: in this browser at once, and a moment later with the server, for this person's other
 * devices. What the server has not taken yet is this browser's own and wins; everything else follows the server.
 */
import { type ReadonlySignal, signal } from '@preact/signals';
import { keep, recall } from './storage.ts';

export interface Drafts {
  /** By the name they were kept under: letters, digits and `:._+>-`. */
  readonly all: ReadonlySignal<Readonly<Record<string, string>>>;
  of(name: string): string;
  /** Empty text forgets it. */
  write(name: string, text: string): void;
  /** What the server has of this person, whole. */
  receive(kept: Readonly<Record<string, string>>): void;
  close(): void;
}

/** How long after the last letter words are sent, in ms; and how long after a failure. */
const PAUSE = 700;
const RETRY = 5000;

/** `send` resolves with whether the server has kept it. */
export function keepDrafts(code: string, send: (name: string, text: string) => Promise<boolean>): Drafts {
  const all = signal<Readonly<Record<string, string>>>(recall(`drafts:${code}`, {}));
  /** Names whose last words the server has not taken. */
  const unsent = new Set<string>(recall<string[]>(`unsent:${code}`, []));
  let timer: ReturnType<typeof setTimeout> | undefined;
  let sending = false;
  let closed = false;

  const remember = (): void => {
    keep(`drafts:${code}`, all.value);
    keep(`unsent:${code}`, [...unsent]);
  };
  const later = (ms: number): void => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void flush(), ms);
  };
  /** One after the other: what is written last must arrive last. */
  async function flush(): Promise<void> {
    if (sending) return;
    sending = true;
    let well = true;
    for (const name of unsent) {
      const text = all.value[name] ?? '';
      well = await send(name, text);
      if (!well) break;
      if ((all.value[name] ?? '') === text) unsent.delete(name);
    }
    sending = false;
    remember();
    if (unsent.size > 0) later(well ? PAUSE : RETRY);
  }

  if (unsent.size > 0) later(PAUSE);
  return {
    all,
    of: (name) => all.value[name] ?? '',
    write(name, text) {
      // Another tab may be writing in another room.
      const { [name]: _, ...rest } = recall<Record<string, string>>(`drafts:${code}`, {});
      all.value = text ? { ...rest, [name]: text } : rest;
      unsent.add(name);
      remember();
      later(PAUSE);
    },
    receive(kept) {
      const own = Object.entries(all.value).filter(([name]) => unsent.has(name));
      const theirs = Object.entries(kept).filter(([name]) => !unsent.has(name));
      all.value = Object.fromEntries([...theirs, ...own]);
      remember();
    },
    close() {
      closed = true;
      clearTimeout(timer);
    },
  };
}
