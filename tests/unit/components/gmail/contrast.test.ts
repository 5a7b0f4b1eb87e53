import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(
  new URL('../../../../components/gmail/styles.css', import.meta.url),
  'utf8',
);

/** The colours of the first rule with this selector, by name. */
function colours(selector: string): Map<string, string> {
  const rule = css.split(`${selector} {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...rule.matchAll(/--([a-z-]+): (#[0-9a-f]{6})/g)].map(([, name, hex]) => [name!, hex!]),
  );
}

function luminance(hex: string): number {
  const parts = [1, 3, 5].map((at) => {
    const part = Number.parseInt(hex.slice(at, at + 2), 16) / 255;
    return part <= 0.040_45 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * parts[0]! + 0.7152 * parts[1]! + 0.0722 * parts[2]!;
}

function contrast(a: string, b: string): number {
  const [light, dark] = [luminance(a), luminance(b)].toSorted((x, y) => y - x);
  return (light! + 0.05) / (dark! + 0.05);
}

/** What is written on what. */
const WORDS: [ink: string, on: string][] = [
  ...['ink', 'muted', 'accent', 'due', 'late', 'stop'].map((ink): [string, string] => [ink, 'bg']),
  ...['ink', 'muted', 'accent', 'due', 'late'].map((ink): [string, string] => [ink, 'surface']),
  ...['accent', 'due', 'late', 'stop'].map((ink): [string, string] => [ink, `${ink}-soft`]),
  ...['accent', 'due', 'stop', 'late'].map((on): [string, string] => ['ink', `${on}-soft`]),
  ['accent', 'stop-soft'],
  ['accent-on', 'accent'],
  ['ink', 'raised'],
  ['bg', 'ink'],
];
/** What has to be told apart without reading. */
const SHAPES: [string, string][] = [
  ['accent', 'bg'],
  ['accent', 'accent-soft'],
  ['edge', 'bg'],
];

describe.each([':host', ":host([data-theme='dark'])"])('%s', (selector) => {
  const colour = colours(selector);
  const of = (name: string) => {
    const hex = colour.get(name);
    if (!hex) throw new Error(`no colour named ${name}`);
    return hex;
  };
  it.each(WORDS)('%s on %s can be read', (ink, on) => {
    expect(contrast(of(ink), of(on))).toBeGreaterThanOrEqual(4.5);
  });
  it.each(SHAPES)('%s on %s can be told apart', (shape, on) => {
    expect(contrast(of(shape), of(on))).toBeGreaterThanOrEqual(3);
  });
});

it('uses no size that depends on Gmail', () => {
  expect(css).not.toMatch(/\d(rem|em)\b/);
});
