/**
 * Written words and the one they stand for: short and misspelt ones, forms no ending tells, helping
 * verbs, which are all one. Apart by blanks.
 */
const STAND_FOR: Readonly<Record<string, string>> = {
  be: 'am is are was were been being',
  did: 'do does have has had having',
  i: 'we im ive',
  me: 'us',
  my: 'our',
  you: 'u youre',
  your: 'ur',
  it: 'its',
  will: "'ll",
  get: 'got gotten',
  see: 'saw seen',
  send: 'sent',
  hear: 'heard',
  leave: 'left',
  write: 'wrote written',
  tell: 'told',
  say: 'said saying',
  go: 'went gone goes going',
  give: 'gave given',
  take: 'took taken',
  make: 'made',
  lose: 'lost',
  find: 'found',
  speak: 'spoke spoken',
  think: 'thought',
  fall: 'fell fallen',
  spend: 'spent',
  stick: 'stuck',
  hold: 'held',
  forget: 'forgot forgotten',
  feel: 'felt',
  keep: 'kept',
  come: 'came',
  eat: 'ate eaten',
  try: 'tried trying',
  follow: 'folow folowing',
  ok: 'alright okay',
  letter: 'note notes',
  agree: 'agreed',
  1: 'one',
  2: 'two twice',
  3: 'three',
  4: 'four',
};

/** Words that change nothing: left out of drafts, so that no phrase has to allow for them. */
const FILLERS =
  'a an the e that just jst only simply merely really quick quickly gentle gently little friendly polite brief briefly also actually still even ever yet already very so too quite rather pretty bit honestly frankly truly maybe perhaps probably clearly obviously apparently extremely incredibly finally';

/** What a word stands for; nothing for a filler. */
export const MEANT: ReadonlyMap<string, string> = new Map([
  ...Object.entries(STAND_FOR).flatMap(([word, forms]) =>
    forms.split(' ').map((form) => [form, word] as const),
  ),
  ...FILLERS.split(' ').map((word) => [word, ''] as const),
]);
