import { dayOf, weekdayOf } from './days.ts';
import { BANK_HOLIDAY, fixed, fromEaster, moon, nthDay } from './feasts.ts';
import type { Holiday } from './feasts.ts';
import * as moons from './moon-feasts.ts';
import { phraseTable } from './phrase-table.ts';

const THANKSGIVING = nthDay(11, 4, 4);

/**
 * Holidays and feasts by name. A new one is added here, with its names in lower case; "the" before
 * them and "weekend" after them are read without being told.
 */
export const HOLIDAYS = phraseTable<Holiday>([
  ['new year/years day | ny day | the? first/1st of the year', fixed(1, 1)],
  ['new year/years eve | nye', fixed(12, 31, 1, 2)],
  ['epiphany | three kings day | twelfth night', fixed(1, 6)],
  [
    'mlk day? | martin luther king day | martin luther king jr day | martin luther king jr . day',
    nthDay(1, 3, 1),
  ],
  ['burns night', fixed(1, 25)],
  ['australia day', fixed(1, 26)],
  ['groundhog day', fixed(2, 2)],
  ['the? super bowl sunday? | superbowl', nthDay(2, 2, 7)],
  ['saint? valentine day? | vday | v day', fixed(2, 14)],
  ['president day | washington birthday', nthDay(2, 3, 1)],
  ['international? women day', fixed(3, 8)],
  ['st/saint patrick day? | st . patrick day', fixed(3, 17)],
  ['april fools/fool day? | all fools day', fixed(4, 1)],
  ['mardi gras | fat/shrove tuesday | pancake day', fromEaster(-47)],
  ['ash wednesday', fromEaster(-46)],
  ['palm sunday', fromEaster(-7)],
  ['holy week', fromEaster(-6, 6, 8)],
  ['maundy/holy thursday', fromEaster(-3)],
  ['good friday', fromEaster(-2)],
  ['holy/easter saturday', fromEaster(-1)],
  ['easter sunday/day?', fromEaster(0, 1, 2)],
  ['the? easter weekend/break/holidays/holiday', fromEaster(-2, 4)],
  ['easter monday', fromEaster(1)],
  ['ascension day?', fromEaster(39)],
  ['pentecost | whitsun | whit sunday', fromEaster(49, 1, 2)],
  ['whit/pentecost monday | whitmonday', fromEaster(50)],
  ['corpus christi', fromEaster(60)],
  ['tax day', fixed(4, 15)],
  ['earth day', fixed(4, 22)],
  ['anzac day', fixed(4, 25)],
  ['may day | international workers day', fixed(5, 1)],
  ['cinco de mayo', fixed(5, 5)],
  ['mother day', nthDay(5, 2, 7)],
  [
    'victoria day',
    {
      firsts: (year) => [dayOf(year, 5, 24) - weekdayOf(dayOf(year, 5, 24)) + 1],
      days: 1,
      until: 1,
    },
  ],
  ['memorial day', nthDay(5, 0, 1)],
  ['flag day', fixed(6, 14)],
  ['juneteenth', fixed(6, 19)],
  ['father day', nthDay(6, 3, 7)],
  ['midsummer day?', fixed(6, 24)],
  ['canada day', fixed(7, 1)],
  ['independence day | the? fourth of july | the fourth | july fourth', fixed(7, 4)],
  ['bastille day', fixed(7, 14)],
  ['the? august/summer bank holiday', nthDay(8, 0, 1)],
  ['the? early? may bank holiday', nthDay(5, 1, 1)],
  ['spring bank holiday | late may bank holiday', nthDay(5, 0, 1)],
  [
    'the? next? bank holiday | bank holiday monday | the long weekend | the bank holiday weekend',
    BANK_HOLIDAY,
  ],
  ['labor/labour day', nthDay(9, 1, 1)],
  ['columbus day | indigenous peoples day | canadian thanksgiving', nthDay(10, 2, 1)],
  ["halloween | all hallows eve | hallowe'en", fixed(10, 31)],
  ['all saints day?', fixed(11, 1)],
  ['all souls day?', fixed(11, 2)],
  ['guy fawkes night/day? | bonfire night', fixed(11, 5)],
  ['election day | the election/elections/midterms', nthDay(11, 1, 1, 1)],
  ['veteran/veterans/remembrance/armistice day', fixed(11, 11)],
  ['thanksgiving day? | thanks giving day? | turkey day', nthDay(11, 4, 4, 0, 4)],
  ['the? thanksgiving weekend/break/holiday', { ...THANKSGIVING, days: 4, until: 4 }],
  ['thanksgiving week | the week of thanksgiving', { ...nthDay(11, 4, 4, -3), days: 5, until: 7 }],
  ['black friday', nthDay(11, 4, 4, 1)],
  ['cyber monday', nthDay(11, 4, 4, 4)],
  ['st nicholas day', fixed(12, 6)],
  ['christmas eve', fixed(12, 24)],
  ['christmas day? | x mas', fixed(12, 25, 1, 2)],
  // The days on which nobody is at work.
  [
    'christmas and the? new year/years | christmas & new year | christmas / new year',
    fixed(12, 26, 7),
  ],
  ['boxing day | st stephen day | st . stephen day | second christmas day', fixed(12, 26)],
  [
    `
      the? christmas/winter? holidays | the holiday | the? holiday/christmas/festive/silly season |
      the? holiday/christmas/winter break | christmas holiday | the? year end holidays |
      the? festive/christmas/holiday period | the? christmas/holiday rush/shutdown | the break |
      this holiday season | the holiday weekend/craziness/madness | christmas week/time |
      crimbo | the? christmas? hols | yuletide | advent`,
    fixed(12, 21, 12),
  ],
  ['the? summer holidays/break/vacation/lull | the school holidays', fixed(7, 1, 62)],
  ['spring break', fixed(3, 10, 14)],
  [
    'chinese/lunar new year | cny | the lunar new year | spring festival',
    moon(moons.LUNAR_NEW_YEAR, 7),
  ],
  ['ramadan | ramadhan | ramazan', moon(moons.RAMADAN, 29)],
  ['eid | eid al/ul fitr | eid mubarak', moon(moons.EID_AL_FITR, 1, 3)],
  ['eid al/ul adha | bakrid', moon(moons.EID_AL_ADHA, 1, 4)],
  ['passover | pesach', moon(moons.PASSOVER, 8)],
  ['rosh hashanah/hashana', moon(moons.autumn(0), 2)],
  ['yom kippur', moon(moons.autumn(9))],
  ['the? high holidays | the high holy days', moon(moons.autumn(0), 10)],
  ['sukkot | sukkoth', moon(moons.autumn(14), 7)],
  ['hanukkah | chanukah | hannukah | hanukah', moon(moons.HANUKKAH, 8)],
  ['diwali | deepavali', moon(moons.DIWALI, 1, 2)],
]);
