import type { QueueActs } from '../../components/queue/acts.ts';
import { localZone } from '../clock/zone.ts';
import { ask } from '../messages/client.ts';
import { call } from './call.ts';
import { sendAct } from './send-act.ts';
import { usefulWay } from './useful-way.ts';

/** What the list asks of the worker. */
export const queueActs: QueueActs = {
  write: (row) => ask.openThread({ account: row.account, thread: row.thread, to: row.email }),
  openThread: (row) => ask.openThread({ account: row.account, thread: row.thread }),
  call: ({ email, name, phone = '' }) => call({ email, name, phone }),
  done: (row) => sendAct(row.account, { do: 'done', entry: row.entry }),
  later: (row, due) => sendAct(row.account, { do: 'snooze', entry: row.entry, due }),
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
