import type { Cue } from '../../components/gmail/CueCard.tsx';
import type { AnswerGiven } from '../messages/commands.ts';
import type { panelActs } from './panel-acts.ts';
import type { MessageRead, panelReading } from './panel-reading.ts';
import type { Scene } from './scene.ts';

/** The card about what a message seems to say, and what its buttons do. */
interface Card {
  cue?: Cue;
  onRecord: (answer: AnswerGiven) => void;
  onDoubt: () => void;
  onLeave: () => void;
}

/** Gives the card of somebody, kept or not: about who is not, nothing is written before a click. */
export function panelCard(
  scene: Scene,
  acts: ReturnType<typeof panelActs>,
  reading: ReturnType<typeof panelReading>,
): (email: string, isKept: boolean) => Card {
  return (email, isKept) => {
    const read = reading.of(email);
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
    return {
      ...(read && showsCard(read, isKept) && { cue: cueOf(read) }),
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

/** Nobody who is not kept gets a card about a mail to many. */
function showsCard({ reading, doubted }: MessageRead, isKept: boolean): boolean {
  const { settled, bulk, readable, cue } = reading;
  return doubted || (!settled && readable && cue !== 'none' && (isKept || !bulk));
}
