import { countText, text } from '../../lib/text/text.ts';

/** How many people were reached this week, of how many the user means to. */
export interface Reached {
  reached: number;
  of: number;
}

/** Quiet progress: what was done, never what is missing. */
export function WeekAim({ aim: { reached, of } }: { aim: Reached }) {
  const words =
    reached > of
      ? text('week_beyond', countText('week_people', reached), of)
      : text('week_reached', reached, countText('week_people', of));
  return (
    <p className="week-aim caption">
      <span>{words}</span>
      <meter min={0} max={of} value={Math.min(reached, of)} aria-hidden="true" />
    </p>
  );
}
