import type { StartActs } from '../../components/pages/start-here/shown.ts';
import { ask } from '../messages/client.ts';
import { contactActs } from './contact-acts.ts';
import { sendAct } from './send-act.ts';

/** What the page on starting from what is here asks of the worker. */
export function startActs(account: string): StartActs {
  return {
    begin: () => ask.walk({ do: 'begin', account }),
    stop: () => ask.walk({ do: 'stop', kind: 'start' }),
    goOn: () => ask.walk({ do: 'go-on' }),
    more: () => ask.walk({ do: 'more' }),
    forget: () => ask.walk({ do: 'forget', kind: 'start' }),
    keep: ({ person, thread, message, subject, last, at }) =>
      sendAct(account, {
        do: 'keep-found',
        person: person.name ? person : { email: person.email },
        place: { thread, ...(message && { message }), ...(subject && { subject }) },
        last,
        ...(at !== undefined && { at: new Date(at).toISOString() }),
      }),
    kept: (told) =>
      ask.walk({
        do: 'kept',
        people: told.map(({ thread, person, wrote }) => ({
          thread,
          person: person.name ? person : { email: person.email },
          wrote,
        })),
      }),
    letGo: (emails) => ask.walk({ do: 'let-go', emails }),
    record: ({ thread, person, mail }, answer) =>
      sendAct(account, {
        do: 'record-answer',
        person,
        place: { thread, message: mail.message, ...(mail.subject && { subject: mail.subject }) },
        answer,
        quote: mail.reading.sentence,
      }),
    leave: ({ thread, person, mail }) =>
      sendAct(account, {
        do: 'dismiss-cue',
        person,
        place: { thread, message: mail.message },
        cue: mail.reading.cue,
      }),
    open: (thread, to, line) =>
      ask.openThread({ account, thread, ...(to && { to }), ...(line && { line }) }),
    undo: contactActs.undo,
  };
}
