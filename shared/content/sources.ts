/**
 * What the game rests on: the source document by paragraph label, and checked facts from outside it.
 * Cards, dispatches, contests and rules cite a label (`P7`, `O2`) or a fact (`F:pipelineDeal`).
 */
import type { Label } from './ids.ts';

/** The document the game is drawn from. Its sentences are not reproduced here. */
export const SOURCE = {
  author: 'James Jeffrey',
  title: 'After Operation Inherent Resolve: The Future of U.S.-Iraq Security Relations',
  series: 'PolicyWatch 4110',
  publisher: 'The Washington Institute for Near East Policy',
  date: '2025-09',
} as const;

/** Each paragraph of the source in our own words: a neutral short title, and what it says. */
export const PARAGRAPHS: Record<Label, { title: string; says: string }> = {
  P0: {
    title: 'Three choices, one set of lasting interests',
    says: 'Whichever course is taken, the risks should be seen clearly and lasting interests kept in view.',
  },
  P1: {
    title: 'The mission formally ends; the last steps are unclear',
    says: 'The coalition mission formally ends in September 2025. How it winds up is not settled; planners expect no US soldier to be left in Iraq when 2026 ends. Both capitals want closer ties, security among them.',
  },
  P2: {
    title: 'What the coalition did, and what it turned to after 2017',
    says: 'The coalition broke IS as a holder of ground, rebuilt parts of Iraq’s forces and helped restore stability. After 2017 it turned to remnants and to steadying the population, with partners in both countries.',
  },
  P3: {
    title: 'The two-phase transition plan and the militia attacks behind it',
    says: 'The plan of 2024 had two phases: coalition sites closed by September 2025, and a partial US presence into 2026 to support operations in Syria. Many militia attacks pressed for a date.',
  },
  P4: {
    title: 'Fading attention, the return cycle, and budget cuts',
    says: 'Iraq slipped from attention and came to be handled as a part of Iran policy. Some fear another round of leaving and rushing back, others see no reason to stay; spending cuts make funds uncertain.',
  },
  P5: {
    title: 'Baghdad between sovereignty, investment and the armed factions',
    says: 'Baghdad wants full sovereignty, varied partners and investment. Iran-backed groups that lead the PMF stand in the way of each. The cabinet must seem neither Tehran’s proxy nor Washington’s follower.',
  },
  P6: {
    title: 'The wish to leave against the worry about resurgence',
    says: 'The president would rather leave altogether. Worry about an IS return, above all in Syria, may hold him back.',
  },
  P7: {
    title: 'Prisons and camps in north-east Syria, and the line that supports them',
    says: 'The SDF guard some 8,950 fighters and about 30,000 family members. Attacks are few, but returns home are slow, Syria is unsettled and its new government untested. About 1,400 US troops stay there, supported largely from Iraq.',
  },
  P8: {
    title: "Tehran's reach in Iraq and the stalled PMF bill",
    says: 'Tehran has lost ground in the region but its allies in Iraq are strong, and a US exit may invite it back. A bill to root the PMF deeper in the state was withdrawn under US pressure.',
  },
  P9: {
    title: 'The November 2025 election and the prime minister',
    says: 'The election of November 2025 will bring the question of Iran forward. The incumbent, helped into office by Iran-backed groups, is seen as a pragmatist; a more pro-Iran winner would upset ties.',
  },
  P10: {
    title: 'What is at stake: people, oil, the regional balance',
    says: 'What is at stake for Washington: policy on Iran, a large and educated population, and the second-largest oil export capacity in OPEC.',
  },
  P11: {
    title: 'Why some security cooperation will last',
    says: 'Some security cooperation will last: an agreement of 2008, shared intelligence, training and arms, and much already invested.',
  },
  P12: {
    title: 'Missions that do not finish, and the price of state capture',
    says: 'Missions are hard to end, for threats are seldom finished. And Iraqi leaders know that a state captured by militias would meet isolation, sanctions and lost Western investment.',
  },
  P13: {
    title: 'The options, in short',
    says: 'The choices come down to three.',
  },
  P14: {
    title: 'Embassy offices, the NATO mission, and other ways into Syria',
    says: 'Offices under the ambassador and the NATO mission could carry the security work, as they did after 2011. Syria could also be supported from Türkiye or Jordan.',
  },
  O1: {
    title: 'Option 1: complete withdrawal',
    says: 'All troops under military command leave, and perhaps Syria too. It would meet the demand for sovereignty, but could bring heavier militia pressure on what remains, more risk from IS, and a costly return later.',
  },
  O2: {
    title: 'Option 2: a smaller presence centred on Kurdistan',
    says: 'A smaller presence centred on Kurdistan, where bases, welcome and relative safety exist, keeps support for Syria. It could strain ties with Baghdad if it seems to go past it.',
  },
  O3: {
    title: 'Option 3: business and energy in place of troops',
    says: 'Business and energy carry more of the weight. Iraq wants Western investment and firms are interested; it could become a pillar of stability, or be stopped by IS or by Iranian influence.',
  },
};

/** One checked statement from outside the source document. */
export interface Fact {
  /** The statement, in our own words. */
  text: string;
  /** Who reported it. */
  from: string;
  /** A: two or more independent reports or the primary one · B: one decent report · C: one weak report · K: background knowledge, unchecked · D: a design proposal. */
  tag: 'A' | 'B' | 'C' | 'K' | 'D';
  /** Newest date the statement rests on, YYYY-MM. Never after 2025-09, the month the game begins. */
  asOf: string;
}

export const FACTS = {
  // US presence and the mission
  alAsadConvoy: {
    text: 'A US convoy left Ain al-Asad on 18 August 2025, with forces going on to Erbil, Kuwait and Syria.',
    from: 'Long War Journal; Shafaq News, citing the Pentagon',
    tag: 'A',
    asOf: '2025-08',
  },
  troopNumbers: {
    text: 'About 2,500 US troops (some reports say 2,000) were in Iraq in 2025; fewer than 500 were planned by September 2026.',
    from: 'Long War Journal; Shafaq News',
    tag: 'A',
    asOf: '2025-09',
  },
  timetable: {
    text: 'The joint statement of 27 September 2024 is read in Baghdad as ending the mission in September 2026; others say the end of 2026.',
    from: 'Asharq al-Awsat; Shafaq News; PolicyWatch 4110',
    tag: 'A',
    asOf: '2025-09',
  },
  baghdadSites: {
    text: 'The coalition headquarters and the Victory Base site beside Baghdad airport were to close in phase one.',
    from: 'Long War Journal',
    tag: 'A',
    asOf: '2025-09',
  },
  kurdistanSites: {
    text: 'In Kurdistan, US forces use Erbil air base and Harir.',
    from: 'Several reports',
    tag: 'A',
    asOf: '2025-09',
  },
  syriaSites: {
    text: 'US sites in north-east Syria included Shaddadi, Kharab al-Jir and Qasrak.',
    from: 'Background knowledge',
    tag: 'K',
    asOf: '2025-09',
  },
  jordanRear: {
    text: 'Posts in Jordan support al-Tanf; one of them, Tower 22, was struck with deaths in January 2024.',
    from: 'Background knowledge',
    tag: 'K',
    asOf: '2024-01',
  },
  natoMission: {
    text: 'NATO Mission Iraq, non-combat, has advised since October 2018; in August 2023 it took in the Interior Ministry and Federal Police.',
    from: 'NATO news; Rudaw',
    tag: 'A',
    asOf: '2023-08',
  },
  frameworkAgreement: {
    text: 'The Strategic Framework Agreement between the two states was signed on 17 November 2008.',
    from: 'One report',
    tag: 'B',
    asOf: '2008-11',
  },
  defenceBill: {
    text: 'A draft US defence bill would hold back part of the aid to Iraqi forces until steps on militias, with the Peshmerga exempt.',
    from: 'Rudaw, on a draft; later text differs',
    tag: 'C',
    asOf: '2025-09',
  },
  fmsBalad: {
    text: 'Balad air base housed a compound of contractors for arms sold to Iraq.',
    from: 'Background knowledge',
    tag: 'K',
    asOf: '2025-09',
  },
  magnetView: {
    text: 'Prime Minister Sudani argued in 2024 that foreign troops draw fire and make the country less stable.',
    from: 'Asharq al-Awsat',
    tag: 'A',
    asOf: '2024-12',
  },
  // Baghdad: politics, armed factions
  pmfLaw: {
    text: 'The PMF bill had its second reading on 16 July 2025, left the agenda in early August and was withdrawn on 26–27 August after US warnings.',
    from: "L'Orient Today; Shafaq News; Al-Estiklal",
    tag: 'A',
    asOf: '2025-08',
  },
  pmfNumbers: {
    text: 'The PMF claim more than two hundred thousand members on the payroll.',
    from: 'Press reports of the claim',
    tag: 'C',
    asOf: '2025-08',
  },
  ftoListings: {
    text: 'On 17 September 2025 the United States listed four more Iraqi armed factions as terrorist organisations.',
    from: 'US State Department via MENAFN; Long War Journal',
    tag: 'A',
    asOf: '2025-09',
  },
  electionDate: {
    text: 'The vote for the 329 seats of parliament is set for 11 November 2025.',
    from: 'Iraqi News Agency; Arab News',
    tag: 'A',
    asOf: '2025-09',
  },
  sadrBoycott: {
    text: 'The Sadrist movement stays out of the 2025 election.',
    from: 'Press reports; date from background knowledge',
    tag: 'B',
    asOf: '2025-07',
  },
  unEnds: {
    text: 'The Security Council set 31 December 2025 as the end of the UN assistance mission.',
    from: 'One report; resolution of May 2024',
    tag: 'B',
    asOf: '2024-05',
  },
  census: {
    text: 'The census of November 2024, the first full one in some forty years, counted 46.1 million people.',
    from: 'Associated Press',
    tag: 'A',
    asOf: '2025-02',
  },
  population: {
    text: 'Weights of the regions follow the official population estimates of 2018 for each governorate.',
    from: 'citypopulation.de',
    tag: 'A',
    asOf: '2018-12',
  },
  jurfClosed: {
    text: 'Jurf al-Sakhar, south of Baghdad, is a closed zone held by an armed faction.',
    from: 'Background knowledge',
    tag: 'K',
    asOf: '2025-09',
  },
  alQaim: {
    text: 'PMF units hold positions at al-Qaim on the Syrian border.',
    from: 'Background knowledge',
    tag: 'K',
    asOf: '2025-09',
  },
  // Money, oil, power, water
  dollars: {
    text: 'Oil income passes through the New York Fed; cash flights bring about $500 million a month, and the old dollar platform closed at the end of 2024.',
    from: '964media; Shafaq News; Econotimes',
    tag: 'A',
    asOf: '2025-09',
  },
  bankBans: {
    text: 'Iraqi banks were cut off from dollar dealings in waves: fourteen in 2023, eight in early 2024, five in 2025.',
    from: '964media; Shafaq News',
    tag: 'A',
    asOf: '2025-09',
  },
  exports: {
    text: 'Iraq exports 3.2–3.4 million barrels a day of some 4.1–4.2 produced; oil brings about nine tenths of state revenue.',
    from: 'MECEI; Shafaq News',
    tag: 'A',
    asOf: '2025-09',
  },
  energyDeals: {
    text: 'bp signed for Kirkuk (February 2025), Chevron a memorandum for Nasiriyah (August 2025); TotalEnergies is building at Ratawi.',
    from: 'JPT; OGJ; Argus',
    tag: 'A',
    asOf: '2025-09',
  },
  nonBinding: {
    text: 'Many of the announced energy deals are memoranda or heads of agreement that bind nobody.',
    from: 'Trade press',
    tag: 'A',
    asOf: '2025-08',
  },
  waiver: {
    text: 'The US waiver for Iranian electricity was not renewed on 8 March 2025.',
    from: 'Al Jazeera; Mehr',
    tag: 'A',
    asOf: '2025-03',
  },
  gasShare: {
    text: 'Iranian gas fires between a third and two fifths of Iraqi power; a swap of Turkmen gas through Iran was blocked in 2025.',
    from: 'Mehr; Caliber, citing Reuters',
    tag: 'A',
    asOf: '2025-09',
  },
  snapback: {
    text: 'UN sanctions on Iran, triggered by three European states on 28 August 2025, came back on 27 September.',
    from: 'UN note via SunStar; Iran International',
    tag: 'A',
    asOf: '2025-09',
  },
  water: {
    text: 'It is the driest year since 1933; Türkiye releases about 420 m³ a second, and salt reaches Basra.',
    from: 'Shafaq News; CNN',
    tag: 'A',
    asOf: '2025-09',
  },
  // Kurdistan and disputed lands
  pipelineDeal: {
    text: 'Shut since March 2023, the line to Türkiye was to flow again from 27 September 2025, on interim terms to the end of the year.',
    from: 'Hürriyet; Musings on Iraq; The New Region',
    tag: 'A',
    asOf: '2025-09',
  },
  pipelineTerms: {
    text: 'Some 190–230 thousand barrels a day go to the state oil marketer, 50 stay local, and firms are paid $16 a barrel from escrow.',
    from: 'Hürriyet; Musings on Iraq',
    tag: 'A',
    asOf: '2025-09',
  },
  iccAward: {
    text: 'An arbitration award of about $1.5 billion against Türkiye halted the line in March 2023.',
    from: 'Hürriyet; Musings on Iraq',
    tag: 'A',
    asOf: '2023-03',
  },
  fieldDrones: {
    text: 'On 14–17 July 2025 drones hit Sarsang, Tawke, Ain Sifni and Khurmala; output fell from 280 to about 130 thousand barrels a day. No one claimed it.',
    from: 'Reuters; ECO Iraq; other press',
    tag: 'A',
    asOf: '2025-07',
  },
  khorMor: {
    text: 'The Khor Mor gas field in Sulaymaniyah feeds much of the power of Kurdistan.',
    from: 'Background knowledge',
    tag: 'K',
    asOf: '2025-09',
  },
  salaries: {
    text: 'Baghdad stopped salary transfers to Kurdistan in May 2025; by late September six salaries of the year had been paid.',
    from: 'PUKmedia; Shafaq News',
    tag: 'A',
    asOf: '2025-09',
  },
  nonOilShare: {
    text: "June's salaries were released against 120 billion dinars of Kurdistan's non-oil income.",
    from: 'PUKmedia; Shafaq News',
    tag: 'A',
    asOf: '2025-09',
  },
  krgCabinet: {
    text: 'The regional vote of October 2024 gave KDP 39 and PUK 23 of 100 seats; in September 2025 there was still no cabinet, the two being at odds over the Interior and Security posts.',
    from: 'Shafaq News; Peregraf',
    tag: 'A',
    asOf: '2025-09',
  },
  kirkukRotation: {
    text: 'Kirkuk has a PUK governor since a deal of August 2024; whether and when the post rotates (due 31 December 2025) is disputed.',
    from: 'KirkukNow; Rudaw',
    tag: 'A',
    asOf: '2025-09',
  },
  kirkukFederal: {
    text: 'Federal forces have held Kirkuk since October 2017; Article 140 of the constitution leaves its status open.',
    from: 'KirkukNow; Rudaw',
    tag: 'A',
    asOf: '2025-09',
  },
  sinjarDeal: {
    text: 'The Sinjar agreement of 9 October 2020 is not carried out: two administrations, armed groups in town, many Yazidis still displaced.',
    from: 'Several reports',
    tag: 'A',
    asOf: '2025-09',
  },
  seamGap: {
    text: 'Between federal and Kurdish lines lie gaps some 5–10 miles wide and 40–60 long that neither side polices.',
    from: 'New Lines Institute; CTC',
    tag: 'B',
    asOf: '2025-09',
  },
  turkishBases: {
    text: "Ankara's own map of 2020 showed 37 military points in northern Iraq; the Iraqi army counted five bases and about 100 positions in 2022.",
    from: 'Rudaw; Shafaq News',
    tag: 'A',
    asOf: '2022-12',
  },
  pkkDissolution: {
    text: 'The PKK announced its dissolution on 12 May 2025 and burned a first lot of arms near Sulaymaniyah on 11 July.',
    from: 'Several reports',
    tag: 'A',
    asOf: '2025-07',
  },
  // Syria, detention, the Islamic State
  sdfDeal: {
    text: 'The accord of 10 March 2025 foresees that SDF bodies, crossings, airport and oil fields join the Syrian state by the end of 2025.',
    from: 'Several reports',
    tag: 'A',
    asOf: '2025-03',
  },
  camps: {
    text: 'In late September 2025 al-Hol and nearby camps held over 30,000 people, some 8,500 of them foreigners of 62 states; about 60% are minors.',
    from: 'Hürriyet; Shafaq News',
    tag: 'A',
    asOf: '2025-09',
  },
  iraqiReturns: {
    text: 'About 18,000 Iraqis have come home from the camps since 2021, by way of the al-Jadaa centre.',
    from: 'Hürriyet; Shafaq News',
    tag: 'A',
    asOf: '2025-09',
  },
  isAreas: {
    text: 'What remains of IS in Iraq moves in Wadi al-Shay, Daquq and Zghaitun in Kirkuk, the Dibis hills, and the Salah al-Din–Diyala border.',
    from: 'Shafaq News',
    tag: 'A',
    asOf: '2025-09',
  },
  isPace: {
    text: 'UN monitors saw a reduced pace of IS attacks in Iraq.',
    from: 'UN Security Council, S/2025/72',
    tag: 'A',
    asOf: '2025-02',
  },
  isBadia: {
    text: 'IS is thought to hold about $10 million, and the Syrian Badia serves as a centre for planning attacks abroad.',
    from: 'Security Council Report',
    tag: 'A',
    asOf: '2025-08',
  },
  isStrength: {
    text: 'The UN put IS in Iraq and Syria at 5,000–7,000 in 2023; no agreed figure for 2025 was found.',
    from: 'United Nations',
    tag: 'A',
    asOf: '2023-12',
  },
  // The craft of games: where the frame of the rules is borrowed
  cardDriven: {
    text: 'In card-driven games such as Twilight Struggle (2005) and Labyrinth (2010) a card is played for its event or for operations.',
    from: 'The published rules; background knowledge',
    tag: 'K',
    asOf: '2010-12',
  },
  sealedOrders: {
    text: 'Since Diplomacy (1959), games of negotiation let all sides talk freely and then reveal sealed orders at once.',
    from: 'The published rules; background knowledge',
    tag: 'K',
    asOf: '1959-12',
  },
  sharedLosses: {
    text: 'In Churchill (2015) the allies compete, and a leader too far ahead or a war unfinished spoils the result for more than one.',
    from: 'The published rules; background knowledge',
    tag: 'K',
    asOf: '2015-12',
  },
  rigidAdjudication: {
    text: 'Manuals of professional wargaming tell adjudication by rules and dice, which can be repeated and questioned, from the free judgement of an umpire.',
    from: 'Wargaming manuals, among them the British handbook of 2017; background knowledge',
    tag: 'K',
    asOf: '2017-12',
  },
} as const satisfies Record<string, Fact>;
export type FactId = keyof typeof FACTS;
