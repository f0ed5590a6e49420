import { defineConfig } from 'vitest/config';

export default defineConfig({
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
  test: {
    reporters: ['default', './tests/reporter.ts'],
    passWithNoTests: false,
    projects: [
      {
        extends: true,
        test: {
          name: 'rules',
          include: ['tests/{rules,content,bots,fuzz,games,client,i18n}/**/*.test.{ts,tsx}', 'tests/*.test.ts'],
          pool: 'threads',
          testTimeout: 20_000,
        },
      },
      {
        // Colyseus keeps one match-maker a process: every file has a process of its own.
        extends: true,
        test: {
          name: 'server',
          include: ['tests/{server,study}/**/*.test.ts'],
          pool: 'forks',
          isolate: true,
          testTimeout: 30_000,
          hookTimeout: 30_000,
        },
      },
      {
        // One browser at a time: a software renderer takes every core it is given.
        extends: true,
        test: {
          name: 'browser',
          include: ['tests/browser/**/*.test.ts'],
          pool: 'forks',
          isolate: true,
          fileParallelism: false,
          testTimeout: 180_000,
          hookTimeout: 120_000,
        },
      },
    ],
  },
});
