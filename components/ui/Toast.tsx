import { text } from '../../lib/text/text.ts';
import { Button } from './Button.tsx';
import { Icon } from './Icon.tsx';

interface Props {
  words: string;
  /** Takes back what the toast tells of. */
  onUndo?: () => void;
  onClose: () => void;
  /** Spoken at once rather than politely: something was not done. */
  urgent?: boolean;
}

/** What just happened, with the way back. Stands in a live region, so that it is spoken. */
export function Toast({ words, onUndo, onClose, urgent = false }: Props) {
  return (
    <div className="toast" role={urgent ? 'alert' : undefined}>
      <span className="toast-words" dir="auto">
        {words}
      </span>
      {onUndo ? (
        <Button onClick={onUndo} aria-keyshortcuts="U">
          {text('undo')}
        </Button>
      ) : null}
      <button type="button" className="icon-button" aria-label={text('close')} onClick={onClose}>
        <Icon of="close" />
      </button>
    </div>
  );
}
