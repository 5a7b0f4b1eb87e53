import type { NoteCardProps } from '../../components/gmail/NoteCard.tsx';
import type { Message, Thread } from '../gmail/port.ts';
import { canonicalAddress } from '../ledger/address.ts';
import type { SelfNoteReading } from '../messages/answers.ts';
import type { IntentInput, PersonRef } from '../messages/commands.ts';
import type { Scene } from './scene.ts';

const LONGEST = 20_000;

type Change = (intent: IntentInput) => Promise<boolean>;
/** The card of the note that is open in a conversation, where there is one. */
export type OwnNote = () => Omit<NoteCardProps, 'time'> | undefined;

/**
 * Reads the newest open mail of each conversation that the user wrote to themselves and to nobody
 * else, from the telephone say, as a note of what happened.
 */
export function selfNotes(
  scene: Scene,
): (thread: Thread, change: Change, redraw: () => void) => OwnNote {
  const heard = new Map<Thread, (message: Message) => void>();
  const latest = new Map<Thread, Message>();
  scene.port.onMessage((message) => {
    const { thread } = message;
    if (!message.own || !isAlone(scene, thread)) return;
    // Kept for a panel that is not there yet, or comes back.
    if (!latest.has(thread))
      thread.signal.addEventListener('abort', () => latest.delete(thread), { once: true });
    latest.set(thread, message);
    heard.get(thread)?.(message);
  }, scene.signal);

  return (thread, change, redraw) => {
    const own = ownNote(scene, thread, change, redraw);
    heard.set(thread, own.read);
    thread.signal.addEventListener('abort', () => heard.delete(thread), { once: true });
    const first = latest.get(thread);
    if (first) own.read(first);
    return own.card;
  };
}

/** Whether nobody but the user wrote or was written to, under whatever spelling of the address. */
function isAlone({ port }: Scene, thread: Thread): boolean {
  const own = canonicalAddress(port.account);
  return thread.people().every(({ email }) => canonicalAddress(email) === own);
}

function ownNote(scene: Scene, thread: Thread, change: Change, redraw: () => void) {
  let newest: { message: Message; at: number } | undefined;
  let shown: { message: string; note: SelfNoteReading } | undefined;

  const read = async (message: Message): Promise<void> => {
    const { now, zone } = scene.time();
    const at = message.at(now);
    if (at === undefined || (newest && newest.at > at)) return;
    newest = { message, at };
    const id = await message.id();
    if (!id || newest.message !== message) return;
    const answer = await scene.ask.readNote({
      zone,
      message: id,
      subject: thread.subject().slice(0, 5000),
      at: new Date(at).toISOString(),
      text: message.words().slice(0, LONGEST),
    });
    if (!answer.ok || newest.message !== message || thread.signal.aborted) return;
    shown = answer.value ? { message: id, note: answer.value } : undefined;
    redraw();
  };
  const leave = (message: string) => {
    shown = undefined;
    void scene.ask.leaveMail({ message });
    redraw();
  };
  const add = async (person: PersonRef, by: 'them' | 'me'): Promise<void> => {
    if (!shown) return;
    const { message, note } = shown;
    if (await change(intentOf(message, note, person, by))) leave(message);
  };
  return {
    read: (message: Message) => void read(message),
    card: (): ReturnType<OwnNote> =>
      shown && {
        note: shown.note,
        onAdd: (person, by) => void add(person, by),
        onLeave: () => shown && leave(shown.message),
      },
  };
}

/** A note as the change it is added by. A day they gave restrains, one of mine only reminds. */
function intentOf(
  message: string,
  { direction, channel, outcome, when, words, due, dueByCall }: SelfNoteReading,
  { email, name }: PersonRef,
  by: 'them' | 'me',
): IntentInput {
  const call = dueByCall && { channel: 'call' as const };
  return {
    do: 'record-touch',
    person: { email, ...(name && { name }) },
    place: { message },
    direction,
    channel,
    when,
    note: words,
    ...(outcome && { outcome }),
    ...(due && by === 'me' && { again: { due, ...call } }),
    ...(due && by === 'them' && { answer: { is: 'later', due, ...call } }),
  };
}
