import { useId, useRef } from 'react';
import type { DraftProblem, ItemDraft } from '../../../lib/library/draft.ts';
import { FIELDS, fill } from '../../../lib/library/fill.ts';
import { text } from '../../../lib/text/text.ts';
import type { Moment } from '../../queue/row.ts';
import { inventedPerson } from './item-words.ts';
import { Labelled } from './Labelled.tsx';

interface Props {
  draft: ItemDraft;
  problem: DraftProblem | undefined;
  moment: Moment;
  onText: (words: string) => void;
}

/** The words of an item; of a template with its fields to put in, and how it reads for somebody invented. */
export function TemplateText({ draft, problem, moment, onText }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  const title = useId();
  const isTemplate = draft.kind === 'template';
  const filled = isTemplate ? fill(draft.text, inventedPerson(moment)) : undefined;
  const putIn = (name: string) => {
    const at = field.current?.selectionEnd ?? draft.text.length;
    onText(`${draft.text.slice(0, at)}{{${name}}}${draft.text.slice(at)}`);
    const after = at + name.length + 4;
    // The cursor stands where writing goes on.
    requestAnimationFrame(() => {
      field.current?.focus();
      field.current?.setSelectionRange(after, after);
    });
  };
  return (
    <div className="item-words">
      <Labelled
        label="item_text"
        help={isTemplate ? undefined : 'item_text_help'}
        problem={problem}
      >
        {(said) => (
          <textarea
            className="field item-area"
            {...said}
            ref={field}
            name="text"
            rows={5}
            maxLength={10_000}
            value={draft.text}
            dir="auto"
            onChange={(event) => onText(event.target.value)}
          />
        )}
      </Labelled>
      {isTemplate ? (
        <>
          <p className="item-tags">
            <span className="caption">{text('item_fields')}</span>
            {FIELDS.map((name) => (
              <button
                key={name}
                type="button"
                className="item-tag"
                aria-label={text('item_put_in', name)}
                onClick={() => putIn(name)}
              >
                {`{{${name}}}`}
              </button>
            ))}
          </p>
          <section className="item-preview" aria-labelledby={title}>
            <h2 className="caption" id={title}>
              {text('preview_title')}
            </h2>
            <p dir="auto">
              {filled?.is === 'filled' && filled.text.trim() ? filled.text : text('preview_none')}
            </p>
          </section>
        </>
      ) : null}
    </div>
  );
}
