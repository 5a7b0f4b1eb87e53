import type { Stage } from './stages.ts';

const fileOf = (name: string) => `.output/${name.replaceAll(' ', '-')}.json`;

const vitest = (name: string, folder: string[]): Stage => ({
  name,
  command: 'vitest',
  args: [
    'run',
    ...folder,
    '--reporter=json',
    '--reporter=default',
    `--outputFile.json=${fileOf(name)}`,
  ],
  report: { file: fileOf(name), kind: 'vitest' },
});

/**
 * Rooms without a side effect. Their tests share what they load, which takes half the time; all others
 * begin from nothing.
 */
const PURE = ['language', 'ledger', 'library', 'policy', 'time', 'walk'].map(
  (room) => `tests/unit/${room}`,
);

/** The quick half: seconds, no browser. */
export const quick: (Stage | Stage[])[] = [
  [
    { name: 'format', command: 'npm', args: ['run', '-s', 'format:check'] },
    { name: 'lint', command: 'npm', args: ['run', '-s', 'lint'] },
    { name: 'types', command: 'npm', args: ['run', '-s', 'types'] },
    { name: 'dead code', command: 'npm', args: ['run', '-s', 'dead'] },
  ],
  vitest('pure rooms', [...PURE, '--no-isolate']),
  vitest('unit', ['tests/unit', 'tests/gmail', ...PURE.map((room) => `--exclude=${room}/**`)]),
];

/** The rest: builds, tests over what was built, and the browser. */
export const whole: (Stage | Stage[])[] = [
  ...quick,
  { name: 'build', command: 'npm', args: ['run', '-s', 'build'] },
  { name: 'build for the sample', command: 'npm', args: ['run', '-s', 'build:sample'] },
  vitest('repo', ['tests/repo']),
  {
    name: 'end to end',
    command: 'playwright',
    args: ['test'],
    report: { file: '.output/e2e.json', kind: 'playwright' },
    show: true,
  },
];

/** The long half: properties tried many times, and random acts with the worker killed under them. */
export const soak: Stage[] = [
  vitest('unit', ['tests/unit', '--testTimeout=120000']),
  { name: 'build for the sample', command: 'npm', args: ['run', '-s', 'build:sample'] },
  {
    name: 'killed at random',
    command: 'playwright',
    args: ['test', '--config=playwright.soak.config.ts'],
    report: { file: '.output/soak.json', kind: 'playwright' },
    show: true,
  },
];
