/** An accord that an event ended is told with the card that ended it. */
import { expect, test } from 'vitest';
import { endedBy } from '../../client/desk/ended-by.ts';
import { readSteps } from '../../shared/rules/index.ts';
import { CARDS } from '../../shared/content/cards/index.ts';
import { given, resolve } from '../rules/help.ts';

for (const [title, seat, accord] of [
  ['Notice to Leave', 'baghdad', 'federalBasing'],
  ['Crossed Commands', 'tehran', 'jointSecurity'],
] as const)
  test(`“${title}” ended ${accord}, and everyone's log says so`, () => {
    const card = Object.values(CARDS).find((one) => one.title === title)!.id;
    const parties = accord === 'federalBasing' ? (['washington', 'baghdad'] as const) : (['baghdad', 'erbil'] as const);
    const state = given((w) => {
      w.accords = [{ id: 'x', accord, parties: [...parties], since: 1, until: null }];
    });
    const played = resolve(state, { [seat]: [{ card, use: 'event', boost: 0 }] });
    const entry = played.state.world.ledger.find((one) => one.id === 'x')!;
    expect(entry).toMatchObject({ what: 'ended', turn: 1 });
    for (const reader of ['public', 'erbil'] as const)
      expect(endedBy(entry, readSteps(played.steps, reader))).toBe(card);
    expect(endedBy({ ...entry, turn: entry.turn + 1 }, played.steps)).toBeNull();
    expect(endedBy({ ...entry, accord: 'truce' }, played.steps)).toBeNull();
  });
