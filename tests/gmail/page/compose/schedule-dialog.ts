import { dayAndTime, dayOf, instantOf } from '../dates.ts';
import { now } from '../config.ts';
import { div, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import { words } from '../words.ts';

interface Preset {
  name: string;
  at: string;
}

/** Asks when a mail is to go: presets first, then any day and time. */
export function openSchedule(chosen: (at: string, when: string) => void): void {
  const shade = div('Kj-JD-Jh');
  const dialog = h('div', {
    class: 'Kj-JD schedule',
    role: 'dialog',
    'aria-modal': 'true',
    'aria-label': words.scheduleTitle,
    tabindex: '-1',
  });
  const close = (): void => {
    dialog.remove();
    shade.remove();
  };
  const choose = (at: string): void => {
    close();
    chosen(at, dayAndTime(at));
  };
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Escape') close();
  });
  const pick = pressable(
    h(
      'div',
      { class: 'Az AM', role: 'menuitem', tabindex: '0' },
      icon('calendar'),
      h('span', {}, words.pickTime),
    ),
    () => dialog.replaceChildren(...picker(choose, close)),
  );
  dialog.replaceChildren(
    ...heading(close),
    h(
      'div',
      { class: 'SZ', role: 'menu' },
      ...presets().map((preset) => presetRow(preset, choose)),
      pick,
    ),
  );
  document.body.append(shade, dialog);
  dialog.querySelector<HTMLElement>('[role=menuitem]')?.focus();
}

function heading(close: () => void): HTMLElement[] {
  const cross = pressable(
    h(
      'span',
      { class: 'Kj-JD-K7-Jq', role: 'button', tabindex: '0', 'aria-label': words.close },
      icon('close'),
    ),
    close,
  );
  const zone = h('div', { class: 'zone' }, new Intl.DateTimeFormat().resolvedOptions().timeZone);
  return [
    div(
      'Kj-JD-K7',
      h('span', { class: 'Kj-JD-K7-K0', role: 'heading' }, words.scheduleTitle),
      cross,
    ),
    zone,
  ];
}

function presetRow({ name, at }: Preset, choose: (at: string) => void): HTMLElement {
  return pressable(
    h(
      'div',
      { class: 'Az', role: 'menuitem', tabindex: '0', 'data-time': String(Date.parse(at)) },
      h('div', { class: 'An' }, name),
      h('div', { class: 'Ao' }, dayAndTime(at)),
    ),
    () => choose(at),
  );
}

function picker(choose: (at: string) => void, close: () => void): HTMLElement[] {
  const day = h('input', {
    type: 'date',
    name: 'date',
    'aria-label': words.date,
    value: nextDay(1),
  });
  const time = h('input', { type: 'time', name: 'time', 'aria-label': words.time, value: '08:00' });
  const ok = pressable(
    h('button', { type: 'button', class: 'J-at1-auR', name: 'schedule' }, words.schedule),
    () => {
      const at = instantOf(day.value, time.value);
      if (at > now().toISOString()) choose(at);
    },
  );
  const cancel = pressable(
    h('button', { type: 'button', class: 'J-at1-atl', name: 'cancel' }, words.cancel),
    close,
  );
  return [
    div('Kj-JD-K7', h('span', { class: 'Kj-JD-K7-K0', role: 'heading' }, words.pickTime)),
    div(
      'picker',
      h('label', {}, h('span', {}, words.date), day),
      h('label', {}, h('span', {}, words.time), time),
    ),
    div('Kj-JD-Jl', cancel, ok),
  ];
}

function presets(): Preset[] {
  const tomorrow = nextDay(1);
  const weekday = new Date(`${dayOf(now())}T12:00Z`).getUTCDay();
  return [
    { name: words.tomorrowMorning, at: instantOf(tomorrow, '08:00') },
    { name: words.tomorrowAfternoon, at: instantOf(tomorrow, '13:00') },
    { name: words.mondayMorning, at: instantOf(nextDay((8 - weekday) % 7 || 7), '08:00') },
  ];
}

/** The local day so many days from now. */
function nextDay(days: number): string {
  const noon = new Date(`${dayOf(now())}T12:00:00Z`);
  noon.setUTCDate(noon.getUTCDate() + days);
  return noon.toISOString().slice(0, 10);
}
