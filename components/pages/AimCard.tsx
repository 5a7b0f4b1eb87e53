import { COUNTS } from '../../lib/policy/settings.ts';
import { text } from '../../lib/text/text.ts';
import type { Chosen } from './Settings.tsx';
import { useClicked } from './use-clicked.ts';

interface Props {
  chosen: Chosen;
  onSave: (changed: Partial<Chosen>) => Promise<boolean>;
}

/** What is proposed where an aim is switched on. */
const BEGIN = 10;

/** How many people are to be reached in a week: off until it is wanted. */
export function AimCard({ chosen: { weekAim }, onSave }: Props) {
  const [[aim = 0], choose] = useClicked([weekAim], ([next = 0]) => onSave({ weekAim: next }));
  return (
    <section className="card" aria-labelledby="aim-title">
      <h2 className="card-title" id="aim-title">
        {text('aim_title')}
      </h2>
      <p className="card-words">{text('aim_words')}</p>
      <label className="switch">
        <input
          type="checkbox"
          checked={aim > 0}
          onChange={(event) => choose([event.target.checked ? BEGIN : 0])}
        />
        <span>{text('aim_switch')}</span>
      </label>
      {aim > 0 ? (
        <label className="ring-at">
          <span>{text('aim_people')}</span>
          <input
            className="field"
            type="number"
            min={1}
            max={COUNTS.weekAim.most}
            step={1}
            required
            defaultValue={aim}
            onChange={(event) => {
              const next = event.target.valueAsNumber;
              if (Number.isInteger(next) && next >= 1 && next <= COUNTS.weekAim.most)
                choose([next]);
            }}
          />
        </label>
      ) : null}
    </section>
  );
}
