/** Words being written: sent when the writer pauses, in their order, and never taken away from whoever is writing them. */
import { beforeEach, expect, test, vi } from 'vitest';

const kept = new Map<string, string>();
/** What was sent, and what the server says to each; it says yes when nothing else was put here. */
let sent: [string, string][] = [];
let answers: boolean[] = [];

beforeEach(() => {
  vi.resetModules();
  vi.useFakeTimers();
  kept.clear();
  sent = [];
  answers = [];
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
    removeItem: (key: string) => void kept.delete(key),
  });
});
async function open() {
  const { keepDrafts } = await import('../../client/net/drafts.ts');
  return keepDrafts('BCDFGHJK', (name, text) => {
    sent.push([name, text]);
    return Promise.resolve(answers.shift() ?? true);
  });
}
const pass = (ms: number) => vi.advanceTimersByTimeAsync(ms);

test('a pause sends the last words, once', async () => {
  const drafts = await open();
  for (const text of ['h', 'he', 'hello']) drafts.write('room.table', text);
  expect(sent).toEqual([]);
  await pass(1000);
  expect(sent).toEqual([['room.table', 'hello']]);
  await pass(60_000);
  expect(sent.length).toBe(1);
  drafts.write('room.table', '');
  await pass(1000);
  expect(sent.at(-1)).toEqual(['room.table', '']);
  expect(drafts.all.value).toEqual({});
});

test('what comes from another device takes the place of what was sent, and never of what is being written', async () => {
  const drafts = await open();
  drafts.write('room.table', 'old words');
  await pass(1000);
  drafts.write('room.erbil', 'being writ');
  drafts.receive({ 'room.table': 'new words', 'room.erbil': 'older', 'accord.pledge': 'we' });
  expect(drafts.all.value).toEqual({ 'room.table': 'new words', 'room.erbil': 'being writ', 'accord.pledge': 'we' });
  await pass(1000);
  expect(sent.at(-1)).toEqual(['room.erbil', 'being writ']);
  // Sent and emptied elsewhere: it is gone here as well.
  drafts.receive({});
  expect(drafts.all.value).toEqual({});
});

test('what the server did not take is sent again, after a reload too', async () => {
  const drafts = await open();
  answers = [false, false];
  drafts.write('room.table', 'into the silence');
  await pass(1000);
  expect(sent.length).toBe(1);
  await pass(5000);
  expect(sent.length).toBe(2);
  drafts.close();
  await pass(60_000);
  expect(sent.length).toBe(2);

  const again = await open();
  again.receive({ 'room.table': 'what the server had before' });
  expect(again.of('room.table')).toBe('into the silence');
  await pass(1000);
  expect(sent.length).toBe(3);
  again.receive({ 'room.table': 'from the phone' });
  expect(again.of('room.table')).toBe('from the phone');
});
