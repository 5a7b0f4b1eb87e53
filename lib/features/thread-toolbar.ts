import type { Picked } from '../../components/gmail/types.ts';
import type { Mount, Thread } from '../gmail/port.ts';
import { text } from '../text/text.ts';
import { personsOf, refsOf } from './people.ts';
import { placeOf } from './place.ts';
import { choiceText } from './said.ts';
import { save } from './save.ts';
import type { Scene } from './scene.ts';
import { showThreadMenu } from './thread-menu.tsx';

/** Opens the menu from a conversation or a list; none of Gmail's or Chrome's own keys. */
export const SHORTCUT = 'alt+shift+f';

/** "Follow up" above an open conversation, with its keys. */
export function threadToolbar(scene: Scene): void {
  const title = text('follow_up');
  const shortcut = { keys: SHORTCUT, title };
  const { port, signal } = scene;
  const onOpen = (thread: Thread, menu: Mount) =>
    showThreadMenu(scene, menu, personsOf(thread.people()), (picked) => {
      void followUp(scene, thread, picked);
    });
  port.addThreadButton({ title, shortcut, onOpen }, signal);
}

async function followUp(scene: Scene, thread: Thread, picked: Picked): Promise<void> {
  const { due, condition, people } = picked;
  const place = placeOf({ thread: await thread.id(), subject: thread.subject() });
  const what = choiceText({ followUp: { due, condition } }, scene.time());
  await save(scene, what, [{ do: 'set-follow-up', people: refsOf(people), place, due, condition }]);
}
