/** Every closed list of the game. Types are derived from these arrays, never written twice. */

export const SEATS = ['washington', 'baghdad', 'tehran', 'erbil', 'is'] as const;
export type SeatId = (typeof SEATS)[number];
/** The seats that can sign accords and take part in politics. The red cell signs nothing. */
export const STATE_SEATS = ['washington', 'baghdad', 'tehran', 'erbil'] as const;

export const REGIONS = [
  'ERB', 'SUL', 'KIR', 'MOS', 'SIN', 'HAM', 'ANB', 'BAG', 'MID', 'SOU', 'BAS', 'NES', 'BAD',
] as const;
export type RegionId = (typeof REGIONS)[number];
export const BOXES = ['TUR', 'JOR', 'IRN'] as const;
export type BoxId = (typeof BOXES)[number];
export const SPACES = [...REGIONS, ...BOXES] as const;
export type SpaceId = (typeof SPACES)[number];

/**
 * Public tracks with their range. `cohesion`, `treasury`, `lifeline` and `detention` put a number on
 * what game.md calls the scarce thing of Baghdad, Erbil and Tehran, and on the security of detention.
 */
export const TRACKS = {
  patience: [0, 10],
  ties: [0, 10],
  alignment: [-5, 5],
  sovereignty: [0, 10],
  capture: [0, 10],
  cohesion: [0, 10],
  autonomy: [0, 10],
  unity: [0, 10],
  treasury: [0, 10],
  exposure: [0, 10],
  lifeline: [0, 10],
  detention: [0, 10],
  war: [0, 6],
  humanCost: [0, 99],
} as const satisfies Record<string, readonly [number, number]>;
export type TrackId = keyof typeof TRACKS;
export const TRACK_IDS = Object.keys(TRACKS) as TrackId[];

export const CONTROLS = ['federal', 'krg', 'sdf', 'damascus', 'is', 'none'] as const;
export type Control = (typeof CONTROLS)[number];

/** Pieces and the number of each in the box: a piece that is not on the board waits in its supply. */
export const SUPPLY = {
  t10: 12,
  t22: 6,
  bases: 8,
  isf: 20,
  pesh: 9,
  sdf: 6,
  militia: 16,
  cellsHidden: 14,
  cellsExposed: 14,
  western: 16,
  eastern: 12,
  trained: 16,
} as const;
export type PieceId = keyof typeof SUPPLY;
export const PIECES = Object.keys(SUPPLY) as PieceId[];

export const OPS = {
  washington: ['posture', 'advise', 'raid', 'strike', 'pressure', 'broker', 'transition', 'repatriate'],
  baghdad: ['deploy', 'clear', 'govern', 'curb', 'contract', 'budget', 'bill', 'envoy'],
  tehran: ['arm', 'harass', 'penetrate', 'valve', 'finance', 'restrain'],
  erbil: ['guard', 'joint', 'host', 'export', 'lobby', 'unify', 'claim'],
  is: ['recruit', 'infiltrate', 'attack', 'breakout', 'extort', 'ground'],
} as const satisfies Record<SeatId, readonly string[]>;
export type OpId = (typeof OPS)[SeatId][number];
export const OP_IDS = SEATS.flatMap((s): readonly OpId[] => OPS[s]);

export const AIMS = {
  washington: ['contain', 'independent', 'partner', 'business', 'home'],
  baghdad: ['sovereign', 'order', 'build', 'balance', 'cabinet'],
  tehran: ['out', 'networks', 'lifeline', 'quiet', 'sway'],
  erbil: ['selfrule', 'pay', 'guarantee', 'united', 'safe'],
  is: ['survive', 'doors', 'seams', 'hold', 'unseen'],
} as const satisfies Record<SeatId, readonly string[]>;
export type AimId = (typeof AIMS)[SeatId][number];

export const AGENDAS = {
  washington: ['withdrawal', 'kurdishHub', 'businessFirst'],
  baghdad: ['sovereigntist', 'balancer', 'builder'],
  tehran: ['forwardDefence', 'stateWithin', 'lifelineFirst'],
  erbil: ['autonomyFirst', 'hub', 'paymaster'],
  is: ['patienceFirst', 'prisonDoors', 'return'],
} as const satisfies Record<SeatId, readonly string[]>;
export type AgendaId = (typeof AGENDAS)[SeatId][number];

export const ACCORDS = [
  'federalBasing', 'erbilBasing', 'energyCompact', 'revenuePipeline', 'jointSecurity', 'truce',
  'powerWaiver', 'pmfCompact', 'borderDeal', 'securityCooperation', 'gift', 'pledge',
] as const;
export type AccordId = (typeof ACCORDS)[number];

export const CONTESTS = [
  'election', 'government', 'pmfLaw', 'budgetLaw', 'basingTerms', 'endOfMission', 'oilLaw', 'oversight', 'disputedLands',
] as const;
export type ContestId = (typeof CONTESTS)[number];
/** The contests that *Table a bill* can open. */
export const BILLS = ['pmfLaw', 'oilLaw', 'oversight', 'disputedLands', 'basingTerms'] as const;

/** Switches of the world that cards and rules set. */
export const FLAGS = [
  'valveClosed', // Tehran holds back gas and power
  'shareWithheld', // Baghdad withholds the Kurdish share
  'pipelineOpen', // the line KIR-ERB-TUR carries oil
  'sanctions', // Iraqi banks or oil trade under US sanctions
  'restrained', // militia told to hold still this turn
  'ankaraHost', // Türkiye lets a US support line run through it
  'unconsented', // US troops stayed in federal Iraq without consent
  'returned', // US troops came back after leaving: the rush back
] as const;
export type FlagId = (typeof FLAGS)[number];

export const GOVERNMENTS = ['incumbent', 'pragmatic', 'aligned', 'caretaker'] as const;
export type GovernmentId = (typeof GOVERNMENTS)[number];
export const PMF_LAWS = ['shelved', 'reformed', 'passed'] as const;
export type PmfLaw = (typeof PMF_LAWS)[number];
export const MISSIONS = ['ending', 'extended', 'ended'] as const;
export type MissionState = (typeof MISSIONS)[number];

export const SWITCHES = {
  troops: ['shield', 'magnet'],
  kurdistan: ['insulated', 'exposed'],
  trend: ['dormant', 'regrouping'],
  economy: ['pillar', 'mirage'],
} as const;
export type SwitchId = keyof typeof SWITCHES;
export type Switches = { [K in SwitchId]: (typeof SWITCHES)[K][number] };

export const BASES_OF_EVIDENCE = ['source', 'inference', 'report', 'judgement'] as const;
export type Basis = (typeof BASES_OF_EVIDENCE)[number];
export const CONFIDENCE = ['high', 'medium', 'low'] as const;
export type Confidence = (typeof CONFIDENCE)[number];

export const LABELS = [
  'P0', 'P1', 'P2', 'P3', 'P4', 'P5', 'P6', 'P7', 'P8', 'P9', 'P10', 'P11', 'P12', 'P13', 'P14', 'O1', 'O2', 'O3',
] as const;
export type Label = (typeof LABELS)[number];
/** A paragraph label of the source, or `F:<id>` for a fact of content/sources.ts with its own source and date. */
export type SourceRef = Label | `F:${string}`;
