/** Frames of the WebSocket as bytes: sound ones, and everything else that fits through a socket. */
import { nasty, pick, type Rng, spoiled, upTo } from './values.ts';

const text = (s: string): Buffer => Buffer.from(s, 'utf8');
const big = (first: number, n: number): Buffer => {
  const head = Buffer.alloc(5);
  head[0] = first;
  head.writeUInt32BE(n >>> 0, 1);
  return head;
};
/** MessagePack, as much of it as messages need. */
function pack(x: unknown, depth = 0): Buffer {
  if (depth > 100) return Buffer.from([0xc0]);
  if (x === null || x === undefined) return Buffer.from([0xc0]);
  if (typeof x === 'boolean') return Buffer.from([x ? 0xc3 : 0xc2]);
  if (typeof x === 'number') {
    if (Number.isInteger(x) && x >= 0 && x < 128) return Buffer.from([x]);
    const out = Buffer.alloc(9);
    out[0] = 0xcb;
    out.writeDoubleBE(x, 1);
    return out;
  }
  if (typeof x === 'string') return Buffer.concat([big(0xdb, Buffer.byteLength(x)), text(x)]);
  if (Array.isArray(x)) return Buffer.concat([big(0xdd, x.length), ...Array.from(x, (one) => pack(one, depth + 1))]);
  const entries = Object.entries(x as object);
  return Buffer.concat([big(0xdf, entries.length), ...entries.flatMap(([k, v]) => [pack(k), pack(v, depth + 1)])]);
}
/** The name of a request as the frames spell it: little-endian lengths. */
const name = (s: string): Buffer => {
  const bytes = text(s);
  if (bytes.length < 32) return Buffer.concat([Buffer.from([0xa0 | bytes.length]), bytes]);
  return Buffer.concat([Buffer.from([0xda, bytes.length & 255, (bytes.length >> 8) & 255]), bytes]);
};
export const ACKNOWLEDGE = Buffer.from([10]);
const REQUEST = 21;
export const request = (n: number, type: string, payload: unknown): Buffer =>
  Buffer.concat([Buffer.from([REQUEST, n & 127]), name(type), pack(payload)]);

const junk = (rng: Rng, n: number): Buffer => Buffer.from(Array.from({ length: n }, () => Math.floor(rng() * 256)));

/** Any frame but a sound one. `message` is a sound request of this kind, to be spoiled. */
export function hostileFrame(rng: Rng, type: string, message: object): Buffer {
  const whole = request(upTo(rng, 127), type, message);
  switch (Math.floor(rng() * 9)) {
    case 0:
      return junk(rng, upTo(rng, 40));
    case 1:
      return Buffer.concat([Buffer.from([upTo(rng, 31)]), junk(rng, upTo(rng, 60))]);
    case 2: // cut off
      return whole.subarray(0, upTo(rng, whole.length));
    case 3: {
      const bent = Buffer.from(whole);
      for (let i = upTo(rng, 4); i >= 0; i--) bent[upTo(rng, bent.length - 1)] = Math.floor(rng() * 256);
      return bent;
    }
    case 4:
      return Buffer.concat([whole, junk(rng, 1 + upTo(rng, 8))]);
    case 5:
      return request(
        1,
        pick(rng, ['__proto__', 'constructor', '*', '', '0', 'x'.repeat(300), 'resign', '\0']),
        message,
      );
    case 6: // a nest of lists, or one that says it is longer than it is
      return Buffer.concat([
        Buffer.from([REQUEST, 1]),
        name(type),
        rng() < 0.5 ? Buffer.alloc(upTo(rng, 9000), 0x91) : big(0xdd, 0xffff_ffff),
      ]);
    case 7:
      return Buffer.concat([
        Buffer.from([pick(rng, [13, 17, 19, 20])]),
        name(pick(rng, [type, 'y'.repeat(200)])),
        pack(nasty(rng)),
      ]);
    default:
      return request(upTo(rng, 127), type, rng() < 0.5 ? nasty(rng) : spoiled(rng, message));
  }
}
