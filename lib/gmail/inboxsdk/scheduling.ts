import type { ComposeView } from '@inboxsdk/core';
import { dayControlAt, fillPicker, openPicker, pickerItem } from '../page/schedule-dialog.ts';
import { pressControl } from '../page/press-control.ts';
import type { Compose } from '../port.ts';
import { appears } from './appears.ts';

/** Gmail draws its dialog at once; where it is not there by then it has changed. */
const PATIENCE_MS = 3_000;

/** What lies over the page and takes a press without ending what it was opened from. */
const ABOVE = '[role=dialog], [role=alertdialog], [role=menu], [role=listbox], .may-i-overlay';

/**
 * Whether what is pressed now belongs to this compose: it, or what lies over the page since it was
 * pressed last. Gmail puts off a mail in a list by a dialog of the same kind.
 */
function follows(compose: Element, before: boolean, target: Element): boolean {
  if (compose.contains(target)) return true;
  const above = target.closest(ABOVE);
  return before && above !== null && !above.querySelector('[g_editable=true]');
}

/**
 * Tells of the day that is picked in Gmail's schedule dialog before Gmail hears of it, by mouse or by
 * key. A press is decided upon at its beginning; the rest of it follows.
 */
export function watchDays(
  view: ComposeView,
  language: string,
  told: Parameters<Compose['onDay']>[0],
  signal: AbortSignal,
): void {
  const compose = view.getElement();
  let ours = false;
  let press: { control: Element; held: boolean } | undefined;
  const heard = (event: Event) => {
    const { target, type } = event;
    if (!(target instanceof Element)) return;
    if (type === 'mousedown' || type === 'keydown') {
      ours = follows(compose, ours, target);
      press = undefined;
    }
    // A press that the extension makes, to open the dialog, begins with no key or button.
    if (type === 'click' && compose.contains(target)) ours = true;
    if (!ours || compose.contains(target)) return;
    const key = event instanceof KeyboardEvent ? event.key : undefined;
    if (key !== undefined && key !== 'Enter' && key !== ' ') return;
    // A menu may keep the focus and only name the item that a key chooses.
    const named = key === undefined ? null : target.getAttribute('aria-activedescendant');
    const chosen = (named !== null && document.getElementById(named)) || target;
    const day = dayControlAt(chosen, key === 'Enter', language, Date.now());
    if (!day) return;
    const { control, at } = day;
    if (type === 'mouseover' || type === 'focusin') return told.pointedAt(at);
    if (press?.control !== control) press = { control, held: isHeld(control, at) };
    if (press.held) {
      event.preventDefault();
      event.stopImmediatePropagation();
    }
    if (type === 'click') press = undefined;
  };
  const isHeld = (control: HTMLElement, at: number | undefined): boolean => {
    let held = false;
    const hold = () => {
      held = true;
    };
    told.picked({ ...(at !== undefined && { at }), hold, press: () => pressAgain(control) });
    return held;
  };
  const kinds = ['mousedown', 'mouseup', 'click', 'keydown', 'keyup', 'mouseover', 'focusin'];
  for (const kind of kinds) window.addEventListener(kind, heard, { capture: true, signal });
}

function pressAgain(control: HTMLElement): boolean {
  if (!control.isConnected) return false;
  pressControl(control);
  return true;
}

/**
 * Opens Gmail's schedule dialog, where it is not open, and sets its picker to a moment, ms UTC. False
 * where that could not be done.
 */
export async function fillSchedule(
  view: ComposeView,
  at: number,
  language: string,
  signal: AbortSignal,
): Promise<boolean> {
  if (!openPicker() && !pickerItem()) view.openScheduleSendMenu();
  const way = await appears(() => openPicker() ?? pickerItem(), PATIENCE_MS, signal);
  if (way instanceof HTMLElement) way.click();
  const picker = await appears(openPicker, PATIENCE_MS, signal);
  if (!picker || !fillPicker(picker, at, language)) return false;
  picker.confirm.focus();
  return true;
}
