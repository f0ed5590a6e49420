/** Ends every run with one line that a machine can count: `N passed, N failed[, N skipped]`. */
import { writeSync } from 'node:fs';
import type { Reporter, TestModule, Vitest } from 'vitest/node';

export default class CountReporter implements Reporter {
  #passed = 0;
  #failed = 0;
  #skipped = 0;

  onInit(vitest: Vitest): void {
    if (vitest.config.watch) return;
    // On exit, after Vitest's own summary, and also when the run never got as far as a test.
    process.once('exit', (code) => {
      // Checks which `npm test` ran before the tests and which failed (tests/run.ts).
      this.#failed += Number(process.env['AFTER_RESOLVE_FAILED_CHECKS'] ?? 0);
      const nothingRan = this.#passed + this.#failed === 0;
      if (this.#failed === 0 && (nothingRan || code !== 0)) this.#failed = 1;
      if (this.#failed > 0 && code === 0) process.exitCode = 1;
      const skipped = this.#skipped > 0 ? `, ${this.#skipped} skipped` : '';
      writeSync(1, `\n${this.#passed} passed, ${this.#failed} failed${skipped}\n`);
    });
  }

  onTestRunEnd(modules: readonly TestModule[], unhandledErrors: readonly unknown[]): void {
    this.#passed = this.#failed = this.#skipped = 0;
    for (const module of modules) {
      let failedHere = 0;
      for (const test of module.children.allTests()) {
        const { state } = test.result();
        if (state === 'passed') this.#passed++;
        else if (state === 'failed') failedHere++;
        else this.#skipped++;
      }
      // A file that cannot be loaded, or a hook that throws, fails without a failed test.
      if (failedHere === 0 && !module.ok()) failedHere = 1;
      this.#failed += failedHere;
    }
    this.#failed += unhandledErrors.length;
  }
}
