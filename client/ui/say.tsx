/** Words that appear by themselves: a note that passes (toast), and announcements only a screen reader hears. */
import { signal } from '@preact/signals';
import type { JSX } from 'preact';
import type { Msg } from '../../shared/rules/types.ts';
import { tell } from '../i18n/index.ts';

interface Note {
  id: number;
  text: string;
  bad: boolean;
}
const notes = signal<readonly Note[]>([]);
const announced = signal('');
let next = 1;

/** Shows a note for as long as it takes to read. */
export function note(text: string, bad = false): void {
  const one = { id: next++, text, bad };
  notes.value = [...notes.peek().slice(-2), one];
  setTimeout(() => (notes.value = notes.value.filter((other) => other.id !== one.id)), 3500 + text.length * 60);
}

/** Shows why something was refused; nothing for null. Gives true when there was no refusal. */
export function noteRefusal(refusal: Msg | null): boolean {
  if (refusal) note(tell(refusal), true);
  return refusal === null;
}

/** Says something to a screen reader alone: a phase began, the clock is short, someone sealed. */
export function announce(text: string): void {
  // The same words twice are heard twice only if they differ. Peeked at, so that whoever announces in an effect may.
  announced.value = announced.peek() === text ? `${text}\u00a0` : text;
}

/** Where both appear. Once in the page. */
export function Saying(): JSX.Element {
  return (
    <>
      <div class="unseen" aria-live="polite" aria-atomic="true">
        {announced.value}
      </div>
      <div class="toasts" role="status" aria-live="polite">
        {notes.value.map((one) => (
          <p key={one.id} class={one.bad ? 'toast bad' : 'toast'}>
            {one.text}
          </p>
        ))}
      </div>
    </>
  );
}
