import { WORN_RULE_IDS, wornKeys } from '../../lib/language/worn/rule-ids.ts';
import { text } from '../../lib/text/text.ts';
import type { Chosen } from './Settings.tsx';
import { useClicked } from './use-clicked.ts';

interface Props {
  /** Rules that are switched off, by their ids. */
  off: readonly string[];
  onSave: (changed: Partial<Chosen>) => Promise<boolean>;
}

/** Which phrases are marked while writing, each with the reason and a switch. */
export function WornCard({ off: saved, onSave }: Props) {
  const [off, choose] = useClicked(saved, (wornOff) => onSave({ wornOff }));
  return (
    <section className="card" aria-labelledby="worn-title">
      <h2 className="card-title" id="worn-title">
        {text('phrases_title')}
      </h2>
      <p className="card-words">{text('phrases_words')}</p>
      <ul className="rules">
        {WORN_RULE_IDS.map((id) => {
          const { name, why } = wornKeys(id);
          const others = off.filter((it) => it !== id);
          const on = others.length === off.length;
          return (
            <li key={id}>
              <label className="rule">
                <span>
                  <span className="rule-name">{text(name)}</span>
                  <span className="rule-why" id={`why-${id}`}>
                    {text(why)}
                  </span>
                </span>
                <input
                  type="checkbox"
                  role="switch"
                  aria-label={text(name)}
                  aria-describedby={`why-${id}`}
                  checked={on}
                  aria-checked={on}
                  onChange={({ target }) => choose(target.checked ? others : [...others, id])}
                />
              </label>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
