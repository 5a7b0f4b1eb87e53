import { lookClass } from '../ui/Button.tsx';
import { text } from '../../lib/text/text.ts';
import type { Chosen } from './Settings.tsx';
import { InternalDomains } from './InternalDomains.tsx';

interface Props {
  chosen: Chosen;
  onSave: (changed: Partial<Chosen>) => Promise<boolean>;
  /** Where the guard can be tried. */
  rehearsal: string;
}

/** Days of the last seven; 0 stands for never. */
const DAYS = [2, 3, 4, 5, 6, 7, 0];

/** Of whom the guard asks nothing, how soon it speaks of many tries, and who may look on. */
export function GuardCard({ chosen, onSave, rehearsal }: Props) {
  const { internalDomains, pressureHint, pressureConfirm, discreet } = chosen;
  return (
    <section className="card" aria-labelledby="guard-title">
      <h2 className="card-title" id="guard-title">
        {text('guard_title')}
      </h2>
      <p className="card-words">{text('guard_words')}</p>
      <a className={lookClass('outlined')} href={rehearsal}>
        {text('rehearsal_link')}
      </a>
      <InternalDomains domains={internalDomains} onSave={onSave} />
      <h3 className="card-part">{text('pressure_title')}</h3>
      <p className="card-words">{text('pressure_words')}</p>
      <FromDay
        label={text('pressure_hint')}
        value={pressureHint}
        onChange={(day) => void onSave({ pressureHint: day })}
      />
      <FromDay
        label={text('pressure_confirm')}
        value={pressureConfirm}
        onChange={(day) => void onSave({ pressureConfirm: day })}
      />
      <h3 className="card-part">{text('discreet_title')}</h3>
      <p className="card-words">
        {text('discreet_words')} {text('discreet_key')}
      </p>
      <label className="switch">
        <input
          type="checkbox"
          checked={discreet}
          onChange={(event) => void onSave({ discreet: event.target.checked })}
        />
        <span>{text('discreet_switch')}</span>
      </label>
    </section>
  );
}

interface FromDayProps {
  label: string;
  value: number;
  onChange: (day: number) => void;
}

function FromDay({ label, value, onChange }: FromDayProps) {
  return (
    <label className="ring-at">
      <span>{label}</span>
      <select
        className="field"
        value={value}
        onChange={(event) => onChange(Number(event.target.value))}
      >
        {[...new Set([...DAYS, value])].map((day) => (
          <option key={day} value={day}>
            {day === 0 ? text('pressure_off') : text('pressure_day', day)}
          </option>
        ))}
      </select>
    </label>
  );
}
