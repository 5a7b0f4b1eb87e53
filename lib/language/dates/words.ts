/** Names of the calendar, with their short forms. Longer slips of the pen are in `SPELLINGS`. */
const MONTHS = [
  ['january', 'jan'],
  ['february', 'feb'],
  ['march', 'mar'],
  ['april', 'apr'],
  ['may'],
  ['june', 'jun'],
  ['july', 'jul'],
  ['august', 'aug'],
  ['september', 'sept', 'sep'],
  ['october', 'oct'],
  ['november', 'nov'],
  ['december', 'dec'],
];

const WEEKDAYS = [
  ['monday', 'mon'],
  ['tuesday', 'tues', 'tue'],
  ['wednesday', 'weds', 'wed'],
  ['thursday', 'thurs', 'thur', 'thu'],
  ['friday', 'fri'],
  ['saturday', 'sat'],
  ['sunday', 'sun'],
];

const numbered = (names: readonly string[][]): ReadonlyMap<string, number> =>
  new Map(names.flatMap((list, index) => list.map((name): [string, number] => [name, index + 1])));

/** 1 January to 12 December, by name. */
export const MONTH = numbered(MONTHS);

/** 1 Monday to 7 Sunday, by name. */
export const WEEKDAY = numbered(WEEKDAYS);

export type Unit = 'day' | 'week' | 'month' | 'year' | 'hour' | 'minute';

/** Lengths of time: how many of what. */
export const UNIT: ReadonlyMap<string, { n: number; unit: Unit }> = new Map(
  (
    [
      [['day', 'days'], 1, 'day'],
      [['week', 'weeks', 'wk', 'wks'], 1, 'week'],
      [['fortnight', 'fortnights'], 2, 'week'],
      [['month', 'months', 'mo', 'mos', 'mth', 'mths'], 1, 'month'],
      [['quarter', 'quarters', 'qtr', 'qtrs'], 3, 'month'],
      [['year', 'years', 'yr', 'yrs'], 1, 'year'],
      [['decade', 'decades'], 10, 'year'],
      [['hour', 'hours', 'hr', 'hrs'], 1, 'hour'],
      [['minute', 'minutes', 'min', 'mins'], 1, 'minute'],
    ] as [string[], number, Unit][]
  ).flatMap(([names, n, unit]) => names.map((name) => [name, { n, unit }] as const)),
);

const TO_NINETEEN =
  'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];

/** Counts by name, up to ninety; "twenty-one" is read from its two words. */
export const COUNT: ReadonlyMap<string, number> = new Map([
  ...TO_NINETEEN.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ...TENS.map((word, index): [string, number] => [word, 20 + index * 10]),
  ['hundred', 100],
]);

const NTHS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';

/** Ordinals by name; "twenty-first" is read from its two words. */
export const NTH: ReadonlyMap<string, number> = new Map([
  ...NTHS.split(' ').map((word, index): [string, number] => [word, index + 1]),
  ['thirtieth', 30],
]);

/** The first month of each season in the northern half of the world. */
export const SEASON: ReadonlyMap<string, number> = new Map([
  ['spring', 3],
  ['springtime', 3],
  ['summer', 6],
  ['summertime', 6],
  ['autumn', 9],
  ['fall', 9],
  ['winter', 12],
  ['wintertime', 12],
]);

/** How people also write the words of dates; a slip of one letter in a long name is read without. */
export const SPELLINGS: ReadonlyMap<string, string> = new Map(
  Object.entries({
    tomorrow:
      'tmrw tmw tmr tmrow tmrrw tomo tomoz tommorow tommorw 2moro 2morow 2morrow 2mrw 2mro 2moz',
    today: '2day todya',
    tonight: '2nite 2night tonite',
    next: 'nxt nex nextt',
    week: 'wek weeek',
    weeks: 'weks weeeks',
    weekend: 'wkend wknd',
    month: 'mnth monht monthe',
    months: 'mnths monhts',
    quarter: 'quater',
    january: 'janurary',
    wednesday: 'wensday wendsday weds',
    thursday: 'thurday thusday',
    until: 'untill untl unitl til till',
    through: 'thru thrugh',
    after: 'aftr afer',
    before: 'b4 befor',
    beginning: 'begining beggining',
    approximately: 'approx apprx',
    valentine: 'valentines',
    mother: 'mothers',
    father: 'fathers',
    president: 'presidents',
    veteran: 'veterans',
    patrick: 'patricks patty paddy',
    christmas: 'xmas',
    thanksgiving: 'thxgiving tgiving',
    couple: 'cpl cuple',
    morning: 'mornin morn',
    afternoon: 'arvo aft',
  }).flatMap(([right, forms]) => forms.split(' ').map((form) => [form, right] as const)),
);
