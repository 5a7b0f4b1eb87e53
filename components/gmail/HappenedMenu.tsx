import { useId, useState } from 'react';
import { HappenedForm } from './HappenedForm.tsx';
import type { Happened } from './happened.ts';
import { PersonTabs } from './PanelHeader.tsx';
import { nameOf } from '../ui/plain.ts';
import { shortName } from './people.ts';
import type { Kept, Person, ReadDate, Time, UsefulWay } from './types.ts';

export interface HappenedMenuProps {
  people: Person[];
  time: Time;
  readDate: ReadDate;
  useful?: UsefulWay;
  onHappened: (person: Person, happened: Happened) => Kept;
  onClose: () => void;
}

/** What happened with one of the people of a conversation, from above it. */
export function HappenedMenu(props: HappenedMenuProps) {
  const { people, time, readDate, useful, onHappened, onClose } = props;
  const [selected, setSelected] = useState(people[0]?.email ?? '');
  const form = useId();
  const person = people.find(({ email }) => email === selected);
  if (!person) return null;
  return (
    <div className="menu happened-menu">
      {people.length > 1 && (
        <PersonTabs people={people} selected={selected} panel={form} onSelect={setSelected} />
      )}
      <div
        id={form}
        role={people.length > 1 ? 'tabpanel' : undefined}
        aria-label={people.length > 1 ? nameOf(person) : undefined}
      >
        <HappenedForm
          key={selected}
          name={shortName(person)}
          time={time}
          readDate={readDate}
          useful={useful && { ...useful, load: (find) => useful.load(person, find) }}
          onHappened={(happened) => onHappened(person, happened)}
          onClose={onClose}
        />
      </div>
    </div>
  );
}
