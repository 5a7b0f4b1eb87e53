import type { Row } from '../gmail/port.ts';
import type { IntentInput } from '../messages/commands.ts';
import { text } from '../text/text.ts';
import type { Picked } from '../../components/gmail/types.ts';
import { personsOf, refsOf } from './people.ts';
import { placeOf } from './place.ts';
import { choiceText } from './said.ts';
import { save } from './save.ts';
import type { Scene } from './scene.ts';
import { showThreadMenu } from './thread-menu.tsx';
import { SHORTCUT } from './thread-toolbar.ts';

/**
 * "Follow up" above a list, for its ticked rows: the same day for each. With one row its people
 * can be chosen from; with several it is about the first person of each, and says of how many.
 */
export function tickedRows(scene: Scene): void {
  const title = text('follow_up');
  const button = { title, shortcut: { keys: SHORTCUT, title } };
  const onOpen = (rows: Row[], menu: Parameters<typeof showThreadMenu>[1]) => {
    const people = personsOf(rows.flatMap((row) => row.people()));
    // Several rows are one choice: there is no room to choose whose for each.
    const shown = rows.length === 1 ? people : people.slice(0, 1);
    showThreadMenu(scene, menu, shown, (picked) => void followUp(scene, rows, picked));
  };
  scene.port.addRowsButton({ ...button, onOpen }, scene.signal);
}

async function followUp(scene: Scene, rows: Row[], picked: Picked): Promise<void> {
  const { due, condition } = picked;
  const intents = await Promise.all(
    rows.map(async (row): Promise<IntentInput[]> => {
      const people = rows.length === 1 ? picked.people : personsOf(row.people()).slice(0, 1);
      if (people.length === 0) return [];
      const place = placeOf({ thread: await row.thread(), subject: row.subject() });
      return [{ do: 'set-follow-up', people: refsOf(people), place, due, condition }];
    }),
  );
  const all = intents.flat();
  if (all.length === 0) return;
  const what = choiceText({ followUp: { due, condition } }, scene.time());
  await save(scene, what, all);
}
