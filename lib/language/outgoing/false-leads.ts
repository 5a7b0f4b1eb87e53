/** Words that lead a date elsewhere ("following May", "past Friday") and here only look like it. */
const FALSE_LEADS: readonly (readonly [RegExp, string])[] = [
  [/\bfollowing(?=[ -]?up\b)/gi, 'messaging'],
  [/\b(in the )post\b/gi, '$1mail'],
  [/\b((?:com|sw[iu]ng|drop|pop|stop|driv)\w* )past\b/gi, '$1over'],
];

/** A text of the same length in which words that only look like the lead of a date are others. */
export function withoutFalseLeads(text: string): string {
  return FALSE_LEADS.reduce((words, [lead, other]) => words.replace(lead, other), text);
}
