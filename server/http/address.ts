/** Where a request comes from, as far as limits need to know. */
import { isIP } from 'node:net';
import type { Request } from 'express';

/**
 * The network address a request came from: of a proxy on this machine, the one that it names (see `trust proxy`).
 * Of IPv6 the first half, which is one household or one school: the rest is anybody's to choose.
 */
export const networkOf = ({ ip = '' }: Pick<Request, 'ip'>): string => {
  const address = ip.replace(/^::ffff:(?=[\d.]+$)/i, '').replace(/%.*/, '');
  if (isIP(address) !== 6) return isIP(address) === 4 ? address : '';
  const [before = '', after] = address.split('::');
  const [head, tail] = [before, after ?? ''].map((part) => (part === '' ? [] : part.split(':')));
  const zeros = after === undefined ? 0 : Math.max(0, 8 - head!.length - tail!.length);
  return [...head!, ...Array<string>(zeros).fill('0'), ...tail!].slice(0, 4).join(':');
};
