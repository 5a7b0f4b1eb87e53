import { newId } from '../../ledger/new-id.ts';
import type { Protocol } from '../../messages/protocol.ts';
import type { WalkReport } from '../../messages/walking.ts';
import { append } from '../../store/append.ts';
import type { Present } from '../../store/projections.ts';
import { sight } from '../../store/sightings.ts';
import type { Store } from '../../store/tables.ts';
import type { Opened } from '../../walk/row.ts';
import { stepOf, withOpened, withPage } from '../../walk/turn.ts';
import type { Step, Walk, Whole } from '../../walk/walk.ts';
import { afterChange } from '../after.ts';
import { readMail } from '../reading.ts';
import { deskFor } from './desk.ts';
import { alone, loadReading, loadWhole, saveReading, saveWalk, saveWhole } from './kept.ts';
import type { LastWords, Reading } from './kept.ts';

type Input = Parameters<Protocol['walkStep']>[0];

/**
 * What the tab that walks has done, and what it is to do next; null where it is to wait. Whatever is
 * told twice changes nothing, and a worker that was stopped finds all it needs in the session.
 */
export function walkStep(
  store: Store,
  input: Input,
  present: Present,
  tab: number | undefined,
): Promise<Step | null> {
  return alone(async () => {
    const whole = await loadWhole();
    if (!whole || tab === undefined || whole.walk.tab !== tab) return null;
    const { walk } = whole;
    const account = walk.account || input.account;
    if (account.toLowerCase() !== input.account.toLowerCase()) {
      await saveWalk({ ...walk, state: 'stopped', trouble: 'other-account' });
      return null;
    }
    const reading = await loadReading();
    const now = { ...whole, walk: { ...walk, account } };
    const after = await afterReport(store, now, reading, input, present);
    await saveWhole(after.whole);
    if (after.reading !== reading) await saveReading(after.reading);
    if (after.whole.walk.state === 'walking') return stepOf(after.whole) ?? null;
    const [next] = after.whole.walk.state === 'done' ? after.reading.waiting : [];
    return next ? { do: 'open', thread: next.thread } : null;
  });
}

interface Both {
  whole: Whole;
  reading: Reading;
}

async function afterReport(
  store: Store,
  whole: Whole,
  reading: Reading,
  { report, zone }: Input,
  present: Present,
): Promise<Both> {
  const { account } = whole.walk;
  switch (report?.did) {
    case undefined:
      return { whole, reading };
    case 'nothing':
      return { whole: { ...whole, walk: stopped(whole.walk, report) }, reading };
    case 'list': {
      const emails = report.rows.flatMap(({ people }) => people.map(({ email }) => email));
      const desk = await deskFor(store, account, emails, present);
      return { whole: withPage(whole, report, desk), reading };
    }
    case 'open': {
      const { opened } = report;
      const mine = { account, zone };
      if (whole.walk.kind === 'catch-up' || isAsked(reading, opened))
        await noteMail(store, opened, mine, present);
      const emails = [...opened.people, ...(opened.last?.to ?? [])].map(({ email }) => email);
      const last = opened.last?.from.email;
      const known = await deskFor(store, account, last ? [...emails, last] : emails, present);
      return {
        whole: withOpened(whole, opened, known),
        reading: await withRead(store, reading, opened, mine, present),
      };
    }
  }
}

function stopped(walk: Walk, { trouble }: Extract<WalkReport, { did: 'nothing' }>): Walk {
  return { ...walk, state: 'stopped', trouble };
}

const isAsked = ({ waiting }: Reading, { thread }: Opened): boolean =>
  waiting.some((one) => one.thread === thread);

interface Mine {
  account: string;
  zone: string;
}

/**
 * What was seen in the view of a message, with its sender and its id: a fact about who is kept, as
 * when the user opens it. The conversation was read to its end.
 */
async function noteMail(
  store: Store,
  { thread, subject, last }: Opened,
  { account, zone }: Mine,
  present: Present,
): Promise<void> {
  if (!last) return;
  await sight(store, account, thread, present.now);
  const place = { thread, message: last.message, subject };
  const at = new Date(last.at).toISOString();
  const intent = last.own
    ? ({ do: 'own-mail-seen', to: last.to.slice(0, 100), place, at } as const)
    : ({
        do: 'message-seen',
        from: last.from,
        place,
        at,
        automatic: false,
        quote: last.text,
      } as const);
  if (last.own && last.to.length === 0) return;
  const command = { act: newId(), account, zone, intent };
  const saved = await append(store, command, present, 'gmail');
  if (!saved.already) await afterChange(store, saved.revision);
}

/** What whoever was kept wrote last there, as far as it is the newest mail of all. */
async function withRead(
  store: Store,
  reading: Reading,
  { thread, subject, last }: Opened,
  { zone }: Mine,
  present: Present,
): Promise<Reading> {
  const asked = reading.waiting.filter((one) => one.thread === thread);
  if (asked.length === 0) return reading;
  const done = await Promise.all(
    asked.map(async (one): Promise<LastWords> => {
      if (!last) return one;
      if (last.from.email.toLowerCase() !== one.person.email.toLowerCase())
        return { ...one, mine: true };
      const { message, text } = last;
      const at = new Date(last.at).toISOString();
      const mail = { from: one.person, thread, message, subject, at, text, zone };
      return {
        ...one,
        mail: {
          message,
          subject,
          at,
          reading: await readMail(store, { account: '', ...mail }, present),
        },
      };
    }),
  );
  const waiting = reading.waiting.filter((one) => one.thread !== thread);
  return { waiting, done: [...reading.done, ...done] };
}
