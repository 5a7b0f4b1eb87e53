import { dayOf, weekdayOf } from './days.ts';
import { BANK_HOLIDAY, fixed, fromEaster, moon, nthDay } from './feasts.ts';
import type { Holiday } from './feasts.ts';
import {
  DIWALI,
  EID_AL_ADHA,
  EID_AL_FITR,
  HANUKKAH,
  LUNAR_NEW_YEAR,
  PASSOVER,
  RAMADAN,
  ROSH_HASHANAH,
} from './moon-feasts.ts';
import { phraseTable } from './phrase-table.ts';

/** Holidays and feasts by name. A new one is added here, with its names in lower case. */
export const HOLIDAYS = phraseTable<Holiday>([
  [
    `
      new year day | new years day | ny day | the first of the year | first of the year |
      the 1st of the year | 1st of the year`,
    fixed(1, 1),
  ],
  ['new year eve | new years eve | nye', fixed(12, 31, 1, 2)],
  ['epiphany | three kings day | twelfth night', fixed(1, 6)],
  [
    `
      mlk day | mlk | martin luther king day | martin luther king jr day |
      martin luther king jr . day`,
    nthDay(1, 3, 1),
  ],
  [['burns night'], fixed(1, 25)],
  [['australia day'], fixed(1, 26)],
  [['groundhog day'], fixed(2, 2)],
  ['super bowl | the super bowl | super bowl sunday | superbowl', nthDay(2, 2, 7)],
  ['valentine day | valentine | saint valentine day | vday | v day', fixed(2, 14)],
  ["president day | presidents' day | presidents day | washington birthday", nthDay(2, 3, 1)],
  [['women day', 'international women day'], fixed(3, 8)],
  [['pi day'], fixed(3, 14)],
  ['st patrick day | saint patrick day | st . patrick day | st patrick', fixed(3, 17)],
  ['april fools | april fool day | april fools day | all fools day', fixed(4, 1)],
  ['mardi gras | fat tuesday | shrove tuesday | pancake day', fromEaster(-47)],
  [['ash wednesday'], fromEaster(-46)],
  [['palm sunday'], fromEaster(-7)],
  [['holy week'], fromEaster(-6, 6, 8)],
  [['maundy thursday', 'holy thursday'], fromEaster(-3)],
  [['good friday'], fromEaster(-2)],
  [['holy saturday', 'easter saturday'], fromEaster(-1)],
  ['easter | easter sunday | easter day', fromEaster(0, 1, 2)],
  [
    `
      easter weekend | the easter weekend | easter break | the easter break | easter holidays |
      the easter holidays | easter holiday`,
    fromEaster(-2, 4),
  ],
  [['easter monday'], fromEaster(1)],
  [['ascension', 'ascension day'], fromEaster(39)],
  ['pentecost | whitsun | whit sunday', fromEaster(49, 1, 2)],
  ['whit monday | pentecost monday | whitmonday', fromEaster(50)],
  [['corpus christi'], fromEaster(60)],
  [['tax day'], fixed(4, 15)],
  [['earth day'], fixed(4, 22)],
  [['anzac day'], fixed(4, 25)],
  [['may day', 'international workers day'], fixed(5, 1)],
  [['cinco de mayo'], fixed(5, 5)],
  [['mother day', "mothers' day"], nthDay(5, 2, 7)],
  [
    ['victoria day'],
    {
      firsts: (year) => [dayOf(year, 5, 24) - weekdayOf(dayOf(year, 5, 24)) + 1],
      days: 1,
      until: 1,
    },
  ],
  [['memorial day'], nthDay(5, 0, 1)],
  [['memorial day weekend'], { ...nthDay(5, 0, 1, -2), days: 3, until: 3 }],
  [['flag day'], fixed(6, 14)],
  [['juneteenth'], fixed(6, 19)],
  [['father day', "fathers' day"], nthDay(6, 3, 7)],
  [['midsummer', 'midsummer day'], fixed(6, 24)],
  [['canada day'], fixed(7, 1)],
  [
    `
      independence day | fourth of july | the fourth of july | the fourth | july fourth`,
    fixed(7, 4),
  ],
  [['bastille day'], fixed(7, 14)],
  ['august bank holiday | summer bank holiday | the august bank holiday', nthDay(8, 0, 1)],
  ['early may bank holiday | may bank holiday | the may bank holiday', nthDay(5, 1, 1)],
  [['spring bank holiday', 'late may bank holiday'], nthDay(5, 0, 1)],
  [
    `
      bank holiday | the bank holiday | next bank holiday | the next bank holiday |
      bank holiday monday | the long weekend | the bank holiday weekend`,
    BANK_HOLIDAY,
  ],
  [['labor day', 'labour day'], nthDay(9, 1, 1)],
  [['labor day weekend', 'labour day weekend'], { ...nthDay(9, 1, 1, -2), days: 3, until: 3 }],
  [
    `
      columbus day | indigenous peoples day | indigenous peoples' day | canadian thanksgiving`,
    nthDay(10, 2, 1),
  ],
  ["halloween | all hallows eve | hallowe'en", fixed(10, 31)],
  ["all saints | all saints day | all saints' day", fixed(11, 1)],
  ["all souls | all souls day | all souls' day", fixed(11, 2)],
  ['guy fawkes | guy fawkes night | guy fawkes day | bonfire night', fixed(11, 5)],
  ['election day | the election | the elections | the midterms', nthDay(11, 1, 1, 1)],
  [
    `
      veteran day | veterans day | veterans' day | remembrance day | armistice day`,
    fixed(11, 11),
  ],
  [['singles day', "singles' day"], fixed(11, 11)],
  [
    `
      thanksgiving | thanksgiving day | thanks giving | thanks giving day | turkey day`,
    nthDay(11, 4, 4, 0, 4),
  ],
  [
    `
      thanksgiving weekend | the thanksgiving weekend | thanksgiving break |
      the thanksgiving break | the thanksgiving holiday | thanksgiving holiday`,
    { ...nthDay(11, 4, 4), days: 4, until: 4 },
  ],
  [
    ['thanksgiving week', 'the week of thanksgiving'],
    { ...nthDay(11, 4, 4, -3), days: 5, until: 7 },
  ],
  [['black friday'], nthDay(11, 4, 4, 1)],
  [['cyber monday'], nthDay(11, 4, 4, 4)],
  [['st nicholas day'], fixed(12, 6)],
  [['christmas eve'], fixed(12, 24)],
  ['christmas | christmas day | x mas', fixed(12, 25, 1, 2)],
  // The days on which nobody is at work.
  [
    `
      christmas and new year | christmas and the new year | christmas / new year |
      christmas & new year | christmas and new years`,
    fixed(12, 26, 7),
  ],
  ['boxing day | st stephen day | st . stephen day | second christmas day', fixed(12, 26)],
  [
    `
      the holidays | holidays | the holiday | the holiday season | holiday season |
      the christmas holidays | christmas holidays | the holiday break | holiday break |
      the christmas break | christmas break | christmas holiday | the winter break |
      winter break | the festive season | the festive period | festive season |
      the christmas period | the holiday period | the year end holidays | the christmas season |
      the christmas rush | the holiday rush | the winter holidays | the break |
      holiday shutdown | the holiday shutdown | the christmas shutdown | christmas shutdown |
      this holiday season | the holiday weekend | the holiday craziness | the holiday madness |
      christmas week | crimbo | the silly season | hols | the hols | yuletide | advent |
      the christmas hols | christmas time`,
    fixed(12, 21, 12),
  ],
  [
    `
      the summer holidays | summer holidays | the summer break | summer break |
      summer vacation | the summer vacation | the school holidays | the summer lull`,
    fixed(7, 1, 62),
  ],
  [['spring break'], fixed(3, 10, 14)],
  [
    `
      chinese new year | lunar new year | cny | the lunar new year | spring festival`,
    moon(LUNAR_NEW_YEAR, 7),
  ],
  ['ramadan | ramadhan | ramazan', moon(RAMADAN, 29)],
  ['eid | eid al fitr | eid ul fitr | eid al - fitr | eid mubarak', moon(EID_AL_FITR, 1, 0, 3)],
  ['eid al adha | eid ul adha | bakrid', moon(EID_AL_ADHA, 1, 0, 4)],
  [['passover', 'pesach'], moon(PASSOVER, 8)],
  [['rosh hashanah', 'rosh hashana'], moon(ROSH_HASHANAH, 2)],
  [['yom kippur'], moon(ROSH_HASHANAH, 1, 9)],
  ['the high holidays | high holidays | the high holy days', moon(ROSH_HASHANAH, 10)],
  [['sukkot', 'sukkoth'], moon(ROSH_HASHANAH, 7, 14)],
  ['hanukkah | chanukah | hannukah | hanukah', moon(HANUKKAH, 8)],
  [['diwali', 'deepavali'], moon(DIWALI, 1, 0, 2)],
]);
