import type { ContactActs } from '../../components/pages/contact-acts.ts';
import { call } from './call.ts';
import { localZone } from '../clock/zone.ts';
import { ask } from '../messages/client.ts';
import { sendAct } from './send-act.ts';
import { usefulWay } from './useful-way.ts';

/** What a contact's page asks of the worker. */
export const contactActs: ContactActs = {
  reopen: ([entry = '', ...besides], reason) =>
    sendAct('', { do: 'lift-bar', entry, besides, reason }),
  edit: ({ email }, changed) => sendAct('', { do: 'edit-contact', person: { email }, ...changed }),
  explainQuiet: ({ email }, cause) =>
    sendAct('', { do: 'explain-quiet', person: { email }, cause }),
  call: ({ email, name }, phone) => call({ email, name, phone }),
  happened: ({ email, name }, happened) =>
    sendAct('', { do: 'record-touch', person: { email, name }, place: {}, ...happened }),
  plan: ({ email }, change) => sendAct('', { ...change, person: { email } }),
  readDate: (typed) => ask.readDate({ text: typed, zone: localZone() }),
  undo: (act) => sendAct('', { do: 'undo', of: act }),
  useful: usefulWay,
};
