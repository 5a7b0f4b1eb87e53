import { useState } from 'react';
import { longDay } from '../../lib/text/dates.ts';
import { countText, text } from '../../lib/text/text.ts';
import { dayAt } from '../../lib/time/local-day.ts';
import { QueuePane } from '../queue/QueuePane.tsx';
import type { QueuePaneProps } from '../queue/QueuePane.tsx';
import { dueCount, sectionsOf } from '../queue/sections.ts';

/** The same list as in the popup, with more room. */
export function Today(props: Omit<QueuePaneProps, 'mapOpen' | 'onMap'>) {
  const { rows, moment, more } = props;
  const [mapOpen, setMapOpen] = useState(false);
  const today = dayAt(moment.now, moment.zone);
  const due = rows ? (more?.due ?? dueCount(sectionsOf(rows, moment))) : undefined;
  const count = due === undefined ? '' : due > 0 ? countText('due', due) : text('due_none');
  const date = longDay(today, today);
  return (
    <div className="page page-today">
      <h1 className="page-title">{text('today_title')}</h1>
      <p className="page-lede">{count ? text('date_and_count', date, count) : date}</p>
      <QueuePane {...props} mapOpen={mapOpen} onMap={setMapOpen} />
    </div>
  );
}
