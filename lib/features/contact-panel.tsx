import { nextUndoEnd } from '../../components/gmail/history-words.ts';
import { ContactPanel } from '../../components/gmail/ContactPanel.tsx';
import type { Message, Thread } from '../gmail/port.ts';
import { cleanText } from '../ledger/clean-text.ts';
import type { PersonView, Problem } from '../messages/answers.ts';
import type { IntentInput } from '../messages/commands.ts';
import { text } from '../text/text.ts';
import { panelActs } from './panel-acts.ts';
import { personsOf } from './people.ts';
import { readDate } from './read-date.ts';
import type { Scene } from './scene.ts';

/** As many people as the panel lets choose from. */
const MOST = 12;
const WORDS = 500;

/** Beside each open conversation: who this is, where things stand and why, and what to record. */
export function contactPanel(scene: Scene): void {
  const messages = new Map<Thread, Message[]>();
  scene.port.onMessage((message) => {
    const all = messages.get(message.thread) ?? [];
    messages.set(message.thread, [...all, message]);
    message.thread.signal.addEventListener('abort', () => messages.delete(message.thread));
  }, scene.signal);
  scene.port.onThread((thread) => {
    mountPanel(scene, thread, (email) => newestWords(messages.get(thread) ?? [], email));
  }, scene.signal);
}

function newestWords(messages: Message[], email: string): string | undefined {
  const theirs = messages.filter(
    ({ sender, signal }) => !signal.aborted && sender?.email.toLowerCase() === email.toLowerCase(),
  );
  // A signature is none of what they said.
  const [newest] =
    theirs
      .at(-1)
      ?.words()
      .split(/^-- ?$/m) ?? [];
  return newest && cleanText(newest, WORDS);
}

function mountPanel(
  scene: Scene,
  thread: Thread,
  theirWords: (email: string) => string | undefined,
) {
  const panel = thread.addPanel(text('short_name'));
  let people = personsOf(thread.people(), MOST);
  let selected = people[0]?.email ?? '';
  let views: PersonView[] | undefined;
  let problem: Problem | undefined;
  let busy = false;
  let asked = 0;
  let redraw: ReturnType<typeof setTimeout> | undefined;

  const draw = () => {
    shown.update(node());
    clearTimeout(redraw);
    // What can be taken back only at once is not offered any longer than that.
    const { now } = scene.time();
    const history = (views ?? []).flatMap((view) => view.history);
    const end = nextUndoEnd(history, now);
    if (end !== undefined && !thread.signal.aborted) redraw = setTimeout(draw, end - now);
  };
  const load = async () => {
    const question = (asked += 1);
    const { zone } = scene.time();
    const id = await thread.id();
    if (people.length === 0) return;
    const answer = await scene.ask.people({
      account: scene.port.account,
      zone,
      people,
      ...(id && { thread: id }),
    });
    // A later question has the newer answer.
    if (question !== asked || thread.signal.aborted) return;
    if (answer.ok) views = answer.value;
    problem = answer.ok ? undefined : answer.problem;
    draw();
  };
  const change = async (intent: IntentInput): Promise<boolean> => {
    busy = true;
    problem = undefined;
    draw();
    const answer = await scene.change(intent);
    busy = false;
    if (!answer.ok) ({ problem } = answer);
    draw();
    return answer.ok;
  };
  const acts = panelActs(thread, () => people.find(({ email }) => email === selected), change);
  const node = () => (
    <ContactPanel
      {...scene.time()}
      {...acts}
      views={views ?? (problem && [])}
      people={people}
      selected={selected}
      onSelect={(email) => {
        selected = email;
        draw();
      }}
      problem={problem}
      busy={busy}
      readDate={readDate(scene)}
      theirWords={theirWords(selected)}
    />
  );
  const shown = scene.ui.show(panel, node());
  const meet = () => {
    const now = personsOf(thread.people(), MOST);
    if (now.length === people.length && now.every((p, at) => p.email === people[at]?.email)) return;
    people = now;
    if (!people.some(({ email }) => email === selected)) selected = people[0]?.email ?? '';
    void load();
  };
  thread.onPeople(meet, thread.signal);
  scene.onChanged(() => void load(), thread.signal);
  thread.signal.addEventListener('abort', () => clearTimeout(redraw), { once: true });
  void load();
}
