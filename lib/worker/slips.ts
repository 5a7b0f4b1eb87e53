import type { PersonView, Slip } from '../messages/answers.ts';
import type { PersonRef } from '../messages/commands.ts';
import type { Protocol } from '../messages/protocol.ts';
import { isLeft, leaveMail } from '../settings/left-mail.ts';
import type { Present } from '../store/projections.ts';
import { personView } from '../store/reads.ts';
import { scheduledSlip, slipOf } from '../store/slip.ts';
import type { Store } from '../store/tables.ts';

/** A person as the panel shows them. Of a mail that went against their words it tells until it is closed. */
export async function shownView(
  store: Store,
  ref: PersonRef,
  present: Present,
  account: string,
  thread?: string,
): Promise<PersonView> {
  const view = await personView(store, ref, present, thread);
  const slip = thread && (await slipOf(store, view, account, present, thread));
  return slip && !(await isLeft(slip.message)) ? { ...view, slip } : view;
}

/** What stands against a mail that was seen waiting for its day; null where nothing does, or it was told. */
export async function scheduledMail(
  store: Store,
  { account, thread, message, at, to }: Parameters<Protocol['scheduledMail']>[0],
  present: Present,
): Promise<Slip | null> {
  const told = `scheduled ${message} ${at}`;
  if (await isLeft(told)) return null;
  const mails = to.map(({ email }, index) => {
    // Whom it is copied to is not told apart in the page.
    const role = index === 0 ? ('to' as const) : ('copy' as const);
    return { email, role, at, ...(thread && { thread }) };
  });
  const slip = await scheduledSlip(store, account, message, mails, present);
  if (slip) await leaveMail(told);
  return slip ?? null;
}
