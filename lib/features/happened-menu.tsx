import type { Happened } from '../../components/gmail/happened.ts';
import { HappenedMenu } from '../../components/gmail/HappenedMenu.tsx';
import { Notice } from '../../components/gmail/Notice.tsx';
import type { Mount, Thread } from '../gmail/port.ts';
import type { IntentInput } from '../messages/commands.ts';
import { text } from '../text/text.ts';
import { panelPeople } from './panel-people.ts';
import type { Person } from './people.ts';
import { personsOf, refsOf } from './people.ts';
import { placeOf } from './place.ts';
import { readDate } from './read-date.ts';
import { changeText } from './said.ts';
import { save } from './save.ts';
import type { Scene } from './scene.ts';
import { usefulWay } from './useful-menu.tsx';

/** None of Gmail's or Chrome's own keys: w for what happened. */
const SHORTCUT = 'alt+shift+w';

/** "Add what happened" above an open conversation, with its keys. */
export function happenedMenu(scene: Scene): void {
  const title = text('add_happened');
  const shortcut = { keys: SHORTCUT, title };
  const onOpen = (thread: Thread, menu: Mount) => open(scene, thread, menu);
  scene.port.addThreadButton({ title, icon: 'note', shortcut, onOpen }, scene.signal);
}

function open(scene: Scene, thread: Thread, menu: Mount): void {
  const people = panelPeople(personsOf(thread.people()), undefined, scene.company);
  if (people.length === 0) {
    scene.ui.show(menu, <Notice kind="info" text={text('panel_empty')} onClose={menu.close} />);
    return;
  }
  let saving = false;
  scene.ui.show(
    menu,
    <HappenedMenu
      people={people}
      time={scene.time()}
      readDate={readDate(scene)}
      useful={usefulWay(scene)}
      onHappened={async (person, happened) => {
        // A second press while the first is being saved would be a second contact.
        if (saving) return false;
        saving = true;
        const saved = await record(scene, thread, person, happened);
        saving = false;
        return saved;
      }}
      onClose={menu.close}
    />,
  );
}

async function record(
  scene: Scene,
  thread: Thread,
  person: Person,
  happened: Happened,
): Promise<boolean> {
  const [ref = { email: person.email }] = refsOf([person]);
  const place = placeOf({ thread: await thread.id(), subject: thread.subject() });
  const intent: IntentInput = { do: 'record-touch', person: ref, place, ...happened };
  return save(scene, changeText(intent, scene.time()), [intent]);
}
