// @vitest-environment happy-dom
import { cleanup, fireEvent, screen, within } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  nextUndoEnd,
  titleText,
  worthShowing,
} from '../../../../components/gmail/history-words.ts';
import { bodies, channel } from '../../../../lib/ledger/body.ts';
import type { HistoryItem } from '../../../../lib/ledger/state.ts';
import { line, NOW, view, ZONE } from '../../../gallery/people.ts';
import { setup } from './panel.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

const AT = '2026-11-12T09:00:00.000Z';
const show = (history: HistoryItem[], more = 0) => setup({ views: [view({ history, more })] });
const lines = () => screen.getAllByRole('listitem').map((item) => item.textContent);
const undos = () => screen.queryAllByRole('button', { name: /^Undo:/ });

describe('words', () => {
  const variants: Record<string, object[]> = {
    'touch-made': channel.options.flatMap((by) => [
      { direction: 'out', channel: by },
      { direction: 'in', channel: by },
    ]),
    'cue-noted': bodies['cue-noted'].shape.cue.options
      .filter((cue) => cue !== 'none')
      .map((cue) => ({ cue })),
    'contact-barred': [{ how: 'never' }, { how: 'farewell' }],
    'not-now-noted': bodies['not-now-noted'].shape.reason.options.map((reason) => ({ reason })),
  };
  const all = Object.keys(bodies).flatMap((kind) =>
    (variants[kind] ?? [{}]).map((body) => line(kind, AT, body)),
  );
  it.each(worthShowing(all).map((item) => [item.kind, item] as const))('%s', (_, item) => {
    expect(titleText(item, 'Priya')).not.toMatch(/_|newer version|undefined/);
  });

  it('are kind to what a newer version wrote', () => {
    show([
      line('gift-sent', AT, {}),
      line('note-added', AT, {}),
      { ...line('x', AT, {}), body: 7 },
    ]);
    expect(lines()[0]).toContain('From a newer version');
  });
});

it('shows words, dates and how a call went', () => {
  const asked = { due: { day: '2026-11-19', zone: ZONE } };
  show([
    line('permission-asked', AT, asked, { quote: 'Would it be all right?' }),
    line('touch-made', AT, { direction: 'out', channel: 'call', outcome: 'voicemail' }),
    line('wish-noted', AT, { channel: 'email', part: 'morning' }),
  ]);
  expect(lines()).toEqual([
    '12 NovYou asked permission · around Thu 19 Nov“Would it be all right?”',
    '12 NovYou called · left a voicemail',
    '12 NovPriya prefers · by email, in the morning',
  ]);
});

it.each([
  ['early', 'before the day they gave'],
  ['confirm', 'sooner than they wished'],
  ['stop', 'against their wish'],
])('says of a mail that went against their words how, kindly: %s', (broke, words) => {
  show([line('touch-made', AT, { direction: 'out', channel: 'email', outcome: 'sent', broke })]);
  expect(lines()[0]).toContain(words);
});

it('says one thing once where an act wrote several facts', () => {
  const act = { act: 'one' };
  show([
    line('permission-asked', AT, {}, act),
    line('touch-made', AT, { direction: 'out', channel: 'email', kind: 'ask' }, act),
    line('contact-added', AT, { origin: 'ask' }, act),
    line('follow-up-set', AT, { due: { day: '2026-12-07', zone: ZONE } }, act),
    line('act-voided', AT, { of: 'two' }),
  ]);
  expect(lines()).toHaveLength(2);
  expect(undos()).toHaveLength(1);
});

describe('taking back', () => {
  it('takes back the whole act', () => {
    const { onUndo } = show([line('note-added', AT, {}, { act: 'act-7', note: 'Hm' })]);
    fireEvent.click(screen.getByRole('button', { name: 'Undo: You noted' }));
    expect(onUndo).toHaveBeenCalledExactlyOnceWith('act-7');
  });

  it('shows what was taken back, muted, and does not offer it again', () => {
    show([line('note-added', AT, {}, { voided: true, note: 'Hm' })]);
    expect(within(screen.getByRole('listitem')).getByText('taken back')).toBeTruthy();
    expect(undos()).toHaveLength(0);
  });

  it('is not offered for a message that was seen', () => {
    show([line('reply-received', AT, { automatic: false })]);
    expect(undos()).toHaveLength(0);
  });

  it('is offered for a refusal only at once; one that was only read is put right where things stand', () => {
    const just = new Date(NOW - 5000).toISOString();
    const before = new Date(NOW - 15_000).toISOString();
    show([line('contact-barred', just, { how: 'never', confirmed: true })]);
    expect(undos()).toHaveLength(1);
    cleanup();
    show([line('contact-barred', before, { how: 'never', confirmed: true })]);
    expect(undos()).toHaveLength(0);
    cleanup();
    show([line('contact-barred', just, { how: 'never', confirmed: false })]);
    expect(undos()).toHaveLength(0);
  });
});

it('shows a few, then all, and says how many more there are', () => {
  const twelve = Array.from({ length: 12 }, () => line('note-added', AT, {}));
  show(twelve, 30);
  expect(lines()).toHaveLength(8);
  fireEvent.click(screen.getByRole('button', { name: 'Show 4 earlier' }));
  expect(lines()).toHaveLength(12);
  expect(screen.getByText('30 earlier are on the page with all contacts.')).toBeTruthy();
});

it('knows when a refusal can no longer be taken back', () => {
  const barred = (secondsAgo: number, body = {}) =>
    line('contact-barred', new Date(NOW - secondsAgo * 1000).toISOString(), {
      how: 'never',
      ...body,
    });
  expect(nextUndoEnd([barred(4), barred(7), line('note-added', AT, {})], NOW)).toBe(NOW + 3000);
  expect(nextUndoEnd([barred(10), barred(2, { confirmed: false })], NOW)).toBeUndefined();
  expect(nextUndoEnd([{ ...barred(1), voided: true }], NOW)).toBeUndefined();
});

it('says what kind a mail was and puts it right, where it was the user’s own', async () => {
  const sent = line('touch-made', AT, { direction: 'out', channel: 'email', kind: 'thanks' });
  const call = line('touch-made', AT, { direction: 'out', channel: 'call', kind: 'mail' });
  const { onCorrect } = show([call, sent]);
  fireEvent.click(screen.getByRole('button', { name: 'This was a thank-you' }));
  fireEvent.click(screen.getByRole('button', { name: 'a summary' }));
  expect(onCorrect).toHaveBeenCalledExactlyOnceWith(sent.entry, 'summary');
  cleanup();
  show([line('touch-corrected', AT, { of: sent.entry, kind: 'summary' }), sent]);
  expect(screen.getByRole('button', { name: 'This was a summary' })).toBeTruthy();
  expect(lines()).toHaveLength(1);
});
