import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { engineVersion } from './server/study/run/engine.ts';
import { phaserCore } from './vite.phaser.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const server = process.env['AFTER_RESOLVE_SERVER'] ?? 'http://localhost:2567';

/** `npm run dev` is one command: Vite starts the game server beside itself and stops it when it ends. */
const gameServer = (): Plugin => ({
  name: 'game-server',
  apply: 'serve',
  configureServer() {
    if (process.env['AFTER_RESOLVE_SERVER']) return;
    const child = spawn('node', ['--watch', '--watch-preserve-output', 'server/main.ts'], {
      cwd: here('.'),
      stdio: 'inherit',
    });
    process.once('exit', () => child.kill());
  },
});

/** The door and the lobby must stay light: the build fails if a first page would load Phaser. */
const phaserStaysLazy = (): Plugin => ({
  name: 'phaser-stays-lazy',
  apply: 'build',
  generateBundle(_, bundle) {
    const seen = new Set<string>();
    const visit = (file: string) => {
      const chunk = bundle[file];
      if (seen.has(file) || chunk?.type !== 'chunk') return;
      seen.add(file);
      if (Object.keys(chunk.modules).some((id) => id.includes('/node_modules/phaser/')))
        this.error(`Phaser would be loaded with the first page (through ${file}): import the board with import().`);
      chunk.imports.forEach(visit);
    };
    for (const chunk of Object.values(bundle)) if (chunk.type === 'chunk' && chunk.isEntry) visit(chunk.fileName);
  },
});

export default defineConfig({
  root: here('client'),
  plugins: [gameServer(), phaserCore(), phaserStaysLazy()],
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  // The handbook says when what the study showed was played with other rules or bots.
  define: { ENGINE_VERSION: JSON.stringify(engineVersion()) },
  build: {
    outDir: here('dist/client'),
    emptyOutDir: true,
    target: 'baseline-widely-available',
    // No data: addresses, so that the content security policy can stay 'self'.
    assetsInlineLimit: 0,
    rolldownOptions: {
      output: { codeSplitting: { groups: [{ name: 'phaser', test: /[\\/]node_modules[\\/]phaser[\\/]/ }] } },
    },
  },
  server: {
    port: 5173,
    proxy: {
      '/api': server,
      '/matchmake': server,
      '/socket-check': { target: server, ws: true },
      // Colyseus opens its WebSocket at /<process id, 9 characters>/<room id>.
      '^/[\\w-]{9}/[\\w-]+(\\?.*)?$': {
        target: server,
        ws: true,
        bypass: (request) => (request.headers.upgrade ? undefined : request.url),
      },
    },
  },
});
