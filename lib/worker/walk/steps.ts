import { newId } from '../../ledger/new-id.ts';
import type { Intent, Place } from '../../messages/commands.ts';
import type { Protocol } from '../../messages/protocol.ts';
import type { Reading, WalkReport } from '../../messages/walking.ts';
import { append } from '../../store/append.ts';
import type { Present } from '../../store/projections.ts';
import { sight } from '../../store/sightings.ts';
import { sightSilent } from '../../store/silent.ts';
import type { Store } from '../../store/tables.ts';
import type { MailOpened, Opened } from '../../walk/row.ts';
import { stepOf, withOpened, withPage } from '../../walk/turn.ts';
import type { Step, Walk, Whole } from '../../walk/walk.ts';
import { afterChange } from '../after.ts';
import { deskFor } from './desk.ts';
import {
  alone,
  forgetWalk,
  loadReading,
  loadWalkOf,
  loadWhole,
  saveReading,
  saveWalk,
  saveWhole,
} from './kept.ts';
import { withRead } from './last-words.ts';
import type { Mine } from './last-words.ts';
import { closeTab } from './tab.ts';

const DAY_MS = 86_400_000;

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
    const kind = tab === undefined ? undefined : (await loadWalkOf(tab))?.kind;
    const whole = kind && (await loadWhole(kind));
    if (!whole) return null;
    const { walk } = whole;
    const account = walk.account || input.account;
    if (account.toLowerCase() !== input.account.toLowerCase()) {
      // What is through stays: who was found is not lost to a tab that shows another account.
      if (walk.state === 'walking')
        await saveWalk({ ...walk, state: 'stopped', trouble: 'other-account' });
      return null;
    }
    const reading = await loadReading(kind);
    const now: Whole = { ...whole, walk: { ...walk, account, arrived: true } };
    const after = await afterReport(store, now, reading, input, present);
    await saveWhole(after.whole);
    if (after.reading !== reading) await saveReading(kind, after.reading);
    if (after.whole.walk.state === 'walking') return stepOf(after.whole) ?? null;
    const [next] = after.whole.walk.state === 'done' ? after.reading.waiting : [];
    if (next) return { do: 'open', thread: next.thread, of: next.person.email };
    await finish(store, after);
    return null;
  });
}

/**
 * The walks that look for answers end by themselves, and leave nothing behind. Where nothing came in
 * that list, nothing was answered up to the moment at which it began.
 */
async function finish(store: Store, { whole, reading }: Both): Promise<void> {
  const { walk, found } = whole;
  if (walk.kind === 'start' || walk.state !== 'done') return;
  if (walk.kind === 'look' && reading.done.some(({ unread }) => unread)) {
    // It stays as long as it takes to say so.
    await saveWalk({ ...walk, state: 'stopped', trouble: 'late' });
    await saveReading('look', { waiting: [], done: [], kept: [] });
    return;
  }
  if (walk.kind === 'catch-up') {
    const named = new Set(found.lists['came-in'].map(({ thread }) => thread));
    const from = walk.began - walk.days * DAY_MS;
    await sightSilent(store, walk.account, { from, to: walk.began, named });
  }
  await forgetWalk(walk.kind);
  await closeTab(walk);
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
      const { opened, of } = report;
      const mine = { account, zone };
      if (whole.walk.kind !== 'start' || isAsked(reading, opened))
        await noteMail(store, opened, mine, present);
      const emails = [...opened.people, ...(opened.last?.to ?? [])].map(({ email }) => email);
      const last = opened.last?.from.email;
      const known = await deskFor(store, account, last ? [...emails, last] : emails, present);
      return {
        whole: withOpened(whole, opened, known),
        reading: await withRead(store, reading, { ...opened, of }, mine, present),
      };
    }
  }
}

function stopped(walk: Walk, { trouble }: Extract<WalkReport, { did: 'nothing' }>): Walk {
  return { ...walk, state: 'stopped', trouble };
}

const isAsked = ({ waiting }: Reading, { thread }: Opened): boolean =>
  waiting.some((one) => one.thread === thread);

/**
 * What was seen in the view of a message, with its sender and its id: a fact about who is kept, as
 * when the user opens it. The conversation was read to its end.
 */
async function noteMail(
  store: Store,
  { thread, subject, last, theirs }: Opened,
  { account, zone }: Mine,
  present: Present,
): Promise<void> {
  if (!last) return;
  await sight(store, account, thread, present.now);
  for (const mail of [theirs, last]) {
    if (!mail || (mail.own && mail.to.length === 0)) continue;
    const place = { thread, message: mail.message, subject };
    const command = { act: newId(), account, zone, intent: seen(mail, place) };
    const saved = await append(store, command, present, 'gmail');
    if (!saved.already) await afterChange(store, saved.revision);
  }
}

function seen({ own, from, to, at, text }: MailOpened, place: Place): Intent {
  const when = new Date(at).toISOString();
  return own
    ? { do: 'own-mail-seen', to: to.slice(0, 100), place, at: when }
    : { do: 'message-seen', from, place, at: when, automatic: false, quote: text };
}
