/** Pictures of land, roads, works and water. */
import { area, box, disc, each, ground, hills, path, type Picture, picture } from './draw.ts';

/** A lorry, its nose at `x`, facing right. */
const lorry = (x: number, s: number): Picture => ({
  solid:
    box(x - 34 * s, 70 - 21 * s, 22 * s, 16 * s) +
    area(x - 11 * s, 70 - 5 * s, x - 11 * s, 70 - 18 * s, x - 4 * s, 70 - 18 * s, x, 70 - 11 * s, x, 70 - 5 * s) +
    disc(x - 28 * s, 70 - 3.4 * s, 3.4 * s) +
    disc(x - 18 * s, 70 - 3.4 * s, 3.4 * s) +
    disc(x - 5 * s, 70 - 3.4 * s, 3.4 * s),
  line: '',
  paper:
    area(x - 9 * s, 70 - 11 * s, x - 9 * s, 70 - 16 * s, x - 5 * s, 70 - 16 * s, x - 2 * s, 70 - 11 * s) +
    each(3, (i) => box(x - 31 * s + i * 6.4 * s, 70 - 19 * s, 0.9 * s, 12 * s)),
});
const join = (...parts: Picture[]): Picture => ({
  solid: parts.map((p) => p.solid).join(''),
  line: parts.map((p) => p.line).join(''),
  paper: parts.map((p) => p.paper).join(''),
});
/** A lattice mast: its foot's middle at `x`, so high. */
const mast = (x: number, h: number): string => {
  const w = h * 0.2;
  return (
    path(x - w, 70, x - 1.5, 70 - h, x + 1.5, 70 - h, x + w, 70) +
    each(4, (i) => {
      const [a, b] = [w * (1 - i / 4.6), w * (1 - (i + 1) / 4.6)];
      const [y, z] = [70 - (h * i) / 4.6, 70 - (h * (i + 1)) / 4.6];
      return path(x - a, y, x + b, z) + path(x + a, y, x - b, z);
    })
  );
};

export const LAND = {
  convoy: join(
    picture({ line: ground() + hills(40, 210, 34, 5) }),
    lorry(196, 1.25),
    lorry(144, 1.05),
    lorry(102, 0.85),
  ),
  road: picture({
    line:
      hills(40, 118, 30, 3) + hills(126, 212, 26, 3, 1) + path(40, 70, 96, 70) + path(160, 70, 212, 70) + path(120, 52, 120, 55) + path(121, 60, 121, 64) + path(122.5, 70, 123, 76), // prettier-ignore
    solid: area(84, 84, 117, 48, 118, 48, 104, 84) + area(150, 84, 123, 48, 124, 48, 168, 84),
  }),
  desert: picture({
    solid: disc(168, 26, 9),
    line:
      'M36 70C70 44 96 50 120 62S176 56 214 70M70 70C96 58 116 62 138 74M128 66C150 56 180 58 200 74M50 76C84 70 110 74 130 80' +
      each(5, (i) => path(94 + i * 9, 53 + i * 2.2, 90 + i * 9, 62 + i * 1.6)),
  }),
  ridges: picture({
    line: ground() + path(44, 70, 84, 26, 99, 48, 128, 10, 158, 52, 176, 30, 212, 70) + path(84, 26, 80, 44, 88, 56),
    solid:
      area(84, 26, 99, 48, 93, 50, 97, 60, 88, 54, 90, 44) +
      area(128, 10, 158, 52, 148, 50, 152, 64, 138, 50, 140, 38, 131, 28) +
      area(176, 30, 212, 70, 196, 62, 190, 64, 184, 50, 186, 44),
  }),
  /** Two lines of posts, and nothing between them. */
  gap: picture({
    solid: each(6, (i) => box(74 + i * 5, 24 + i * 8, 3.4, 9) + box(182 + i * 4, 16 + i * 9, 3.4, 9)),
    line:
      path(72, 20, 104, 74) + path(180, 12, 206, 74) + hills(112, 176, 40, 3) +
      each(7, (i) => path(116 + i * 9, 72 - (i % 2) * 6, 121 + i * 9, 72 - (i % 2) * 6)), // prettier-ignore
  }),
  river: picture({
    line:
      hills(40, 120, 26, 3) + hills(150, 212, 30, 2) +
      each(5, (i) => `M${136 - i * 2} 36C${120 + i * 8} 48 ${172 + i * 2} 54 ${120 + i * 11} ${82}`), // prettier-ignore
    solid: area(110, 30, 160, 30, 165, 40, 105, 40) + each(4, (i) => box(113 + i * 12.6, 22, 5, 9)),
    paper: each(6, (i) => box(111 + i * 8.4, 32.5, 4, 5)),
  }),
  pipeline: picture({
    line:
      hills(40, 214, 26, 5) + ground() + disc(132, 33, 9) + disc(132, 33, 3) + path(132, 42, 132, 50) +
      each(4, (i) => path(123 + 9 * Math.cos(i * 0.8) + 9, 33 + 9 * Math.sin(i * 0.8), 132, 33)), // prettier-ignore
    solid: box(36, 50, 178, 9) + each(5, (i) => area(58 + i * 36, 59, 66 + i * 36, 59, 69 + i * 36, 70, 55 + i * 36, 70)) + box(124, 46, 16, 17), // prettier-ignore
    paper: box(36, 52.5, 86, 1.4) + box(142, 52.5, 72, 1.4),
  }),
  pumpjack: picture({
    line:
      ground() +
      hills(150, 214, 44, 3) +
      path(106, 70, 121, 32, 136, 70) +
      path(112, 56, 130, 56) +
      path(158, 28, 158, 64),
    solid:
      area(88, 40, 90, 35, 158, 22, 160, 27) +
      'M154 18C166 22 168 32 164 42L158 41C160 34 159 28 152 25Z' +
      box(76, 58, 24, 12) + disc(90, 48, 8) + box(152, 62, 12, 8), // prettier-ignore
    paper: disc(90, 48, 3) + disc(121, 31, 2),
  }),
  flare: picture({
    line: ground() + mast(120, 38) + path(150, 70, 150, 44) + path(196, 70, 196, 44),
    solid:
      'M120 30C108 22 116 14 114 6C122 10 124 14 123 18C128 14 128 11 127 8C134 15 133 25 120 30Z' +
      'M152 70V48A21 9 0 0 1 194 48V70Z' + box(60, 52, 30, 18) + disc(66, 48, 0.1), // prettier-ignore
    paper: path(152, 56, 194, 56) + 'M154 54H192V55.4H154Z' + each(4, (i) => box(64 + i * 6.6, 56, 3.4, 6)),
  }),
  pylon: picture({
    line:
      ground() +
      mast(88, 58) +
      mast(150, 46) +
      mast(196, 34) +
      path(70, 24, 106, 24) +
      path(76, 34, 100, 34) +
      path(136, 34, 164, 34) +
      path(186, 44, 206, 44) + // prettier-ignore
      'M36 20Q56 36 70 24M106 24Q128 44 136 34M164 34Q178 50 186 44M206 44Q212 48 214 47' +
      'M36 32Q60 46 76 34M100 34Q126 52 138 35',
  }),
  crane: picture({
    line:
      ground() +
      mast(150, 56) +
      path(84, 18, 196, 18) +
      path(150, 8, 96, 18) +
      path(150, 8, 190, 18) +
      path(104, 18, 104, 40),
    solid:
      box(183, 18, 11, 8) + area(98, 40, 110, 40, 108, 47, 100, 47) + box(64, 52, 22, 18) + box(88, 40, 0.1, 0.1) + box(174, 56, 28, 14), // prettier-ignore
    paper:
      each(3, (i) => box(67 + i * 6, 55, 3.4, 4) + box(67 + i * 6, 62, 3.4, 4)) +
      each(4, (i) => box(177 + i * 6, 60, 3.4, 5)),
  }),
  town: picture({
    line: ground() + hills(40, 214, 30, 4) + path(187, 70, 184, 40) + path(195, 70, 198, 40) + path(185, 56, 197, 56),
    solid:
      box(70, 50, 22, 20) + box(94, 40, 18, 30) + box(114, 54, 24, 16) + box(140, 44, 16, 26) + box(158, 56, 20, 14) + 'M181 40V31Q191 25 201 31V40Z', // prettier-ignore
    paper: each(3, (i) => box(73 + i * 6, 54, 3, 4)) + each(2, (i) => box(97 + i * 7, 44, 3.4, 5) + box(97 + i * 7, 54, 3.4, 5)) + each(3, (i) => box(118 + i * 6, 59, 3, 4)) + box(144, 48, 3, 5) + box(150, 48, 3, 5) + box(166, 60, 4, 10), // prettier-ignore
  }),
  /** Rows of tents, as plain geometry. */
  camp: picture({
    solid: each(4, (i) => area(64 + i * 36, 62, 79 + i * 36, 40, 94 + i * 36, 62)),
    paper: each(4, (i) => area(76 + i * 36, 62, 79 + i * 36, 51, 82 + i * 36, 62)),
    line: ground() + each(5, (i) => path(58 + i * 32, 38, 68 + i * 32, 24, 78 + i * 32, 38)) + path(44, 40, 212, 40),
  }),
} satisfies Record<string, Picture>;
