import { useEffect, useRef } from 'react';
import { text } from '../../lib/text/text.ts';
import { Button } from './Button.tsx';

export interface KeyLine {
  keys: string[];
  does: string;
}

/** The map of keys, over the page. */
export function KeyMap({ lines, onClose }: { lines: KeyLine[]; onClose: () => void }) {
  const dialog = useRef<HTMLDialogElement>(null);
  useEffect(() => {
    const element = dialog.current;
    if (element && !element.open) element.showModal();
  }, []);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <dialog
      className="dialog"
      ref={dialog}
      aria-labelledby="keymap-title"
      onClose={onClose}
      onKeyDown={(event) => {
        event.stopPropagation();
        // The browser would close the whole popup with the same Esc.
        if (event.key === 'Escape' || event.key === '?') {
          event.preventDefault();
          dialog.current?.close();
        }
      }}
    >
      <h2 className="dialog-title" id="keymap-title">
        {text('keys_title')}
      </h2>
      <dl className="keymap">
        {lines.map(({ keys, does }) => (
          <div key={does} style={{ display: 'contents' }}>
            <dt>
              {keys.map((key) => (
                <kbd className="key" key={key}>
                  {key}
                </kbd>
              ))}
            </dt>
            <dd>{does}</dd>
          </div>
        ))}
      </dl>
      <div className="dialog-foot">
        <Button onClick={() => dialog.current?.close()}>{text('close')}</Button>
      </div>
    </dialog>
  );
}

/** One key as it stands in a line of hints. */
export function Key({ of }: { of: string }) {
  return <kbd className="key">{of}</kbd>;
}
