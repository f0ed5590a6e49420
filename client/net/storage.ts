/** What this browser remembers. It may refuse (private window, full, blocked by policy): then the tab remembers alone. */
import { signal } from '@preact/signals';

const PREFIX = 'after-resolve:';
const memory = new Map<string, string>();

/** false once the browser has refused to keep something: said on the page, because a reload would then lose the seat. */
export const kept = signal(true);

function guarded<T>(work: () => T, otherwise: () => T): T {
  try {
    return work();
  } catch {
    kept.value = false;
    return otherwise();
  }
}

/** Reads a value written by `keep`; `fallback` where there is none, or where it is not readable any more. */
export function recall<T>(name: string, fallback: T): T {
  const key = PREFIX + name;
  const text =
    memory.get(key) ??
    guarded<string | null>(
      () => localStorage.getItem(key),
      () => null,
    );
  if (text === null) return fallback;
  try {
    return JSON.parse(text) as T;
  } catch {
    return fallback;
  }
}

/** Keeps a plain value under a name. Never throws. */
export function keep(name: string, value: unknown): void {
  const key = PREFIX + name;
  const text = JSON.stringify(value);
  guarded(
    () => {
      localStorage.setItem(key, text);
      memory.delete(key);
    },
    () => void memory.set(key, text),
  );
}

/** Forgets a name. Never throws. */
export function forget(name: string): void {
  const key = PREFIX + name;
  memory.delete(key);
  guarded(
    () => localStorage.removeItem(key),
    () => undefined,
  );
}

/** As `recall`, of what this tab alone remembers until it is closed: another tab may have another seat. null: nothing. */
export function recallInTab(name: string): unknown {
  try {
    return JSON.parse(sessionStorage.getItem(PREFIX + name) ?? 'null');
  } catch {
    return null;
  }
}

/** Keeps a plain value for this tab; null forgets it. Never throws: what is kept here is a convenience. */
export function keepInTab(name: string, value: unknown): void {
  try {
    if (value === null) sessionStorage.removeItem(PREFIX + name);
    else sessionStorage.setItem(PREFIX + name, JSON.stringify(value));
  } catch {
    // A browser that keeps nothing: a reload begins the order anew.
  }
}
