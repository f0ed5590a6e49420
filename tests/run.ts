/**
 * `npm test`: every check in order, then the tests. A failed check does not hide the rest, but counts as a failure.
 * The last line is always `N passed, N failed`, and the exit code is 0 only when nothing failed.
 */
import { spawn } from 'node:child_process';

const checks = [
  ['types of shared', 'tsc -p shared'],
  ['types', 'tsc -p .'],
  ['lint', 'oxlint --type-aware --deny-warnings'],
  ['unused', 'knip --no-progress'],
  ['build', 'vite build --logLevel warn'],
] as const;

/** Runs one command, shows what it prints, and gives its exit code and the end of what it printed. */
function run(command: string, env: NodeJS.ProcessEnv = process.env): Promise<{ code: number; tail: string }> {
  return new Promise((resolve) => {
    const child = spawn(command, { shell: true, env, stdio: ['ignore', 'pipe', 'inherit'] });
    let tail = '';
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      process.stdout.write(text);
      tail = (tail + text).slice(-400);
    });
    child.on('close', (code) => resolve({ code: code ?? 1, tail }));
  });
}

let failedChecks = 0;
for (const [name, command] of checks) {
  const began = performance.now();
  const { code } = await run(command);
  if (code !== 0) failedChecks++;
  console.log(`${code === 0 ? 'ok  ' : 'FAIL'} ${name} (${((performance.now() - began) / 1000).toFixed(1)} s)`);
}

const tests = await run('vitest run', { ...process.env, AFTER_RESOLVE_FAILED_CHECKS: String(failedChecks) });
if (!/\n\d+ passed, \d+ failed(, \d+ skipped)?\n$/.test(tests.tail))
  console.log(`\n0 passed, ${failedChecks + 1} failed`);
process.exitCode = failedChecks > 0 || tests.code !== 0 ? 1 : 0;
