import type { DateSpan, LanguageContext } from '../types.ts';
import type { DateWords } from './tabled/date-words.ts';
import { festivals } from './tabled/festivals.ts';
import { findTabledDates } from './tabled/find.ts';
import { any, counts, falling, named, numbered, phrases, set, units } from './tabled/lists.ts';

const WORDS: DateWords = {
  month: numbered(
    'januar jan jänner|februar feb febuar|märz mrz|april apr|mai|juni jun|juli jul|august aug|september sept sep|oktober okt|november nov|dezember dez',
  ),
  weekday: numbered('montag|dienstag|mittwoch|donnerstag|freitag|samstag sonnabend|sonntag'),
  shortWeekday: numbered('mo|di|mi|do|fr|sa|so'),
  unit: units(
    'tag tage werktag werktage arbeitstag arbeitstage|woche|monat monate monats|quartal quartale quartals|jahr jahre',
  ),
  count: counts(
    'ein eine|zwei zwo|drei|vier|fünf|sechs|sieben|acht|neun|zehn|elf|zwölf',
    { 14: 'vierzehn', 15: 'fünfzehn', 20: 'zwanzig', 30: 'dreißig' },
    'paar|ein paar|einige|wenige|mehrere',
  ),
  span: phrases([
    ['eine/ein? halbes/halbe jahr', { n: 6, unit: 'month' }],
    ['eine/ein? vierteljahr', { n: 3, unit: 'month' }],
    ['anderthalb/eineinhalb jahre', { n: 18, unit: 'month' }],
    ['anderthalb/eineinhalb monate', { n: 45, unit: 'day' }],
    ['anderthalb/eineinhalb woche', { n: 10, unit: 'day' }],
  ]),
  parted: /(?=(?:vormittag|nachmittag|morge|mittag|abend)s?$)/,
  upTo: set('bis oder -'),
  nth: numbered('erste|zweite|dritte|vierte'),
  articles: set('der die das dem den des unserem meinem'),
  leads: named({
    bis: 'until',
    'ab|von|erst|frühestens|nicht/keinesfalls vor|wieder ab/am/im': 'from',
    nach: 'after',
    'vor|vorm': 'before or ago',
    seit: 'since',
    'innerhalb von?|binnen|in/während/innerhalb den/der nächsten/kommenden': 'within',
    spätestens: 'by',
    'gegen|etwa|ca .?|circa|ungefähr|rund? um|so um?': 'around',
    'am|im|in|zum|zur|zu|an|ins|im laufe|über|irgendwann|vielleicht': 'on',
    'für|die nächsten/kommenden|noch|während': 'during',
  }),
  inclusive: any('einschließlich|inklusive|inkl .?|einschl .?|mit'),
  rangeTo: any('bis zum?|bis und mit|und dem'),
  rangeFrom: any('von|vom|ab dem?|zwischen dem?'),
  and: set('und u'),
  third: named({ 'anfang|zu? beginn': 'early', mitte: 'mid', ende: 'late' }),
  shift: falling(
    2,
    'übernächste',
    'nächste|kommende|folgende|darauffolgende|nächte',
    'diese|laufende|aktuelle',
    'letzte|vergangene|vorige',
    'vorletzte',
  ),
  shiftBehind: falling(0),
  nextIsNextWeek: true,
  relativeDay: falling(
    2,
    'übermorgen',
    'morgen',
    'heute|heut|am heutigen tag/tage?',
    'gestern',
    'vorgestern',
  ),
  season: numbered('frühling frühjahr|sommer|herbst spätherbst|winter', 3),
  festival: festivals({
    easter: 'ostern|ostermontag|osterfeiertage|osterwochenende|ostertage',
    easterHolidays: 'osterferien|osterurlaub',
    goodFriday: 'karfreitag',
    pentecost: 'pfingsten|pfingstferien',
    ascension: 'christi? himmelfahrt|vatertag',
    carnival: 'karneval|fasching|fastnacht|rosenmontag',
    christmas: 'weihnachten|weihnachtstage|weihnachtsgeschäft|weihnachtsfeiertage|heiligabend',
    christmasHolidays: 'weihnachtsferien|weihnachtsurlaub|weihnachtspause',
    feastDays: 'feiertage',
    newYear: 'jahreswechsel|neujahr|silvester',
    betweenYears: 'zwischen den jahren/feiertagen',
    yearBegins: 'neuen/neues jahr/jahres|jahresanfang|jahresbeginn',
    yearEnds: 'jahresende|ende des jahres|jahresabschluss',
    summer: 'sommerferien|sommerpause|sommerurlaub|sommerloch|großen ferien',
    holidays: 'ferien|betriebsferien|betriebsurlaub',
    epiphany: 'dreikönig|heilige drei könige',
    allSaints: 'allerheiligen',
  }),
  quarter: set('quartal quartals'),
  half: set('halbjahr halbjahres jahreshälfte'),
  weekNumber: set('kw kalenderwoche'),
  year: set('jahr jahre'),
  parts: phrases([
    [
      'vormittag|vormittags|am vormittag/morgen|morgens|früh|in der früh|morgen früh/vormittag?',
      { part: 'morning' },
    ],
    ['am? nachmittag|nachmittags', { part: 'afternoon' }],
    ['mittag|mittags', { time: '12:00' }],
    ['am? abend|abends', { time: '18:00' }],
  ]),
  beforeHour: any('so? um/gegen|ab|nach'),
  behindHour: any('uhr|h'),
  afternoonHour: any('nachmittags|am nachmittag|abends'),
  away: set(
    'urlaub abwesend abwesenheit krank krankgeschrieben unterwegs verreist dienstreise geschäftsreise reisen elternzeit mutterschutz messe schulung fortbildung seminar konferenz weg geschlossen betriebsferien ferien frei kur',
  ),
  there: set('büro haus hause platz arbeitsplatz erreichbar verfügbar anwesend da'),
  not: set('nicht kein keine nix'),
  back: set(
    'zurück wieder rückkehr kehre komme melde antworte beantworte ab lese bearbeite reagiere prüfe',
  ),
  notUntil: set(''),
};

/** The dates of a German text: "ab dem 3. März", "in zwei Wochen", "nach Ostern", "KW 12". */
export function findGermanDates(text: string, context: LanguageContext): DateSpan[] {
  return findTabledDates(text, WORDS, context);
}
