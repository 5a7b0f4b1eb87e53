import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const folder = '.output/chrome-mv3';
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) =>
  /\.(js|html|css|json)$/.test(file),
);
const bundle = files.map((file) => ({ file, text: readFileSync(join(folder, file), 'utf8') }));

const naming = (what: RegExp) =>
  bundle.filter(({ text }) => what.test(text)).map(({ file }) => file);

describe('the release bundle', () => {
  test('holds the scripts it is made of', () => {
    expect(files).toEqual(
      expect.arrayContaining(['background.js', 'content-scripts/gmail.js', 'pageWorld.js']),
    );
  });

  test('names no host that InboxSDK reports to', () => {
    expect(naming(/api\.inboxsdk\.com|pubsub\.googleapis\.com/)).toEqual([]);
  });

  test('has no clock that can be set', () => {
    expect(naming(/sample-clock/)).toEqual([]);
  });

  test('loads no code from outside', () => {
    expect(naming(/importScripts\(|<script[^>]+src="https?:/)).toEqual([]);
  });
});
