/** Pictures of the state, its papers, its guards and its quarrels. No flag, no face, no weapon. */
import { area, box, disc, each, ground, hills, path, type Picture, picture } from './draw.ts';

/** The sign that maps use for a unit: a frame with crossed lines. */
const unit = (x: number, y: number, w: number, h: number): string =>
  `${box(x, y, w, h)}${path(x, y, x + w, y + h)}${path(x, y + h, x + w, y)}`;

export const STATE = {
  ministry: picture({
    line: ground(),
    solid:
      area(72, 34, 128, 12, 184, 34) + box(76, 36, 104, 4) + each(7, (i) => box(81 + i * 15, 41, 6, 21)) + box(74, 62, 108, 4) + box(68, 66, 120, 4), // prettier-ignore
    paper: disc(128, 26, 4),
  }),
  chamber: picture({
    line: ground(60, 196),
    solid:
      each(4, (ring) =>
        each(7 + ring * 2, (i) => {
          const a = Math.PI * (0.06 + (0.88 * i) / (6 + ring * 2));
          const r = 21 + ring * 10;
          return disc(128 - r * 1.35 * Math.cos(a), 68 - r * Math.sin(a), 2.7);
        }),
      ) + box(120, 58, 16, 10),
  }),
  table: picture({
    line: ground(50, 206),
    solid:
      box(88, 44, 80, 5) +
      box(98, 49, 4, 21) +
      box(154, 49, 4, 21) +
      box(68, 30, 4, 40) +
      box(68, 50, 15, 4) +
      box(79, 54, 4, 16) +
      box(184, 30, 4, 40) +
      box(173, 50, 15, 4) +
      box(173, 54, 4, 16) + // prettier-ignore
      area(104, 43, 106, 38, 122, 38, 122, 43) +
      area(134, 43, 134, 38, 150, 38, 152, 43),
  }),
  chair: picture({
    line: 'M92 60A40 13 0 1 0 164 60M164 60l3 8M164 60l-8 2' + path(128, 52, 128, 66),
    solid:
      'M108 12H148V40H108Z' +
      box(102, 40, 52, 8) +
      box(98, 30, 6, 12) +
      box(152, 30, 6, 12) +
      area(112, 68, 144, 68, 128, 58),
    paper: box(113, 17, 30, 19),
  }),
  calendar: picture({
    solid: box(88, 14, 80, 56) + box(102, 8, 5, 10) + box(149, 8, 5, 10),
    paper: box(91, 28, 74, 39),
    line:
      each(3, (r) => each(6, (c) => (r === 2 && c === 4 ? '' : box(96 + c * 11, 33 + r * 11, 6, 6)))) +
      path(138, 53, 148, 63) +
      path(148, 53, 138, 63),
  }),
  letter: picture({
    solid: box(80, 20, 96, 50),
    paper: box(82, 22, 92, 46),
    line:
      path(82, 22, 128, 50, 174, 22) +
      path(82, 68, 114, 42) +
      path(174, 68, 142, 42) +
      disc(128, 46, 9) +
      disc(128, 46, 5),
  }),
  list: picture({
    solid: box(86, 8, 74, 66),
    paper: box(88, 10, 70, 62),
    line:
      each(6, (i) => box(95, 17 + i * 9, 4, 4) + path(106, 19 + i * 9, i % 2 ? 140 : 150, 19 + i * 9)) +
      path(95, 45, 97, 48, 102, 41) +
      path(95, 18, 97, 21, 102, 14) +
      area(172, 66, 200, 34, 206, 39, 178, 71, 169, 74),
  }),
  scales: picture({
    line:
      path(84, 28, 172, 20) +
      path(92, 27, 78, 52) +
      path(92, 27, 106, 52) +
      path(164, 21, 150, 46) +
      path(164, 21, 178, 46),
    solid:
      box(126, 14, 4, 52) +
      box(108, 66, 40, 5) +
      disc(128, 13, 4) +
      'M76 52H108Q92 66 76 52Z' +
      'M148 46H180Q164 60 148 46Z',
  }),
  cash: picture({
    line: ground(56, 200),
    solid:
      each(3, (i) => box(70 + i * 4, 56 - i * 15, 70, 13)) +
      each(5, (i) => `M158 ${66 - i * 6}a15 4 0 0 0 30 0v-4a15 4 0 0 0 -30 0Z`),
    paper:
      each(3, (i) => box(98 + i * 4, 56 - i * 15, 14, 13) + box(72 + i * 4, 58 - i * 15, 66, 0.8)) +
      each(5, (i) => `M161 ${62.4 - i * 6}a12 2.4 0 0 0 24 0a12 2.4 0 0 0 -24 0Z`),
  }),
  classroom: picture({
    line:
      path(92, 60, 92, 70) + path(124, 60, 124, 70) + path(148, 60, 148, 70) + path(180, 60, 180, 70) + ground(60, 206),
    solid: box(80, 8, 96, 38) + box(86, 54, 44, 6) + box(142, 54, 44, 6),
    paper: path(94, 20, 150, 20) + box(90, 18, 54, 1.6) + box(90, 26, 70, 1.6) + box(90, 34, 40, 1.6),
  }),
  units: picture({
    line:
      unit(74, 34, 44, 28) + unit(138, 34, 44, 28) + path(96, 34, 96, 22, 160, 22, 160, 34) + path(128, 22, 128, 14),
    solid: box(118, 4, 20, 11) + each(2, (i) => disc(88 + i * 16, 28, 2)) + each(2, (i) => disc(152 + i * 16, 28, 2)),
  }),
  base: picture({
    line: ground(40, 214) + path(176, 30, 176, 14) + each(4, (i) => path(60 + i * 30, 76, 74 + i * 30, 76)),
    solid:
      'M66 70V52A27 24 0 0 1 120 52V70Z' +
      'M116 70V56A20 18 0 0 1 156 56V70Z' +
      area(170, 70, 172, 42, 180, 42, 182, 70) +
      area(164, 30, 188, 30, 184, 42, 168, 42),
    paper: 'M74 70V54A19 17 0 0 1 112 54V70Z' + box(169, 33, 14, 5) + each(4, (i) => box(120 + i * 8, 60, 5, 4)),
  }),
  plane: picture({
    line: each(4, (i) => path(52 + i * 8, 24 + i * 13, 80 + i * 6, 24 + i * 13)) + path(40, 70, 214, 70),
    solid:
      'M76 40C90 34 170 32 186 38C196 41 196 46 188 48C160 53 106 52 90 50Z' + area(76, 40, 68, 18, 80, 18, 100, 39) + area(120, 46, 108, 62, 120, 62, 152, 46) + area(128, 36, 138, 27, 146, 27, 146, 36) + box(122, 55, 12, 4), // prettier-ignore
    paper: each(8, (i) => disc(112 + i * 8, 41, 1.4)) + area(180, 39, 188, 41, 186, 43, 178, 42),
  }),
  radar: picture({
    line:
      ground(70, 190) +
      each(
        4,
        (i) => `M${150 + i * 11} ${16 - i * 2}A${26 + i * 13} ${26 + i * 13} 0 0 1 ${158 + i * 12} ${50 + i * 5}`,
      ) +
      path(128, 44, 146, 32),
    solid: 'M108 18C100 44 124 60 146 54Z' + area(116, 70, 122, 50, 132, 54, 140, 70) + disc(147, 31, 3),
    paper: 'M110 25C106 42 122 54 138 52Z',
  }),
  drone: picture({
    line:
      path(128, 40, 128, 46) +
      hills(40, 214, 56, 5) +
      ground() +
      each(3, (i) => path(66 + i * 10, 22 + i * 8, 84 + i * 10, 20 + i * 8)),
    solid: area(92, 22, 178, 12, 164, 26, 140, 28, 132, 42, 124, 42, 124, 30),
    paper: area(128, 28, 150, 21, 138, 26),
  }),
  smoke: picture({
    line:
      ground() +
      hills(40, 110, 44, 2) +
      'M130 66C124 54 140 50 130 40C120 30 140 26 132 14M140 66C150 54 138 46 148 38C158 30 146 22 156 10M134 60C140 50 132 44 142 34C150 26 138 20 144 8',
    solid: box(152, 54, 26, 16) + box(180, 60, 18, 10) + box(104, 60, 20, 10) + disc(136, 67, 4),
    paper: each(3, (i) => box(156 + i * 7, 58, 3.4, 5)),
  }),
  bars: picture({
    line: box(84, 10, 60, 60) + disc(172, 34, 10) + disc(172, 34, 6),
    solid:
      each(5, (i) => box(91 + i * 11, 10, 4, 60)) +
      box(84, 26, 60, 3) +
      box(84, 50, 60, 3) +
      box(170, 44, 4, 26) +
      box(174, 58, 8, 4) +
      box(174, 65, 6, 4),
  }),
  watch: picture({
    line:
      ground() +
      path(112, 70, 120, 34) +
      path(144, 70, 136, 34) +
      path(114, 60, 142, 46) +
      path(142, 60, 114, 46) +
      path(150, 26, 204, 12) +
      path(150, 30, 208, 42),
    solid: box(112, 20, 32, 14) + area(106, 20, 128, 8, 150, 20) + 'M40 70Q60 56 80 70Z' + 'M170 70Q190 58 212 70Z',
    paper: box(116, 24, 24, 6),
  }),
  barrier: picture({
    line: ground() + path(120, 50, 120, 40) + path(146, 46, 206, 30),
    solid: box(74, 28, 34, 42) + box(70, 24, 42, 5) + box(118, 44, 7, 26) + area(118, 46, 212, 26, 213, 31, 119, 52),
    paper:
      box(80, 34, 22, 13) +
      each(5, (i) =>
        area(
          134 + i * 16,
          43 - i * 3.4,
          141 + i * 16,
          41.5 - i * 3.4,
          142 + i * 16,
          46 - i * 3.4,
          135 + i * 16,
          48 - i * 3.4,
        ),
      ),
  }),
  fence: picture({
    line:
      ground() +
      each(22, (i) => path(40 + i * 8, 66, 48 + i * 8, 34) + path(48 + i * 8, 66, 40 + i * 8, 34)) +
      path(38, 34, 218, 34),
    solid: each(7, (i) => box(44 + i * 27, 26, 3, 44)) + box(112, 44, 34, 18),
    paper: box(115, 47, 28, 12) + '',
  }),
  hourglass: picture({
    line: path(108, 14, 126, 42, 108, 70) + path(148, 14, 130, 42, 148, 70),
    solid:
      box(100, 8, 56, 5) +
      box(100, 70, 56, 5) +
      area(115, 26, 141, 26, 129, 42, 127, 42) +
      area(110, 69, 128, 56, 146, 69) +
      box(127.3, 42, 1.4, 14),
  }),
  chain: picture({
    line: '',
    solid:
      each(2, (i) => `M${66 + i * 30} 30h20a12 12 0 0 1 0 24h-20a12 12 0 0 1 0 -24Z`) + each(2, (i) => `M${148 + i * 30} 30h14a12 12 0 0 1 0 24h-14a12 12 0 0 1 0 -24Z`) + area(126, 20, 132, 30, 128, 31) + area(138, 16, 139, 28, 135, 28), // prettier-ignore
    paper:
      each(2, (i) => `M${68 + i * 30} 36h16a6 6 0 0 1 0 12h-16a6 6 0 0 1 0 -12Z`) + each(2, (i) => `M${150 + i * 30} 36h10a6 6 0 0 1 0 12h-10a6 6 0 0 1 0 -12Z`) + area(116, 46, 130, 40, 134, 58, 118, 60), // prettier-ignore
  }),
} satisfies Record<string, Picture>;
