import { UsefulInstead } from '../../../components/gmail/UsefulInstead.tsx';
import { cutName, shortName } from '../../../components/gmail/people.ts';
import type { Compose } from '../../gmail/port.ts';
import type { WornFound } from '../../messages/answers.ts';
import type { WornRuleId } from '../../language/worn/rule-ids.ts';
import { isStep } from '../../policy/playbooks/types.ts';
import { composeLine } from '../compose-line.tsx';
import { personsOf } from '../people.ts';
import type { Scene } from '../scene.ts';
import { isStillThere } from '../../library/still-there.ts';
import { wordsIn } from '../../library/words.ts';

/** Phrases that only ask how things stand. */
const CHECK_INS: ReadonlySet<WornRuleId> = new Set<WornRuleId>(['check-in', 'touch-base', 'bump']);
/** A greeting, a close and a name are no more words than these: whoever writes more brings something. */
const BARE_WORDS = 20;
const LINK = /\bhttps?:\/\/|\bwww\./i;

/**
 * Points out, in one quiet line, that a mail only checks in where something useful comes next for
 * whom it goes to. Gives what is told of each draft's words once they rest, with the phrases in them.
 */
export function checkInInPlace(
  scene: Scene,
  compose: Compose,
): (text: string, found: readonly WornFound[]) => void {
  const line = composeLine(scene.ui, compose);
  let asked = 0;
  return (text, found) => {
    asked += 1;
    if (!isOnlyCheckIn(text, found) || brings(scene, compose)) return line.put('useful', null);
    void look(asked);
  };

  async function look(question: number): Promise<void> {
    const name = await waitsForUseful(scene, compose);
    // What was written meanwhile is looked at anew.
    if (question !== asked || compose.signal.aborted) return;
    line.put('useful', name !== undefined && <UsefulInstead name={name} />);
  }
}

/** Whether a text asks how things stand and holds nothing else: no link, and hardly another word. */
export function isOnlyCheckIn(text: string, found: readonly WornFound[]): boolean {
  if (!found.some(({ rule }) => CHECK_INS.has(rule)) || LINK.test(text)) return false;
  const sentences = found.map(({ sentence }) => sentence).toSorted((a, b) => a.from - b.from);
  let rest = '';
  let at = 0;
  for (const { from, to } of sentences) {
    rest += `${text.slice(at, Math.max(at, from))} `;
    at = Math.max(at, to);
  }
  return wordsIn(rest + text.slice(at)).length <= BARE_WORDS;
}

/** Whether something useful was put into it and still is. */
function brings(scene: Scene, compose: Compose): boolean {
  const { given = [] } = scene.pending.get(compose.draft);
  return given.some((one) => isStillThere(one, compose.text()));
}

/** Whom it goes to and for whom something useful comes next by now, by name; undefined where for nobody. */
async function waitsForUseful(scene: Scene, compose: Compose): Promise<string | undefined> {
  const people = personsOf(compose.recipients().to);
  if (people.length === 0) return undefined;
  const { zone } = scene.time();
  const answer = await scene.ask.people({ account: scene.port.account, zone, people });
  const view = answer.ok
    ? answer.value.find(({ next }) => next && isStep(next) && next.kind === 'useful')
    : undefined;
  return view && cutName(shortName(view));
}
