import { hasTime, readComingDate } from './date-title.ts';

/*
 * Gmail's dialog for the day on which to send: a menu of days ("Tomorrow morning", with day and hour
 * beside it) that ends in a way to pick any, and behind that a picker with two fields, day and hour,
 * and a button. It carries no value that a program could read, so the words are read as Gmail shows
 * them in the language of its interface; no label is relied on.
 */
const ITEM = '[role=menuitem]';
const FIELD = 'input:not([type=hidden]):not([type=checkbox])';
const BUTTON = 'button, [role=button]';
/** A calendar or a list of hours has buttons of its own. */
const WITHIN = '[role=grid], [role=listbox], table';

/** What a press in the dialog would schedule a mail for. */
export interface DayControl {
  control: HTMLElement;
  /** Ms UTC; undefined where it cannot be read with certainty. */
  at?: number;
}

interface Fields {
  day: HTMLInputElement;
  hour: HTMLInputElement;
}

function isShown(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** The dialog an element stands in; undefined for none, and for a mail that is being written. */
function dialogOf(element: Element): Element | undefined {
  const dialog = element.closest('[role=dialog], [role=alertdialog]');
  return dialog && !dialog.querySelector('[g_editable=true]') ? dialog : undefined;
}

function hasFigures(element: Element): boolean {
  return /\p{Nd}/u.test(element.textContent);
}

function fieldsOf(dialog: Element): Fields | undefined {
  const [day, hour, ...more] = [...dialog.querySelectorAll<HTMLInputElement>(FIELD)];
  return day && hour && more.length === 0 ? { day, hour } : undefined;
}

/** The button that schedules is the last one, in every language. */
function confirmOf(dialog: Element): HTMLElement | undefined {
  return [...dialog.querySelectorAll<HTMLElement>(BUTTON)].findLast(
    (button) => !button.closest(WITHIN) && isShown(button),
  );
}

/** The day stands in a part of its own, beside a name that may hold a weekday too. */
function momentIn(item: Element, language: string, now: number): number | undefined {
  const all = [item, ...item.querySelectorAll('*')];
  for (const part of all.filter(({ childElementCount }) => childElementCount === 0)) {
    const at = readComingDate(part.textContent, language, now);
    if (at !== undefined) return at;
  }
  return undefined;
}

/** The item that leads from the days to the picker is the last one, and names none. */
function pickerItemOf(dialog: Element): HTMLElement | undefined {
  const items = [...dialog.querySelectorAll<HTMLElement>(ITEM)].filter(isShown);
  const last = items.at(-1);
  return last && items.some(hasFigures) && !hasFigures(last) ? last : undefined;
}

function momentOf({ day, hour }: Fields, language: string, now: number): number | undefined {
  return readComingDate(`${day.value} ${hour.value}`, language, now);
}

/**
 * What pressing here (with `enter`: the Enter key) would schedule a mail for; undefined where it
 * schedules nothing.
 *
 * @param now ms UTC, by the clock of the page
 */
export function dayControlAt(
  target: Element,
  enter: boolean,
  language: string,
  now: number,
): DayControl | undefined {
  const dialog = dialogOf(target);
  const item = target.closest<HTMLElement>(ITEM);
  if (item) {
    const at = momentIn(item, language, now);
    // In a menu of another kind figures may mean anything.
    const isDay = at !== undefined || (dialog && pickerItemOf(dialog) && hasFigures(item));
    return isDay ? { control: item, ...(at !== undefined && { at }) } : undefined;
  }
  const fields = dialog && fieldsOf(dialog);
  const control = dialog && confirmOf(dialog);
  // So may two fields in a dialog of another kind, such as that for a link.
  if (!fields || !control || !hasTime(fields.hour.value, language)) return undefined;
  const isField = target === fields.day || target === fields.hour;
  if (!control.contains(target) && !(enter && isField)) return undefined;
  const at = momentOf(fields, language, now);
  return { control, ...(at !== undefined && { at }) };
}

/** The fields of the picker that is open, and the button that schedules. */
export function openPicker(): (Fields & { confirm: HTMLElement }) | undefined {
  for (const dialog of dialogs()) {
    const [fields, confirm] = [fieldsOf(dialog), confirmOf(dialog)];
    if (fields && confirm) return { ...fields, confirm };
  }
  return undefined;
}

/** The way from the menu of days that is open to the picker. */
export function pickerItem(): HTMLElement | undefined {
  return dialogs()
    .map(pickerItemOf)
    .find((item) => item !== undefined);
}

function dialogs(): Element[] {
  return [...document.querySelectorAll('[role=dialog]')].filter(
    (dialog) => dialogOf(dialog) && isShown(dialog),
  );
}

/**
 * Writes a moment into the picker as its language does, and reads it back. False where it is not
 * surely there: what Gmail made of it cannot be seen, so the last press is the user's.
 */
export function fillPicker({ day, hour }: Fields, at: number, language: string): boolean {
  const style = (options: Intl.DateTimeFormatOptions) =>
    new Intl.DateTimeFormat([language, 'en'], { ...options, calendar: 'gregory' }).format(at);
  write(day, style({ dateStyle: 'medium' }));
  write(hour, style({ timeStyle: 'short' }));
  return momentOf({ day, hour }, language, at) === at;
}

function write(field: HTMLInputElement, value: string): void {
  field.focus();
  field.value = value;
  for (const kind of ['input', 'change']) field.dispatchEvent(new Event(kind, { bubbles: true }));
  field.blur();
}
