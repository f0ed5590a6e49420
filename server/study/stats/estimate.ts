/** Estimates with a 95% confidence interval. */
const Z = 1.959964;

export interface Estimate {
  value: number;
  low: number;
  high: number;
  /** Games it rests on. */
  n: number;
}

/** Mean of a sample with the normal interval. An empty sample gives NaN, shown as a dash. */
export function meanOf(xs: readonly number[]): Estimate {
  const n = xs.length;
  if (n === 0) return { value: NaN, low: NaN, high: NaN, n };
  let total = 0;
  for (const x of xs) total += x;
  const value = total / n;
  let squares = 0;
  for (const x of xs) squares += (x - value) ** 2;
  const half = n > 1 ? Z * Math.sqrt(squares / (n - 1) / n) : NaN;
  return { value, low: value - half, high: value + half, n };
}

/** A share of n games, with Wilson's interval: right for rare things too. */
export function shareOf(hits: number, n: number): Estimate {
  if (n === 0) return { value: NaN, low: NaN, high: NaN, n };
  const p = hits / n;
  const z = (Z * Z) / n;
  const centre = (p + z / 2) / (1 + z);
  const half = (Z / (1 + z)) * Math.sqrt((p * (1 - p)) / n + z / (4 * n));
  return { value: p, low: Math.max(0, centre - half), high: Math.min(1, centre + half), n };
}

/**
 * The part that each of several shares has of their sum, each share from games of its own. The interval is the normal one
 * on log odds, so that it stays between 0 and 1; where a share is none or all, the ends of the shares stand in.
 */
export function partsOf(shares: readonly Estimate[]): Estimate[] {
  const known = shares.map((s) => (Number.isFinite(s.value) ? s : { value: 0, low: 0, high: 0, n: 0 }));
  return known.map((mine, i) => {
    const others = known.filter((_, j) => j !== i);
    const sum = (get: (s: Estimate) => number) => others.reduce((total, s) => total + get(s), 0);
    const rest = sum((s) => s.value);
    const value = mine.value / (mine.value + rest);
    if (mine.value === 0 || rest === 0)
      return {
        value,
        low: mine.low / (mine.low + sum((s) => s.high)),
        high: mine.high / (mine.high + sum((s) => s.low)),
        n: mine.n,
      };
    const spread = (s: Estimate) => (s.n === 0 ? 0 : (s.value * (1 - s.value)) / s.n);
    const half = Z * Math.sqrt(spread(mine) / mine.value ** 2 + sum(spread) / rest ** 2);
    const at = (by: number) => 1 / (1 + (rest / mine.value) * Math.exp(-by));
    return { value, low: at(-half), high: at(half), n: mine.n };
  });
}

/** Mean difference of pairs on the same seeds: treatment less control. */
export function pairedDifference(treatment: readonly number[], control: readonly number[]): Estimate {
  return meanOf(treatment.map((x, i) => x - control[i]!));
}

/** The median, with an interval from order statistics (binomial). */
export function medianOf(xs: readonly number[]): Estimate {
  const n = xs.length;
  if (n === 0) return { value: NaN, low: NaN, high: NaN, n };
  const s = [...xs].sort((a, b) => a - b);
  const half = (Z * Math.sqrt(n)) / 2;
  const at = (i: number) => s[Math.min(n - 1, Math.max(0, i))]!;
  const value = n % 2 ? at((n - 1) / 2) : (at(n / 2 - 1) + at(n / 2)) / 2;
  return { value, low: at(Math.floor(n / 2 - half)), high: at(Math.ceil(n / 2 + half)), n };
}

/** Correlation of two samples, with Fisher's interval. */
export function correlation(xs: readonly number[], ys: readonly number[]): Estimate {
  const n = xs.length;
  const mx = meanOf(xs).value;
  const my = meanOf(ys).value;
  let xy = 0;
  let xx = 0;
  let yy = 0;
  for (let i = 0; i < n; i++) {
    const dx = xs[i]! - mx;
    const dy = ys[i]! - my;
    xy += dx * dy;
    xx += dx * dx;
    yy += dy * dy;
  }
  const value = xx > 0 && yy > 0 ? xy / Math.sqrt(xx * yy) : 0;
  const f = Math.atanh(Math.min(0.999999, Math.max(-0.999999, value)));
  const half = n > 3 ? Z / Math.sqrt(n - 3) : NaN;
  return { value, low: Math.tanh(f - half), high: Math.tanh(f + half), n };
}

/** The value below which a share q of the sample lies. */
export function quantile(xs: readonly number[], q: number): number {
  const s = [...xs].sort((a, b) => a - b);
  const at = (s.length - 1) * q;
  const i = Math.floor(at);
  const low = s[i] ?? NaN;
  return low + ((s[i + 1] ?? low) - low) * (at - i);
}
