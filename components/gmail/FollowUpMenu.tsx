import { useEffect, useRef, useState } from 'react';
import type { KeyboardEvent } from 'react';
import { text } from '../../lib/text/text.ts';
import type { Due } from '../../lib/time/due.ts';
import { AgainItems } from './AgainItems.tsx';
import { arrows } from './arrows.ts';
import { AskItems } from './AskItems.tsx';
import { ConditionToggle } from './ConditionToggle.tsx';
import { DateField } from './DateField.tsx';
import { COMPOSE_INTERVALS, dueIn, THREAD_INTERVALS } from './intervals.ts';
import { MenuItems } from './MenuItems.tsx';
import { PeoplePicker } from './PeoplePicker.tsx';
import type { Again, Asked, Condition, Person, Picked, ReadDate, Time } from './types.ts';

export interface FollowUpMenuProps extends Time {
  mode: 'compose' | 'thread';
  /** The interval picked last, such as `2 week`; it has the focus when the menu opens. */
  last?: string;
  /** The interval permission was asked for last. */
  lastAsk?: string;
  /** An ask was written with answers to pick last time. */
  picks?: boolean;
  /** Whom it can be about. In a thread, the first is chosen and others can be added. */
  people: Person[];
  readDate: ReadDate;
  onPick: (picked: Picked) => void;
  /** The user's own wordings of the ask; `{span}` and `{date}` are filled in. */
  wordings: string[];
  /** Absent where permission is not to be asked, such as while a date of theirs stands. */
  onAsk?: (asked: Asked) => void;
  /** Absent once they have talked: then permission is asked instead. */
  onAgain?: (again: Again) => void;
  /** Shows useful things instead; absent where the mail goes to nobody yet, or must not go. */
  onUseful?: () => void;
  onClose: () => void;
}

/**
 * When to follow up, in a compose or on a thread. Everything can be done by keyboard: arrows walk
 * through it, a letter starts typing a date, Enter takes, Escape closes.
 */
export function FollowUpMenu(props: FollowUpMenuProps) {
  const {
    mode,
    last,
    lastAsk,
    picks = false,
    people,
    readDate,
    onPick,
    wordings,
    onAsk,
    onAgain,
    onUseful,
    onClose,
    ...time
  } = props;
  const compose = mode === 'compose';
  const [condition, setCondition] = useState<Condition>('no-reply');
  // A sent mail is followed up with everyone it went to; a thread has whoever ever wrote in it.
  const [chosen, setChosen] = useState(() => people.slice(0, 1).map(({ email }) => email));
  const root = useRef<HTMLDivElement>(null);

  useEffect(() => root.current?.querySelector<HTMLElement>('[data-first]')?.focus(), []);

  function pick(due: Due, span?: string) {
    const whose = compose ? people : people.filter(({ email }) => chosen.includes(email));
    onPick({ due, condition, people: whose, ...(span && { span }) });
  }
  function onKeyDown(event: KeyboardEvent<HTMLElement>) {
    if (event.key !== 'Escape') return arrows(event);
    event.stopPropagation();
    onClose();
  }

  const heading = text(compose ? 'if_no_reply_in' : 'follow_up');
  return (
    <div ref={root} className="menu" role="presentation" onKeyDown={onKeyDown}>
      <h2>{heading}</h2>
      {!compose && people.length > 1 && (
        <PeoplePicker people={people} chosen={chosen} onChange={setChosen} />
      )}
      <MenuItems
        label={heading}
        intervals={compose ? COMPOSE_INTERVALS : THREAD_INTERVALS}
        time={time}
        last={last}
        onPick={(interval) => pick(dueIn(interval, time), interval)}
      />
      <div className="inset">
        <DateField time={time} readDate={readDate} onDue={pick} label={text('date_label')} />
      </div>
      {!compose && (
        <div className="inset">
          <ConditionToggle value={condition} onChange={setCondition} />
        </div>
      )}
      {compose && onAsk && (
        <>
          <hr />
          <h2>{text('ask_permission_to')}</h2>
          <AskItems time={time} wordings={wordings} last={lastAsk} picks={picks} onAsk={onAsk} />
        </>
      )}
      {compose && onAgain && (
        <>
          <hr />
          <h2>{text('again_title')}</h2>
          <AgainItems time={time} onAgain={onAgain} />
        </>
      )}
      {compose && onUseful && (
        <>
          <hr />
          <div role="menu" aria-label={text('useful_title')}>
            <button
              type="button"
              role="menuitem"
              data-stop=""
              tabIndex={-1}
              className="item"
              onClick={onUseful}
            >
              {text('useful_open_menu')}
            </button>
          </div>
        </>
      )}
    </div>
  );
}
