import type { Cue } from '../../components/gmail/CueCard.tsx';
import type { MeetingFound } from '../../components/gmail/types.ts';
import type { MeetingOffer } from '../messages/answers.ts';
import type { AnswerGiven } from '../messages/commands.ts';
import type { panelActs } from './panel-acts.ts';
import type { MessageRead, panelReading } from './panel-reading.ts';
import { refsOf } from './people.ts';
import type { Person } from './people.ts';
import type { Scene } from './scene.ts';

/** The card about what a message seems to say, and what its buttons do. */
interface Card {
  cue?: Cue;
  /** In its place, a meeting that the message names. */
  meeting?: MeetingFound;
  onRecord: (answer: AnswerGiven) => void;
  onDoubt: () => void;
  onLeave: () => void;
}

/** Gives the card of somebody, kept or not: about who is not, nothing is written before a click. */
export function panelCard(
  scene: Scene,
  acts: ReturnType<typeof panelActs>,
  reading: ReturnType<typeof panelReading>,
): (person: Person, isKept: boolean, beside: Person[]) => Card {
  return (person, isKept, beside) => {
    const { email } = person;
    const read = reading.of(email);
    const meetingOf = ({
      reading: { meeting, settled, bulk },
      message,
      at,
      doubted,
    }: MessageRead) => {
      if (!meeting || settled || doubted || (bulk && !isKept)) return undefined;
      const people = whoMeets(meeting, person, beside);
      const note = async () => {
        if (await acts.onMeeting(refsOf(people), meeting, { message, at })) reading.settle();
      };
      return { offer: meeting, at, people, onNote: () => void note() };
    };
    const dismiss = () => {
      if (!read) return;
      const { message, reading: offer } = read;
      if (isKept) void acts.onDismiss(email, offer.cue, message);
      else void scene.ask.leaveMail({ message });
    };
    const record = async (answer: AnswerGiven) => {
      if (!read) return;
      const { message, reading: offer } = read;
      if (await acts.onAnswer(email, answer, offer.sentence, message)) reading.settle();
    };
    const found = read && meetingOf(read);
    return {
      ...(found ? { meeting: found } : read && showsCard(read, isKept) && { cue: cueOf(read) }),
      onRecord: (answer) => void record(answer),
      onDoubt: () => {
        reading.doubt();
        dismiss();
      },
      onLeave: () => {
        if (!read?.doubted) dismiss();
        reading.settle();
      },
    };
  };
}

function cueOf({ reading, at, doubted }: MessageRead): Cue {
  return { offer: reading, at, doubted };
}

/** Whom a meeting is with: whoever writes of it, and who else of the conversation it names. */
function whoMeets({ people }: MeetingOffer, person: Person, beside: Person[]): Person[] {
  const named = beside.filter(
    ({ email }) => email !== person.email && people.includes(email.toLowerCase()),
  );
  return [person, ...named];
}

/** Nobody who is not kept gets a card about a mail to many. */
function showsCard({ reading, doubted }: MessageRead, isKept: boolean): boolean {
  const { settled, bulk, readable, cue } = reading;
  return doubted || (!settled && readable && cue !== 'none' && (isKept || !bulk));
}
