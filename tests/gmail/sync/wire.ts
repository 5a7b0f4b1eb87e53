import type { Person } from '../mailbox/types.ts';
import type { ComposeMode, DraftContent, StoredMessage, StoredThread } from '../state/model.ts';

/*
 * Gmail's sync requests are nested arrays without names. InboxSDK reads the places used here;
 * place 60 is the sample's own, for what Gmail keeps in parts that nobody reads.
 */

type Wire = unknown[];
const FROM = 1;
const TO = 2;
const CC = 3;
const BCC = 4;
const SUBJECT = 7;
const BODY = 8;
const LABELS = 10;
const LEGACY_ID = 55;
const OWN = 60;

/** What a save or send asks for. */
export interface SaveRequest {
  content: DraftContent;
  send: boolean;
}

/** Reads the draft out of the body of `/i/s`, or undefined for a mere poll. */
export function readSave(body: unknown): SaveRequest | undefined {
  const [threadSyncId, parts] = (dig(body, 1, 0, 0, 1) as [string, Wire] | undefined) ?? [];
  const wire = [dig(parts, 13, 0), dig(parts, 2, 0, 4, 0), dig(parts, 1, 0)].find(Array.isArray);
  if (threadSyncId === undefined || !wire) return undefined;
  const own = wire[OWN] as { mode: ComposeMode; inReplyTo?: string };
  return {
    send: (wire[LABELS] as string[]).includes('^pfg'),
    content: {
      id: wire[0] as string,
      threadSyncId: threadSyncId.split('|')[0]!,
      ...own,
      from: readPerson(wire[FROM] as Wire),
      to: (wire[TO] as Wire[]).map(readPerson),
      cc: (wire[CC] as Wire[]).map(readPerson),
      bcc: (wire[BCC] as Wire[]).map(readPerson),
      subject: wire[SUBJECT] as string,
      html: dig(wire, BODY, 1, 0, 1) as string,
    },
  };
}

/** The answer to a save or send: the ids that the mail and its conversation have now. */
export function writeSaved(saved: {
  content: DraftContent;
  send: boolean;
  messageHex: string;
  threadHex: string;
}): Wire {
  const { content, send, messageHex, threadHex } = saved;
  const message: Wire = [];
  message[0] = content.id;
  message[FROM] = person(content.from);
  message[TO] = content.to.map(person);
  message[CC] = content.cc.map(person);
  message[BCC] = content.bcc.map(person);
  message[SUBJECT] = content.subject;
  message[LABELS] = send ? ['^pfg', '^f', '^all'] : ['^r', '^r_bt', '^all'];
  message[LEGACY_ID] = messageHex;
  const thread: Wire = [];
  thread[4] = [message];
  thread[19] = threadHex;
  const changed = [[content.threadSyncId, null, [1, 1, 1, 1, 1, 1, [thread]]]];
  return [null, [0, null, null, null, null, [changed]]];
}

/** One conversation as `/i/bv` answers it. */
export function writeListed(thread: StoredThread, snippet: string): Wire {
  const wire: Wire = [];
  wire[0] = thread.subject;
  wire[1] = snippet;
  wire[3] = thread.syncId;
  wire[4] = thread.messages.map(listedMessage);
  wire[19] = thread.hex;
  return wire;
}

function listedMessage(message: StoredMessage): Wire {
  const wire: Wire = [];
  wire[0] = message.syncId;
  wire[6] = Date.parse(message.at);
  wire[LEGACY_ID] = message.hex;
  return wire;
}

/** One conversation with the people of each mail, as `/i/fd` answers it. */
export function writeDetailed(thread: StoredThread, snippet: string): Wire {
  const about: Wire = [thread.syncId, thread.subject, snippet];
  about[15] = thread.hex;
  return [thread.syncId, [about], thread.messages.map((m) => [m.syncId, peopleOf(m)])];
}

function peopleOf(message: StoredMessage): Wire {
  const wire: Wire = [message.to, message.cc ?? [], message.bcc ?? []].map((p) => p.map(person));
  wire[16] = Date.parse(message.at);
  return wire;
}

const person = ({ name, email }: Person): Wire => [1, email, name];

const readPerson = (wire: Wire): Person => ({
  email: wire[1] as string,
  name: (wire[2] as string | undefined) ?? '',
});

function dig(value: unknown, ...path: number[]): unknown {
  return path.reduce<unknown>((at, index) => (Array.isArray(at) ? at[index] : undefined), value);
}
