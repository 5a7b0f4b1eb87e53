import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  plugins: [WxtVitest()],
  test: {
    include: ['tests/{unit,gmail,repo}/**/*.test.{ts,tsx}'],
    // Left to itself one core of two stays idle.
    maxWorkers: '100%',
    setupFiles: ['tests/unit/setup.ts'],
    // For what hangs: a machine that is busy takes several times as long.
    testTimeout: 60_000,
    // Zones are named in the tests themselves; this one keeps a machine's own zone from mattering.
    env: { TZ: 'Europe/Berlin' },
  },
});
