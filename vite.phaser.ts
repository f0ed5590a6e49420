/**
 * Phaser's ready-made bundle cannot be shaken: 1.4 MB to fetch and to run, most of it WebGL, physics, sound and tile
 * maps. The board needs pictures and lines on a plain canvas: it gets a build of those, from the same package's source,
 * with the flags that Phaser has for such builds.
 */
import { fileURLToPath } from 'node:url';
import type { Plugin } from 'vite';

const SOURCE = fileURLToPath(new URL('./node_modules/phaser/src/', import.meta.url));
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

export const phaserCore = (): Plugin => ({
  name: 'phaser-core',
  apply: 'build',
  enforce: 'pre',
  resolveId: (id) => (id === 'phaser' ? ENTRY : null),
  load: (id) => (id === ENTRY ? entry : null),
  transform(code, id) {
    if (!id.startsWith(SOURCE)) return null;
    // It tries WebGL out as it starts, used or not: a second of standing still where WebGL is emulated.
    if (id.endsWith('/device/Features.js')) {
      if (!code.includes('testWebGL();')) this.error('Phaser tests for WebGL in some new way: see device/Features.js.');
      code = code.replace('testWebGL();', 'false;');
    }
    return code.replace(/\btypeof ([A-Z]\w+)\b/g, (whole, flag: string) => String(FLAGS[flag] ?? whole));
  },
});
