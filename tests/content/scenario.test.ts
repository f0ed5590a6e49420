/** A facilitator's own scenario: a good file is taken, a bad one gets a sentence for each thing to mend. */
import { describe, expect, test } from 'vitest';
import { checkScenario, problemMsg, problemText } from '../../shared/content/check.ts';
import { SUPPLY } from '../../shared/content/ids.ts';
import { SCENARIOS } from '../../shared/content/index.ts';
import type { ScenarioData } from '../../shared/content/model.ts';
import { setup, view } from '../../shared/rules/index.ts';
import { VIEW_SCHEMA } from '../../shared/protocol/view.ts';
import { act, seedOf } from '../rules/help.ts';

// oxlint-disable-next-line typescript/no-explicit-any -- a file may hold anything
type Any = any;
/** Ours under another name, as it would come from a file. */
function file(change: (s: Any) => void = () => {}): unknown {
  const s: unknown = JSON.parse(JSON.stringify({ ...SCENARIOS['standard'], id: 'my-own' }));
  change(s);
  return s;
}
function said(json: unknown): string[] {
  const checked = checkScenario(json, 'mine.json');
  if (checked.ok) return [];
  for (const p of checked.problems)
    expect(problemMsg(p)).toMatchObject({
      k: `check.${p.expected}`,
      a: { file: 'mine.json', field: p.field, value: p.value },
    });
  return checked.problems.map(problemText);
}

test('a good file is taken as it is, and can be played', () => {
  const checked = checkScenario(file(), 'mine.json');
  expect(checked.ok).toBe(true);
  const mine = (checked as { scenario: ScenarioData }).scenario;
  const { state } = setup(mine, { seed: seedOf(1) });
  expect(state.header.custom).toEqual(mine);
  expect(VIEW_SCHEMA.safeParse(view(state, 'erbil')).success).toBe(true);
  expect(act(state, { t: 'bell', fill: 'pass' }).state.world.turn).toBe(2);
});

test('par may be left out', () => {
  const checked = checkScenario(file((s) => delete s.par));
  expect(checked.ok && checked.scenario.par).toEqual({});
});

describe('each scenario of ours is a good file', () => {
  test.each(Object.keys(SCENARIOS))('%s', (id) => expect(said({ ...SCENARIOS[id], id: 'mine' })).toEqual([]));
});

describe('a bad file', () => {
  // prettier-ignore
  const rows: [string, (s: Any) => void, string][] = [
    ['a name of ours', (s) => (s.id = 'hub'), 'mine.json: id is "hub"; expected a name of its own, for this is a scenario of the game.'],
    ['a name that is none', (s) => (s.id = 'My Own!'), 'mine.json: id is "My Own!"; expected a short name in small letters, digits and hyphens.'],
    ['no title', (s) => delete s.title, 'mine.json: title is missing; expected it to be there.'],
    ['an empty title', (s) => (s.title = ' '), 'mine.json: title is " "; expected a text of 1 to 80 characters.'],
    ['a field too many', (s) => (s.colour = 'red'), 'mine.json: colour is "red"; expected no such field. Known ones are id, title'],
    ['a track too high', (s) => (s.tracks.war = 7), 'mine.json: tracks.war is 7; expected a whole number from 0 to 6.'],
    ['a track in words', (s) => (s.tracks.ties = 'five'), 'mine.json: tracks.ties is "five"; expected a whole number from 0 to 10.'],
    ['a track missing', (s) => delete s.tracks.unity, 'mine.json: tracks.unity is missing'],
    ['a track unknown', (s) => (s.tracks.luck = 1), 'mine.json: tracks.luck is 1; expected no such field.'],
    ['leverage of half a point', (s) => (s.leverage.is = 1.5), 'mine.json: leverage.is is 1.5'],
    ['a region missing', (s) => delete s.regions.HAM, 'mine.json: regions.HAM is missing'],
    ['a region unknown', (s) => (s.regions.PAR = {}), 'mine.json: regions.PAR is {}; expected no such field.'],
    ['a region that is a list', (s) => (s.regions.HAM = []), 'mine.json: regions.HAM is []; expected an object in braces.'],
    ['order too high', (s) => (s.regions.HAM.order = 5), 'mine.json: regions.HAM.order is 5; expected a whole number from 0 to 4.'],
    ['control unknown', (s) => (s.regions.HAM.control = 'un'), 'mine.json: regions.HAM.control is "un"; expected one of federal, krg, sdf, damascus, is, none.'],
    ['pieces below none', (s) => (s.regions.HAM.isf = -1), 'mine.json: regions.HAM.isf is -1'],
    ['more pieces than there are', (s) => (s.regions.BAG.militia = 9), 'mine.json: regions (militia) adds up to'],
    ['more cells than there are', (s) => (s.regions.BAG.cellsExposed = 10), `mine.json: regions (cells) adds up to 20; expected at most ${SUPPLY.cellsHidden}.`],
    ['troops without bases', (s) => (s.regions.KIR.t10 = 1), 'mine.json: regions.KIR.t10 is 1; expected at most two for each base.'],
    ['troops in Iran', (s) => (s.boxes.IRN.t10 = 1), 'mine.json: boxes.IRN.t10 is 1; expected a whole number from 0 to 0.'],
    ['no turn', (s) => (s.turns = []), 'mine.json: turns has 0 entries; expected 1 to 24.'],
    ['turns that are no list', (s) => (s.turns = 8), 'mine.json: turns is 8; expected a list.'],
    ['a month that is none', (s) => (s.turns[2].from = '2026-13'), 'mine.json: turns[2].from is "2026-13"; expected a month, as 2025-09.'],
    ['a turn that ends before it begins', (s) => (s.turns[0].to = '2025-08'), 'mine.json: turns[0].to is "2025-08"; expected 2025-09 or later.'],
    ['turns out of order', (s) => (s.turns[3].from = '2026-01'), 'mine.json: turns[3].from is "2026-01"; expected a month after 2026-02.'],
    ['an unknown dispatch', (s) => (s.turns[3].dispatches = ['d99']), 'mine.json: turns[3].dispatches[0] is "d99"; expected "draw" or a fixed dispatch'],
    ['a shuffled dispatch placed', (s) => (s.turns[3].dispatches = ['d11']), 'mine.json: turns[3].dispatches[0] is "d11"'],
    ['a dispatch twice', (s) => (s.turns[0].dispatches = ['d01', 'd01']), 'mine.json: turns[0].dispatches[1] is "d01"; expected each only once.'],
    ['an election in spring', (s) => ((s.turns[1].dispatches = []), (s.turns[3].dispatches = ['d04'])), 'mine.json: turns[3].dispatches[0] is "d04"; expected it between 2025-11 and 2025-11, when it falls due.'],
    ['more draws than dispatches', (s) => s.turns.forEach((t: { dispatches: string[] }) => (t.dispatches = Array<string>(6).fill('draw'))), 'mine.json: turns draws 48 dispatches; expected at most'],
    ['an unknown contest', (s) => (s.turns[3].contests = ['race']), 'mine.json: turns[3].contests[0] is "race"; expected one of election'],
    ['a contest twice in a turn', (s) => (s.turns[3].contests = ['pmfLaw', 'pmfLaw']), 'mine.json: turns[3].contests[1] is "pmfLaw"; expected each only once.'],
    ['an accord of the wrong seats', (s) => (s.accords[0].parties = ['washington', 'erbil']), 'mine.json: accords[0].parties is ["washington","erbil"]; expected washington and baghdad.'],
    ['an unknown accord', (s) => (s.accords[0].accord = 'peace'), 'mine.json: accords[0].accord is "peace"'],
    ['a gift in force', (s) => (s.accords[0].accord = 'gift'), 'mine.json: accords[0].accord is "gift"'],
    ['an accord beyond the end', (s) => (s.accords[0].until = 40), 'mine.json: accords[0].until is 40; expected a whole number from 1 to 8.'],
    ['an accord twice', (s) => s.accords.push(s.accords[0]), 'mine.json: accords[1].accord is "federalBasing"; expected each only once.'],
    ['an unknown flag', (s) => (s.flags = ['blue']), 'mine.json: flags[0] is "blue"'],
    ['a switch missing', (s) => delete s.switches.trend, 'mine.json: switches.trend is missing'],
    ['a switch out of range', (s) => (s.switches.trend = 'rising'), 'mine.json: switches.trend is "rising"; expected one of dormant, regrouping.'],
    ['warEnds in words', (s) => (s.warEnds = 'yes'), 'mine.json: warEnds is "yes"; expected true or false.'],
    ['an unknown government', (s) => (s.government = 'royal'), 'mine.json: government is "royal"'],
    ['par of an unknown agenda', (s) => (s.par = { victory: 50 }), 'mine.json: par.victory is 50; expected no such field.'],
    ['par off the scale', (s) => (s.par = { hub: 101 }), 'mine.json: par.hub is 101; expected points from 0 to 100.'],
    ['a note too long', (s) => (s.note = 'x'.repeat(401)), 'mine.json: note is "xxx'],
  ];
  test.each(rows)('%s', (_, change, line) => {
    const lines = said(file(change));
    expect(
      lines.some((l) => l.startsWith(line)),
      `${line}\nnot in\n${lines.join('\n')}`,
    ).toBe(true);
  });

  test.each([null, 1, 'text', [], undefined])('that is no scenario at all: %j', (json) => {
    expect(said(json)[0]).toMatch(/^mine\.json: the file is .*; expected an object in braces\.$/);
  });
  test('that is empty names all that is missing', () => {
    expect(said({})).toHaveLength(18);
  });
  test('every problem is told at once, and each names the file', () => {
    const lines = said(file((s) => ((s.hand = 0), (s.tracks.war = -1), delete s.boxes)));
    expect(lines).toHaveLength(3);
    for (const line of lines) expect(line).toMatch(/^mine\.json: /);
  });
});
