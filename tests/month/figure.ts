import type { Figure } from './month.ts';

/** The seeds of the months that the page tells of. */
export const SEEDS = [1, 2];

/** Several months as one. */
export function together(months: readonly Figure[]): Figure {
  const situations = new Map<string, number>();
  for (const month of months)
    for (const [name, mails] of month.situations)
      situations.set(name, (situations.get(name) ?? 0) + mails);
  return {
    sends: months.reduce((sum, { sends }) => sum + sends, 0),
    dialogs: months.flatMap(({ dialogs }) => dialogs),
    wrong: months.flatMap(({ wrong }) => wrong),
    missed: months.flatMap(({ missed }) => missed),
    situations,
  };
}

/** What was written, and how much of it was asked about, as `docs/guard.md` keeps it. */
export function figureText({ sends, dialogs, wrong, missed, situations }: Figure): string {
  const asked = (name: string) => dialogs.filter(({ situation }) => situation === name).length;
  const rows = [...situations]
    .toSorted(([, a], [, b]) => b - a)
    .map(([name, mails]) => `| ${name} | ${mails} | ${asked(name)} |`);
  const share = dialogs.length === 0 ? 'none' : `1 in ${Math.floor(sends / dialogs.length)}`;
  return [
    '| what was written | mails | asked about |',
    '| --- | --- | --- |',
    ...rows,
    `| all | ${sends} | ${dialogs.length} (${share}) |`,
    '',
    `Asked without a reason: ${wrong.length}. Let go though there was one: ${missed.length}.`,
  ].join('\n');
}

const BEGIN = '<!-- npm run month -->';
const END = '<!-- end -->';

/** The part of the page between the marks. Throws where the page has none. */
export function figureIn(page: string): string {
  return page.slice(...bounds(page)).trim();
}

/** The page with another figure between its marks. */
export function withFigure(page: string, figure: string): string {
  const [from, to] = bounds(page);
  return `${page.slice(0, from)}\n\n${figure}\n\n${page.slice(to)}`;
}

function bounds(page: string): [number, number] {
  const [from, to] = [page.indexOf(BEGIN) + BEGIN.length, page.indexOf(END)];
  if (from < BEGIN.length || to < from) throw new Error('the page has no place for the figure');
  return [from, to];
}
