/** The width of the screen as signals, where a difference is more than style. */
import { type ReadonlySignal, signal } from '@preact/signals';

function media(query: string): ReadonlySignal<boolean> {
  const list = matchMedia(query);
  const now = signal(list.matches);
  list.addEventListener('change', () => (now.value = list.matches));
  return now;
}

/** One thing at a time beside or under the board: a phone, upright or on its side. Matches the break in style/table.css. */
export const phone = media('(max-width: 820px), (max-height: 500px)');
/** Not room enough for the tracks at full width. */
export const narrow = media('(max-width: 1240px)');
