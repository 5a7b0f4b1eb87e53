import { defineConfig } from '@playwright/test';

/** The long, seeded half of the browser's tests: `npm run soak`. */
export default defineConfig({
  testDir: 'tests/soak',
  testMatch: ['**/*.soak.ts'],
  workers: 1,
  timeout: 1_200_000,
  expect: { timeout: 20_000 },
  reporter: [['list'], ['json', { outputFile: '.output/soak.json' }]],
  outputDir: 'test-results',
});
