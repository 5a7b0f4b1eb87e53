import { FollowUpMenu } from '../../components/gmail/FollowUpMenu.tsx';
import { Notice } from '../../components/gmail/Notice.tsx';
import type { Picked } from '../../components/gmail/types.ts';
import type { Mount } from '../gmail/port.ts';
import { text } from '../text/text.ts';
import type { Person } from './people.ts';
import { readDate } from './read-date.ts';
import type { Scene } from './scene.ts';

/** The menu of a toolbar button: when to follow up, and with whom. */
export function showThreadMenu(
  scene: Scene,
  menu: Mount,
  people: Person[],
  onPick: (picked: Picked) => void,
): void {
  if (people.length === 0) {
    scene.ui.show(menu, <Notice kind="info" text={text('panel_empty')} onClose={menu.close} />);
    return;
  }
  const { wordings, lastFollowUp } = scene.preferences();
  scene.ui.show(
    menu,
    <FollowUpMenu
      {...scene.time()}
      mode="thread"
      last={lastFollowUp}
      people={people}
      wordings={wordings}
      readDate={readDate(scene)}
      onPick={(picked) => {
        menu.close();
        onPick(picked);
      }}
      onClose={menu.close}
    />,
  );
}
