import type { QueueActs } from '../../components/queue/acts.ts';
import { localZone } from '../clock/zone.ts';
import { newId } from '../ledger/new-id.ts';
import { ask } from '../messages/client.ts';
import type { IntentInput } from '../messages/commands.ts';

function send(account: string, intent: IntentInput) {
  return ask.command({ act: newId(), account, zone: localZone(), intent });
}

/** What the list asks of the worker. */
export const queueActs: QueueActs = {
  write: (row) => ask.openThread({ account: row.account, thread: row.thread, to: row.email }),
  openThread: (row) => ask.openThread({ account: row.account, thread: row.thread }),
  done: (row) => send(row.account, { do: 'done', entry: row.entry }),
  later: (row, due) => send(row.account, { do: 'snooze', entry: row.entry, due }),
  undo: (act) => send('', { do: 'undo', of: act }),
  readDate: (typed) => ask.readDate({ text: typed, zone: localZone() }),
};
