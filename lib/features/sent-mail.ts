import type { Compose, SentMail } from '../gmail/port.ts';
import { newId } from '../ledger/new-id.ts';
import { isStillThere } from '../library/still-there.ts';
import type { Answer, Saved } from '../messages/answers.ts';
import type { IntentInput } from '../messages/commands.ts';
import { text } from '../text/text.ts';
import { findAsk } from './find-ask.ts';
import type { Choice } from './pending.ts';
import { personsOf, refsOf } from './people.ts';
import { placeOf } from './place.ts';
import { choiceText } from './said.ts';
import { saidInMail, takeBack } from './said-in-mail.ts';
import type { SaidInMail } from './said-in-mail.ts';
import { tellNotSaved } from './save.ts';
import type { Scene } from './scene.ts';

/** A mail that is sent, while Gmail could still take it back. */
interface Sent {
  act: string;
  choice: Choice;
  /** Whether it is kept, or may be: an answer that never came says neither. */
  saved: Promise<boolean>;
  /** What its words promised and asked, kept by an act of its own. */
  said?: Promise<SaidInMail | undefined>;
}

/** As much of a mail as tells what kind it is. */
const LONGEST_READ = 4_000;

/** As many sent drafts as a tab remembers. */
const MOST = 50;

/**
 * A mail is recorded once Gmail says that it is sent; one that fails writes nothing and keeps its
 * choice. When the compose of a sent draft comes back, the send was undone: the act is taken back
 * and its choice is pending again.
 */
export function sentMail(scene: Scene): void {
  const sent = new Map<string, Sent>();
  const current = new Map<string, AbortController>();
  scene.port.onCompose((compose) => {
    const before = sent.get(compose.draft);
    sent.delete(compose.draft);
    if (before) void comeBack(scene, compose, before);
    // The old compose of a draft that came back may still speak: only the newest is heard.
    const own = new AbortController();
    current.get(compose.draft)?.abort();
    current.set(compose.draft, own);
    const until = AbortSignal.any([own.signal, scene.signal]);
    compose.onSent((mail) => {
      current.delete(compose.draft);
      sent.set(compose.draft, write(scene, compose, mail));
      const oldest = sent.keys().next();
      if (sent.size > MOST && !oldest.done) sent.delete(oldest.value);
    }, until);
    compose.onDiscarded(() => scene.pending.take(compose.draft), until);
  }, scene.signal);
}

function write(scene: Scene, compose: Compose, mail: SentMail): Sent {
  const choice = scene.pending.take(compose.draft);
  const sent: Sent = { act: newId(), choice, saved: Promise.resolve(false) };
  sent.saved = record(scene, sent, mail);
  return sent;
}

async function record(scene: Scene, sent: Sent, mail: SentMail): Promise<boolean> {
  const { choice } = sent;
  const found = choice.ask && (await findAsk(scene, choice.ask, mail.text));
  // What was taken out again before it went is not given.
  const given = (choice.given ?? []).filter((one) => isStillThere(one, mail.text));
  const { to, cc, bcc } = mail.recipients;
  const intent: IntentInput = {
    do: 'mail-sent',
    to: refsOf(personsOf(to, 100)),
    copied: refsOf(personsOf([...cc, ...bcc], 100)),
    place: placeOf(mail),
    reply: mail.isReply,
    ...(mail.inReplyTo && { inReplyTo: mail.inReplyTo }),
    ...(mail.text && { text: mail.text.slice(0, LONGEST_READ) }),
    ...(choice.followUp && { followUp: choice.followUp }),
    ...(found && { ask: found }),
    ...(given.length > 0 && { items: given.map(({ item }) => item) }),
    ...(choice.thanks && { thanks: true }),
  };
  const kept: Choice = {
    ...(choice.followUp && { followUp: choice.followUp }),
    ...(found && { ask: askOf(found) }),
    ...(given.length > 0 && { given }),
  };
  const saved = await attempt(scene, sent, intent, kept);
  // Once it is known whom the mail made a contact of.
  sent.said = saidInMail(scene, mail, found !== undefined, choice.again);
  return saved;
}

function askOf({ quote, ...rest }: NonNullable<Awaited<ReturnType<typeof findAsk>>>) {
  return { sentence: quote, ...rest };
}

async function attempt(
  scene: Scene,
  sent: Sent,
  intent: IntentInput,
  choice: Choice,
  again = false,
): Promise<boolean> {
  const answer: Answer<Saved> = await scene.change(intent, sent.act);
  const saved = answer.ok || answer.problem.code === 'no-answer';
  // A mail without a choice was not said to be kept, so its failure is not said either.
  const { followUp, ask, given } = choice;
  if (!followUp && !ask && !given) return saved;
  // Of somebody who is not kept nothing is, and that stood beside the thing when it was chosen.
  if (!followUp && !ask && answer.ok && answer.value.already && !again) return saved;
  // An orphaned tab has no words left but those of its own notice.
  if (!answer.ok && answer.problem.code === 'orphaned') return false;
  const what = choiceText(choice, scene.time());
  if (answer.ok) scene.ui.toast({ text: text('noted', what) });
  else
    tellNotSaved(scene, sent.act, what, answer.problem, () => {
      sent.saved = attempt(scene, sent, intent, choice, true);
    });
  return saved;
}

async function comeBack(scene: Scene, compose: Compose, sent: Sent) {
  scene.pending.set(compose.draft, sent.choice);
  scene.ui.dismiss(`act:${sent.act}`);
  const saved = await sent.saved;
  // What was refused in the meantime is not to be tried again.
  scene.ui.dismiss(`act:${sent.act}`);
  const said = await sent.said;
  if (said) said.gone = true;
  if (said && (await said.saved)) await takeBack(scene, said.act, newId(), text('send_undone'));
  // A mail that meant nothing to anyone kept left nothing to take back.
  if (saved) await takeBack(scene, sent.act, newId(), text('send_undone'));
}
