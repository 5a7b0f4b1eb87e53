import type { PersonView } from '../../lib/messages/answers.ts';
import { expectedOn } from '../../lib/policy/late.ts';
import { longDue, shortDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { standingText, toneOf } from '../gmail/standing-words.ts';
import { wishText } from '../gmail/wish-words.ts';
import type { Moment } from '../queue/row.ts';
import { whyText } from '../queue/words.ts';
import { lookClass } from '../ui/Button.tsx';
import { nameOf, plain } from '../ui/plain.ts';
import type { ContactActs } from './contact-acts.ts';
import { ContactHappened } from './ContactHappened.tsx';
import { ContactHeader } from './ContactHeader.tsx';
import { ContactHistory } from './ContactHistory.tsx';
import { ContactPlan } from './ContactPlan.tsx';
import { ContactQuiet } from './ContactQuiet.tsx';
import { Reopen } from './Reopen.tsx';

interface Props {
  person: PersonView;
  moment: Moment;
  acts: ContactActs;
}

/** One person: where things stand and on what that rests, what is due, what happened. */
export function ContactView({ person, moment, acts }: Props) {
  const today = dayAt(moment.now, moment.zone);
  const name = nameOf(person);
  const { standing } = person;
  const quote = plain(standing.evidence?.quote ?? '');
  return (
    <article className="contact">
      <ContactHeader person={person} acts={acts} />
      <div className={`stand stand-${toneOf(standing)}`}>
        <p className="strong">{standingText(standing, name, today)}</p>
        {quote ? (
          <blockquote className="said" dir="auto">
            {text('quoted', quote)}
          </blockquote>
        ) : null}
        {standing.toConfirm ? <p className="caption">{text('to_confirm_why')}</p> : null}
        {standing.standing === 'silent' ? <ContactQuiet person={person} acts={acts} /> : null}
      </div>
      {person.letter?.is === 'from' || person.letter?.is === 'open' ? (
        <p className="contact-letter">
          <a className={lookClass('outlined')} href={`#letter/${person.contact}`}>
            {text('letter_write')}
          </a>
        </p>
      ) : null}
      <Reopen person={person} moment={moment} acts={acts} />
      <ContactPlan person={person} moment={moment} acts={acts} />
      <ContactHappened person={person} moment={moment} acts={acts} />
      {person.dues.length > 0 ? (
        <section>
          <h3 className="contact-head">{text('what_is_due')}</h3>
          <ul className="dues">
            {person.dues.map((due) => (
              <li key={due.entry}>
                <span className={expectedOn(due) < today ? 'late-words strong' : 'strong'}>
                  {longDue(due.due, today)}
                </span>
                <span className="said-short" dir="auto">
                  {whyText(due)}
                </span>
                {due.original.day === due.due.day ? null : (
                  <span className="caption">
                    {text('first_for_day', shortDay(due.original.day, today))}
                  </span>
                )}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      {person.wishes.length > 0 ? (
        <section>
          <h3 className="contact-head">{text('contact_wishes')}</h3>
          <ul className="dues">
            {person.wishes.map((wish) => (
              <li key={wish.entry}>
                <span className="strong">{wishText(wish.wish)}</span>
                {wish.quote ? (
                  <span className="said-short" dir="auto">
                    {text('quoted', plain(wish.quote))}
                  </span>
                ) : null}
              </li>
            ))}
          </ul>
        </section>
      ) : null}
      <ContactHistory items={person.history} more={person.more} name={name} moment={moment} />
    </article>
  );
}
