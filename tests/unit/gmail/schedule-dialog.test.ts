// @vitest-environment happy-dom
import type { ComposeView } from '@inboxsdk/core';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { fillSchedule, watchDays } from '../../../lib/gmail/inboxsdk/scheduling.ts';
import { dayControlAt, fillPicker, openPicker } from '../../../lib/gmail/page/schedule-dialog.ts';

const NOW = new Date(2026, 10, 21, 12).getTime();
const FRIDAY = new Date(2026, 11, 4, 9).getTime();
let life: AbortController;

beforeEach(() => {
  life = new AbortController();
  document.body.innerHTML = `
    <div class="mail" role="dialog"><div g_editable="true"></div><b class="caret"></b></div>
    <div class="list"></div>`;
});
afterEach(() => life.abort());

const part = (selector: string): HTMLElement => {
  const found = document.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(selector);
  return found;
};
function put(html: string): void {
  document.body.insertAdjacentHTML('beforeend', html);
}
const menu = (monday: string) =>
  put(`<div role="dialog" class="days"><div role="menu">
    <div role="menuitem" class="monday"><div>Monday morning</div><div>${monday}</div></div>
    <div role="menuitem" class="any">Pick date &amp; time</div></div></div>`);
const picker = (day: string, hour: string) =>
  put(`<div role="dialog" class="picker"><input class="day" value="${day}">
    <input class="hour" value="${hour}"><table><tr><td role="gridcell"><button>4</button></td></tr></table>
    <button class="cancel">Cancel</button><button class="ok">Schedule</button></div>`);
const at = (selector: string, language = 'en', enter = false) =>
  dayControlAt(part(selector), enter, language, NOW);

describe('the day that a press in the dialog would schedule for', () => {
  it.each([
    ['en', 'Nov 23, 8:00 AM'],
    ['en', 'Mon, Nov 23, 8:00 AM'],
    ['ja', '11月23日(月) 8:00'],
    ['tr', '23 Kas Pzt 08:00'],
    ['de', '23. Nov., 08:00'],
  ])('is read in %s: %s', (language, words) => {
    menu(words);
    const monday = new Date(2026, 10, 23, 8).getTime();
    expect(at('.monday div:last-child', language)).toEqual({
      control: part('.monday'),
      at: monday,
    });
    expect(at('.any', language)).toBeUndefined();
  });

  it('is not guessed: the press counts, its day does not', () => {
    menu('Tue, Nov 23, 8:00 AM');
    expect(at('.monday')).toEqual({ control: part('.monday') });
  });

  it('is what stands in the picker, for its last button and for Enter', () => {
    picker('Dec 4, 2026', '9:00 AM');
    const day = { control: part('.ok'), at: FRIDAY };
    expect(at('.ok')).toEqual(day);
    expect(at('.hour', 'en', true)).toEqual(day);
    for (const other of ['.hour', '.cancel', '.picker td button'])
      expect(at(other)).toBeUndefined();
  });

  it('is nothing where a menu or a dialog is of another kind', () => {
    put('<div role="menu"><div role="menuitem" class="label">Fair 2027</div></div>');
    put('<div role="dialog"><div role="menuitem" class="size">12 pt</div></div>');
    put('<div role="dialog"><input value="Fair 2027"><input value="https://fair.example/12">');
    put(
      '<div role="dialog" class="link"><input value="Fair"><input value="fair.example/12"><button class="ok">OK</button></div>',
    );
    for (const other of ['.label', '.size', '.link .ok']) expect(at(other)).toBeUndefined();
  });
});

it.each(['en', 'en-GB', 'de', 'ja', 'tr', 'ko', 'fi'])('the picker is set in %s', (language) => {
  picker('', '');
  const open = openPicker();
  expect(open && fillPicker(open, FRIDAY, language)).toBe(true);
  expect(at('.ok', language)?.at).toBe(FRIDAY);
});

describe('a press', () => {
  const scheduled: string[] = [];
  const told: (number | undefined)[] = [];
  let holds = true;
  let again: (() => boolean) | undefined;
  beforeEach(() => {
    [scheduled.length, told.length, holds, again] = [0, 0, true, undefined];
    const view = { getElement: () => part('.mail') } as unknown as ComposeView;
    const picked = ({ at: when, hold, press }: { at?: number; hold(): void; press(): boolean }) => {
      told.push(when);
      again = press;
      if (holds) hold();
    };
    watchDays(view, 'en', { picked, pointedAt: () => undefined }, life.signal);
  });
  /** Gmail's own: it may hear of any part of a press. */
  const gmail = () => {
    for (const kind of ['mousedown', 'mouseup', 'click', 'keydown'])
      part('.days, .picker').addEventListener(kind, () => scheduled.push(kind));
  };
  const press = (selector: string, kinds = ['mousedown', 'mouseup', 'click']) => {
    for (const kind of kinds)
      part(selector).dispatchEvent(new MouseEvent(kind, { bubbles: true, cancelable: true }));
  };
  const key = (selector: string, name: string) =>
    part(selector).dispatchEvent(
      new KeyboardEvent('keydown', { key: name, bubbles: true, cancelable: true }),
    );

  it('that is held is kept from Gmail whole, told once, and can be made again', () => {
    press('.caret');
    menu('Nov 30, 2026, 8:00 AM');
    gmail();
    press('.monday');
    expect(told).toHaveLength(1);
    expect(scheduled).toEqual([]);
    holds = false;
    expect(again?.()).toBe(true);
    expect(told).toHaveLength(2);
    expect(scheduled).toEqual(['mousedown', 'mouseup', 'click']);
    part('.days').remove();
    expect(again?.()).toBe(false);
  });

  it('by a key is one too', () => {
    press('.caret');
    menu('Nov 30, 2026, 8:00 AM');
    gmail();
    key('.monday', 'Enter');
    key('.monday', 'ArrowDown');
    expect([told.length, scheduled]).toEqual([1, ['keydown']]);
  });

  it('by a key that a menu with the focus names is one as well', () => {
    press('.caret');
    menu('Nov 30, 2026, 8:00 AM');
    gmail();
    part('.monday').id = 'm';
    part('.days [role=menu]').setAttribute('aria-activedescendant', 'm');
    key('.days [role=menu]', 'Enter');
    expect([told.length, scheduled]).toEqual([1, []]);
  });

  it('in a dialog that was opened from elsewhere is none of this mail', () => {
    press('.caret');
    press('.list');
    menu('Nov 30, 2026, 8:00 AM');
    gmail();
    press('.monday');
    expect([told.length, scheduled.length]).toEqual([0, 3]);
  });
});

it('the dialog is opened, led to its picker, and set; the last press is left', async () => {
  const pressed: string[] = [];
  const view = {
    openScheduleSendMenu: () => {
      menu('Nov 30, 8:00 AM');
      part('.any').addEventListener('click', () => {
        part('.days').remove();
        picker('Nov 30, 2026', '8:00 AM');
        part('.ok').addEventListener('click', () => pressed.push('ok'));
      });
    },
  } as unknown as ComposeView;
  expect(await fillSchedule(view, FRIDAY, 'en', life.signal)).toBe(true);
  expect(at('.ok')?.at).toBe(FRIDAY);
  expect(document.activeElement).toBe(part('.ok'));
  expect(pressed).toEqual([]);
});

it('a dialog that does not come is not said to be set', async () => {
  const view = { openScheduleSendMenu: () => life.abort() } as unknown as ComposeView;
  expect(await fillSchedule(view, FRIDAY, 'en', life.signal)).toBe(false);
});
