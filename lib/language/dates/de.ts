import type { DateSpan, LanguageContext } from '../types.ts';
import type { DateWords } from './tabled/date-words.ts';
import { common, ending, fromEaster, holidays, yearly } from './tabled/festivals.ts';
import { findTabledDates } from './tabled/find.ts';
import { counts, pairs, phrases, set, units } from './tabled/lists.ts';

const SUMMER = yearly(7, 1, 8, 31);
const CHRISTMAS = yearly(12, 24, 12, 26);
const TURN_OF_YEAR = yearly(12, 24, 1, 1);

const WORDS: DateWords = {
  spelled: pairs({
    montag: 'monntag',
    dienstag: 'dinstag',
    mittwoch: 'mitwoch',
    donnerstag: 'donnertag donerstag',
    freitag: 'freytag',
    februar: 'febuar',
    september: 'septemper',
    dezember: 'dezenber',
    woche: 'wochw',
    nächste: 'nächte',
    januar: 'jannuar',
    einschliesslich: 'einschl einschließl',
  }),
  month: pairs(
    {
      1: 'januar jänner jan',
      2: 'februar feber feb',
      3: 'märz mrz',
      4: 'april apr',
      5: 'mai',
      6: 'juni jun',
      7: 'juli jul',
      8: 'august aug',
      9: 'september sept sep',
      10: 'oktober okt',
      11: 'november nov',
      12: 'dezember dez',
    },
    Number,
  ),
  weekday: pairs(
    {
      1: 'montag',
      2: 'dienstag',
      3: 'mittwoch',
      4: 'donnerstag',
      5: 'freitag',
      6: 'samstag sonnabend',
      7: 'sonntag',
    },
    Number,
  ),
  shortWeekday: pairs({ 1: 'mo', 2: 'di', 3: 'mi', 4: 'do', 5: 'fr', 6: 'sa', 7: 'so' }, Number),
  unit: units({
    day: 'tag tage tagen werktag werktage werktagen arbeitstag arbeitstage arbeitstagen',
    week: 'woche wochen',
    month: 'monat monate monaten monats',
    quarter: 'quartal quartale quartalen quartals',
    year: 'jahr jahre jahren jahres',
  }),
  count: counts([
    ['ein|eine|einen|einem|einer', 1],
    ['zwei|zwo', 2],
    ['drei', 3],
    ['vier', 4],
    ['fünf', 5],
    ['sechs', 6],
    ['sieben', 7],
    ['acht', 8],
    ['neun', 9],
    ['zehn', 10],
    ['elf', 11],
    ['zwölf', 12],
    ['vierzehn', 14],
    ['fünfzehn', 15],
    ['zwanzig', 20],
    ['dreißig', 30],
    ['paar|ein paar|einige|einigen|wenige|wenigen|mehrere|mehreren', 2, 4],
  ]),
  span: phrases([
    [
      'halbes jahr|halben jahr|ein halbes jahr|einem halben jahr|halbem jahr',
      { n: 6, unit: 'month' },
    ],
    ['dreiviertel jahr|einem dreiviertel jahr|ein dreiviertel jahr', { n: 9, unit: 'month' }],
    ['vierteljahr|einem vierteljahr|ein vierteljahr', { n: 3, unit: 'month' }],
    [
      'anderthalb jahre|anderthalb jahren|eineinhalb jahren|eineinhalb jahre',
      { n: 18, unit: 'month' },
    ],
    ['anderthalb monate|anderthalb monaten|eineinhalb monaten', { n: 45, unit: 'day' }],
    ['anderthalb wochen|eineinhalb wochen', { n: 10, unit: 'day' }],
  ]),
  parted: /(?=(?:vormittag|nachmittag|morgen|mittag|abend)s?$)/,
  upTo: set('bis oder -'),
  nth: pairs(
    {
      1: 'erste ersten erster erstes',
      2: 'zweite zweiten zweiter zweites',
      3: 'dritte dritten dritter drittes',
      4: 'vierte vierten vierter viertes',
    },
    Number,
  ),
  articles: set('der die das dem den des unserem unseren meinem meinen'),
  leads: phrases([
    ['bis|bis zu|bis zum|bis zur|bis in|bis in den|bis auf', 'until'],
    [
      'ab|ab dem|ab der|von|erst|erst ab|erst am|erst im|erst in|erst wieder|erst wieder ab|erst wieder am|erst wieder im|frühestens|frühestens am|frühestens ab|frühestens im|frühestens in|nicht vor|nicht vor dem|keinesfalls vor|wieder ab|wieder am|wieder im',
      'from',
    ],
    ['nach|nach dem|nach den|nach der|erst nach|nach unserem|nach unseren|nach meinem', 'after'],
    ['vor|vorm|vor dem|noch vor', 'before or ago'],
    ['seit|seit dem|seit der', 'since'],
    [
      'innerhalb|innerhalb von|binnen|in den nächsten|in den kommenden|innerhalb der nächsten|während der nächsten',
      'within',
    ],
    ['spätestens|spätestens am|spätestens bis|spätestens im', 'by'],
    ['gegen|etwa|ca|ca .|circa|ungefähr|rund um|um|so um|so', 'around'],
    [
      'am|im|in|zum|zur|zu|an|ins|im laufe|im laufe des|im laufe der|über|irgendwann|irgendwann im|vielleicht',
      'on',
    ],
    ['für|die nächsten|die kommenden|noch|während', 'during'],
  ]),
  inclusive: phrases([['einschließlich|inklusive|inkl|inkl .|einschl|einschl .|mit', true]]),
  rangeTo: phrases([
    ['bis|bis zum|bis einschließlich|bis inklusive|bis inkl|bis inkl .|bis und mit|und dem', true],
  ]),
  rangeFrom: phrases([['von|vom|ab|ab dem|zwischen|zwischen dem', true]]),
  and: set('und u'),
  third: phrases([
    ['anfang|zu beginn|beginn|am anfang', 'early'],
    ['mitte', 'mid'],
    ['ende|am ende|gegen ende|ende hin', 'late'],
  ]),
  shift: phrases([
    [
      'nächste|nächsten|nächster|nächstes|nächstem|kommende|kommenden|kommender|kommendes|kommendem|folgende|folgenden|darauffolgenden',
      1,
    ],
    ['übernächste|übernächsten|übernächster|übernächstes', 2],
    [
      'diese|diesen|dieser|dieses|diesem|laufende|laufenden|laufender|aktuelle|aktuellen|aktueller|heurigen',
      0,
    ],
    [
      'letzte|letzten|letzter|letztes|letztem|vergangene|vergangenen|vergangener|vergangenes|vorige|vorigen|voriger|voriges',
      -1,
    ],
    ['vorletzte|vorletzten', -2],
  ]),
  shiftBehind: phrases([]),
  nextIsNextWeek: true,
  relativeDay: phrases([
    ['heute|heut|am heutigen tag|am heutigen tage|am heutigen', 0],
    ['morgen', 1],
    ['übermorgen', 2],
    ['gestern', -1],
    ['vorgestern', -2],
  ]),
  season: pairs(
    { 3: 'frühling frühjahr', 6: 'sommer', 9: 'herbst spätherbst', 12: 'winter' },
    Number,
  ),
  festival: phrases([
    ['ostern|osterfeiertagen|osterfeiertage|osterwochenende|ostertagen', fromEaster(-2, 1)],
    ['osterferien|osterurlaub', fromEaster(-7, 7)],
    ['karfreitag', fromEaster(-2)],
    ['ostermontag', fromEaster(1)],
    ['pfingsten|pfingstwochenende', fromEaster(49, 50)],
    ['pfingstferien', fromEaster(49, 62)],
    ['himmelfahrt|christi himmelfahrt|vatertag', fromEaster(39)],
    ['fronleichnam', fromEaster(60)],
    ['karneval|fasching|fastnacht|fasnacht', fromEaster(-52, -46)],
    ['rosenmontag', fromEaster(-48)],
    ['aschermittwoch', fromEaster(-46)],
    [
      'weihnachten|weihnachtstagen|weihnachtsgeschäft|weihnachtsfeiertagen|weihnachtszeit|heiligabend',
      CHRISTMAS,
    ],
    ['weihnachtsferien|weihnachtsurlaub|weihnachtspause', yearly(12, 23, 1, 6)],
    ['feiertagen|feiertage', holidays(fromEaster(-2, 1), TURN_OF_YEAR)],
    ['jahreswechsel|neujahr|silvester', yearly(12, 31, 1, 1)],
    ['zwischen den jahren|zwischen den feiertagen', yearly(12, 27, 12, 31)],
    ['neuen jahr|neuem jahr|neues jahr|neuen jahres', yearly(1, 2, 1, 31)],
    ['jahresende|ende des jahres|jahresabschluss', ending(yearly(12, 1, 12, 31))],
    ['jahresanfang|jahresbeginn', yearly(1, 2, 1, 31)],
    ['sommerferien|sommerpause|sommerurlaub|sommerloch|großen ferien', SUMMER],
    ['herbstferien', yearly(10, 5, 10, 31)],
    ['ferien|betriebsferien|betriebsurlaub', common(holidays(SUMMER, TURN_OF_YEAR))],
    ['dreikönig|heilige drei könige', yearly(1, 6)],
    ['tag der arbeit|maifeiertag', yearly(5, 1)],
    ['allerheiligen', yearly(11, 1)],
    ['tag der deutschen einheit', yearly(10, 3)],
  ]),
  quarter: set('quartal quartals'),
  half: set('halbjahr halbjahres jahreshälfte'),
  weekNumber: set('kw kalenderwoche'),
  year: set('jahr jahres jahre'),
  parts: phrases([
    [
      'vormittag|vormittags|am vormittag|morgens|am morgen|früh|in der früh|morgen früh|morgen vormittag|morgen',
      { part: 'morning' },
    ],
    ['nachmittag|nachmittags|am nachmittag', { part: 'afternoon' }],
    ['mittag|mittags', { time: '12:00' }],
    ['abend|abends|am abend', { time: '18:00' }],
  ]),
  beforeHour: phrases([['um|gegen|ab|so um|so gegen|nach', true]]),
  behindHour: phrases([['uhr|h', true]]),
  afternoonHour: phrases([['nachmittags|am nachmittag|abends', true]]),
  away: set(
    'urlaub abwesend abwesenheit krank krankgeschrieben unterwegs verreist dienstreise geschäftsreise reisen elternzeit mutterschutz messe schulung fortbildung seminar konferenz weg geschlossen betriebsferien ferien frei krankenhaus kur',
  ),
  there: set('büro haus hause platz arbeitsplatz erreichbar verfügbar anwesend da schreibtisch'),
  not: set('nicht kein keine keinen nix'),
  back: set(
    'zurück wieder rückkehr kehre komme melde antworte beantworte ab lese lesen bearbeite antworte reagiere prüfe',
  ),
  notUntil: set(''),
};

/** The dates of a German text: "ab dem 3. März", "in zwei Wochen", "nach Ostern", "KW 12". */
export function findGermanDates(text: string, context: LanguageContext): DateSpan[] {
  return findTabledDates(text, WORDS, context);
}
