/** Sound: off until somebody turns it on, as loud as they like, remembered on this device. */
import { signal } from '@preact/signals';
import { keep, recall } from '../net/storage.ts';
import { type Cue, CUES, play } from './cues.ts';

/** Is sound wanted, and how loud (0 to 100). */
export const sounding = signal(recall<boolean>('sound', false) === true);
export const volume = signal(Math.max(0, Math.min(100, Number(recall<number>('volume', 60)) || 0)));

let open: { context: AudioContext; out: GainNode } | null = null;
/** The way to the loudspeaker. Browsers keep it shut until the person has touched the page; a cue before that is not heard. */
function speaker(): { context: AudioContext; out: GainNode } | null {
  if (!open) {
    if (typeof AudioContext === 'undefined') return null;
    const context = new AudioContext();
    const out = context.createGain();
    out.connect(context.destination);
    open = { context, out };
  }
  return open;
}

/** Sounds a cue, if sound is wanted. Cues that come all at once are heard as one. */
export function cue(name: Cue): void {
  if (!sounding.peek() || last[name] > performance.now() - 250) return;
  last[name] = performance.now();
  const way = speaker();
  if (!way) return;
  way.out.gain.value = (volume.peek() / 100) ** 2;
  void way.context.resume().then(
    () => play(way.context, way.out, name),
    () => undefined,
  );
}
const last = Object.fromEntries(CUES.map((name) => [name, -1e9])) as Record<Cue, number>;

export function setSound(on: boolean): void {
  sounding.value = on;
  keep('sound', on);
  if (on) cue('message');
}
export function setVolume(loud: number): void {
  volume.value = loud;
  keep('volume', loud);
  cue('message');
}
