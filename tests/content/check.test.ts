/** The content is sound, and every way to break it is found and named. */
import { expect, test } from 'vitest';
import { checkContent, problemText, wholeContent } from '../../shared/content/check.ts';
import type { Whole } from '../../shared/content/check.ts';
import type { CardData, DispatchData, Effect } from '../../shared/content/model.ts';
import { CHECK_TEXT } from '../../shared/content/text/en/check.ts';
import { hasText } from '../rules/help.ts';

test('the content has no defect', () => {
  expect(checkContent().map(problemText)).toEqual([]);
});

test('the catalogue has the sentences of the check', () => {
  const missing = Object.keys(CHECK_TEXT).filter((k) => !hasText(`check.${k}`));
  expect(missing).toEqual([]);
});

type Mutable<T> = T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
const WHOLE = wholeContent();
const SOUND = new Set(checkContent(WHOLE).map(problemText));
/** The content with one thing broken. */
function broken(hurt: (w: Mutable<Whole>) => void): readonly string[] {
  const whole = structuredClone(WHOLE) as Mutable<Whole>;
  hurt(whole);
  const problems = checkContent(whole as Whole);
  for (const p of problems) {
    expect(problemText(p)).not.toMatch(/\?|\{\{/);
  }
  return problems.map(problemText).filter((line) => !SOUND.has(line));
}
const strange = (x: unknown) => x as never;
const card = (w: Mutable<Whole>, id: string): Mutable<CardData> =>
  Object.values(w.decks)
    .flat()
    .find((c) => c.id === id)!;
const dispatch = (w: Mutable<Whole>, id: string): Mutable<DispatchData> => w.dispatches.find((d) => d.id === id)!;
const event = (e: unknown) => (w: Mutable<Whole>) => void (card(w, 'w02').event = [e as Mutable<Effect>]);

// prettier-ignore
const rows: [string, (w: Mutable<Whole>) => void, string][] = [
  ['two cards of one id', (w) => void (card(w, 'w02').id = 'w01'), 'cards: w01.id is "w01"; expected each only once.'],
  ['one initiative twice', (w) => void (card(w, 'w02').initiative = card(w, 'b02').initiative), 'expected each only once'],
  ['an initiative out of range', (w) => void (card(w, 'w02').initiative = 1000), 'cards: w02.initiative is 1000; expected a whole number from 1 to 999.'],
  ['ops out of range', (w) => void (card(w, 'w02').ops = strange(5)), 'w02.ops is 5'],
  ['a card in the wrong deck', (w) => void (card(w, 'w02').seat = 'erbil'), 'cards: w02.seat is "erbil"; expected washington.'],
  ['too few cards', (w) => void w.decks.erbil.splice(0, 5), 'cards: erbil is 17; expected at least 20.'],
  ['too few dispatches', (w) => void w.dispatches.splice(15, 40), 'dispatches: dispatches is 15; expected at least 30.'],
  ['two dispatches of one id', (w) => void (w.dispatches[12]!.id = w.dispatches[13]!.id), 'expected each only once'],
  ['a fixed dispatch nobody places', (w) => void (w.scenarios = {}), 'dispatches: d01.fixed is true; expected a scenario that places it.'],
  ['a source that is not listed', (w) => void (card(w, 'w02').sources = ['F:rumour']), 'cards: w02.sources[0] is "F:rumour"; expected a paragraph label or a fact that is listed.'],
  ['no source', (w) => void (card(w, 'w02').sources = []), 'w02.sources is 0; expected at least 1.'],
  ['a source’s basis without a label', (w) => void Object.assign(card(w, 'w02'), { basis: 'source', sources: ['F:camps'] }), 'w02.basis is "source"'],
  ['a report’s basis without a fact', (w) => void Object.assign(card(w, 'w02'), { basis: 'report', sources: ['P1'] }), 'w02.basis is "report"'],
  ['knowledge from afterwards', (w) => void (card(w, 'w02').asOf = '2025-10'), 'cards: w02.asOf is "2025-10"; expected 2025-09 or earlier: nobody may know more.'],
  ['a fact from afterwards', (w) => void (w.facts['camps']!.asOf = '2026-01'), 'sources: camps.asOf is "2026-01"'],
  ['a card older than its facts', (w) => void Object.assign(card(w, 'w02'), { sources: ['F:pipelineDeal'], asOf: '2025-01' }), 'w02.asOf is "2025-01"; expected 2025-09 or later.'],
  ['a date that is none', (w) => void (card(w, 'w02').asOf = 'soon'), 'w02.asOf is "soon"; expected a month'],
  ['an unknown track', event({ do: 'track', track: 'luck', by: 1 }), 'cards: w02.event[0].track is "luck"; expected one of patience'],
  ['an effect of nothing', event({ do: 'track', track: 'ties', by: 0 }), 'w02.event[0].by is 0; expected a number other than 0.'],
  ['an effect too great', event({ do: 'order', at: 'KIR', by: 9 }), 'w02.event[0].by is 9'],
  ['the ledger of human cost lowered', event({ do: 'track', track: 'humanCost', by: -1 }), 'w02.event[0].by is -1'],
  ['an unknown space', event({ do: 'order', at: 'PAR', by: 1 }), 'w02.event[0].at is "PAR"; expected one of ERB'],
  ['an unknown group', event({ do: 'order', at: { pick: 'lowestOrder', in: 'europe' }, by: 1 }), 'w02.event[0].at.in is "europe"'],
  ['an unknown piece', event({ do: 'piece', piece: 'tanks', at: 'KIR', by: 1 }), 'w02.event[0].piece is "tanks"'],
  ['an unknown seat', event({ do: 'leverage', seat: 'ankara', by: 1 }), 'w02.event[0].seat is "ankara"'],
  ['a move to where it began', event({ do: 'move', piece: 't10', from: 'ERB', to: 'ERB', n: 1 }), 'w02.event[0].to is "ERB"'],
  ['an unknown flag', event({ do: 'flag', flag: 'red', on: true }), 'w02.event[0].flag is "red"'],
  ['an unknown contest', event({ do: 'contest', contest: 'referendum' }), 'w02.event[0].contest is "referendum"'],
  ['an unknown outcome', event({ do: 'standing', contest: 'election', outcome: 'landslide', by: 1 }), 'w02.event[0].outcome is "landslide"; expected one of pragmatists, proIran, fragmented.'],
  ['an unknown operation', event({ do: 'modifier', op: 'spy', by: 1, turns: 1 }), 'w02.event[0].op is "spy"'],
  ['a modifier for no turn', event({ do: 'modifier', op: 'raid', by: 1, turns: 0 }), 'w02.event[0].turns is 0'],
  ['the end of a pledge', event({ do: 'endAccord', accord: 'pledge' }), 'w02.event[0].accord is "pledge"'],
  ['two checks on one card', event({ do: 'check', strength: 1, win: [{ do: 'check', strength: 1, win: [] }] }), 'w02.event is 2 checks'],
  ['a strength beyond sense', event({ do: 'check', strength: 12, win: [] }), 'w02.event[0].strength is 12'],
  ['a defect deep inside', event({ do: 'when', if: { if: 'flag', flag: 'sanctions', on: true }, then: [], else: [{ do: 'draw', seat: 'is', n: 0 }] }), 'w02.event[0].else[0].n is 0'],
  ['a condition without a bound', event({ do: 'when', if: { if: 'track', track: 'ties' }, then: [] }), 'w02.event[0].if is [null,null]'],
  ['a condition with two bounds', event({ do: 'when', if: { if: 'order', at: 'KIR', min: 1, max: 2 }, then: [] }), 'expected either min or max'],
  ['a condition never met', event({ do: 'when', if: { if: 'track', track: 'war', min: 7 }, then: [] }), 'w02.event[0].if is 7; expected a whole number from 0 to 6.'],
  ['an unknown place in a condition', event({ do: 'when', if: { if: 'pieces', piece: 't10', in: 'mars', min: 1 }, then: [] }), 'w02.event[0].if.in is "mars"'],
  ['a target of a card without one', event({ do: 'order', at: 'target', by: 1 }), 'w02.event[0].at is "target"; expected a card that has a target.'],
  ['a target that nothing uses', (w) => void (card(w, 'w03').event = [{ do: 'track', track: 'ties', by: 1 }]), 'w03.target is "federal"; expected an effect on the target, or no target.'],
  ['a target in an unknown group', (w) => void (card(w, 'w03').target!.in = strange('mars')), 'w03.target.in is "mars"'],
  ['a target in an unknown space', (w) => void (card(w, 'w03').target!.in = strange(['MAR'])), 'w03.target.in is "MAR"'],
  ['a target tested for an unknown piece', (w) => void (card(w, 'w03').target!.where = [{ has: strange('tanks'), min: 1 }]), 'w03.target.where is "tanks"'],
  ['a target that this seat cannot see', (w) => void (card(w, 'w03').target!.where = [{ has: 'cellsHidden', min: 1 }]), 'w03.target.where is "cellsHidden"; expected nothing that this seat cannot see.'],
  ['a condition that this seat cannot see', (w) => void (card(w, 'w02').when = [{ if: 'pieces', piece: 'cellsHidden', in: 'iraq', min: 1 }]), 'w02.when[0].piece is "cellsHidden"'],
  ['a covert card of Erbil', (w) => void (card(w, 'e01').covert = true), 'cards: e01.covert is "erbil"; expected it of Tehran and the red cell alone.'],
  ['a card that does nothing', (w) => void (card(w, 'w02').event = []), 'w02.event is 0; expected at least 1.'],
  ['a dispatch with a target', (w) => void (dispatch(w, 'd01').effects = [{ do: 'order', at: 'target', by: 1 }]), 'dispatches: d01.effects[0].at is "target"'],
  ['neighbours on one side only', (w) => void w.spaces.ERB.adjacent.push('BAS'), 'spaces: ERB.adjacent is "BAS"; expected a neighbour that names it in turn.'],
  ['a seam between neighbours', (w) => void w.seams.push(['ERB', 'KIR']), 'spaces: seams is ["ERB","KIR"]'],
  ['a group with an unknown space', (w) => void w.groups.iraq.push(strange('PAR')), 'spaces: groups.iraq is "PAR"'],
  ['weights that are not ten', (w) => void (w.agendas.hub.weights.pay = 5), 'agendas: hub.weights adds up to 13; expected 10.'],
  ['a weight on another seat’s aim', (w) => void Object.assign(w.agendas.hub.weights, { order: 0 }), 'agendas: hub.weights.order is 0'],
  ['one outcome only', (w) => void (w.contests.election.outcomes.length = 1), 'contests: election.outcomes has 1 entries; expected 2 to 3.'],
  ['two outcomes of one id', (w) => void (w.contests.election.outcomes[0]!.id = 'proIran'), 'contests: election.outcomes is'],
  ['standing from an unknown track', (w) => void (w.contests.election.outcomes[0]!.standing[0]!.track = strange('luck')), 'election.pragmatists.standing[0].track is "luck"'],
  ['an outcome of nothing', (w) => void (w.contests.election.outcomes[0]!.effects = []), 'election.pragmatists.effects is 0'],
  ['an accord with the red cell', (w) => void (w.accords.truce.parties = ['is', 'tehran']), 'accords: truce.parties is "is"'],
  ['cards drawn by an accord', (w) => void (w.accords.truce.sign = [{ do: 'draw', seat: 'tehran', n: 1 }]), 'accords: truce.sign[0] is 1; expected no drawing of cards here.'],
  ['a co-signer who is a party', (w) => void (w.accords.erbilBasing.cosigner = 'erbil'), 'accords: erbilBasing.cosigner is "erbil"'],
  ['a scenario under another name', (w) => void (w.scenarios['hub']!.id = 'hubs'), 'scenarios/hub: id is "hubs"; expected hub.'],
  ['a scenario with a dispatch off its date', (w) => void (w.scenarios['standard']!.turns[6]!.dispatches = ['d04']), 'scenarios/standard: turns[6].dispatches[0] is "d04"; expected each only once.'],
  ['a sentence without words', (w) => void delete (w.texts['effect'] as Record<string, unknown>)['track'], 'expected a text of this key in the catalogue.'],
  ['a thing without a name', (w) => void delete (w.texts['track'] as Record<string, unknown>)['ties'], 'track.ties'],
  ['a card without a title', (w) => void delete (w.texts['card'] as Record<string, unknown>)['w02'], 'texts: card.w02.title is nothing'],
];
test.each(rows)('found: %s', (_, hurt, said) => {
  const lines = broken(hurt);
  expect(
    lines.some((line) => line.includes(said)),
    `${said}\nnot in\n${lines.slice(0, 8).join('\n')}`,
  ).toBe(true);
});
