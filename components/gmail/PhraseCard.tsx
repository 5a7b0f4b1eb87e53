import { text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { focus } from './focus.ts';
import { Icon } from './Icon.tsx';

export interface PhraseCardProps {
  /** The words as they stand in the draft. */
  words: string;
  /** Why they wear people out, in one sentence. */
  why: string;
  /** Lines that may take their place. */
  better: string[];
  /** Which of how many in the draft, from 1; nothing is said of one alone. */
  at: number;
  of: number;
  /** It was asked for with a key or a click, and takes the focus. */
  asked: boolean;
  onBetter: (line: string) => void;
  onNext: () => void;
  onRuleOff: () => void;
  onClose: () => void;
}

/** Beside a worn phrase: why it wears people out, and what to write instead. */
export function PhraseCard(props: PhraseCardProps) {
  const { words, why, better, at, of, asked, onBetter, onNext, onRuleOff, onClose } = props;
  const quoted = text('quoted', plain(words));
  return (
    <section className="phrase" role="dialog" aria-label={quoted}>
      <div className="head">
        <h2 className="cut" title={quoted}>
          {quoted}
        </h2>
        {of > 1 && <span className="quiet small">{text('phrase_place', at, of)}</span>}
        <button type="button" className="round small" aria-label={text('close')} onClick={onClose}>
          <Icon name="close" size={14} />
        </button>
      </div>
      <p className="quiet">{why}</p>
      <h3>{text('phrase_instead')}</h3>
      <ul>
        {better.map((line, index) => (
          <li key={line}>
            <button
              type="button"
              className="item"
              ref={asked && index === 0 ? focus : null}
              onClick={() => onBetter(line)}
            >
              {line}
            </button>
          </li>
        ))}
      </ul>
      <div className="foot">
        <button type="button" className="text small" onClick={onRuleOff}>
          {text('phrase_rule_off')}
        </button>
        {of > 1 && (
          <button type="button" className="text small" onClick={onNext}>
            {text('phrase_next')}
          </button>
        )}
      </div>
    </section>
  );
}
