/** Words of the field and of the rules, in plain words. Terms of the rules have no source beside the rulebook. */
import type { SourceRef } from './ids.ts';

export interface GlossaryEntry {
  term: string;
  text: string;
  sources: readonly SourceRef[];
}

export const GLOSSARY: Record<string, GlossaryEntry> = {
  // Words of the field
  oir: {
    term: 'Operation Inherent Resolve',
    text: 'The US-led coalition mission against IS in Iraq and Syria, begun in 2014 and formally ending in Iraq in September 2025.',
    sources: ['P1', 'P2'],
  },
  title10: {
    term: 'Title 10',
    text: 'The part of US law under which troops serve under military command. In the game: one piece is about 500 troops.',
    sources: ['O1', 'O2'],
  },
  title22: {
    term: 'Title 22',
    text: 'The part of US law on foreign relations. Military people in such offices answer to the ambassador, not to a military command.',
    sources: ['P14'],
  },
  osci: {
    term: 'OSC-I',
    text: 'Office of Security Cooperation-Iraq: the embassy office that manages arms sales and training.',
    sources: ['P14'],
  },
  dao: {
    term: 'Defense Attache Office',
    text: "The embassy's military diplomats, also under the ambassador.",
    sources: ['P14'],
  },
  fms: {
    term: 'FMS compound',
    text: 'A site on an Iraqi base for the contractors who deliver and teach what was bought under Foreign Military Sales.',
    sources: ['P14', 'F:fmsBalad'],
  },
  nmi: {
    term: 'NATO Mission Iraq',
    text: 'A non-combat mission since 2018 that advises ministries and schools of the security forces.',
    sources: ['P14', 'F:natoMission'],
  },
  frameworkAgreement: {
    term: 'Strategic Framework Agreement',
    text: 'The agreement of 2008 on lasting cooperation between Iraq and the United States; the source calls it the Bilateral Framework Agreement.',
    sources: ['P11', 'F:frameworkAgreement'],
  },
  pmf: {
    term: 'PMF',
    text: 'Popular Mobilization Forces: formations raised against IS in 2014, paid by the state; many of the strongest are close to Iran.',
    sources: ['P5', 'P8'],
  },
  isf: {
    term: 'ISF',
    text: 'Iraqi Security Forces: army, police and counter-terrorism service under Baghdad.',
    sources: ['P2'],
  },
  peshmerga: {
    term: 'Peshmerga',
    text: 'The forces of the Kurdistan Region, divided between the two leading parties.',
    sources: ['O2', 'F:krgCabinet'],
  },
  sdf: {
    term: 'SDF',
    text: 'Syrian Democratic Forces: the Kurdish-led partner in north-east Syria that guards the prisons and camps.',
    sources: ['P7', 'F:sdfDeal'],
  },
  krg: {
    term: 'KRG',
    text: 'Kurdistan Regional Government in Erbil, led by the KDP with the PUK.',
    sources: ['O2', 'F:krgCabinet'],
  },
  kdpPuk: {
    term: 'KDP and PUK',
    text: 'The two leading parties of Kurdistan: the first strong in Erbil and Duhok, the second in Sulaymaniyah.',
    sources: ['F:krgCabinet'],
  },
  disputed: {
    term: 'Disputed lands',
    text: 'Areas whose status between Baghdad and Erbil the constitution left open. On the map they are hatched.',
    sources: ['F:kirkukFederal', 'F:sinjarDeal'],
  },
  article140: {
    term: 'Article 140',
    text: 'The article of the constitution that foresaw a census and a vote on the disputed lands, never carried out.',
    sources: ['F:kirkukFederal'],
  },
  snapback: {
    term: 'Snapback',
    text: 'The return of UN sanctions on Iran, in force from 27 September 2025.',
    sources: ['F:snapback'],
  },
  waiver: {
    term: 'Waiver',
    text: 'A US permission for trade that sanctions would forbid, such as buying power from Iran.',
    sources: ['F:waiver', 'F:gasShare'],
  },
  dollars: {
    term: 'Dollar shipments',
    text: "Iraq's oil income is held in New York and part of it is flown in as cash: a lever of Washington.",
    sources: ['F:dollars', 'F:bankBans'],
  },
  pipeline: {
    term: 'The northern line',
    text: 'The oil pipeline from Kirkuk through Kurdistan to Ceyhan in Türkiye.',
    sources: ['F:pipelineDeal', 'F:iccAward'],
  },
  fto: {
    term: 'Terrorist listing',
    text: 'A US designation that makes support for a group a crime and cuts it off from banks.',
    sources: ['P5', 'F:ftoListings'],
  },
  supportLine: {
    term: 'Support line',
    text: 'The way by which US forces in Syria are supplied: from Erbil, from Türkiye, or from Jordan.',
    sources: ['P7', 'P14'],
  },
  repatriation: {
    term: 'Repatriation',
    text: 'Bringing detained fighters to trial at home, and families back to their countries.',
    sources: ['P7', 'F:camps', 'F:iraqiReturns'],
  },
  // Words of the rules
  seat: {
    term: 'Seat',
    text: 'One of the five sides of the game, played by one person, a team, or a bot.',
    sources: [],
  },
  order: {
    term: 'Order',
    text: 'One of the two actions a seat seals each turn: a card and how it is used.',
    sources: [],
  },
  regionOrder: {
    term: 'Order of a region',
    text: 'How settled life is there, from 0 (collapse) to 4 (settled).',
    sources: ['O3'],
  },
  event: { term: 'Event', text: 'What a card says, instead of an operation.', sources: [] },
  operation: {
    term: 'Operation',
    text: "One of the things a seat can always do, in as many targets as the card's number allows.",
    sources: [],
  },
  bank: { term: 'Bank', text: 'To give up a card for leverage.', sources: [] },
  initiative: {
    term: 'Initiative',
    text: 'The number on a card that says who acts first: low numbers before high ones.',
    sources: [],
  },
  boost: {
    term: 'Boost',
    text: 'Leverage spent on an order for +1 strength each, two at most. It is refunded if the order fizzles.',
    sources: [],
  },
  fizzle: {
    term: 'Fizzle',
    text: 'What an order does that has become impossible: nothing, and it says why.',
    sources: [],
  },
  check: {
    term: 'Check',
    text: 'The one die of the game: 50%, plus 10% for each point of strength over resistance, never under 10% or over 90%.',
    sources: [],
  },
  leverage: {
    term: 'Leverage',
    text: 'What a seat can press with, 0 to 12: spent on boosts and contests, or given in a deal.',
    sources: [],
  },
  accord: {
    term: 'Accord',
    text: 'A signed deal between seats. The engine keeps it in force until it ends or a party breaks it in the open. One for a number of turns runs out as the next turn opens; in the last turn of a game it still counts.',
    sources: [],
  },
  pledge: {
    term: 'Pledge',
    text: 'A promise in free words. Nothing enforces it, but the ledger remembers.',
    sources: [],
  },
  contest: {
    term: 'Contest',
    text: 'A political decision. Leverage committed in secret, standing and a die decide between two or three outcomes.',
    sources: ['P9'],
  },
  standing: {
    term: 'Standing',
    text: 'What an outcome of a contest has going for it before leverage and die, from the state of the country.',
    sources: [],
  },
  dispatch: { term: 'Dispatch', text: 'News that opens a turn. The next one is shown a turn ahead.', sources: [] },
  reckoning: {
    term: 'Reckoning',
    text: "The end of a turn, when the world's own rules run in a fixed sequence.",
    sources: [],
  },
  alignment: {
    term: 'Alignment',
    text: "Where Baghdad leans, from −5 (Tehran's client) to +5 (Washington's client). Either end costs it at home.",
    sources: ['P5'],
  },
  capture: {
    term: 'Capture',
    text: 'How far armed factions have taken over offices and money of the state. High capture brings sanctions and drives investors off.',
    sources: ['P12'],
  },
  sovereigntyTrack: {
    term: 'Sovereignty',
    text: 'How far Iraqis feel that their own state decides.',
    sources: ['P5', 'O1'],
  },
  patience: { term: 'Patience', text: 'How much more the US public will bear.', sources: ['P4', 'P6'] },
  exposure: {
    term: 'Exposure',
    text: "How plainly acts of its allies are laid at Tehran's door. High exposure invites a direct strike.",
    sources: ['P8'],
  },
  warLadder: {
    term: 'War ladder',
    text: 'How near a regional war is, 0 to 6. Hostile acts climb it, restraint and quiet descend it.',
    sources: ['P8'],
  },
  humanCost: {
    term: 'Human cost',
    text: 'A count of harm to people that only rises. It belongs to no seat, and the debrief asks about it.',
    sources: [],
  },
  seam: {
    term: 'Seam',
    text: 'A gap between federal and Kurdish lines that IS alone can use. Joint Security between Baghdad and Erbil closes it.',
    sources: ['F:seamGap'],
  },
  cell: {
    term: 'Cell',
    text: 'A group of IS fighters, hidden until it is found or acts.',
    sources: ['P2', 'F:isAreas'],
  },
  agenda: { term: 'Agenda', text: "A seat's secret weighing of its five aims, shown at the end.", sources: ['P13'] },
  par: { term: 'Par', text: 'The middle result of many games between bots: what a seat might expect.', sources: [] },
  rushBack: {
    term: 'Rush back',
    text: 'Troops returning after they left, at a price with the public: the cycle the source warns of.',
    sources: ['P4', 'O1'],
  },
};
