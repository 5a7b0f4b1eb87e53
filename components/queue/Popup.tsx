import { useState } from 'react';
import type { ReactNode } from 'react';
import type { Problem } from '../../lib/messages/answers.ts';
import type { Health } from '../../lib/messages/protocol.ts';
import { longDay } from '../../lib/text/dates.ts';
import { countText, text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { Mark } from '../ui/Mark.tsx';
import type { QueueActs } from './acts.ts';
import { Discreet } from './Discreet.tsx';
import { Footer } from './Footer.tsx';
import type { Links } from './Footer.tsx';
import type { Reached } from './WeekAim.tsx';
import { Notices } from './Notices.tsx';
import { QueuePane } from './QueuePane.tsx';
import type { Moment, MoreRows, QueueRow } from './row.ts';
import { dueCount, sectionsOf } from './sections.ts';

export interface PopupProps {
  /** Absent until they are read. */
  rows: readonly QueueRow[] | undefined;
  /** What there is beside `rows`, where only the first ones were read. */
  more?: MoreRows;
  problem?: Problem | { code: string };
  /** Absent until the worker has answered; nothing waits for it. */
  health: Health | undefined;
  moment: Moment;
  acts: QueueActs;
  links: Links;
  /** Nothing is to be seen by whoever looks on. Absent until that is read. */
  discreet: boolean | undefined;
  onDiscreet: (on: boolean) => void;
  /** How far the week has come; absent while no aim is set. */
  aim?: Reached;
  onReloadGmail: () => void;
  onRetry: () => void;
  /** Stands above the list. */
  above?: ReactNode;
}

/** The popup: today, who is due and why, and what can be done about it. */
export function Popup(props: PopupProps) {
  const { rows, health, moment, links } = props;
  const [mapOpen, setMapOpen] = useState(false);
  const today = longDay(dayAt(moment.now, moment.zone), dayAt(moment.now, moment.zone));
  const due = rows ? (props.more?.due ?? dueCount(sectionsOf(rows, moment))) : undefined;
  const shown = props.discreet === false;
  const count =
    !shown || due === undefined ? '' : due > 0 ? countText('due', due) : text('due_none');
  return (
    <div className="popup">
      <header className="popup-head">
        <Mark />
        <h1>{text('today_title')}</h1>
        <p>{count ? text('date_and_count', today, count) : today}</p>
      </header>
      <main className="popup-main">
        {health ? (
          <div className="notices">
            <Notices health={health} onReload={props.onReloadGmail} />
          </div>
        ) : null}
        {props.discreet ? <Discreet onEnd={() => props.onDiscreet(false)} /> : null}
        {shown ? (
          <QueuePane
            rows={rows}
            more={props.more}
            problem={props.problem}
            readOnly={health?.readOnly}
            moment={moment}
            acts={props.acts}
            gmail={links.gmail}
            mapOpen={mapOpen}
            onMap={setMapOpen}
            onRetry={props.onRetry}
            above={props.above}
          />
        ) : null}
        {health && !health.appId ? (
          <p className="no-app-id caption">{text('notice_app_id')}</p>
        ) : null}
      </main>
      <Footer
        links={links}
        aim={shown ? props.aim : undefined}
        onMap={() => setMapOpen(true)}
        onDiscreet={shown ? () => props.onDiscreet(true) : undefined}
      />
    </div>
  );
}
