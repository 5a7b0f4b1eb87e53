function show(day: string, today: string, width: 'short' | 'long'): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    weekday: width,
    day: 'numeric',
    month: width,
    timeZone: 'UTC',
    ...(day.slice(0, 4) === today.slice(0, 4) ? {} : { year: 'numeric' }),
  });
  return format.format(new Date(`${day}T12:00:00Z`)).replace(/^(\w+),/, '$1');
}

/** "Mon 7 Dec", as the screen says it. */
export function shortDay(day: string, today: string): string {
  return show(day, today, 'short');
}

/** "Monday 7 December", as the screen says it. */
export function longDay(day: string, today: string): string {
  return show(day, today, 'long');
}
