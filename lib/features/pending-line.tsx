import { PendingLine } from '../../components/gmail/PendingLine.tsx';
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
  const without = (part: keyof Choice) => () =>
    scene.pending.set(draft, { ...choice, [part]: undefined });
  return (
    <div className="pending-line">
      {ask && (
        <PendingLine
          kind="ask"
          due={ask.due}
          condition="no-reply"
          today={today}
          onRemove={without('ask')}
        />
      )}
      {followUp && (
        <PendingLine
          kind="follow-up"
          due={followUp.due}
          condition={followUp.condition}
          today={today}
          onRemove={without('followUp')}
        />
      )}
      {again && (
        <PendingLine
          kind="again"
          due={again.due}
          condition="regardless"
          today={today}
          onRemove={without('again')}
        />
      )}
    </div>
  );
}
