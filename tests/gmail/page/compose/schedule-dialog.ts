import { dateFormat, dayAndTime, dayOf, instantOf } from '../dates.ts';
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
      { class: 'ZkmAeb', role: 'menu' },
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
      { class: 'Az', role: 'menuitem', tabindex: '0' },
      h('div', { class: 'Aj' }, name),
      h('div', { class: 'Ay' }, dayAndTime(at)),
    ),
    () => choose(at),
  );
}

/** Days ahead that the picker knows. */
const DAYS = 400;
const dayShown = (day: string): string =>
  dateFormat({ dateStyle: 'medium' }, new Date(instantOf(day, '12:00')));
const hourShown = (at: string): string => dateFormat({ timeStyle: 'short' }, new Date(at));

/**
 * A field of words, as Gmail's are. What is typed counts once the field is left, and only where it is
 * understood; otherwise the field goes back to what it was.
 */
function wordField(
  label: string,
  begins: string,
  understand: (typed: string) => string | undefined,
): { field: HTMLInputElement; value: () => string } {
  let [value, shown] = [begins, understand(begins) ?? begins];
  const field = h('input', { type: 'text', 'aria-label': label, value: shown, jsname: 'YPqjbf' });
  field.addEventListener('change', () => {
    const read = understand(field.value);
    if (read !== undefined) [value, shown] = [field.value, read];
    field.value = shown;
  });
  return { field, value: () => value };
}

function picker(choose: (at: string) => void, close: () => void): HTMLElement[] {
  const days = new Map<string, string>();
  for (let ahead = 0; ahead < DAYS; ahead += 1) days.set(dayShown(nextDay(ahead)), nextDay(ahead));
  const hours = new Map<string, string>();
  for (let quarter = 0; quarter < 96; quarter += 1) {
    const time = new Date(quarter * 900_000).toISOString().slice(11, 16);
    hours.set(hourShown(instantOf(nextDay(1), time)), time);
  }
  const dayOfWords = (typed: string) =>
    days.get(typed) ?? (/^\d{4}-\d\d-\d\d$/.test(typed) ? typed : undefined);
  const hourOfWords = (typed: string) =>
    hours.get(typed) ?? (/^\d\d:\d\d$/.test(typed) ? typed : undefined);
  const day = wordField(words.date, dayShown(nextDay(1)), (typed) => {
    const read = dayOfWords(typed);
    return read && dayShown(read);
  });
  const time = wordField(words.time, hourShown(instantOf(nextDay(1), '08:00')), (typed) => {
    const read = hourOfWords(typed);
    return read && hourShown(instantOf(nextDay(1), read));
  });
  const ok = pressable(
    h('button', { type: 'button', class: 'J-at1-auR', name: 'schedule' }, words.schedule),
    () => {
      const at = instantOf(dayOfWords(day.value()) ?? '', hourOfWords(time.value()) ?? '');
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
      h('label', {}, h('span', {}, words.date), day.field),
      h('label', {}, h('span', {}, words.time), time.field),
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
