import { PendingLine } from '../../components/gmail/PendingLine.tsx';
import type { PendingLineProps } from '../../components/gmail/PendingLine.tsx';
import { PendingPart } from '../../components/gmail/PendingPart.tsx';
import { plain } from '../../components/ui/plain.ts';
import type { Compose, Mount } from '../gmail/port.ts';
import { dayAt } from '../time/local-day.ts';
import { isStillThere } from '../library/still-there.ts';
import { countText, text } from '../text/text.ts';
import { isChosen } from './pending.ts';
import type { Choice, Given } from './pending.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './ui/ui.ts';
import { atRest } from './worn/resting.ts';
import type { Later } from './worn/resting.ts';

/** One quiet line in the compose says what the mail will bring with it; it can be clicked away. */
export function pendingLine(scene: Scene, later: Later = atRest): void {
  scene.port.onCompose((compose) => {
    let line: { mount: Mount; shown: Shown } | undefined;
    const draw = (chosen: Choice) => {
      const choice = { ...chosen, given: stillIn(compose, chosen) };
      if (!isChosen(choice)) {
        line?.mount.close();
        line = undefined;
        return;
      }
      const node = view(scene, compose, choice);
      if (line) return line.shown.update(node);
      const mount = compose.addLine();
      line = { mount, shown: scene.ui.show(mount, node) };
    };
    const again = () => draw(scene.pending.get(compose.draft));
    let cancel: (() => void) | undefined;
    compose.onWritten(() => {
      if (!scene.pending.get(compose.draft).given) return;
      cancel?.();
      cancel = later(again);
    }, compose.signal);
    compose.signal.addEventListener('abort', () => cancel?.(), { once: true });
    scene.pending.onChange(compose.draft, draw, compose.signal);
    again();
  }, scene.signal);
}

/** The useful things that were put in and are still there; what was taken out comes back with its words. */
function stillIn(compose: Compose, { given = [] }: Choice): Given[] {
  if (given.length === 0) return given;
  const words = compose.text();
  return given.filter((one) => isStillThere(one, words));
}

function view(scene: Scene, { draft }: Compose, choice: Choice) {
  const { now, zone } = scene.time();
  const today = dayAt(now, zone);
  const { followUp, ask, again, given = [] } = choice;
  const part = (
    of: keyof Choice,
    kind: PendingLineProps['kind'],
    { due, condition = 'regardless' }: Partial<NonNullable<Choice['followUp']>>,
  ) => (
    <PendingLine
      kind={kind}
      due={due}
      condition={condition}
      today={today}
      onRemove={() => scene.pending.set(draft, { ...scene.pending.get(draft), [of]: undefined })}
    />
  );
  return (
    <div className="pending-line">
      {ask && part('ask', 'ask', ask)}
      {followUp && part('followUp', 'follow-up', followUp)}
      {again && part('again', 'again', again)}
      {given.length > 0 && (
        <PendingPart
          said={givenText(given)}
          title={given.map(({ title }) => plain(title)).join(text('between_facts'))}
          onRemove={() => scene.pending.set(draft, { ...scene.pending.get(draft), given: [] })}
        />
      )}
    </div>
  );
}

/** What is given, in the room of one. */
function givenText(given: Given[]): string {
  const [first] = given;
  return given.length === 1 && first
    ? text('said_given', plain(first.title))
    : countText('said_given_many', given.length);
}
