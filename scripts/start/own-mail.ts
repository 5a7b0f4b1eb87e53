import { readMail } from '../../tests/gmail/mailbox/import.ts';
import type { SampleMailbox } from '../../tests/gmail/mailbox/types.ts';

/** More than this scrolls away what matters; the rest is counted. */
const SHOWN = 20;

/** Reads the user's own mail and says what was found and what could not be read, with its place. */
export async function ownMail(path: string): Promise<SampleMailbox> {
  const { mailbox, problems } = await readMail(path);
  const mails = mailbox.threads.reduce((sum, thread) => sum + thread.messages.length, 0);
  console.log(
    `Read ${count(mails, 'mail')} in ${count(mailbox.threads.length, 'conversation')}, ` +
      `as ${mailbox.account.email} sees them.`,
  );
  for (const { place, why } of problems.slice(0, SHOWN))
    console.log(`  not read: ${place}: ${why}`);
  if (problems.length > SHOWN) console.log(`  … and ${problems.length - SHOWN} more`);
  return mailbox;
}

function count(n: number, what: string): string {
  return `${n} ${what}${n === 1 ? '' : 's'}`;
}
