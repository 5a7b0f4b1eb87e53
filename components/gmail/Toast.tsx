import { text } from '../../lib/text/text.ts';

export interface ToastProps {
  text: string;
  onUndo?: () => void;
}

/** Says what was just done, and takes it back while that is still a matter of course. */
export function Toast({ text: words, onUndo }: ToastProps) {
  return (
    <div className="toast">
      <span>{words}</span>
      {onUndo && (
        <button type="button" onClick={onUndo}>
          {text('undo')}
        </button>
      )}
    </div>
  );
}
