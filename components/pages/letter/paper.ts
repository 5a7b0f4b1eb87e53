/** The two papers of the world, and the envelope that each letter is folded into; all in mm. */
export interface Paper {
  /** As CSS names it in `@page`. */
  size: 'A4' | 'letter';
  width: number;
  height: number;
  /** C6 takes A4 folded twice; A7 takes Letter folded twice. Either lies on its sheet. */
  envelope: { name: string; width: number; height: number };
}

export const PAPERS: Record<Paper['size'], Paper> = {
  A4: { size: 'A4', width: 210, height: 297, envelope: { name: 'C6', width: 162, height: 114 } },
  letter: {
    size: 'letter',
    width: 215.9,
    height: 279.4,
    envelope: { name: 'A7', width: 184.2, height: 133.4 },
  },
};

/** Margins of the ruled sheet, and from line to line: room for a hand, in mm. */
export const MARGIN = { side: 25, top: 30, foot: 25 };
export const LINE = 9;

/** How many lines a ruled sheet holds. */
export function linesOn({ height }: Paper): number {
  return Math.floor((height - MARGIN.top - MARGIN.foot) / LINE);
}

/** Where Letter is the paper in use (CLDR, supplemental data, `paperSize`). */
const LETTER = new Set('BZ CA CL CO CR GT MX NI PA PH PR SV US VE'.split(' '));

/** The paper in use where a locale is spoken ("en-US" gives Letter). */
export function usualPaper(locale: string): Paper['size'] {
  const { region } = new Intl.Locale(locale).maximize();
  return region && LETTER.has(region) ? 'letter' : 'A4';
}
