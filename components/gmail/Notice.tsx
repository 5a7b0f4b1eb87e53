import { text } from '../../lib/text/text.ts';
import { Icon } from './Icon.tsx';

export interface NoticeProps {
  text: string;
  /** `off`: a part of the product does not work here; `problem`: something was not done. */
  kind: 'info' | 'off' | 'problem';
  action?: { label: string; onPress: () => void };
  onClose?: () => void;
}

/** One line that has to be known, with at most one thing to do about it. */
export function Notice({ text: words, kind, action, onClose }: NoticeProps) {
  return (
    <div className={`notice ${kind}`} role={kind === 'info' ? 'status' : 'alert'}>
      <Icon name="mark" />
      <p>{words}</p>
      {action && (
        <button type="button" className="text" onClick={action.onPress}>
          {action.label}
        </button>
      )}
      {onClose && (
        <button type="button" className="round small" aria-label={text('close')} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      )}
    </div>
  );
}
