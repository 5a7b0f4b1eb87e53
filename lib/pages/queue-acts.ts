import { browser } from 'wxt/browser';
import type { QueueActs } from '../../components/queue/acts.ts';
import type { QueueRow } from '../../components/queue/row.ts';
import { localZone } from '../clock/zone.ts';
import { ask } from '../messages/client.ts';
import type { IntentInput } from '../messages/commands.ts';
import type { Due } from '../time/due.ts';
import { call } from './call.ts';
import { sendAct } from './send-act.ts';
import { usefulWay } from './useful-way.ts';

/** A date or a word of theirs is put off itself; what was only proposed, with its plan. */
function laterOf(row: QueueRow, due: Due): IntentInput {
  if (row.kind !== 'useful') return { do: 'snooze', entry: row.entry, due };
  const { email, step } = row;
  return { do: 'plan-put-off', person: { email }, playbook: step.playbook, due };
}

/** What the list asks of the worker. */
export const queueActs: QueueActs = {
  write: (row, line) =>
    ask.openThread({ account: row.account, thread: row.thread, to: row.email, line }),
  openThread: (row) => ask.openThread({ account: row.account, thread: row.thread }),
  look: ({ account, thread = '', email, name }) =>
    ask.walk({ do: 'look', account, thread, person: { email, name } }),
  call: ({ email, name, phone = '' }) => call({ email, name, phone }),
  letter: ({ contact }) => void browser.tabs.create({ url: `/ledger.html#letter/${contact}` }),
  done: (row) => sendAct(row.account, { do: 'done', entry: row.entry }),
  later: (row, due) => sendAct(row.account, laterOf(row, due)),
  moved: ({ account, entry, day, time, part, zone }) =>
    sendAct(account, { do: 'move', entry, due: { day, time, part, zone } }),
  decline: ({ account, email, step }) =>
    sendAct(account, { do: 'plan-end', person: { email }, playbook: step.playbook }),
  happened: ({ account, email, name, thread }, happened) =>
    sendAct(account, {
      do: 'record-touch',
      person: { email, name },
      place: thread ? { thread } : {},
      ...happened,
    }),
  undo: (act) => sendAct('', { do: 'undo', of: act }),
  readDate: (typed) => ask.readDate({ text: typed, zone: localZone() }),
  useful: usefulWay,
};
