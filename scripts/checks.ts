import type { Stage } from './stages.ts';

const vitest = (name: string, folder: string[]): Stage => ({
  name,
  command: 'vitest',
  args: [
    'run',
    ...folder,
    '--reporter=json',
    '--reporter=default',
    `--outputFile.json=.output/${name}.json`,
  ],
  report: { file: `.output/${name}.json`, kind: 'vitest' },
});

/** The quick half: seconds, no browser. */
export const quick: (Stage | Stage[])[] = [
  [
    { name: 'format', command: 'npm', args: ['run', '-s', 'format:check'] },
    { name: 'lint', command: 'npm', args: ['run', '-s', 'lint'] },
    { name: 'types', command: 'npm', args: ['run', '-s', 'types'] },
    { name: 'dead code', command: 'npm', args: ['run', '-s', 'dead'] },
  ],
  vitest('unit', ['tests/unit', 'tests/gmail']),
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
