/** A conversation of more people than this gets nothing by itself (design, section 1, principle 7). */
export const CROWD = 6;
