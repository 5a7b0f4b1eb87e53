import type { SentMail } from '../gmail/port.ts';
import { newId } from '../ledger/new-id.ts';
import type { IntentInput } from '../messages/commands.ts';
import { text } from '../text/text.ts';
import { panelPeople } from './panel-people.ts';
import type { Choice } from './pending.ts';
import { personsOf, refsOf } from './people.ts';
import { placeOf } from './place.ts';
import { saidText } from './said.ts';
import { tellNotSaved } from './save.ts';
import type { Scene } from './scene.ts';

type RecordSaid = Extract<IntentInput, { do: 'record-said' }>;

/** What a sent mail promised, as it was kept: its act, and whether that is written. */
export interface SaidInMail {
  act: string;
  saved: Promise<boolean>;
  /** The mail was taken back: what it said is no longer offered. */
  gone?: boolean;
}

/**
 * Notes the dates that a sent mail gave and the permission it asked for, of those who are kept, and
 * says so with the way to take it back. For others it is offered: nothing of them is written before.
 * Give `asked` where the ask was chosen in the compose, and is kept with the mail itself; give
 * `again` where the line about another try was: then it is kept of everyone it went to.
 */
export async function saidInMail(
  scene: Scene,
  mail: SentMail,
  asked: boolean,
  again?: Choice['again'],
): Promise<SaidInMail | undefined> {
  const to = personsOf(mail.recipients.to);
  if (to.length === 0 || !mail.text.trim()) return undefined;
  const { zone } = scene.time();
  const answer = await scene.ask.readDraft({ zone, text: mail.text, to: refsOf(to) });
  if (!answer.ok) return undefined;
  const { promises, kept, ask: found } = answer.value;
  const ask = asked ? undefined : found;
  if (promises.length === 0 && !ask) return undefined;
  const chosen = again !== undefined && mail.text.includes(again.sentence);
  const isKept = (email: string) => chosen || kept.includes(email);
  const strangers = panelPeople(to, undefined, scene.company).filter(({ email }) => !isKept(email));
  const people = to.filter(({ email }) => isKept(email));
  const intent = (of: typeof to): RecordSaid => ({
    do: 'record-said',
    people: refsOf(of),
    place: placeOf(mail),
    promises,
    ...(ask && { ask }),
  });
  if (people.length > 0) return keep(scene, intent(people), newId());
  if (strangers.length === 0) return undefined;
  const said: SaidInMail = { act: newId(), saved: Promise.resolve(false) };
  scene.ui.toast({
    text: saidText(intent(strangers), scene.time()),
    action: {
      label: text('keep'),
      onPress: () => {
        if (!said.gone) said.saved = keep(scene, intent(strangers), said.act).saved;
      },
    },
  });
  return said;
}

function keep(scene: Scene, intent: RecordSaid, act: string): SaidInMail {
  const write = async (): Promise<boolean> => {
    const what = saidText(intent, scene.time());
    const answer = await scene.change(intent, act);
    if (answer.ok) {
      const onPress = () => void takeBack(scene, act, newId());
      scene.ui.toast({ text: text('noted', what), action: { label: text('undo'), onPress } });
    } else if (answer.problem.code !== 'orphaned') {
      tellNotSaved(scene, act, what, answer.problem, () => {
        said.saved = write();
      });
    }
    return answer.ok || answer.problem.code === 'no-answer';
  };
  const said: SaidInMail = { act, saved: write() };
  return said;
}

/** Takes an act back; what left nothing to take back is as good as taken. */
export async function takeBack(scene: Scene, of: string, act: string, what?: string) {
  const answer = await scene.change({ do: 'undo', of }, act);
  if (answer.ok) return scene.ui.toast({ text: text('undone') });
  if (answer.problem.code === 'unknown-entry') return;
  const again = () => void takeBack(scene, of, act, what);
  tellNotSaved(scene, act, what ?? text('undo'), answer.problem, again);
}
