import { nextUndoEnd } from '../../components/gmail/history-words.ts';
import { ContactPanel } from '../../components/gmail/ContactPanel.tsx';
import type { ContactPanelProps } from '../../components/gmail/contact-panel.ts';
import type { Thread } from '../gmail/port.ts';
import { cleanText } from '../ledger/clean-text.ts';
import type { PersonView, Problem } from '../messages/answers.ts';
import type { IntentInput } from '../messages/commands.ts';
import { inTime } from '../messages/in-time.ts';
import { text } from '../text/text.ts';
import type { Begun } from './answering.ts';
import { panelActs } from './panel-acts.ts';
import { panelChange } from './panel-change.ts';
import { keptOnes, panelPeople } from './panel-people.ts';
import { panelCard } from './panel-card.ts';
import { isSame, lookUp } from './panel-views.ts';
import type { Whom } from './panel-views.ts';
import { panelReading } from './panel-reading.ts';
import { personsOf, refsOf } from './people.ts';
import { readDate } from './read-date.ts';
import type { OwnNote } from './self-note.ts';
import type { Scene } from './scene.ts';
import { draftTo } from './panel-draft.ts';
import type { Call } from './guard/before-call.ts';
import { showPermission } from './show-permission.ts';
import type { TheirMail } from './their-mail.ts';
import type { Writing } from './writing.ts';

/** As much of their words as is offered as evidence. */
const LONGEST_WORDS = 500;

/** For so long the first view waits for what the mail says. */
const FIRST_MS = 300;

/** What a panel is given beside its conversation. */
export interface Beside {
  /** What others wrote in it. */
  mail: TheirMail;
  writing: Writing;
  /** The card of a mail to oneself in it. */
  noteOf(change: (intent: IntentInput) => Promise<boolean>, redraw: () => void): OwnNote;
  /** Begins an answer with a line. */
  onLine(line: string): void;
  /** Begins a mail to somebody. */
  onWrite(draft: Begun, to: string): void;
  onCall(call: Call): void;
  /** Told of a call that was begun here. */
  onCallBegun(told: (call: Call) => void): void;
  useful: ContactPanelProps['useful'];
}

/**
 * Draws the panel of one conversation, or of new mails, which are in none yet: who is in it and, of
 * those who are written to now, who is kept.
 */
export function mountPanel(
  scene: Scene,
  thread: Thread,
  { mail, writing, noteOf, onCallBegun, ...does }: Beside,
): void {
  const panel = thread.addPanel(text('short_name'));
  const read = readDate(scene);
  const whom = (): Whom => {
    const talking = personsOf(thread.people());
    const part = new Set(talking.map(({ email }) => email.toLowerCase()));
    const written = personsOf(writing.people());
    return { talking, others: written.filter(({ email }) => !part.has(email.toLowerCase())) };
  };
  let { talking, others } = whom();
  let people = panelPeople(talking, undefined, scene.company);
  let selected = '';
  let views: PersonView[] | undefined;
  let unread: Problem | undefined;
  let sighted = false;
  let calling: Call | undefined;
  let asked = 0;
  let redraw: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    if (thread.signal.aborted) return;
    shown.update(node());
    clearTimeout(redraw);
    // What can be taken back only at once is not offered any longer than that.
    const { now } = scene.time();
    const history = (views ?? []).flatMap((view) => view.history);
    const end = nextUndoEnd(history, now);
    if (end !== undefined) redraw = setTimeout(draw, end - now);
  };
  /** Whether the user sees now that no answer is there; noted once, as the conversation is read. */
  const isSeen = () =>
    !sighted && scene.port.isVisible() && thread.isReadToEnd() && mail.isLegible();
  const load = async () => {
    const question = (asked += 1);
    const id = await thread.id();
    const seen = talking.length > 0 && id !== undefined && isSeen();
    if (seen) sighted = true;
    const place = { ...(id && { thread: id }), ...(seen && { seen }) };
    const answer = await lookUp(scene, { talking, others }, place);
    if (seen && !answer.ok) sighted = false;
    // A later question has the newer answer.
    if (question !== asked || thread.signal.aborted) return;
    const isFirst = !views;
    if (answer.ok) views = answer.value;
    unread = answer.ok ? undefined : answer.problem;
    // What the mail says stands on top: it comes with the rest, lest all of it moves under the hand.
    if (isFirst) await inTime(readNewest(), FIRST_MS);
    draw();
    if (!isFirst) void readNewest();
  };
  const { change, state } = panelChange(scene, draw);
  const ownNote = noteOf(change, draw);
  const shownNow = () => people.find((one) => one.email === selected);
  const isPart = (email: string) => talking.some((one) => one.email === email);
  const acts = panelActs({ thread, mail, writing, isPart }, shownNow, change);
  const reading = panelReading(scene, thread, mail, draw);
  const choose = () => {
    people = [...panelPeople(talking, views, scene.company), ...keptOnes(others, views)];
    if (!people.some(({ email }) => email === selected)) selected = people[0]?.email ?? '';
  };
  const readNewest = async () => {
    choose();
    const [ref] = refsOf(people.filter((one) => one.email === selected));
    if (ref) await reading.load(ref);
  };
  const cardOf = panelCard(scene, acts, reading);

  const theirWords = () => {
    const found = reading.of(selected);
    return found && cleanText(found.reading.words, LONGEST_WORDS);
  };
  const node = () => {
    choose();
    const isKept = Boolean(views?.some(({ email, contact }) => email === selected && contact));
    const trouble = unread && { problem: unread, onRetry: () => void load() };
    return (
      <ContactPanel
        {...scene.time()}
        {...acts}
        {...trouble}
        {...state()}
        views={views ?? (unread && [])}
        people={people}
        left={talking.filter((one) => !people.includes(one)).length}
        selected={selected}
        onSelect={(email) => {
          selected = email;
          draw();
          void readNewest();
        }}
        readDate={read}
        onSlipRead={(message) => {
          for (const view of views ?? []) if (view.slip?.message === message) delete view.slip;
          void scene.ask.leaveMail({ message });
          draw();
        }}
        {...cardOf(shownNow() ?? { email: '', name: '' }, isKept, people)}
        {...does}
        calling={calling}
        onCallEnd={() => {
          calling = undefined;
          draw();
        }}
        ownNote={ownNote()}
        draft={draftTo(writing, selected, draw)}
        onShow={(person, said) => showPermission(scene, person, said)}
        theirWords={theirWords()}
      />
    );
  };
  const shown = scene.ui.show(panel, node());
  const meet = () => {
    const now = whom();
    const same = isSame(now.talking, talking) && isSame(now.others, others);
    ({ talking, others } = now);
    if (!same || isSeen()) return void load();
    draw();
    if (reading.isStale(selected)) void readNewest();
  };
  onCallBegun((call) => {
    calling = call;
    // A number in a mail may be of another than the one shown.
    if (people.some(({ email }) => email === call.email)) selected = call.email;
    draw();
  });
  // Of a message that opens, Gmail tells the conversation first: its words are there a turn later.
  thread.onPeople(() => queueMicrotask(meet), thread.signal);
  writing.onChange(meet, thread.signal);
  scene.port.onVisible(() => isSeen() && void load(), thread.signal);
  scene.onChanged(() => void load(), thread.signal);
  const end = () => {
    clearTimeout(redraw);
    panel.close();
  };
  thread.signal.addEventListener('abort', end, { once: true });
  void load();
}
