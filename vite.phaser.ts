/**
 * Phaser's ready-made bundle cannot be shaken: 1.4 MB to fetch and to run, most of it WebGL, physics, sound and tile
 * maps. The board needs pictures and lines on a plain canvas: it gets a build of those, from the same package's source,
 * with the flags that Phaser has for such builds.
 */
import { fileURLToPath } from 'node:url';
import { normalizePath, type Plugin } from 'vite';

const SOURCE = normalizePath(fileURLToPath(new URL('./node_modules/phaser/src/', import.meta.url)));
const ENTRY = '\0phaser-core';

/** What of `Phaser.…` client/board calls, and the parts that put themselves into every scene as they are loaded. */
const entry = `
  import Game from '${SOURCE}core/Game.js';
  import Events from '${SOURCE}core/events/index.js';
  import { NONE } from '${SOURCE}scale/const/index.js';
  import CONST from '${SOURCE}const.js';
  import '${SOURCE}events/EventEmitter.js';
  import '${SOURCE}scene/ScenePlugin.js';
  import '${SOURCE}cameras/2d/CameraManager.js';
  import '${SOURCE}gameobjects/DisplayList.js';
  import '${SOURCE}gameobjects/UpdateList.js';
  import '${SOURCE}gameobjects/graphics/GraphicsFactory.js';
  import '${SOURCE}gameobjects/image/ImageFactory.js';
  export default { Game, Core: { Events }, Scale: { NONE }, CANVAS: CONST.CANVAS };
`;

const FLAGS: Readonly<Record<string, boolean>> = {
  CANVAS_RENDERER: true,
  WEBGL_RENDERER: false,
  WEBGL_DEBUG: false,
  FEATURE_SOUND: false,
  PLUGIN_CAMERA3D: false,
  PLUGIN_FBINSTANT: false,
};

/** Trials that Phaser makes as it is loaded, and makes the page stand still for: what they find out, for the browsers we build for. */
const KNOWN: Readonly<Record<string, readonly [trial: string, outcome: string]>> = {
  // Of the emulated WebGL of a machine without a graphics card: a second.
  'device/Features.js': ['testWebGL();', 'false;'],
  'device/CanvasFeatures.js': [
    'module.exports = init();',
    'module.exports = { supportInverseAlpha: true, supportNewBlendModes: true };',
  ],
};

export const phaserCore = (): Plugin => ({
  name: 'phaser-core',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'phaser' ? ENTRY : null),
  load: (id) => (id === ENTRY ? entry : null),
  transform(code, id) {
    if (!id.startsWith(SOURCE)) return null;
    const [trial, outcome] = KNOWN[id.slice(SOURCE.length)] ?? ['', ''];
    if (!code.includes(trial)) this.error(`Phaser has changed: no "${trial}" in ${id}`);
    return code
      .replace(trial, outcome)
      .replace(/\btypeof ([A-Z]\w+)\b/g, (whole, flag: string) => String(FLAGS[flag] ?? whole));
  },
});
