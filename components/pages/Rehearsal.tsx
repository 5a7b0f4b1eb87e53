import { useEffect, useRef, useState } from 'react';
import type { MailVerdict } from '../../lib/messages/answers.ts';
import type { Choice } from '../../lib/policy/types.ts';
import { longDue } from '../../lib/text/dates.ts';
import { text } from '../../lib/text/text.ts';
import { GuardDialog } from '../gmail/GuardDialog.tsx';
import { GuardLine } from '../gmail/GuardLine.tsx';
import { today } from '../gmail/intervals.ts';
import type { Moment } from '../queue/row.ts';
import { Avatar } from '../ui/Avatar.tsx';
import { Button, lookClass } from '../ui/Button.tsx';
import { Isolated } from '../ui/Isolated.tsx';
import { Mark } from '../ui/Mark.tsx';

export interface RehearsalProps {
  /** What the guard says of this mail; of an invented person. */
  verdict: MailVerdict;
  moment: Moment;
  gmail: string;
  settings: string;
}

/** What would have come of it; `back` without a choice. */
type Outcome = Choice | 'back';

/**
 * The guard, felt once: a mail to an invented person whose Send can go nowhere. It asks as it would in
 * Gmail, and each way on says what it would have done.
 */
export function Rehearsal({ verdict, moment, gmail, settings }: RehearsalProps) {
  const [held, setHeld] = useState(false);
  const [outcome, setOutcome] = useState<Outcome>();
  const [why, setWhy] = useState('');
  const send = useRef<HTMLButtonElement>(null);
  const told = useRef<HTMLHeadingElement>(null);
  const [first] = verdict.recipients;
  const day = first?.due ? longDue(first.due, today(moment)) : '';
  const end = (how: Outcome) => {
    setHeld(false);
    setOutcome(how);
  };
  useEffect(() => {
    if (outcome) told.current?.focus();
  }, [outcome]);
  const press = () => {
    setOutcome(undefined);
    setHeld(true);
  };
  return (
    <main className="rehearsal">
      <header className="welcome-head">
        <Mark size="3rem" />
        <h1>{text('rehearsal_title')}</h1>
        <p>{text('rehearsal_lede')}</p>
      </header>
      <section className="mail" aria-label={text('rehearsal_mail')}>
        <p className="mail-bar">{text('rehearsal_mail')}</p>
        <p className="mail-row">
          <span className="mail-label">{text('rehearsal_to')}</span>
          <span className="mail-chip">
            <Avatar name={first?.name ?? ''} />
            {first?.name}
          </span>
        </p>
        <p className="mail-row strong">{text('rehearsal_subject')}</p>
        <textarea
          className="mail-body"
          defaultValue={text('rehearsal_body')}
          aria-label={text('rehearsal_body_label')}
          rows={6}
        />
        <Isolated>
          <GuardLine recipients={verdict.recipients} time={moment} onWhy={setWhy} />
          {held ? (
            <GuardDialog
              verdict={verdict}
              time={moment}
              onChoose={end}
              onClose={() => {
                end('back');
              }}
            />
          ) : null}
        </Isolated>
        <p className="mail-foot">
          <Button look="primary" ref={send} onClick={press}>
            {text('rehearsal_send')}
          </Button>
          <span className="caption" role="status">
            {why || text('rehearsal_nowhere')}
          </span>
        </p>
      </section>
      {outcome ? (
        <section className="card outcome" aria-labelledby="outcome-title">
          <h2 className="card-title" id="outcome-title" ref={told} tabIndex={-1}>
            {text(`rehearsal_${outcome.replaceAll('-', '_')}`, day)}
          </h2>
          <p className="card-words">
            {text(`rehearsal_${outcome.replaceAll('-', '_')}_words`, day)}
          </p>
          <Button
            look="outlined"
            onClick={() => {
              setOutcome(undefined);
              send.current?.focus();
            }}
          >
            {text('rehearsal_again')}
          </Button>
        </section>
      ) : null}
      <p className="rehearsal-ways">
        <a className={lookClass('outlined')} href={gmail} target="_blank" rel="noreferrer">
          {text('open_gmail')}
        </a>
        <a href={settings}>{text('rehearsal_settings')}</a>
      </p>
    </main>
  );
}
