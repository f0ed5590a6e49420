/** What no data set holds: the game's own lines, set by hand in degrees (longitude, latitude). Schematic, see CREDIT.md. */
import type { Pt } from './project.ts';

/** Which governorates make a space, before the cuts below. SYX is the rest of Syria: on the sheet, not in play. */
export const members: Record<string, string[]> = {
  ERB: ['IQ-AR', 'IQ-DA'],
  SUL: ['IQ-SU'],
  KIR: ['IQ-KI'],
  NIN: ['IQ-NI'],
  HAM: ['IQ-SD', 'IQ-DI'],
  ANB: ['IQ-AN'],
  BAG: ['IQ-BG'],
  MID: ['IQ-BB', 'IQ-KA', 'IQ-NA', 'IQ-QA'],
  SOU: ['IQ-WA', 'IQ-MA', 'IQ-DQ', 'IQ-MU'],
  BAS: ['IQ-BA'],
  NES: ['SY-HA', 'SY-RA', 'SY-DY'],
  HOM: ['SY-HI'],
  SYX: ['SY-DI', 'SY-DR', 'SY-HL', 'SY-HM', 'SY-ID', 'SY-LA', 'SY-QU', 'SY-RD', 'SY-SU', 'SY-TA'],
};
export const neighbours = ['TR', 'IR', 'SA', 'KW', 'JO', 'LB', 'IL', 'PS', 'AZ', 'AM', 'CY'];
export const disputed = ['KIR', 'MOS', 'SIN', 'HAM'];

export interface Cut {
  /** The face that is cut. */
  of: string;
  /** The part that holds this point goes to `to`; the rest keeps the name `rest`. */
  holds: Pt;
  to: string;
  rest: string;
  /** The ends are the border points these faces share, nearest to the given place. */
  from: { with: string[]; near: Pt };
  via: Pt[];
  end: { with: string[]; near: Pt };
}

export const cuts: Cut[] = [
  // Nineveh: Sinjar, Tal Afar, Ba'aj and Hatra to the west; Mosul, the Plains and Qayyarah to the east.
  {
    of: 'NIN',
    holds: [42.45, 36.37],
    to: 'SIN',
    rest: 'MOS',
    from: { with: ['NIN', 'ERB'], near: [42.73, 36.767] },
    via: [
      [42.71, 36.57],
      [42.8, 36.3],
      [42.84, 36.02],
      [42.93, 35.76],
    ],
    end: { with: ['NIN', 'HAM'], near: [42.984, 35.533] },
  },
  // Homs: the cities of the west are not in play.
  {
    of: 'HOM',
    holds: [38.3, 34.5],
    to: 'BAD',
    rest: 'SYX',
    from: { with: ['HOM', 'SYX'], near: [37.407, 34.987] },
    via: [
      [37.34, 34.65],
      [37.25, 34.3],
    ],
    end: { with: ['HOM', 'SYX'], near: [37.269, 33.917] },
  },
  // Baghdad: the data has the city only (659 km²). Four cuts give it about the governorate's extent (some 5,000 km²):
  // Abu Ghraib, Taji and Tarmiyah, Nahrawan and Mada'in, Mahmudiyah. The line itself is a sketch.
  {
    of: 'ANB',
    holds: [44.1, 33.35],
    to: 'BAG',
    rest: 'ANB',
    from: { with: ['ANB', 'HAM'], near: [44.036, 33.637] },
    via: [
      [43.97, 33.5],
      [43.94, 33.34],
    ],
    end: { with: ['ANB', 'MID'], near: [43.988, 33.181] },
  },
  {
    of: 'MID',
    holds: [44.4, 33.1],
    to: 'BAG',
    rest: 'MID',
    from: { with: ['ANB', 'MID', 'BAG'], near: [43.988, 33.181] },
    via: [
      [44.08, 33.08],
      [44.22, 32.97],
      [44.4, 32.92],
    ],
    end: { with: ['MID', 'SOU'], near: [44.531, 32.968] },
  },
  {
    of: 'SOU',
    holds: [44.62, 33.02],
    to: 'BAG',
    rest: 'SOU',
    from: { with: ['MID', 'SOU', 'BAG'], near: [44.531, 32.968] },
    via: [
      [44.68, 32.95],
      [44.79, 33.01],
    ],
    end: { with: ['SOU', 'HAM'], near: [44.835, 33.174] },
  },
  {
    of: 'HAM',
    holds: [44.5, 33.5],
    to: 'BAG',
    rest: 'HAM',
    from: { with: ['SOU', 'HAM', 'BAG'], near: [44.835, 33.174] },
    via: [
      [44.86, 33.32],
      [44.75, 33.5],
      [44.58, 33.6],
      [44.4, 33.67],
      [44.22, 33.7],
      [44.1, 33.68],
    ],
    end: { with: ['HAM', 'ANB', 'BAG'], near: [44.036, 33.637] },
  },
];

/** Where a space's pieces had better stand than at the middle of its widest part: the desert of the south holds nobody. */
export const anchors: Record<string, Pt> = { SOU: [46.15, 31.75], MID: [44.3, 31.95], ERB: [44.15, 36.35] };

/** Boxes: the middle, and the size in map pixels. */
export const boxes: Record<string, { at: Pt; w: number; h: number; countries: string[] }> = {
  TUR: { at: [40.95, 38.0], w: 200, h: 92, countries: ['TR'] },
  JOR: { at: [38.12, 32.17], w: 176, h: 92, countries: ['JO', 'KW'] },
  IRN: { at: [47.75, 34.35], w: 190, h: 104, countries: ['IR'] },
};

/** Seams run across the gaps between federal and Kurdish lines: Makhmour and Qarachogh, Dibis, the Jazira. */
export const seams: Record<string, Pt[]> = {
  'ERB-HAM': [
    [43.7, 35.8],
    [43.52, 35.63],
    [43.24, 35.53],
  ],
  'KIR-MOS': [
    [43.62, 35.28],
    [43.33, 35.29],
    [43.09, 35.44],
    [43.08, 35.78],
  ],
  'SIN-HAM': [
    [42.55, 35.42],
    [42.85, 35.3],
    [43.08, 35.12],
    [43.28, 34.86],
  ],
};

/** The Iraq–Türkiye pipeline, the three ways a mission in Syria can be supplied, and the way out by sea. */
export const lines: Record<string, Pt[]> = {
  pipeline: [
    [44.3, 35.52],
    [44.1, 35.95],
    [44.02, 36.35],
    [43.8, 36.8],
    [43.2, 37.04],
    [42.55, 37.2],
    [41.75, 37.55],
    [41.3, 37.68],
  ],
  'ERB-NES': [
    [43.02, 36.86],
    [42.45, 36.93],
    [41.95, 36.86],
    [41.5, 36.62],
  ],
  'TUR-NES': [
    [40.55, 37.66],
    [40.38, 37.3],
    [40.4, 36.95],
    [40.55, 36.55],
  ],
  'JOR-BAD': [
    [38.45, 32.54],
    [38.62, 32.95],
    [38.62, 33.4],
    [38.45, 33.85],
  ],
  gulf: [
    [47.95, 30.35],
    [48.45, 29.98],
    [48.95, 29.55],
    [49.55, 29.15],
  ],
};

/** Tributaries the data lacks. */
export const tributaries: Pt[][] = [
  [
    [43.75, 37.35],
    [43.83, 37.02],
    [44.1, 36.86],
    [44.28, 36.74],
    [44.1, 36.61],
    [43.92, 36.54],
    [43.71, 36.31],
    [43.51, 36.08],
    [43.35, 35.97],
  ],
  [
    [45.4, 36.2],
    [45.15, 36.05],
    [44.95, 35.93],
    [44.6, 35.87],
    [44.3, 35.83],
    [44.1, 35.76],
    [43.8, 35.48],
    [43.55, 35.3],
    [43.4, 35.23],
  ],
  [
    [45.9, 35.2],
    [45.68, 35.05],
    [45.4, 34.7],
    [45.15, 34.3],
    [44.95, 34.1],
    [44.7, 33.78],
    [44.62, 33.5],
    [44.5, 33.22],
  ],
  [
    [40.07, 36.85],
    [40.4, 36.65],
    [40.75, 36.5],
    [40.72, 36.05],
    [40.65, 35.6],
    [40.43, 35.14],
  ],
];

/** Crests for the engraver: a line, and how high its hachures stand in map pixels. */
// prettier-ignore
export const ridges: { h: number; p: Pt[] }[] = [
  { h: 9, p: [[36.9, 37.75], [38, 38.05], [39.2, 38.3], [40.2, 38.42]] },
  { h: 10, p: [[41.9, 38.3], [42.6, 38.1], [43.3, 37.85], [44.3, 37.75]] },
  { h: 9, p: [[42.7, 37.42], [43.4, 37.3], [44.2, 37.28], [44.75, 37.1]] },
  { h: 7, p: [[42.75, 37.02], [43.3, 36.98], [43.95, 36.98], [44.4, 36.72]] },
  { h: 10, p: [[44.8, 37.6], [44.85, 37.1], [45.05, 36.6], [45.5, 36.15], [46.05, 35.8], [46.25, 35.35]] },
  { h: 8, p: [[44.45, 36.55], [44.85, 36.2], [45.35, 35.75], [45.75, 35.4], [46.0, 35.05]] },
  { h: 8, p: [[45.9, 36.7], [46.6, 36.1], [47.1, 35.4]] },
  { h: 9, p: [[46.15, 34.75], [46.7, 34.2], [47.3, 33.75], [48, 33.3], [48.8, 32.9], [49.7, 32.2]] },
  { h: 8, p: [[46.1, 33.8], [46.7, 33.3], [47.4, 32.85]] },
  { h: 10, p: [[48.3, 34.7], [49.1, 33.9], [49.9, 33.1], [50.6, 32.4]] },
  { h: 8, p: [[48.1, 36.0], [49, 35.3], [50.2, 34.7]] },
  { h: 11, p: [[48.5, 37.7], [48.9, 37.0], [49.7, 36.6], [50.7, 36.3]] },
  { h: 8, p: [[36.25, 36.1], [36.45, 36.7], [36.75, 37.2]] },
  { h: 7, p: [[36.12, 35.75], [36.2, 35.2]] },
  { h: 9, p: [[35.75, 33.6], [36.05, 34.1], [36.25, 34.4]] },
  { h: 8, p: [[36.0, 33.55], [36.35, 33.95], [36.7, 34.25]] },
  { h: 6, p: [[36.9, 33.95], [37.6, 34.25], [38.2, 34.65], [38.8, 34.95]] },
  { h: 5, p: [[39.2, 35.3], [39.75, 35.35]] },
  { h: 5, p: [[39.95, 36.42], [40.6, 36.42]] },
  { h: 6, p: [[41.5, 36.4], [41.85, 36.4], [42.25, 36.34]] },
  { h: 6, p: [[43.38, 35.12], [43.8, 34.86], [44.35, 34.58], [44.8, 34.25], [45.15, 33.98], [45.45, 33.85]] },
  { h: 4, p: [[43.55, 35.9], [43.78, 35.68]] },
  { h: 5, p: [[36.6, 32.95], [36.75, 32.5]] },
];

/** Stony desert (dots) and marsh (reeds): a middle and two half-axes, in degrees. */
// prettier-ignore
export const deserts: { at: Pt; r: Pt }[] = [
  { at: [38.7, 34.1], r: [1.3, 0.7] },
  { at: [40.6, 32.7], r: [1.7, 1.2] },
  { at: [42.3, 31.6], r: [1.6, 1.2] },
  { at: [44.3, 30.3], r: [1.6, 0.9] },
  { at: [41.2, 30.2], r: [2.4, 1.1] },
  { at: [38.4, 30.6], r: [1.8, 1] },
  { at: [46.3, 29.6], r: [0.9, 0.5] },
  { at: [41.9, 35.3], r: [0.8, 0.5] },
  { at: [40.1, 34.6], r: [0.7, 0.4] },
];
// prettier-ignore
export const marshes: Pt[] = [
  [46.9, 30.86], [47.15, 30.82], [47.4, 30.78], [47.0, 31.1], [47.25, 31.2], [47.05, 31.35], [47.35, 31.02],
  [47.68, 31.3], [47.72, 31.55], [47.6, 31.75], [47.5, 31.45],
];

/** Names on the sheet that are not the data's cities. The words come from the page; here is only where they stand. */
// prettier-ignore
export const names: { id: string; kind: 'country' | 'water' | 'river'; en: string; ar: string; at: Pt; angle?: number }[] = [
  { id: 'turkey', kind: 'country', en: 'Türkiye', ar: 'تركيا', at: [36.95, 37.5] },
  { id: 'syria', kind: 'country', en: 'Syria', ar: 'سوريا', at: [36.85, 35.45] },
  { id: 'iraq', kind: 'country', en: 'Iraq', ar: 'العراق', at: [41.0, 32.15] },
  { id: 'iran', kind: 'country', en: 'Iran', ar: 'إيران', at: [48.9, 35.75] },
  { id: 'jordan', kind: 'country', en: 'Jordan', ar: 'الأردن', at: [37.1, 31.2] },
  { id: 'saudi-arabia', kind: 'country', en: 'Saudi Arabia', ar: 'السعودية', at: [41.6, 29.9] },
  { id: 'kuwait', kind: 'country', en: 'Kuwait', ar: 'الكويت', at: [47.5, 29.22] },
  { id: 'gulf', kind: 'water', en: 'The Gulf', ar: 'الخليج', at: [49.75, 29.55], angle: 0.6 },
  { id: 'caspian', kind: 'water', en: 'Caspian Sea', ar: 'بحر قزوين', at: [50.15, 37.9] },
  { id: 'tigris', kind: 'river', en: 'Tigris', ar: 'دجلة', at: [43.55, 34.85] },
  { id: 'tigris-low', kind: 'river', en: 'Tigris', ar: 'دجلة', at: [46.35, 32.35] },
  { id: 'euphrates', kind: 'river', en: 'Euphrates', ar: 'الفرات', at: [41.6, 34.35] },
  { id: 'euphrates-low', kind: 'river', en: 'Euphrates', ar: 'الفرات', at: [45.65, 31.2] },
];

/** Cities by the data's name, with how soon they show as the map grows: 1 always, 3 only close by. */
// prettier-ignore
export const cities: Record<string, 1 | 2 | 3> = {
  Baghdad: 1, Mosul: 1, Basra: 1, Erbil: 1, Kirkuk: 1, Sulaymaniyah: 1, Damascus: 1, Aleppo: 2, Raqqa: 2,
  'Deir ez-Zor': 2, Hasakah: 2, Qamishli: 3, Palmyra: 2, Homs: 3, 'Abu Kamal': 3, Duhok: 2, Zakho: 3, 'Tal Afar': 2,
  Tikrit: 2, Samarra: 3, Baqubah: 3, Mandali: 3, Ramadi: 2, Fallujah: 3, Rutba: 2, Karbala: 2, Najaf: 2, Hillah: 3, Kut: 2,
  Amarah: 2, Diwaniyah: 3, Nasiriyah: 2, Samawah: 3, Zubayr: 3, 'Kuwait City': 2, Tabriz: 2, Kermanshah: 2, Ahvaz: 2,
  Abadan: 3, Sanandaj: 3, Hamadan: 3, Urmia: 3, Ilam: 3, Khorramabad: 3, Diyarbakır: 2, Mardin: 3, Şanlıurfa: 3, Gaziantep: 3,
  Arar: 3, Rafha: 3, 'Hafar al-Batin': 3, Amman: 2, Mahabad: 3,
};
/** Places of the game that the data lacks. */
export const towns: { id: string; en: string; ar: string; at: Pt; rank: 2 | 3 }[] = [
  { id: 'sinjar', en: 'Sinjar', ar: 'سنجار', at: [41.87, 36.32], rank: 2 },
  { id: 'al-tanf', en: 'al-Tanf', ar: 'التنف', at: [38.66, 33.5], rank: 2 },
  { id: 'halabja', en: 'Halabja', ar: 'حلبجة', at: [45.99, 35.18], rank: 3 },
  { id: 'makhmour', en: 'Makhmour', ar: 'مخمور', at: [43.58, 35.77], rank: 3 },
];
