// @vitest-environment happy-dom
import { act, cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PagesScene } from '../../../gallery/pages-scene.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  cleanup();
  vi.useRealTimers();
});

/** What stands in the same style as in Gmail, apart from the page. */
const inGmail = () => document.querySelector('[data-theme]')?.shadowRoot;
const dialog = () => inGmail()?.querySelector('dialog') ?? undefined;
/** Presses a way on as a hand does, once it can have been read. */
function choose(words: RegExp) {
  act(() => void vi.advanceTimersByTime(500));
  const ways = [...(dialog()?.querySelectorAll('button') ?? [])];
  const way = ways.find(({ textContent }) => words.test(textContent));
  const event = new MouseEvent('click', { bubbles: true, cancelable: true, composed: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  if (way) fireEvent(way, event);
}

it.each([
  [/^Wait until/u, 'The draft would wait'],
  [/^Schedule it/u, 'Gmail would ask for the day'],
  [/something else/u, 'The mail would go'],
  [/^Send anyway/u, 'The mail would go'],
  [/^Back to the draft/u, 'You would be back in your draft'],
])('asks before Send, and %s says what would come of it', (way, outcome) => {
  render(<PagesScene scene="rehearsal" state="" />);
  expect(inGmail()?.textContent).toContain('Ana asked to hear from you');
  expect(dialog()).toBeUndefined();
  fireEvent.click(screen.getByRole('button', { name: 'Send' }));
  expect(dialog()?.textContent).toContain('please give me two weeks');
  choose(way);
  expect(dialog()).toBeUndefined();
  const title = screen.getByRole('heading', { name: outcome });
  expect(document.activeElement).toBe(title);
  fireEvent.click(screen.getByRole('button', { name: 'Try another way' }));
  expect(screen.queryByRole('heading', { name: outcome })).toBeNull();
  expect(document.activeElement).toBe(screen.getByRole('button', { name: 'Send' }));
});
