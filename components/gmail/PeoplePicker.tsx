import { nameOf, plain } from '../ui/plain.ts';
import { text } from '../../lib/text/text.ts';
import type { Person } from './types.ts';

interface Props {
  people: Person[];
  chosen: string[];
  onChange: (emails: string[]) => void;
}

/** Whom a follow-up is about, where several people are in the conversation; at least one stays. */
export function PeoplePicker({ people, chosen, onChange }: Props) {
  function toggle(email: string) {
    const without = chosen.filter((other) => other !== email);
    if (without.length === chosen.length) onChange([...chosen, email]);
    else if (without.length) onChange(without);
  }
  return (
    <fieldset className="chips people" aria-label={text('whom')}>
      {people.map((person) => {
        const { email } = person;
        return (
          <button
            key={email}
            type="button"
            data-stop=""
            className="chip"
            aria-pressed={chosen.includes(email)}
            title={plain(email)}
            onClick={() => toggle(email)}
          >
            <span className="cut">{nameOf(person)}</span>
          </button>
        );
      })}
    </fieldset>
  );
}
