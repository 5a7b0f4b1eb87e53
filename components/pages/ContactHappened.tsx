import { useRef, useState } from 'react';
import type { PersonView } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import type { Happened } from '../gmail/happened.ts';
import { happenedText } from '../gmail/history-words.ts';
import { shortName } from '../gmail/people.ts';
import { isClosed } from '../gmail/standing-words.ts';
import { HappenedPane } from '../queue/HappenedPane.tsx';
import type { Moment } from '../queue/row.ts';
import { Button } from '../ui/Button.tsx';
import { useKeys } from '../ui/use-keys.ts';
import type { ContactActs } from './contact-acts.ts';
import { useTold } from './use-told.tsx';

interface Props {
  person: PersonView;
  moment: Moment;
  acts: Pick<ContactActs, 'happened' | 'undo' | 'readDate' | 'useful'>;
}

/** The way to add what happened with somebody, and to take it back as long as that is said. */
export function ContactHappened({ person, moment, acts }: Props) {
  const [open, setOpen] = useState<'any' | 'call'>();
  const { tell, line } = useTold(acts.undo);
  const opener = useRef<HTMLButtonElement>(null);
  const closed = isClosed(person.standing);

  useKeys({
    c: (event) => {
      event.preventDefault();
      setOpen('call');
    },
  });
  const close = () => {
    setOpen(undefined);
    // The button is drawn again by then.
    requestAnimationFrame(() => opener.current?.focus());
  };
  const add = async (happened: Happened) => {
    const today = dayAt(moment.now, moment.zone);
    const what = happenedText(happened, shortName(person), today);
    return tell(await acts.happened(person, happened), what);
  };
  return (
    <section className="contact-happened">
      {open ? (
        <HappenedPane
          person={person}
          moment={moment}
          readDate={acts.readDate}
          useful={acts.useful}
          closed={closed}
          first={open === 'call' ? 'call' : undefined}
          onHappened={add}
          onClose={close}
        />
      ) : (
        <Button ref={opener} look="outlined" aria-keyshortcuts="C" onClick={() => setOpen('any')}>
          {text('add_happened')}
        </Button>
      )}
      {line}
    </section>
  );
}
