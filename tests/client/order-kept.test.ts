/** A half-built order outlives a reload for its table, seat and turn, as far as it can still be done, and for no other. */
import { computed, signal } from '@preact/signals';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { keepOrder, stillOpen } from '../../client/desk/order-kept.ts';
import { draft, type Draft, NO_DRAFT } from '../../client/desk/state.ts';
import type { TableStore } from '../../client/net/store.ts';
import type { SeatId } from '../../shared/content/ids.ts';
import { options, type State, view } from '../../shared/rules/index.ts';
import type { View } from '../../shared/rules/known.ts';
import { act, newGame, resolve } from '../rules/help.ts';

vi.mock('../../client/ui/say.tsx', () => ({ note: () => undefined }));

const tab = new Map<string, string>();
beforeEach(() => {
  tab.clear();
  draft.value = NO_DRAFT;
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => tab.get(key) ?? null,
    setItem: (key: string, value: string) => void tab.set(key, value),
    removeItem: (key: string) => void tab.delete(key),
  });
});
afterEach(() => vi.unstubAllGlobals());

const start = newGame().state;
const later = resolve(start, {}).state;

/** A page open at the table, as it is before its first view has come. */
function page(code = 'BCDFGHJK') {
  const seen = signal<View | null>(null);
  const legal = computed(() => (seen.value?.you ? options(seen.value) : null));
  const close = keepOrder({ code, view: seen, legal } as unknown as TableStore);
  return {
    close,
    sees: (state: State, seat: SeatId) => void (seen.value = view(state, seat)),
    empty: () => void (seen.value = null),
  };
}
const menu = (state: State, seat: SeatId) => ({ legal: options(view(state, seat))!, you: view(state, seat).you! });

/** An operation with one target chosen, half built. */
function begun(state: State, seat: SeatId): Draft {
  const { legal } = menu(state, seat);
  const options = legal.ops.find(
    ({ refusal, targets }) => refusal === null && targets.some((one) => one.refusal === null),
  )!;
  const target = options.targets.find((one) => one.refusal === null)!.id;
  return {
    ...NO_DRAFT,
    slot: 1,
    card: legal.cards[0]!.card,
    use: 'operation',
    op: options.op,
    targets: [target],
    boost: 1,
  };
}
/** The page is loaded again: what only it had in memory is gone. */
function reload(): void {
  draft.value = NO_DRAFT;
}

test('it comes back after a reload', () => {
  const first = page();
  first.sees(start, 'erbil');
  draft.value = begun(start, 'erbil');
  first.close();
  reload();
  const again = page();
  again.sees(start, 'erbil');
  expect(draft.value).toEqual(begun(start, 'erbil'));
  again.close();
});

test('at another seat, at another table and in another turn there is nothing of it', () => {
  const first = page();
  first.sees(start, 'erbil');
  draft.value = begun(start, 'erbil');
  // The chair is changed: the view of the new one comes after a moment without any.
  first.empty();
  expect(draft.value).toEqual(NO_DRAFT);
  first.sees(start, 'washington');
  expect(draft.value).toEqual(NO_DRAFT);
  first.close();
  const other = page('XXXXXXXX');
  other.sees(start, 'erbil');
  expect(draft.value).toEqual(NO_DRAFT);
  other.close();
  const back = page();
  back.sees(start, 'erbil');
  expect(draft.value.card).toBe(begun(start, 'erbil').card);
  back.sees(later, 'erbil');
  expect(draft.value).toEqual(NO_DRAFT);
  back.close();
  expect(tab.size).toBe(0);
});

test('the turn moved on while the page was away', () => {
  const first = page();
  first.sees(start, 'erbil');
  draft.value = begun(start, 'erbil');
  first.close();
  reload();
  const again = page();
  again.sees(later, 'erbil');
  expect(draft.value).toEqual(NO_DRAFT);
  again.close();
  expect(tab.size).toBe(0);
});

test('laid down, placed or sealed, it is forgotten', () => {
  const first = page();
  first.sees(start, 'erbil');
  draft.value = begun(start, 'erbil');
  expect(tab.size).toBe(1);
  draft.value = { ...NO_DRAFT, slot: 1 };
  expect(tab.size).toBe(0);
  draft.value = begun(start, 'erbil');
  const agreed = act(start, {
    t: 'agenda',
    seat: 'erbil',
    agenda: view(start, 'erbil').you!.agenda ?? menu(start, 'erbil').legal.agendas[0]!,
  }).state;
  first.sees(act(agreed, { t: 'seal', seat: 'erbil' }).state, 'erbil');
  expect(tab.size).toBe(0);
  first.close();
});

test('what cannot be done any more is left out, from where it stops being possible', () => {
  const { legal, you } = menu(start, 'erbil');
  const kept = begun(start, 'erbil');
  expect(stillOpen(kept, legal, you)).toEqual(kept);
  expect(stillOpen({ ...kept, targets: [...kept.targets, 'nowhere'] }, legal, you)).toEqual(kept);
  expect(stillOpen({ ...kept, boost: 2 }, legal, { ...you, free: 1 })).toEqual({ ...kept, boost: 0 });
  expect(stillOpen({ ...kept, op: 'strike' as Draft['op'] }, legal, you)).toEqual({
    ...NO_DRAFT,
    slot: 1,
    card: kept.card,
    use: 'operation',
  });
  expect(stillOpen({ ...kept, card: 'a card of somebody else' }, legal, you)).toBeNull();
});

test('what cannot be read is as if it were not there', () => {
  for (const text of [
    '{',
    '7',
    '{"turn":1}',
    '{"turn":1,"draft":{"card":4}}',
    JSON.stringify({ turn: 1, draft: { ...begun(start, 'erbil'), targets: 3 } }),
  ]) {
    tab.set('after-resolve:order:BCDFGHJK:erbil', text);
    const one = page();
    one.sees(start, 'erbil');
    expect(draft.value).toEqual(NO_DRAFT);
    one.close();
  }
});
