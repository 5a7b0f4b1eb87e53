/** Sam's own account, as `/mail/u/0` shows it. */
export const firstAccountKeys = [
  'ana-proposal', // call-back-later: two weeks, on leave until the nth; `promised`
  'priya-budget', // call-back-later: a call in six months; `promised`; Sam had asked before
  'dario-useful', // call-back-later: a named day; yes to something useful meanwhile
  'rosa-holidays', // call-back-later: after the holidays, say the nth; acknowledged
  'jonas-checkback', // permission-granted: check back in two weeks, which is today; `welcome`
  'lena-another-day', // permission-declined with a day of their own
  'viktor-declined', // permission-declined without a day; `not-now`
  'sanne-not-then', // permission-declined for that week only; `declined-then`
  'nadia-asked', // asked, no answer yet; `asked`
  'yusuf-text', // permission-granted with a wish: text rather than mail, not before ten
  'carl-never', // never
  'helga-farewell', // farewell
  'ben-not-interested', // not-interested, an early no
  'greta-wrong-person', // wrong-person
  'claire-call-you', // brush-off: we'll call you; `their-move`
  'owen-thinking', // thinking; answers below the quote
  'mei-interested', // interested
  'paul-referral', // referral to a colleague with an address
  'ingrid-thanks', // thanks for following up, sorry, swamped
  'ravi-their-promise', // a promise of theirs, by a weekday
  'ibrahim-tuesday', // a promise of Sam's: I'll call you on a weekday to come
  'hannah-waiting', // talked, Sam wrote last, nothing agreed; `waiting`
  'grace-away', // out-of-office in English
  'stefan-away-german', // out-of-office in German
  'elodie-away-french', // out-of-office in French
  'tom-three-tries', // first reach, three unanswered mails in seven days; `trying`
  'marta-friday', // a promise of Sam's, one working day late
  'esther-first-note', // one mail of Sam's, no answer: in Sent only
  'felix-silent', // went quiet after a talk; `silent`
  'gunnar-parked', // silence played out, archived; `parked`
  'two-contacts', // Nora agrees, Piet asks for a month
  'depot-crowd', // eight people
  'orchard-long', // eight mails with nested history; none
  'adele-forward', // a forwarded refusal by somebody else; interested
  'marek-inline', // answers between the quoted lines
  'team-rota', // colleagues of Sam's own domain
  'mum-sunday', // family
  'paperhill-invoice', // an invoice
  'dockside-newsletter', // a newsletter with list headers
  'parcel-notice', // a shipping notice of today
  'calendar-notice', // a calendar notice of today
  'tanaka-japanese', // Japanese, asks to be written to next month
  'long-name', // a name and a subject without end
  'hostile-markup', // markup and bidi characters as text
  'draft-sofia', // draft to a person without history; `new`
  'draft-felix', // draft full of worn phrases
  'scheduled-uma', // waits for its day
] as const;

/** Sam's freelance account, as `/mail/u/1` shows it. */
export const secondAccountKeys = [
  'side-bea-copy', // permission-granted: next week
  'side-otis-payment', // an invoice of Sam's, and a promise of theirs
  'side-ines-later', // call-back-later: a named day
  'side-priya-workshop', // Priya of the first account writes about something else
  'side-renewal-notice', // a notification
] as const;

/** Every conversation of the sample mailbox by its key. */
const threadKeys = [...firstAccountKeys, ...secondAccountKeys] as const;

/** The key of one conversation. */
export type ThreadKey = (typeof threadKeys)[number];
