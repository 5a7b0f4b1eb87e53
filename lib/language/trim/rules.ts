/** A line of nothing but rule characters, with no words in it. */
export const isRule = (plain: string) => /^[-–—_=+~#*ᐧ•·―─━═ ]{1,300}$/.test(plain);

/**
 * A line that may stand above the headers of a mail: Outlook's rule, which mailing lists draw above
 * their footer too, or dashes around words of any language.
 */
export const isHeading = (plain: string) =>
  /^[_─━-]{10,300}$|^-{5,80} ?[^\s-].{0,80}-{5,80}$/.test(plain);
