import { basename } from 'node:path';

import { readLabels } from './import/labels.ts';
import { defaultLimits } from './import/limits.ts';
import type { Limits, Problem } from './import/limits.ts';
import { parseMail, peekDate } from './import/parse.ts';
import type { Mail } from './import/parse.ts';
import { rawMails } from './import/raw.ts';
import { threads } from './import/threads.ts';
import type { Person, SampleMailbox } from './types.ts';

/**
 * Reads the user's own mail, an `.mbox` file or a folder of `.eml` files, as a mailbox. The account
 * is guessed if it is not given. A message that is broken is shown as far as it can be read;
 * `problems` says what could not, and where. Throws if there is nothing at the path to read.
 */
export async function readMail(
  path: string,
  account?: Person,
  limits: Limits = defaultLimits,
): Promise<{ mailbox: SampleMailbox; problems: Problem[] }> {
  const problems: Problem[] = [];
  const seen = new Map<string, Mail>();
  const mails: Mail[] = [];
  let oldestKept = Number.NEGATIVE_INFINITY;
  let older = 0;
  let twice = 0;
  const trim = () => {
    if (mails.length <= limits.messages) return;
    mails.sort((a, b) => b.at.getTime() - a.at.getTime());
    const dropped = mails.splice(limits.messages);
    older += dropped.length;
    oldestKept = mails.at(-1)?.at.getTime() ?? oldestKept;
    // A message that is no longer kept must not stay in memory for its id.
    for (const { id } of dropped) if (id !== undefined) seen.delete(id);
  };
  for await (const raw of await rawMails(path, limits.messageBytes, problems)) {
    // Decided by the header alone: reading a message costs far more than looking at its date.
    if ((peekDate(raw)?.getTime() ?? oldestKept) < oldestKept) {
      older += 1;
      continue;
    }
    const mail = await parseMail(raw, limits, (problem) => problems.push(problem));
    if (!mail) continue;
    // One message lies in several files if it has several labels.
    const same = mail.id === undefined ? undefined : seen.get(mail.id);
    if (same) {
      twice += 1;
      if (mail.gmailLabels) same.gmailLabels = [...(same.gmailLabels ?? []), ...mail.gmailLabels];
      continue;
    }
    if (mail.id !== undefined) seen.set(mail.id, mail);
    mails.push(mail);
    if (mails.length >= limits.messages + 1000) trim();
  }
  trim();
  const place = basename(path);
  if (older > 0) {
    const why = `${older} older messages were left out: the newest ${limits.messages} are kept.`;
    problems.push({ place, why });
  }
  if (twice > 0) {
    const why = `${twice} messages lie there more than once; each is shown once.`;
    problems.push({ place, why });
  }
  const owner = account ? { ...account, email: account.email.toLowerCase() } : guess(mails);
  return { mailbox: { account: owner, threads: threads(mails, owner) }, problems };
}

/** Whose mail this is: the address it was delivered to and sent from most often. */
function guess(mails: Mail[]): Person {
  const scores = new Map<string, number>();
  const names = new Map<string, string>();
  const count = (email: string, points: number) =>
    scores.set(email, (scores.get(email) ?? 0) + points);
  for (const { from, to, cc, deliveredTo, gmailLabels } of mails) {
    for (const email of deliveredTo) count(email, 3);
    count(from.email, readLabels(gmailLabels ?? []).labels.includes('sent') ? 4 : 1);
    for (const { email } of [...to, ...cc]) count(email, 0.99);
    for (const { email, name } of [from, ...to, ...cc]) {
      if (name !== email && !names.has(email)) names.set(email, name);
    }
  }
  const best = [...scores].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 'owner@mailbox.example';
  return { name: names.get(best) ?? best, email: best };
}
