/**
 * What each seat wants. Five public aims a seat, each 0–10 from the state; a secret agenda weighs them, so that a
 * total is 0–100. Nothing weighs more in an agenda than what it is named for, and no two of a seat weigh alike. Tuned: the rest of the weights, so that the three have
 * their share of the seat’s best margins. Washington's three agendas are the options of the source; the others are judgements in its spirit.
 */
import type { AgendaId, AimId } from './ids.ts';
import type { AgendaData } from './model.ts';

export const AIM_TEXT: Record<AimId, { title: string; note: string }> = {
  // Washington
  contain: {
    title: 'IS contained',
    note: 'Few cells, no ground held by IS, and detainees who stay where they are held.',
  },
  independent: { title: 'Iraq its own master', note: 'A state not captured, and not aligned with Tehran.' },
  partner: { title: 'A partner in Baghdad', note: 'Good ties, accords in force, and offices that go on working.' },
  business: { title: 'Business and energy', note: 'Western projects that run, in regions quiet enough to keep them.' },
  home: {
    title: 'Fewer troops abroad',
    note: 'Troops home, few casualties, no return, and patience left with the public.',
  },
  // Baghdad
  sovereign: { title: 'Full sovereignty', note: 'A country that decides for itself who is armed on its soil.' },
  order: { title: 'Order', note: 'Settled regions where most people live, and no ground lost.' },
  build: { title: 'Building', note: 'Projects of any origin, and the income they bring.' },
  balance: { title: 'Balance', note: "Neither Washington's client nor Tehran's." },
  cabinet: { title: 'A cabinet that holds', note: 'Cohesion in government, and a state not captured by factions.' },
  // Tehran
  out: { title: 'US troops out', note: 'Fewer US troops in Iraq, and in the end none.' },
  networks: { title: 'Networks in place', note: 'Allied factions legal, paid and present in the state.' },
  lifeline: { title: 'A lifeline', note: 'Trade, gas sales and dollars that flow in spite of sanctions.' },
  quiet: { title: 'No war at home', note: 'A low rung on the war ladder, and little that can be proven.' },
  sway: { title: 'Sway in Baghdad', note: 'An Iraq that leans towards Tehran.' },
  // Erbil
  selfrule: { title: 'Self-rule', note: 'Autonomy kept and widened.' },
  pay: { title: 'Salaries paid', note: 'A treasury that can pay its people, by oil or by its share.' },
  guarantee: { title: 'A guarantee', note: 'US presence in Kurdistan, or agreements that stand in for it.' },
  united: { title: 'One Kurdish voice', note: 'KDP and PUK acting together.' },
  safe: { title: 'Safe ground', note: 'Order in Kurdistan and in the disputed lands beside it.' },
  // The Islamic State, as an adversary to be studied: what the others must deny it
  survive: { title: 'Still there', note: 'Cells that outlast the campaign against them.' },
  doors: { title: 'Prisons opened', note: 'Fighters out of detention. Families are never counted in it.' },
  seams: { title: 'Seams widened', note: 'Cells and disorder where federal and Kurdish lines do not meet.' },
  hold: { title: 'Ground held', note: 'Regions that have slipped from every government.' },
  unseen: { title: 'Unseen', note: 'Few cells known to those who look for them.' },
};

export const AGENDAS_DATA: Record<AgendaId, AgendaData> = {
  withdrawal: {
    id: 'withdrawal',
    seat: 'washington',
    title: 'Complete withdrawal',
    note: 'Bring the troops home on time, and see that nothing forces them back.',
    weights: { contain: 2, independent: 1, partner: 2, business: 2, home: 3 },
    sources: ['O1', 'P6'],
  },
  kurdishHub: {
    id: 'kurdishHub',
    seat: 'washington',
    title: 'Kurdish hub',
    note: 'Keep a small force where it is welcome, and through it the watch on Syria.',
    weights: { contain: 4, independent: 2, partner: 1, business: 1, home: 2 },
    sources: ['O2', 'P7'],
  },
  businessFirst: {
    id: 'businessFirst',
    seat: 'washington',
    title: 'Business first',
    note: 'Let contracts and energy carry the weight that troops have carried.',
    weights: { contain: 2, independent: 2, partner: 2, business: 3, home: 1 },
    sources: ['O3', 'P14'],
  },
  sovereigntist: {
    id: 'sovereigntist',
    seat: 'baghdad',
    title: 'Sovereigntist',
    note: 'No foreign hand in command, from whichever side it comes.',
    weights: { sovereign: 3, order: 2, build: 2, balance: 2, cabinet: 1 },
    sources: ['P5', 'O1'],
  },
  balancer: {
    id: 'balancer',
    seat: 'baghdad',
    title: 'Balancer',
    note: 'Stay on terms with both, owe neither too much, and keep the cabinet together.',
    weights: { sovereign: 2, order: 1, build: 1, balance: 3, cabinet: 3 },
    sources: ['P5', 'P9', 'P12'],
  },
  builder: {
    id: 'builder',
    seat: 'baghdad',
    title: 'Builder',
    note: 'Investment, power and work, and a cabinet that lasts to see them finished.',
    weights: { sovereign: 1, order: 1, build: 4, balance: 1, cabinet: 3 },
    sources: ['P5', 'O3'],
  },
  forwardDefence: {
    id: 'forwardDefence',
    seat: 'tehran',
    title: 'Forward defence',
    note: 'Push US troops away from the border, without a war at home.',
    weights: { out: 3, networks: 1, lifeline: 2, quiet: 2, sway: 2 },
    sources: ['P8', 'O1'],
  },
  stateWithin: {
    id: 'stateWithin',
    seat: 'tehran',
    title: 'State within the state',
    note: 'Root the allied factions in law, payroll and office.',
    weights: { out: 2, networks: 3, lifeline: 2, quiet: 2, sway: 1 },
    sources: ['P8', 'P12'],
  },
  lifelineFirst: {
    id: 'lifelineFirst',
    seat: 'tehran',
    title: 'Lifeline',
    note: 'Under sanctions again: keep trade and dollars moving, and a Baghdad that lets them.',
    weights: { out: 1, networks: 1, lifeline: 4, quiet: 1, sway: 3 },
    sources: ['P8', 'F:snapback', 'F:dollars'],
  },
  autonomyFirst: {
    id: 'autonomyFirst',
    seat: 'erbil',
    title: 'Autonomy',
    note: 'More self-rule, the money to pay for it, and safe ground to exercise it on.',
    weights: { selfrule: 4, pay: 2, guarantee: 1, united: 1, safe: 2 },
    sources: ['O2', 'F:kirkukFederal'],
  },
  hub: {
    id: 'hub',
    seat: 'erbil',
    title: 'Hub',
    note: 'Be the place nobody in Washington wants to leave.',
    weights: { selfrule: 2, pay: 2, guarantee: 4, united: 1, safe: 1 },
    sources: ['O2'],
  },
  paymaster: {
    id: 'paymaster',
    seat: 'erbil',
    title: 'Paymaster',
    note: 'Salaries on the day, oil through the line, and a say of its own over both.',
    weights: { selfrule: 3, pay: 4, guarantee: 1, united: 1, safe: 1 },
    sources: ['F:salaries', 'F:pipelineDeal', 'F:krgCabinet'],
  },
  patienceFirst: {
    id: 'patienceFirst',
    seat: 'is',
    title: 'Patience',
    note: 'Lie low and outlast those who are tired of looking.',
    weights: { survive: 3, doors: 1, seams: 2, hold: 1, unseen: 3 },
    sources: ['P2', 'P7', 'P12'],
  },
  prisonDoors: {
    id: 'prisonDoors',
    seat: 'is',
    title: 'Prison doors',
    note: 'The fighters held in Syria are what a return would be made of.',
    weights: { survive: 1, doors: 4, seams: 1, hold: 2, unseen: 2 },
    sources: ['P7'],
  },
  return: {
    id: 'return',
    seat: 'is',
    title: 'Return',
    note: 'Grow in the gaps, and take ground again where order fails.',
    weights: { survive: 1, doors: 2, seams: 3, hold: 2, unseen: 2 },
    sources: ['P6', 'O1', 'F:seamGap'],
  },
};
