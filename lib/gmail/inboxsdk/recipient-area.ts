import type { ComposeView } from '@inboxsdk/core';
import { pressControl } from '../page/press-control.ts';
import { withoutTyped } from '../page/typed-recipients.ts';

const CHIP = '.anm [role=option][data-hovercard-id]';
const INPUT = '.anm input[role=combobox], .anm input[peoplekit-id], textarea.vO';

function chips(compose: Element): HTMLElement[] {
  return [...compose.querySelectorAll<HTMLElement>(CHIP)];
}
const addressOf = (chip: Element): string =>
  (chip.getAttribute('data-hovercard-id') ?? '').toLowerCase();

/**
 * Tells of chips that come and go, and of each letter typed beside them: what is typed goes with the
 * mail too, and InboxSDK tells nothing of it.
 */
export function watchRecipients(view: ComposeView, told: () => void, signal: AbortSignal): void {
  const element = view.getElement();
  const area = element.querySelector('.GS') ?? element;
  const changes = new MutationObserver(told);
  changes.observe(area, { childList: true, subtree: true });
  signal.addEventListener('abort', () => changes.disconnect(), { once: true });
  const typed = ({ target }: Event) => {
    if (target instanceof Element && target.matches(INPUT)) told();
  };
  element.addEventListener('input', typed, { capture: true, signal });
}

/** Chips by marks of their own, and the fields that text is typed into. */
const CHIP_MARKS = '[data-hovercard-id*="@"], .afX, .vR';
const FIELDS = 'input[role=combobox], input[peoplekit-id], textarea.vO';

/**
 * Whether somebody may stand in the recipient fields who cannot be read: InboxSDK says nothing of
 * chips whose marks have changed, and a mail to nobody known would pass as a mail to nobody. `read`
 * are the addresses that were.
 */
export function hasUnread(compose: Element, read: ReadonlySet<string>): boolean {
  const fields = [...compose.querySelectorAll(FIELDS)];
  if (!fields.some((field) => field.matches(INPUT))) return true;
  const written = compose.querySelector('[g_editable=true], .editable');
  const marks = [...compose.querySelectorAll(CHIP_MARKS)].filter((it) => !written?.contains(it));
  if (marks.length > 0 && read.size === 0) return true;
  return marks.some((chip) => chip.matches('[role=option]') && !read.has(addressOf(chip)));
}

/** Takes an address, or text that is none, out of every field: its chip, and what is only typed. */
export function removeRecipient(view: ComposeView, email: string): void {
  const element = view.getElement();
  const wanted = email.toLowerCase();
  for (const chip of chips(element)) {
    const cross = addressOf(chip) === wanted && chip.querySelector('.afX');
    if (cross) pressControl(cross);
  }
  for (const input of element.querySelectorAll<HTMLInputElement>(INPUT)) {
    const left = withoutTyped(input.value, wanted);
    if (left === undefined) continue;
    input.value = left;
    input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  }
}

/** Mutes chips in place, each with the reason on hover, and takes that from all others. */
export function muteRecipients(view: ComposeView, reasons: ReadonlyMap<string, string>): void {
  for (const chip of chips(view.getElement())) {
    const reason = reasons.get(addressOf(chip));
    const before = chip.dataset['mayITitle'];
    if (reason !== undefined) {
      chip.dataset['mayITitle'] ??= chip.title;
      chip.title = reason;
      chip.classList.add('may-i-muted');
    } else if (before !== undefined) {
      chip.title = before;
      delete chip.dataset['mayITitle'];
      chip.classList.remove('may-i-muted');
    }
  }
}
