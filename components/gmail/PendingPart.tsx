import { text } from '../../lib/text/text.ts';
import { Icon } from './Icon.tsx';

interface Props {
  said: string;
  /** The same in full. */
  title?: string | undefined;
  onRemove: () => void;
}

/** One of the things that a mail will bring with it, which can be clicked away. */
export function PendingPart({ said, title, onRemove }: Props) {
  return (
    <span className="pending" role="status">
      <span className="cut" title={title}>
        {said}
      </span>
      <button
        type="button"
        className="round small"
        aria-label={text('remove_this', said)}
        title={text('remove')}
        onClick={onRemove}
      >
        <Icon name="close" size={14} />
      </button>
    </span>
  );
}
