/**
 * The cues, as a recipe each: quiet, short, made by the browser itself. They say nothing that the page does not say as
 * well. None sounds like an alarm, a weapon or a jingle: wood, paper, wax, a small bell.
 */

export const CUES = ['sealed', 'bell', 'die', 'card', 'message', 'turn'] as const;
export type Cue = (typeof CUES)[number];

interface Tone {
  /** Seconds after the cue's start, and how long until it has died away. */
  at: number;
  length: number;
  /** 0 to 1, before the person's own volume. */
  loud: number;
}
interface Note extends Tone {
  wave: 'sine' | 'triangle';
  /** Hz, from the first to the second. */
  pitch: readonly [number, number];
}
interface Rustle extends Tone {
  /** Band of noise: its middle in Hz, and how narrow it is. */
  band: readonly [number, number];
}
type Sound = Note | Rustle;

const note = (at: number, hz: number, length: number, loud: number, wave: Note['wave'] = 'sine', to = hz): Note => ({
  at,
  length,
  loud,
  wave,
  pitch: [hz, to],
});
const rustle = (at: number, hz: number, narrow: number, length: number, loud: number): Rustle => ({
  at,
  length,
  loud,
  band: [hz, narrow],
});

const RECIPES: Record<Cue, readonly Sound[]> = {
  // A stamp pressed into wax.
  sealed: [note(0, 150, 0.16, 0.5, 'sine', 62), rustle(0, 320, 0.8, 0.07, 0.5)],
  // A small table bell: its partials are not in tune with one another.
  bell: [note(0, 784, 1.3, 0.22), note(0, 2163, 0.7, 0.07), note(0, 4244, 0.3, 0.03)],
  // A die that knocks on wood, each time sooner and softer.
  die: [0, 0.13, 0.23, 0.3, 0.35].map((at, i) => rustle(at, 1500 + i * 90, 5, 0.045, 0.75 * 0.72 ** i)),
  // A card turned over.
  card: [rustle(0, 3600, 0.7, 0.09, 0.16), rustle(0.07, 1900, 1.2, 0.06, 0.2)],
  // Two soft taps.
  message: [note(0, 523, 0.12, 0.16, 'triangle'), note(0.09, 698, 0.18, 0.14, 'triangle')],
  // Three low bars: the turn is over.
  turn: [
    note(0, 392, 0.5, 0.2, 'triangle'),
    note(0.14, 330, 0.5, 0.18, 'triangle'),
    note(0.28, 262, 0.9, 0.2, 'triangle'),
  ],
};

const hiss = new WeakMap<BaseAudioContext, AudioBuffer>();
/** A fifth of a second of noise, the same each time. */
function noise(context: BaseAudioContext): AudioBuffer {
  let buffer = hiss.get(context);
  if (buffer) return buffer;
  buffer = context.createBuffer(1, Math.ceil(context.sampleRate / 5), context.sampleRate);
  const data = buffer.getChannelData(0);
  let seed = 4110;
  for (let i = 0; i < data.length; i++) {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    data[i] = seed / 2 ** 31 - 1;
  }
  hiss.set(context, buffer);
  return buffer;
}

/** Plays a cue into `to`, starting now. Works in a live context and in an offline one. */
export function play(context: BaseAudioContext, to: AudioNode, cue: Cue): void {
  for (const sound of RECIPES[cue]) {
    const start = context.currentTime + sound.at;
    const end = start + sound.length;
    const gain = context.createGain();
    // Up in a few milliseconds, so that it does not click; then away as wood and brass do.
    gain.gain.setValueAtTime(0, start);
    gain.gain.linearRampToValueAtTime(sound.loud, start + 0.006);
    gain.gain.exponentialRampToValueAtTime(0.0001, end);
    gain.connect(to);
    const source = 'pitch' in sound ? tone(context, sound, start, end) : hush(context, sound, gain);
    if ('pitch' in sound) source.connect(gain);
    source.start(start);
    source.stop(end);
  }
}

function tone(context: BaseAudioContext, { wave, pitch }: Note, start: number, end: number): OscillatorNode {
  const source = context.createOscillator();
  source.type = wave;
  source.frequency.setValueAtTime(pitch[0], start);
  source.frequency.exponentialRampToValueAtTime(pitch[1], end);
  return source;
}

function hush(context: BaseAudioContext, { band }: Rustle, gain: AudioNode): AudioBufferSourceNode {
  const source = context.createBufferSource();
  source.buffer = noise(context);
  const filter = context.createBiquadFilter();
  filter.type = 'bandpass';
  filter.frequency.value = band[0];
  filter.Q.value = band[1];
  source.connect(filter).connect(gain);
  return source;
}
