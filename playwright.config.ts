import { defineConfig } from '@playwright/test';

export default defineConfig({
  testDir: 'tests',
  testMatch: ['e2e/**/*.spec.ts'],
  fullyParallel: true,
  // One more than the cores of a small machine: much of a test waits for Gmail's own timers.
  workers: 3,
  // For what hangs: no test measures time, and a machine that is busy takes several times as long.
  timeout: 240_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.output/e2e.json' }]],
  outputDir: 'test-results',
});
