/** What the stronger bot expects beyond its two turns: nothing where nothing changed, nothing from what is hidden. */
import { expect, test } from 'vitest';
import { Prospect } from '../../shared/bots/search/prospect.ts';
import { AGENDAS, SEATS, STATE_SEATS } from '../../shared/content/ids.ts';
import { view } from '../../shared/rules/index.ts';
import { given } from '../rules/help.ts';

const start = given((_, s) => {
  for (const seat of SEATS) s.seats[seat].agenda = AGENDAS[seat][0];
});

test('a board that stayed as it was promises nothing more', () => {
  for (const seat of SEATS) expect(new Prospect(view(start, seat)).of(start)).toBe(0);
});

test('rungs of the war ladder have their price, and the higher the dearer', () => {
  const at = (war: number) => given((w) => void (w.tracks.war = war), start);
  for (const seat of STATE_SEATS) {
    const prospect = new Prospect(view(at(1), seat));
    const [once, thrice] = [prospect.of(at(2)), prospect.of(at(4))];
    expect(once).toBeLessThan(0);
    expect(thrice).toBeLessThan(3 * once);
  }
});

test('cells under cover, which a state seat cannot see, change nothing of it', () => {
  const more = given((w) => void (w.spaces.HAM.cellsHidden = 6), start);
  for (const seat of STATE_SEATS) expect(new Prospect(view(start, seat)).of(more)).toBe(0);
});
