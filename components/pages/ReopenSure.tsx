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

/** The words it goes against, when they were said, what they wrote since, and what it does. */
export function ReopenSure({ titleId, person, moment }: Props) {
  const today = dayAt(moment.now, moment.zone);
  const name = nameOf(person);
  const dayOf = (at: string) => longDay(dayAt(Date.parse(at), moment.zone), today);
  const bars = person.bars ?? [];
  const { lastWords } = person;
  const newer = lastWords && bars.every(({ at }) => lastWords.at > at) ? lastWords : undefined;
  return (
    <>
      <h3 className="strong" id={titleId} tabIndex={-1} dir="auto" ref={focus}>
        {text('reopen_sure', name)}
      </h3>
      {bars.map((bar) => (
        <Said
          key={bar.entry}
          quote={bar.quote}
          by={text(
            saidOf(bar),
            bar.scope === 'domain' ? (bar.domain ?? name) : name,
            dayOf(bar.at),
          )}
        />
      ))}
      {newer ? (
        <Said quote={newer.quote} by={text('reopen_wrote_on', name, dayOf(newer.at))} />
      ) : null}
      <p>{text('reopen_does')}</p>
    </>
  );
}

function saidOf({ how, scope }: Bar): string {
  if (scope === 'domain') return 'reopen_company_on';
  return how === 'never' ? 'reopen_never_on' : 'reopen_farewell_on';
}

/** Words of theirs, with who said them and when. */
function Said({ quote, by }: { quote: string | undefined; by: string }) {
  return (
    <figure className="reopen-said">
      {quote ? (
        <blockquote className="said" dir="auto">
          {text('quoted', plain(quote))}
        </blockquote>
      ) : null}
      <figcaption className="caption">{by}</figcaption>
    </figure>
  );
}
