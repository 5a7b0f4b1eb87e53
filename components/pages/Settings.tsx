import { useState } from 'react';
import type { Answer, Problem } from '../../lib/messages/answers.ts';
import { text } from '../../lib/text/text.ts';
import type { Moment } from '../queue/row.ts';
import { notSaved } from '../ui/problem.ts';
import { AimCard } from './AimCard.tsx';
import { DatesCard } from './DatesCard.tsx';
import type { PlanNumbers } from '../../lib/policy/playbooks/numbers.ts';
import { GuardCard } from './GuardCard.tsx';
import { PlansCard } from './PlansCard.tsx';
import { WordingsCard } from './WordingsCard.tsx';
import { WorkingDaysCard } from './WorkingDaysCard.tsx';
import { WornCard } from './WornCard.tsx';

/** What the user can choose, as it is kept now. */
export interface Chosen {
  /** Own wordings of the ask; `{span}` and `{date}` are filled in. */
  wordings: string[];
  /** 1 Monday to 7 Sunday. */
  workingDays: number[];
  /** Rules for worn phrases that are switched off, by their ids. */
  wornOff: string[];
  /** `HH:MM`. */
  ringAt: string;
  /** First month of the fiscal year, 1 to 12. */
  fiscalStart: number;
  /** Where the user's summer is. */
  hemisphere: 'north' | 'south';
  /** How many people the user means to reach in a week; 0 while no aim is set. */
  weekAim: number;
  /** Domains of the user's own, of which the guard asks nothing. */
  internalDomains: string[];
  /** Days of the last seven with an unanswered try that bring a line, and a question; 0 for never. */
  pressureHint: number;
  pressureConfirm: number;
  /** The plan's numbers for all. */
  plan: PlanNumbers;
  /** Suggestions a day, and working days after which somebody who wrote waits for an answer. */
  usefulADay: number;
  waitingAfter: number;
  /** Working days of quiet before it is called so, after talking and after a day they named. */
  silentAfter: number;
  silentAfterDate: number;
  /** Days after a send-off before a last letter is offered. */
  letterAfter: number;
  /** Nothing shows but the guard's own question. */
  discreet: boolean;
}

/** What is changed of it: only what is named, of the plan's numbers too. */
export type Changed = Partial<Omit<Chosen, 'plan'>> & { plan?: Partial<PlanNumbers> };

export interface SettingsProps {
  /** Absent until it is read. */
  chosen: Chosen | undefined;
  moment: Moment;
  /** Where the guard can be tried. */
  rehearsal: string;
  /** Keeps what is given; does not throw. */
  onSave: (changed: Changed) => Promise<Answer<unknown>>;
}

/** The user's choices; each is kept as soon as it is made. */
export function Settings({ chosen, moment, rehearsal, onSave }: SettingsProps) {
  const [told, tell] = useState<{ saved: true } | { problem: Problem }>();
  const save = async (changed: Changed): Promise<boolean> => {
    tell(undefined);
    const answer = await onSave(changed);
    tell(answer.ok ? { saved: true } : { problem: answer.problem });
    return answer.ok;
  };
  return (
    <div className="page settings">
      <h1 className="page-title">{text('nav_settings')}</h1>
      <p className="page-lede">
        {text('settings_lede')}{' '}
        <span role="status" className="settings-told">
          {told && 'saved' in told ? text('settings_saved') : null}
        </span>
      </p>
      {told && 'problem' in told ? (
        <p className="late-words settings-problem" role="alert">
          {notSaved(told.problem)}
        </p>
      ) : null}
      {chosen ? (
        <>
          <WordingsCard wordings={chosen.wordings} moment={moment} onSave={save} />
          <WorkingDaysCard chosen={chosen} onSave={save} />
          <AimCard chosen={chosen} onSave={save} />
          <DatesCard chosen={chosen} onSave={save} />
          <PlansCard chosen={chosen} onSave={save} />
          <WornCard off={chosen.wornOff} onSave={save} />
          <GuardCard chosen={chosen} onSave={save} rehearsal={rehearsal} />
        </>
      ) : (
        <p className="waiting">{text('loading')}</p>
      )}
    </div>
  );
}
