// @vitest-environment happy-dom
import { expect, it, test } from 'vitest';
import { calledNumber, watchCalls } from '../../../lib/gmail/page/called-number.ts';

test.each([
  ['tel:+442079460018', '+442079460018'],
  ['TEL:+44%2020%207946%200018', '+44 20 7946 0018'],
  ['tel:0800-123;ext=45', '0800-123'],
  ['tel:%', '%'],
  ['https://tel.example/1', undefined],
  ['mailto:tel:1', undefined],
])('%s dials %s', (href, number) => {
  expect(calledNumber(href)).toBe(number);
});

it('a number is told before it is dialled, and held where that is wanted', () => {
  const body = document.createElement('div');
  const link = body.appendChild(document.createElement('a'));
  link.href = 'tel:+44207';
  const words = link.appendChild(document.createElement('b'));
  const other = body.appendChild(document.createElement('a'));
  other.href = 'https://pine.example';
  const told: string[] = [];
  const ends = new AbortController();
  watchCalls(
    body,
    ({ phone, hold }) => {
      told.push(phone);
      hold();
    },
    ends.signal,
  );
  const press = (at: Element, kind = 'click') => {
    const event = new MouseEvent(kind, { bubbles: true, cancelable: true });
    at.dispatchEvent(event);
    return event.defaultPrevented;
  };
  expect(press(words)).toBe(true);
  expect(press(link, 'auxclick')).toBe(true);
  expect(press(other)).toBe(false);
  ends.abort();
  expect(press(link)).toBe(false);
  expect(told).toEqual(['+44207', '+44207']);
});
