import { FollowUpMenu } from '../../components/gmail/FollowUpMenu.tsx';
import type { Compose, Mount } from '../gmail/port.ts';
import { text } from '../text/text.ts';
import { askPermission } from './ask-permission.ts';
import { sayAgain } from './say-again.ts';
import { personsOf } from './people.ts';
import { readDate } from './read-date.ts';
import type { Scene } from './scene.ts';
import { usefulMenu } from './useful-menu.tsx';

/** Where asking would go against what they said: a date of theirs stands, or they said no for good. */
const NOT_ASKED = new Set(['promised', 'never', 'farewell']);
/** Whoever asked to be left alone is given nothing. */
const CLOSED = new Set(['never', 'farewell']);
/** Before a first conversation: then another try is announced. */
const NOT_TALKED = new Set(['new', 'trying']);

/** The clock button of every compose: when to follow up on this mail, or the words that ask. */
export function followUpMenu(scene: Scene): void {
  scene.port.onCompose((compose) => {
    compose.addButton({ title: text('follow_up'), onOpen: (menu) => open(scene, compose, menu) });
  }, scene.signal);
}

function open(scene: Scene, compose: Compose, menu: Mount): void {
  const people = personsOf(compose.recipients().to);
  const { lastFollowUp, lastAsk, wordings, answersToPick } = scene.preferences();
  let isUseful = false;
  const draw = (may: Offered) => (
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
      onAsk={may.ask ? askPermission(scene, compose, menu) : undefined}
      onAgain={may.announce ? sayAgain(scene, compose, menu) : undefined}
      onUseful={may.give ? showUseful : undefined}
      onClose={() => {
        menu.close();
        compose.focus();
      }}
    />
  );
  const showUseful = () => {
    isUseful = true;
    shown.update(usefulMenu(scene, compose, menu, people));
  };
  const shown = scene.ui.show(menu, draw(UNKNOWN));
  void offered(scene, people).then((may) => {
    if (!isUseful) shown.update(draw(may));
  });
}

/** What may be offered in a mail. */
interface Offered {
  ask: boolean;
  announce: boolean;
  give: boolean;
}
const UNKNOWN: Offered = { ask: true, announce: false, give: false };

/** What may be offered to these people; asking where nothing is known of them. */
async function offered(scene: Scene, people: { email: string }[]): Promise<Offered> {
  if (people.length === 0) return UNKNOWN;
  const { zone } = scene.time();
  const answer = await scene.ask.people({ account: scene.port.account, zone, people });
  if (!answer.ok) return { ...UNKNOWN, give: true };
  const stands = answer.value.map((view) => view.standing.standing);
  return {
    ask: !stands.some((standing) => NOT_ASKED.has(standing)),
    announce: stands.every((standing) => NOT_TALKED.has(standing)),
    give: !stands.some((standing) => CLOSED.has(standing)),
  };
}
