// @vitest-environment happy-dom
import { cleanup, render } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { STATES } from '../../../gallery/states.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

/** Words that are for code only. */
const CODE_ONLY =
  /\b(touch|standing|bar|ledger|playbook|cue|pest|prospect|lead|pipeline|campaign)\b|attempt \d/i;

function named(element: Element): string {
  const label = element.getAttribute('aria-label') ?? element.textContent ?? '';
  return (label || element.closest('label')?.textContent) ?? '';
}

describe.each(STATES)('%s', (_, state) => {
  it('says everything in words from the locale', () => {
    const { container } = render(state);
    const texts = [...container.querySelectorAll('*')].flatMap((element) => [
      element.getAttribute('aria-label') ?? '',
      element.getAttribute('title') ?? '',
      element.getAttribute('placeholder') ?? '',
      ...(element.children.length ? [] : [element.textContent]),
    ]);
    for (const words of texts) {
      // A key without words shows itself.
      expect(words).not.toMatch(/^[a-z]+(_[a-z0-9]+)+$/);
      expect(words).not.toMatch(/undefined|NaN|Invalid|\[object/);
      expect(words).not.toMatch(CODE_ONLY);
      expect(words).not.toMatch(/\b(he|she|him|her|his)\b/i);
    }
  });

  it('names every control', () => {
    const { container } = render(state);
    for (const control of container.querySelectorAll('button, input, textarea')) {
      expect(named(control).trim()).not.toBe('');
    }
  });

  it('makes no elements of text', () => {
    const { container } = render(state);
    expect(container.querySelector('img, script, a')).toBeNull();
    // No text may turn the direction of what stands beside it.
    expect(container.textContent).not.toMatch(/[\u202a-\u202e]/);
  });
});
