/** `npm run audit` against registries of our own: one that knows of a hole, one that knows of none, one that does not answer. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, expect, test } from 'vitest';
import lock from '../package-lock.json' with { type: 'json' };
import manifest from '../package.json' with { type: 'json' };

const version = manifest.dependencies.express;
const HOLE = {
  express: [
    {
      id: 1,
      url: 'https://advisories.example/1',
      title: 'A hole',
      severity: 'high',
      vulnerable_versions: `<=${version}`,
      cwe: [],
      cvss: { score: 8, vectorString: null },
    },
  ],
};

interface Locked {
  version?: string;
  dependencies?: Record<string, string>;
}
/** What a registry says of a package: here, of the one version that is installed. */
function packument(name: string): object {
  const packages = lock.packages as Readonly<Record<string, Locked>>;
  const { version: locked = '0.0.0', dependencies = {} } = packages[`node_modules/${name}`] ?? {};
  return { name, 'dist-tags': { latest: locked }, versions: { [locked]: { name, version: locked, dependencies } } };
}

let registry: Server | null = null;
afterEach(() => void registry?.close());

/** Runs the audit; `advisories` is what the registry answers, null: nothing of use. */
async function audit(advisories: object | null): Promise<{ code: number | null; said: string }> {
  registry = createServer((request, response) => {
    request.resume();
    response.setHeader('content-type', 'application/json');
    if (request.method !== 'POST') response.end(JSON.stringify(packument(decodeURIComponent(request.url!.slice(1)))));
    else response.writeHead(advisories ? 200 : 405).end(JSON.stringify(advisories ?? {}));
  }).listen(0, '127.0.0.1');
  await once(registry, 'listening');
  const at = `http://127.0.0.1:${(registry.address() as AddressInfo).port}/`;
  const env = { ...process.env, npm_config_registry: at, npm_config_fetch_retries: '0' };
  const child = spawn(process.execPath, ['tests/audit.ts'], { env, stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (said += text));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, said };
}

test('a hole that the registry knows of is named, and fails', { timeout: 60_000 }, async () => {
  const { code, said } = await audit(HOLE);
  expect(said).toMatch(/^high: express/m);
  expect(said).toMatch(/^\d+ dependencies audited: [1-9]\d* high or critical, 0 lesser\.$/m);
  expect(code).toBe(1);
});

test('no hole is said with the number of what was looked at', { timeout: 60_000 }, async () => {
  const { code, said } = await audit({});
  const looked = Number(/^(\d+) dependencies audited: 0 high or critical, 0 lesser\.$/m.exec(said)?.[1]);
  expect(looked).toBeGreaterThan(Object.keys(manifest.dependencies).length);
  expect(code).toBe(0);
});

test('a registry that answers no such question is said, and is no reason to fail', { timeout: 60_000 }, async () => {
  const { code, said } = await audit(null);
  expect(said).toMatch(/^Dependencies were NOT audited: .*405/);
  expect(code).toBe(0);
});
