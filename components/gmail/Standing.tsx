import type { PersonView } from '../../lib/messages/answers.ts';
import type { Evidence } from '../../lib/ledger/state.ts';
import type { AnswerGiven } from '../../lib/messages/commands.ts';
import { refusalOf } from '../../lib/policy/standing/barred.ts';
import { longDay } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { nameOf, plain } from '../ui/plain.ts';
import { isMine } from './history-words.ts';
import { today } from './intervals.ts';
import { longMoment } from './moments.ts';
import { cutName, shortName } from './people.ts';
import { QuietCause } from './QuietCause.tsx';
import type { CauseName } from './QuietCause.tsx';
import { Quote } from './Quote.tsx';
import { standingText, toneOf, wordsAreMine } from './standing-words.ts';
import type { Time } from './types.ts';
import { wishText } from './wish-words.ts';

interface Props {
  view: PersonView;
  time: Time;
  onConfirm: (answer: AnswerGiven, quote?: string) => void;
  onMisread: (entry: string) => void;
  /** Says why it is quiet. */
  onQuiet?: (cause: CauseName) => void;
  /** Copies their words, to be shown to somebody else. */
  onShow?: (said: Evidence) => void;
}

/** Where things stand in plain words, and the words it rests on. */
export function Standing({ view, time, onConfirm, onMisread, onQuiet, onShow }: Props) {
  const { standing: now, history, wishes } = view;
  const { evidence, toConfirm, since } = now;
  const item = history.find(({ entry }) => entry === evidence?.entry);
  const mine = item ? isMine(item) : wordsAreMine(now);
  const who = mine ? text('you') : cutName(nameOf(view));
  const how = now.standing === 'farewell' ? 'farewell' : 'never';

  return (
    <section className={`card ${toneOf(now)}`} aria-label={text('where_things_stand')}>
      <p className="lead">
        {standingText(now, shortName(view), today(time))}
        {toConfirm && <span className="badge">{text('to_confirm')}</span>}
      </p>
      {evidence?.quote ? (
        <Quote
          words={evidence.quote}
          by={text('day_and_time', who, longMoment(evidence.at, time))}
        />
      ) : (
        since && (
          <p className="quiet small">
            {text('since', longDay(dayAt(Date.parse(since), time.zone), today(time)))}
          </p>
        )
      )}
      {onShow && evidence?.quote && !mine && toneOf(now) === 'promise' && (
        <div className="actions">
          <button
            type="button"
            className="text"
            title={text('show_permission_title')}
            onClick={() => onShow(evidence)}
          >
            {text('show_permission')}
          </button>
        </div>
      )}
      {toConfirm && evidence && (
        <>
          <p className="quiet small">{text('to_confirm_why')}</p>
          <div className="actions">
            <button
              type="button"
              className="pill"
              onClick={() => onConfirm({ is: how }, evidence.quote)}
            >
              {text('confirm_this')}
            </button>
            <button type="button" className="text" onClick={() => onMisread(evidence.entry)}>
              {text('misread')}
            </button>
          </div>
        </>
      )}
      {view.colleagues && (
        <div className="actions">
          <button
            type="button"
            className="text"
            title={text('never_company_title', view.colleagues)}
            onClick={() =>
              onConfirm({ is: 'never', company: true }, refusalOf(view.bars ?? [])?.quote)
            }
          >
            {text('never_company', view.colleagues)}
          </button>
        </div>
      )}
      {onQuiet && now.standing === 'silent' && <QuietCause cause={view.quiet} onCause={onQuiet} />}
      {wishes.map(({ entry, wish, quote }) => (
        <p key={entry} className="small" title={quote && plain(quote)}>
          {text('they_prefer', wishText(wish))}
        </p>
      ))}
    </section>
  );
}
