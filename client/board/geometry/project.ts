/** Lambert's conformal conic, the projection of most printed atlases of the Middle East: longitude/latitude to map pixels. */

export type Pt = readonly [number, number];

const RAD = Math.PI / 180;
const CENTRE = 43.05;
const LOW = 30.5; // standard parallels, so that Iraq and north-east Syria are true to scale
const HIGH = 36.8;
const PX_PER_RADIAN = 7200; // about 126 map pixels to a degree of latitude

const t = (lat: number) => Math.tan(Math.PI / 4 + (lat * RAD) / 2);
const n = Math.log(Math.cos(LOW * RAD) / Math.cos(HIGH * RAD)) / Math.log(t(HIGH) / t(LOW));
const f = (Math.cos(LOW * RAD) * t(LOW) ** n) / n;
const raw = ([lon, lat]: Pt): Pt => {
  const rho = (PX_PER_RADIAN * f) / t(lat) ** n;
  const theta = n * (lon - CENTRE) * RAD;
  return [rho * Math.sin(theta), rho * Math.cos(theta)]; // south is larger, as on a screen
};

/** The sheet, in degrees along its middle lines; the source data reaches a little further on every side. */
const WEST = raw([35.45, 33.5])[0];
const EAST = raw([50.65, 33.5])[0];
const NORTH = raw([CENTRE, 38.5])[1];
const SOUTH = raw([CENTRE, 28.75])[1];

export const size = { w: Math.round(EAST - WEST), h: Math.round(SOUTH - NORTH) };

/** Map pixels, (0, 0) at the north-west corner of the sheet. */
export function project(p: Pt): Pt {
  const [x, y] = raw(p);
  return [x - WEST, y - NORTH];
}

/** How far a map pixel's side is on the ground near the middle of the sheet, in km. */
export const kmPerPx = 6371 / PX_PER_RADIAN;
