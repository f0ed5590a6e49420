/**
 * `npm run audit`: are there known holes, high or critical, in what the server and the browser run? A registry that
 * answers no such question (a mirror, a machine without a network) is no reason to fail, and is said in one line.
 */
import { spawnSync } from 'node:child_process';

interface Report {
  error?: { summary?: string; code?: string };
  message?: string;
  vulnerabilities?: Record<string, { severity: string; range: string; fixAvailable: unknown }>;
  metadata?: { vulnerabilities: Record<string, number>; dependencies: { prod: number } };
}
const GRAVE = new Set(['high', 'critical']);

const { stdout, error } = spawnSync('npm', ['audit', '--omit=dev', '--json'], {
  encoding: 'utf8',
  timeout: 60_000,
  maxBuffer: 64 * 2 ** 20,
  shell: process.platform === 'win32',
});
const report = read(stdout);
if (!report?.metadata) {
  const why = report?.error?.summary || report?.message || report?.error?.code || error?.message || 'no answer';
  console.log(`Dependencies were NOT audited: the registry did not answer the question (${why.split('\n')[0]}).`);
} else {
  const { metadata, vulnerabilities = {} } = report;
  const grave = Object.entries(vulnerabilities).filter(([, { severity }]) => GRAVE.has(severity));
  for (const [name, { severity, range, fixAvailable }] of grave)
    console.log(`${severity}: ${name} ${range}${fixAvailable ? ' (a fix is there: npm audit fix)' : ''}`);
  const lesser = Object.keys(vulnerabilities).length - grave.length;
  console.log(
    `${metadata.dependencies.prod} dependencies audited: ${grave.length} high or critical, ${lesser} lesser.`,
  );
  process.exitCode = grave.length > 0 ? 1 : 0;
}

function read(text: string | null): Report | null {
  try {
    return JSON.parse(text ?? '') as Report;
  } catch {
    return null;
  }
}
