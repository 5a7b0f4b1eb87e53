import type { Mount, Thread } from '../gmail/port.ts';
import { text } from '../text/text.ts';
import { refsOf, personsOf } from './people.ts';
import type { Scene } from './scene.ts';
import type { Writing } from './writing.ts';

/**
 * While somebody who is kept is written to and no conversation is open, their panel waits behind an
 * icon at the side: it takes neither room nor focus until it is opened. An open conversation has a
 * panel of its own, which shows them too.
 */
export function newMailPanel(scene: Scene, writing: Writing, show: (thread: Thread) => void): void {
  const { port, signal } = scene;
  const open = new Set<Thread>();
  let panel: Mount | undefined;
  let asked = 0;

  const close = () => {
    panel?.close();
    panel = undefined;
  };
  const look = async () => {
    const question = (asked += 1);
    const people = refsOf(personsOf(writing.people()));
    if (scene.discreet() || open.size > 0 || people.length === 0) return close();
    const { zone } = scene.time();
    const answer = await scene.ask.people({ account: port.account, zone, people });
    // What is there stays while nobody answers.
    if (question !== asked || !answer.ok) return;
    if (!answer.value.some(({ contact }) => contact)) return close();
    if (panel) return;
    const mount = await port.addSidePanel(text('short_name'));
    if (question !== asked) return mount?.close();
    panel = mount;
    if (mount) show(draftsAs(mount, writing));
  };
  port.onThread((thread) => {
    open.add(thread);
    void look();
    thread.signal.addEventListener(
      'abort',
      () => {
        open.delete(thread);
        void look();
      },
      { once: true },
    );
  }, signal);
  writing.onChange(() => void look(), signal);
  scene.onChanged(() => void look(), signal);
  scene.onDiscreet(() => void look(), signal);
}

/** New mails as a conversation that is none yet: nobody has written in it. */
function draftsAs(mount: Mount, writing: Writing): Thread {
  return {
    id: () => Promise.resolve(undefined),
    subject: () => writing.subject(),
    people: () => [],
    onPeople: () => undefined,
    isReadToEnd: () => false,
    unfoldNewestOf: () => false,
    addPanel: () => mount,
    reply: () => undefined,
    signal: mount.signal,
  };
}
