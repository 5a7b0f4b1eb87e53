import { readFileSync, readdirSync } from 'node:fs';

interface Reply {
  text: string;
  sentAt: string;
}

const FOLDER = 'tests/corpus/replies';

/** The replies of the corpus, each with the day it is read against. */
export function corpusReplies(): Reply[] {
  return readdirSync(FOLDER)
    .filter((file) => file.endsWith('.jsonl'))
    .flatMap((file) => readFileSync(`${FOLDER}/${file}`, 'utf8').split('\n'))
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Reply);
}

/** What patterns that try again and again would choke on; each is repeated to the length wanted. */
const CRAMMED = [
  'a',
  ' ',
  '\n',
  '1',
  '1/',
  '>',
  '> ',
  '> > ',
  '--\n',
  '___',
  ' at ',
  "don't ",
  'please do not ',
  'next next ',
  'in a in a ',
  'the first of the first of ',
  'not not interested, ',
  'call me in in ',
  'after the week of the ',
  'out of the office until ',
  'On Monday, On Monday ',
  'On 1 March 2026 at 10:00, ',
  'From: a\n',
  'From: a\nSent: b\n',
  'Sent from my ',
  'a@b.',
  'a.b@',
  'http://',
  'Mon, ',
  '12:00:00 ',
  'wrote: ',
  '\u0000\u202E',
  '\uD800',
  'é\u0301',
  '。',
];

/** Texts of so many characters, one of every kind. */
export function crammedTexts(length: number): string[] {
  return CRAMMED.map((part) => part.repeat(Math.ceil(length / part.length)).slice(0, length));
}
