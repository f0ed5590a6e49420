/** A whole game through the HTTP carrier alone, by a script that uses nothing of ours but the address. */
import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { serve, type TestServer } from './harness.ts';

const script = fileURLToPath(new URL('curl-game.sh', import.meta.url));
let server: TestServer;
beforeAll(async () => void (server = await serve()));
afterAll(() => server.stop());

test('curl plays a class game to its end', { timeout: 60_000 }, async () => {
  expect(readFileSync(script, 'utf8')).not.toMatch(/\b(import|require|shared|node_modules)\b/);
  const { stdout, stderr } = await promisify(execFile)('bash', [script, server.url], { timeout: 55_000 });
  expect(stderr).toBe('');
  expect(stdout.match(/^Turn \d of 3$/gm)).toEqual(['Turn 1 of 3', 'Turn 2 of 3', 'Turn 3 of 3']);
  expect(stdout.match(/^ {2}.+ \(\d\d%\)$|: banked$/gm)!.length).toBeGreaterThan(3);
  expect(stdout.trimEnd().split('\n').at(-1)).toMatch(/^Over: Washington has [\d.]+ of 100 points/);
});
