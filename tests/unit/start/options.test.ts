import { describe, expect, it } from 'vitest';
import { readOptions } from '../../../scripts/start/options.ts';

const none = { gmail: false, reset: false, tour: false, help: false };

describe('the options of npm start', () => {
  it.each([
    [[], none],
    [['--tour'], { ...none, tour: true }],
    [['--gmail', '--reset'], { ...none, gmail: true, reset: true }],
    [['--mbox', 'mail.mbox'], { ...none, mbox: 'mail.mbox' }],
    [['--mbox=folder'], { ...none, mbox: 'folder' }],
    [['-h'], { ...none, help: true }],
  ])('%j', (args, read) => {
    expect({ ...readOptions(args) }).toEqual(read);
  });

  it.each([
    [['--nothing'], /Unknown option '--nothing'/],
    [['--mbox'], /argument missing/],
    [['--mbox='], /wants a path/],
    [['mail.mbox'], /"mail.mbox" is no option.*two dashes/],
    [['--gmail', '--mbox', 'x'], /--mbox and --gmail do not go together/],
    [['--tour', '--gmail'], /do not go together/],
  ])('%j is said to be wrong, with what there is', (args, why) => {
    const { problem } = readOptions(args) as { problem: string };
    expect(problem).toMatch(why);
    expect(problem).toContain('npm start -- --reset');
  });
});
