import type { Bar } from '../../lib/ledger/state.ts';
import type { PersonView } from '../../lib/messages/answers.ts';
import { longDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { focus } from '../gmail/focus.ts';
import type { Moment } from '../queue/row.ts';
import { nameOf, plain } from '../ui/plain.ts';

interface Props {
  titleId: string;
  person: PersonView;
  moment: Moment;
}

/** The words it goes against, when they were said, and what it does. */
export function ReopenSure({ titleId, person, moment }: Props) {
  const today = dayAt(moment.now, moment.zone);
  const name = nameOf(person);
  return (
    <>
      <h3 className="strong" id={titleId} tabIndex={-1} dir="auto" ref={focus}>
        {text('reopen_sure', name)}
      </h3>
      {(person.bars ?? []).map((bar) => {
        const day = longDay(dayAt(Date.parse(bar.at), moment.zone), today);
        return (
          <figure className="reopen-said" key={bar.entry}>
            {bar.quote ? (
              <blockquote className="said" dir="auto">
                {text('quoted', plain(bar.quote))}
              </blockquote>
            ) : null}
            <figcaption className="caption">
              {text(saidOf(bar), bar.scope === 'domain' ? (bar.domain ?? name) : name, day)}
            </figcaption>
          </figure>
        );
      })}
      <p>{text('reopen_does')}</p>
    </>
  );
}

function saidOf({ how, scope }: Bar): string {
  if (scope === 'domain') return 'reopen_company_on';
  return how === 'never' ? 'reopen_never_on' : 'reopen_farewell_on';
}
