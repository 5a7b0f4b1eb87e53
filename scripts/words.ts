/**
 * Adds or changes words on screen without disturbing the others:
 * `node scripts/words.ts key "The words" [key "words" …]`. Keys stay sorted.
 */
import { readFileSync, writeFileSync } from 'node:fs';

const file = new URL('../public/_locales/en/messages.json', import.meta.url);
const messages = JSON.parse(readFileSync(file, 'utf8')) as Record<string, { message: string }>;
const given = process.argv.slice(2);
if (given.length === 0 || given.length % 2 !== 0) {
  throw new Error('Give keys and words in pairs: node scripts/words.ts key "The words"');
}
for (let i = 0; i < given.length; i += 2) {
  const key = given[i];
  const words = given[i + 1];
  if (key && words !== undefined) messages[key] = { message: words };
}
const sorted = Object.fromEntries(
  Object.entries(messages).toSorted(([a], [b]) => (a < b ? -1 : 1)),
);
writeFileSync(file, `${JSON.stringify(sorted, null, 2)}\n`);
