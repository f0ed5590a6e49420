/** The single tests of the self-test page: each looks at one thing the game needs, without a table. */

export const CHECKS = ['http', 'socket', 'stream', 'poll', 'storage', 'graphics', 'clock'] as const;
export type CheckName = (typeof CHECKS)[number];
export type Verdict = 'ok' | 'warn' | 'bad';
export interface Finding {
  verdict: Verdict;
  /** `check.said.<said>` says what was found, `check.advice.<said>` what can be done, where something can. */
  said: string;
  args?: Record<string, string | number>;
}
const ok = (said: string, args?: Finding['args']): Finding => ({ verdict: 'ok', said, ...(args ? { args } : {}) });
const warn = (said: string, args?: Finding['args']): Finding => ({ ...ok(said, args), verdict: 'warn' });
const bad = (said: string): Finding => ({ verdict: 'bad', said });

/** Whatever takes longer than this does not come through, ms. */
const PATIENCE = 8000;
/** As the game has a poll held, in seconds. */
const HELD = 20;
/** A clock is well enough set within this, in seconds. */
const SKEW = 2;

interface Seen {
  now: number;
  http: string;
  via: string;
}
const get = (path: string, ms = PATIENCE): Promise<Response> =>
  fetch(path, { cache: 'no-store', signal: AbortSignal.timeout(ms) });
const since = (began: number): number => Math.round(performance.now() - began);

async function http(): Promise<Finding> {
  const times: number[] = [];
  let seen: Seen | null = null;
  for (let i = 0; i < 5; i++) {
    const began = performance.now();
    seen = (await (await get('/api/check')).json()) as Seen;
    times.push(performance.now() - began);
  }
  const word = `${Date.now()} é`;
  const response = await fetch('/api/check', {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ word }),
    signal: AbortSignal.timeout(PATIENCE),
  });
  const { echo } = (await response.json()) as { echo: { word: string } };
  if (!seen || echo.word !== word) return bad('httpBad');
  const ms = Math.round(times.sort((a, b) => a - b)[2]!);
  return seen.via ? ok('httpVia', { ms, http: seen.http, via: seen.via }) : ok('http', { ms, http: seen.http });
}

function socket(): Promise<Finding> {
  const began = performance.now();
  return new Promise((resolve, reject) => {
    // No table has this address: the server answers there whatever is said, and closes.
    const line = new WebSocket(`${location.origin.replace(/^http/, 'ws')}/socket-check`);
    const timer = setTimeout(() => line.close(), PATIENCE);
    line.onopen = () => line.send('?');
    line.onmessage = () => {
      resolve(ok('socket', { ms: since(began) }));
      line.close();
    };
    line.onclose = () => {
      clearTimeout(timer);
      reject(new Error('closed'));
    };
  });
}

async function stream(): Promise<Finding> {
  const began = performance.now();
  const response = await get('/api/check/stream');
  const reader = response.body!.pipeThrough(new TextDecoderStream()).getReader();
  const times: number[] = [];
  for (let text = ''; ;) {
    const { value, done } = await reader.read();
    if (done) break;
    text += value;
    while (times.length < text.split('\n\n').length - 1) times.push(since(began));
  }
  if (times.length < 5) return bad('streamBad');
  // Sent over 2 s.
  return times.at(-1)! - times[0]! > 1000 ? ok('stream', { ms: times[0]! }) : warn('streamHeld');
}

async function poll(): Promise<Finding> {
  const began = performance.now();
  try {
    const response = await get(`/api/check/poll?wait=${HELD}`, HELD * 1000 + PATIENCE);
    if (response.ok) return ok('poll', { s: HELD });
  } catch {
    // Cut off on the way: how long it held is worth knowing.
  }
  const cut = since(began) / 1000;
  return (await get('/api/check/poll?wait=1')).ok ? warn('pollCut', { s: HELD, cut: Math.round(cut) }) : bad('pollBad');
}

function storage(): Finding {
  const key = 'after-resolve:check';
  localStorage.setItem(key, 'kept');
  const kept = localStorage.getItem(key) === 'kept';
  localStorage.removeItem(key);
  return kept ? ok('storage') : warn('storageBad');
}

/** As the board draws: pictures laid on a plain canvas. */
function graphics(): Finding {
  const [w, h] = [window.innerWidth, window.innerHeight];
  const canvas = () => Object.assign(document.createElement('canvas'), { width: w, height: h });
  const picture = canvas();
  const ink = picture.getContext('2d');
  const table = canvas().getContext('2d', { willReadFrequently: true });
  if (!ink || !table) return warn('graphicsBad');
  ink.fillRect(0, 0, w, h);
  const began = performance.now();
  table.drawImage(picture, 0, 0);
  // Reading makes it finish.
  const drawn = table.getImageData(0, 0, 1, 1).data[3] !== 0;
  return drawn ? ok('graphics', { ms: since(began) }) : warn('graphicsBad');
}

async function clock(): Promise<Finding> {
  const before = Date.now();
  const { now } = (await (await get('/api/check')).json()) as Seen;
  const skew = (before + Date.now()) / 2 - now;
  const s = Math.round(Math.abs(skew) / 100) / 10;
  return s <= SKEW ? ok('clock', { s }) : warn('clock', { s });
}

/** How each is tested, and what it means when the test itself fails. */
const RUN: Readonly<Record<CheckName, { test: () => Finding | Promise<Finding>; failed: Finding }>> = {
  http: { test: http, failed: bad('httpBad') },
  socket: { test: socket, failed: bad('socketBad') },
  stream: { test: stream, failed: bad('streamBad') },
  poll: { test: poll, failed: bad('pollBad') },
  storage: { test: storage, failed: warn('storageBad') },
  graphics: { test: graphics, failed: warn('graphicsBad') },
  clock: { test: clock, failed: warn('clockBad') },
};

/** Runs one test. Never throws. */
export async function check(name: CheckName): Promise<Finding> {
  try {
    return await RUN[name].test();
  } catch {
    return RUN[name].failed;
  }
}

/** The carrier that the game would use on what was found; null while that is not known. */
export function wayThrough(found: Partial<Record<CheckName, Finding>>): 'socket' | 'stream' | 'poll' | 'none' | null {
  const { http: plain, socket: ws, stream: sse, poll: held } = found;
  if (!plain || !ws || !sse) return null;
  if (plain.verdict === 'bad') return 'none';
  if (ws.verdict === 'ok') return 'socket';
  if (sse.verdict === 'ok') return 'stream';
  return held ? (held.verdict === 'bad' ? 'none' : 'poll') : null;
}
