import { PendingLine } from '../../components/gmail/PendingLine.tsx';
import type { PendingLineProps } from '../../components/gmail/PendingLine.tsx';
import type { Compose, Mount } from '../gmail/port.ts';
import { dayAt } from '../time/local-day.ts';
import { isChosen } from './pending.ts';
import type { Choice } from './pending.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './ui/ui.ts';

/** One quiet line in the compose says what the mail will bring with it; it can be clicked away. */
export function pendingLine(scene: Scene): void {
  scene.port.onCompose((compose) => {
    let line: { mount: Mount; shown: Shown } | undefined;
    const draw = (choice: Choice) => {
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
    scene.pending.onChange(compose.draft, draw, compose.signal);
    draw(scene.pending.get(compose.draft));
  }, scene.signal);
}

function view(scene: Scene, { draft }: Compose, choice: Choice) {
  const { now, zone } = scene.time();
  const today = dayAt(now, zone);
  const { followUp, ask, again } = choice;
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
      onRemove={() => scene.pending.set(draft, { ...choice, [of]: undefined })}
    />
  );
  return (
    <div className="pending-line">
      {ask && part('ask', 'ask', ask)}
      {followUp && part('followUp', 'follow-up', followUp)}
      {again && part('again', 'again', again)}
    </div>
  );
}
