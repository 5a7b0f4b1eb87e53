import type { ComposeView } from '@inboxsdk/core';
import { ownText } from '../page/own-text.ts';
import { readTyped, typedIn } from '../page/typed-recipients.ts';
import type { Contact, Recipients } from '../port.ts';

/** What the chips of one field and the text beside them name, each address once. */
function merged(chips: { emailAddress: string; name?: string | null }[], typed: Contact[]) {
  const all = [
    ...chips.map((chip) => ({ email: chip.emailAddress, name: chip.name ?? '' })),
    ...typed,
  ];
  return all.filter(({ email }, at) => email && all.findIndex((c) => c.email === email) === at);
}

/** Whom a compose would go to if it were sent now. */
export function readRecipients(view: ComposeView): Recipients {
  const element = view.getElement();
  const typed = {
    to: readTyped(typedIn(element, 'to')),
    cc: readTyped(typedIn(element, 'cc')),
    bcc: readTyped(typedIn(element, 'bcc')),
  };
  return {
    to: merged(view.getToRecipients(), typed.to.contacts),
    cc: merged(view.getCcRecipients(), typed.cc.contacts),
    bcc: merged(view.getBccRecipients(), typed.bcc.contacts),
    unclear: [...typed.to.unclear, ...typed.cc.unclear, ...typed.bcc.unclear],
  };
}

/** The draft's own name, the same again after an undone send; undefined where Gmail has none. */
export function draftName(view: ComposeView): string | undefined {
  const input = view.getElement().querySelector<HTMLInputElement>('input[name=draft]');
  return input?.value || undefined;
}

/** The words of the draft without quoted history. */
export function readText(view: ComposeView): string {
  return ownText(view.getBodyElement());
}
