import { expect, it, vi } from 'vitest';
import { isDarkPage } from '../../../lib/gmail/page/dark-page.ts';

it.each([
  ['rgb(28, 30, 32)', true],
  ['rgba(28, 30, 32, 1)', true],
  ['rgb(255, 255, 255)', false],
  ['rgba(0, 0, 0, 0)', false],
  ['', false],
])('a ground of %s is dark: %s', (backgroundColor, dark) => {
  vi.stubGlobal('document', { body: {} });
  vi.stubGlobal('getComputedStyle', () => ({ backgroundColor }));
  expect(isDarkPage()).toBe(dark);
});
