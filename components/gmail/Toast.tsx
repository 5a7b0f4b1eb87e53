export interface ToastProps {
  text: string;
  action?: { label: string; onPress: () => void };
}

/** Says what was just done, and takes it back while that is still a matter of course. */
export function Toast({ text: words, action }: ToastProps) {
  return (
    <div className="toast">
      <span>{words}</span>
      {action && (
        <button type="button" onClick={action.onPress}>
          {action.label}
        </button>
      )}
    </div>
  );
}
