import { PendingLine } from '../../components/gmail/PendingLine.tsx';
import type { Compose, Mount } from '../gmail/port.ts';
import { dayAt } from '../time/local-day.ts';
import type { Choice } from './pending.ts';
import type { Scene } from './scene.ts';
import type { Shown } from './ui/ui.ts';

/** One quiet line in the compose says what the mail will bring with it; it can be clicked away. */
export function pendingLine(scene: Scene): void {
  scene.port.onCompose((compose) => {
    let line: { mount: Mount; shown: Shown } | undefined;
    const draw = (choice: Choice) => {
      if (!choice.followUp && !choice.ask) {
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
  const { followUp, ask } = choice;
  return (
    <div className="pending-line">
      {ask && (
        <PendingLine
          kind="ask"
          due={ask.due}
          condition="no-reply"
          today={today}
          onRemove={() => scene.pending.set(draft, { followUp })}
        />
      )}
      {followUp && (
        <PendingLine
          kind="follow-up"
          due={followUp.due}
          condition={followUp.condition}
          today={today}
          onRemove={() => scene.pending.set(draft, { ask })}
        />
      )}
    </div>
  );
}
