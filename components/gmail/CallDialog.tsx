import { useEffect, useRef } from 'react';
import { text } from '../../lib/text/text.ts';
import { CallCard } from './CallCard.tsx';
import type { CallCardProps } from './CallCard.tsx';
import { nameOf } from '../ui/plain.ts';

interface Props extends CallCardProps {
  /** What was recorded, once it is; it can be taken back as long as that is said. */
  told?: string;
  problem?: string;
  onUndo?: () => void;
}

/** The card of a call on a page of the extension: over what is there, until it is said how it went. */
export function CallDialog({ told, problem, onUndo, ...card }: Props) {
  const root = useRef<HTMLDialogElement>(null);
  const closer = useRef<HTMLButtonElement>(null);
  useEffect(() => root.current?.showModal(), []);
  useEffect(() => {
    if (told) closer.current?.focus();
  }, [told]);
  return (
    <dialog
      ref={root}
      className="guard call-dialog"
      aria-label={text('call_to', nameOf(card.view))}
      onCancel={(event) => {
        event.preventDefault();
        card.onClose();
      }}
    >
      {problem && (
        <p className="late small" role="alert">
          {problem}
        </p>
      )}
      {!told && <CallCard {...card} />}
      <p role="status">{told}</p>
      {told && (
        <div className="actions">
          <button type="button" className="pill" ref={closer} onClick={card.onClose}>
            {text('close')}
          </button>
          {onUndo && (
            <button type="button" className="text" onClick={onUndo}>
              {text('undo')}
            </button>
          )}
        </div>
      )}
    </dialog>
  );
}
