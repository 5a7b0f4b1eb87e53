import { Fragment } from 'react';
import type { ReactNode } from 'react';
import type { Compose, Mount } from '../gmail/port.ts';
import type { Ui, Shown } from './ui/ui.ts';

/** What may stand in the line, from its beginning to its end. */
const PARTS = ['guard', 'useful', 'phrases'] as const;
type Part = (typeof PARTS)[number];

interface ComposeLine {
  /** Shows a part, or with nothing takes it away; the line goes with the last of them. */
  put(part: Part, node: ReactNode): void;
}

const lines = new WeakMap<Compose, ComposeLine>();

/** The one quiet line above Send that all who have something to say in a draft share. */
export function composeLine(ui: Ui, compose: Compose): ComposeLine {
  const before = lines.get(compose);
  if (before) return before;
  const parts = new Map<Part, ReactNode>();
  let line: { mount: Mount; shown: Shown } | undefined;
  const draw = () => {
    if (parts.size === 0) {
      line?.mount.close();
      line = undefined;
      return;
    }
    const node = (
      <div className="compose-line">
        {PARTS.map((part) => (
          <Fragment key={part}>{parts.get(part)}</Fragment>
        ))}
      </div>
    );
    if (line) return line.shown.update(node);
    const mount = compose.addLine();
    line = { mount, shown: ui.show(mount, node) };
  };
  const made: ComposeLine = {
    put: (part, node) => {
      const had = parts.delete(part);
      if (node) parts.set(part, node);
      if (node || had) draw();
    },
  };
  lines.set(compose, made);
  return made;
}
