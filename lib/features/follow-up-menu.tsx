import { FollowUpMenu } from '../../components/gmail/FollowUpMenu.tsx';
import type { Compose, Mount } from '../gmail/port.ts';
import { text } from '../text/text.ts';
import { askPermission } from './ask-permission.ts';
import { personsOf } from './people.ts';
import { readDate } from './read-date.ts';
import type { Scene } from './scene.ts';

/** Where asking would go against what they said: a date of theirs stands, or they said no for good. */
const NOT_ASKED = new Set(['promised', 'never', 'farewell']);

/** The clock button of every compose: when to follow up on this mail, or the words that ask. */
export function followUpMenu(scene: Scene): void {
  scene.port.onCompose((compose) => {
    compose.addButton({ title: text('follow_up'), onOpen: (menu) => open(scene, compose, menu) });
  }, scene.signal);
}

function open(scene: Scene, compose: Compose, menu: Mount): void {
  const people = personsOf(compose.recipients().to);
  const { lastFollowUp, lastAsk, wordings, answersToPick } = scene.preferences();
  const draw = (mayAsk: boolean) => (
    <FollowUpMenu
      {...scene.time()}
      mode="compose"
      last={lastFollowUp}
      lastAsk={lastAsk}
      picks={answersToPick}
      people={people}
      wordings={wordings}
      readDate={readDate(scene)}
      onPick={({ due, condition, span }) => {
        scene.pending.set(compose.draft, {
          ...scene.pending.get(compose.draft),
          followUp: { due, condition },
        });
        if (span) scene.prefer({ lastFollowUp: span });
        menu.close();
        compose.focus();
      }}
      onAsk={mayAsk ? askPermission(scene, compose, menu) : undefined}
      onClose={() => {
        menu.close();
        compose.focus();
      }}
    />
  );
  const shown = scene.ui.show(menu, draw(true));
  void mayBeAsked(scene, people).then((may) => may || shown.update(draw(false)));
}

async function mayBeAsked(scene: Scene, people: { email: string }[]): Promise<boolean> {
  if (people.length === 0) return true;
  const { zone } = scene.time();
  const answer = await scene.ask.people({ account: scene.port.account, zone, people });
  return !answer.ok || !answer.value.some((view) => NOT_ASKED.has(view.standing.standing));
}
