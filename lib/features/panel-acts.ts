import type { Happened } from '../../components/gmail/happened.ts';
import type { PlanChange } from '../../components/gmail/plan-change.ts';
import type { TouchKind } from '../../components/gmail/touch-kinds.ts';
import type { Thread } from '../gmail/port.ts';
import type { QuietCause } from '../ledger/state.ts';
import type { MeetingOffer } from '../messages/answers.ts';
import type { AnswerGiven, IntentInput, PersonRef, Place } from '../messages/commands.ts';
import type { Due } from '../time/due.ts';
import type { Person } from './people.ts';
import { refsOf } from './people.ts';
import { placeOf } from './place.ts';
import type { TheirMail } from './their-mail.ts';
import type { Writing } from './writing.ts';

type Change = (intent: IntentInput) => Promise<boolean>;

interface Where {
  thread: Thread;
  mail: TheirMail;
  writing: Pick<Writing, 'subject'>;
  /** Whether somebody is part of the conversation, and not only written to now. */
  isPart(email: string): boolean;
}

/** What can be done in the panel, as changes. */
export function panelActs(
  { thread, mail, writing, isPart }: Where,
  selected: () => Person | undefined,
  change: Change,
) {
  const place = async (message?: string): Promise<Place> => {
    const who = selected();
    // Of who is no part of the conversation nothing is bound to it.
    if (who && !isPart(who.email)) return placeOf({ subject: writing.subject() });
    return placeOf({ thread: await thread.id(), message, subject: thread.subject() });
  };
  const person = (email?: string): PersonRef => {
    const now = selected();
    const [ref] = now && (!email || now.email === email) ? refsOf([now]) : [];
    return ref ?? { email: email ?? '' };
  };
  return {
    onFollowUp: async ({ due, condition }: { due: Due; condition: 'no-reply' | 'regardless' }) => {
      const people = [person()];
      return change({ do: 'set-follow-up', people, place: await place(), due, condition });
    },
    /** Of words that were typed the message is named only where they are from one. */
    onAnswer: async (email: string, answer: AnswerGiven, quote?: string, message?: string) =>
      change({
        do: 'record-answer',
        person: person(email),
        place: await place(message ?? (quote && (await mail.source(email, quote)))),
        answer,
        ...(quote && { quote }),
      }),
    onHappened: async (email: string, happened: Happened) =>
      change({ do: 'record-touch', person: person(email), place: await place(), ...happened }),
    /** A meeting of the one selected, and of those beside them whom the message names. */
    onMeeting: async (
      people: PersonRef[],
      { due, channel, title, quote }: MeetingOffer,
      { message, at }: { message: string; at: string },
    ) =>
      change({
        do: 'note-meeting',
        people,
        place: await place(message),
        at,
        due,
        channel,
        quote,
        ...(title && { title }),
      }),
    onMeetingOff: (entry: string) => void change({ do: 'cancel-meeting', entry }),
    onQuiet: (email: string, cause: QuietCause['cause']) =>
      void change({ do: 'explain-quiet', person: person(email), cause }),
    onNote: async (email: string, note: string) =>
      change({ do: 'add-note', person: person(email), place: await place(), note }),
    onPlan: (email: string, plan: PlanChange) => change({ ...plan, person: person(email) }),
    onDismiss: async (email: string, cue: string, message: string) =>
      change({ do: 'dismiss-cue', person: person(email), place: await place(message), cue }),
    /** A refusal that was only read, and not meant. */
    onMisread: (entry: string) => void change({ do: 'lift-bar', entry, reason: 'misread' }),
    onUndo: (act: string) => void change({ do: 'undo', of: act }),
    onCorrect: (entry: string, kind: TouchKind) => change({ do: 'correct-touch', entry, kind }),
    onDone: (entry: string) => void change({ do: 'done', entry }),
    onSnooze: (entry: string, due: Due) => change({ do: 'snooze', entry, due }),
    onMoved: (entry: string, due: Due) => change({ do: 'move', entry, due }),
    onCancel: (entry: string) => void change({ do: 'cancel', entry }),
  };
}
