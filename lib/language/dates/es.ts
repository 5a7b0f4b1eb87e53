import type { DateSpan, LanguageContext } from '../types.ts';
import type { DateWords } from './tabled/date-words.ts';
import { common, ending, fromEaster, holidays, yearly } from './tabled/festivals.ts';
import { findTabledDates } from './tabled/find.ts';
import { counts, pairs, phrases, set, units } from './tabled/lists.ts';

const SUMMER = yearly(7, 1, 8, 31);
/** Christmas lasts until the Epiphany. */
const FIESTAS = yearly(12, 24, 1, 6);

const WORDS: DateWords = {
  spelled: pairs({
    septiembre: 'setiembre septienbre',
    noviembre: 'nobiembre',
    próxima: 'prosima proxma',
    viernes: 'biernes',
    semana: 'semna semanas',
    miércoles: 'miercóles',
    sábado: 'savado',
  }),
  month: pairs(
    {
      1: 'enero ene',
      2: 'febrero feb',
      3: 'marzo',
      4: 'abril abr',
      5: 'mayo',
      6: 'junio jun',
      7: 'julio jul',
      8: 'agosto ago',
      9: 'septiembre sept sep',
      10: 'octubre oct',
      11: 'noviembre nov',
      12: 'diciembre dic',
    },
    Number,
  ),
  weekday: pairs(
    {
      1: 'lunes',
      2: 'martes',
      3: 'miércoles',
      4: 'jueves',
      5: 'viernes',
      6: 'sábado',
      7: 'domingo',
    },
    Number,
  ),
  shortWeekday: pairs(
    { 1: 'lun', 2: 'mar', 3: 'mié', 4: 'jue', 5: 'vie', 6: 'sáb', 7: 'dom' },
    Number,
  ),
  unit: units({
    day: 'día días',
    week: 'semana semanas',
    month: 'mes meses',
    quarter: 'trimestre trimestres',
    year: 'año años',
  }),
  count: counts([
    ['un|una|uno', 1],
    ['dos', 2],
    ['tres', 3],
    ['cuatro', 4],
    ['cinco', 5],
    ['seis', 6],
    ['siete', 7],
    ['ocho', 8],
    ['nueve', 9],
    ['diez', 10],
    ['once', 11],
    ['doce', 12],
    ['quince', 15],
    ['veinte', 20],
    ['treinta', 30],
    ['par de|un par de', 2],
    [
      'unos|unas|algunos|algunas|unos cuantos|unas cuantas|varios|varias|unos pocos|unas pocas',
      2,
      4,
    ],
    ['unos 2|unas 2|unos dos|unas dos', 2],
    ['unos 3|unas 3|unos tres|unas tres', 3],
    ['unos cuatro|unas cuatro', 4],
    ['unos seis|unas seis', 6],
    ['unos 10|unos diez', 10],
    ['unos quince|unos 15', 15],
    ['unos veinte', 20],
  ]),
  span: phrases([
    ['una quincena|quincena', { n: 15, unit: 'day' }],
    ['medio año', { n: 6, unit: 'month' }],
    ['un semestre', { n: 6, unit: 'month' }],
    ['año y medio|un año y medio', { n: 18, unit: 'month' }],
    ['mes y medio|un mes y medio', { n: 45, unit: 'day' }],
  ]),
  upTo: set('o a u -'),
  nth: pairs(
    {
      1: 'primero primer primera',
      2: 'segundo segunda',
      3: 'tercer tercero tercera',
      4: 'cuarto cuarta',
    },
    Number,
  ),
  articles: set('el la los las lo de del al'),
  leads: phrases([
    [
      'hasta|hasta el|hasta el día|hasta la|hasta los|hasta pasado|hasta pasada|hasta después',
      'until',
    ],
    [
      'a partir|a partir del|a partir del día|a partir de|a partir de la|apartir del|a contar del|no antes|no antes de|no antes del|nunca antes de|como pronto|como pronto en|recién|recién en|recién el|recién a partir del|nuevamente el|de nuevo el',
      'from',
    ],
    [
      'después|después de|después del|después de la|después de las|tras|tras el|tras la|tras las|pasado|pasada|pasados|pasadas|pasado el|pasada la|pasadas las|hasta después de|luego de',
      'after',
    ],
    ['antes|antes de|antes del|antes de la', 'before'],
    ['desde|desde el|desde la|desde hace', 'since'],
    ['en los próximos|en las próximas|en menos de|en un plazo de|de aquí a', 'within'],
    ['para|para el|para la|a más tardar|a más tardar el|como muy tarde el', 'by'],
    [
      'hacia|hacia el|sobre|sobre el|alrededor de|alrededor del|por|aproximadamente|más o menos|a eso de|quizás|quizás en|tal vez',
      'around',
    ],
    [
      'en|en el|en la|dentro|dentro de|el|la|a|al|a lo largo de|durante el mes de|en el transcurso de|en torno al',
      'on',
    ],
    ['durante|durante los|durante las|por espacio de|por unos|por unas', 'during'],
    ['hace|hará', 'ago'],
  ]),
  inclusive: phrases([
    [
      'incluido|incluida|inclusive|inclusives|ambos inclusive|ambos incluidos|ambos inclusives|, ambos inclusive|, inclusive|, ambos incluidos',
      true,
    ],
  ]),
  rangeTo: phrases([['al|a|hasta el|hasta|y el', true]]),
  rangeFrom: phrases([['del|de|desde el|desde|entre el|entre', true]]),
  and: set('y e'),
  third: phrases([
    [
      'principios|a principios|comienzos|a comienzos|inicios|a inicios|al inicio|al principio|primeros|a primeros',
      'early',
    ],
    ['mediados|a mediados|mitad|a mitad', 'mid'],
    ['finales|a finales|fines|a fines|final|al final|fin|a fin|últimos|a últimos', 'late'],
  ]),
  shift: phrases([
    ['próximo|próxima|próximos|próximas|siguiente', 1],
    ['este|esta|presente|mismo|misma', 0],
    ['pasado|pasada|último|última', -1],
  ]),
  shiftBehind: phrases([
    ['que viene|próximo|próxima|siguiente|entrante|que entra|venidero', 1],
    ['en curso|actual|corriente', 0],
    ['pasado|pasada|anterior|último', -1],
  ]),
  nextIsNextWeek: false,
  relativeDay: phrases([
    ['hoy|en el día de hoy|esta mañana|esta tarde|esta noche', 0],
    ['mañana', 1],
    ['pasado mañana', 2],
    ['ayer', -1],
    ['anteayer|antier', -2],
  ]),
  season: pairs({ 3: 'primavera', 6: 'verano', 9: 'otoño', 12: 'invierno' }, Number),
  festival: phrases([
    ['semana santa|pascua|vacaciones de semana santa', fromEaster(-7, 0)],
    ['jueves santo', fromEaster(-3)],
    ['viernes santo', fromEaster(-2)],
    ['carnaval|carnavales', fromEaster(-50, -47)],
    [
      'navidad|navidades|fiestas de navidad|vacaciones de navidad|fiestas navideñas|época navideña',
      FIESTAS,
    ],
    ['fiestas|fiestas de fin de año', common(FIESTAS)],
    ['reyes|día de reyes|los reyes', yearly(1, 6)],
    [
      'año nuevo|nuevo año|inicio de año|inicios de año|principio de año|principios de año|comienzos de año',
      yearly(1, 2, 1, 31),
    ],
    [
      'fin de año|final de año|finales de año|fines de año|cierre de año|cierre del año|cierre de ejercicio',
      ending(yearly(12, 1, 12, 31)),
    ],
    ['vacaciones de verano|descanso estival|periodo estival', SUMMER],
    ['vacaciones', common(holidays(SUMMER, FIESTAS))],
    [
      'vuelta de vacaciones|vuelta de las vacaciones|regreso de vacaciones|vuelta del verano|vuelta al cole',
      holidays(yearly(9, 1, 9, 15), yearly(1, 7, 1, 15)),
    ],
    ['puente de mayo', yearly(5, 1, 5, 3)],
    ['puente de diciembre|puente de la constitución', yearly(12, 6, 12, 8)],
    ['todos los santos', yearly(11, 1)],
    ['fiestas patrias', yearly(9, 16, 9, 19)],
  ]),
  quarter: set('trimestre'),
  half: set('semestre'),
  weekNumber: set('semana'),
  year: set('año'),
  parts: phrases([
    ['por la mañana|en la mañana|a primera hora|temprano|de mañana', { part: 'morning' }],
    ['por la tarde|en la tarde|a la tarde', { part: 'afternoon' }],
    ['a mediodía|al mediodía', { time: '12:00' }],
    ['por la noche|en la noche', { time: '18:00' }],
  ]),
  beforeHour: phrases([
    ['a las|a la|sobre las|hacia las|a partir de las|desde las|después de las|tipo', true],
  ]),
  behindHour: phrases([['horas|hrs|h|hs', true]]),
  afternoonHour: phrases([['de la tarde|de la noche|pm|p . m .|p . m', true]]),
  away: set(
    'fuera cierra cierran ausente ausentes vacaciones viaje baja permiso licencia enfermo enferma curso feria formación congreso reuniones reunión cerrado cerrada cerrados cerradas cerramos puente',
  ),
  there: set('oficina disponible despacho localizable aquí'),
  not: set('no ni'),
  back: set(
    'vuelvo regreso regresaré volveré vuelta reincorporo reincorporaré contesto contestaré respondo responderé reabrimos abrimos regresamos volvemos nuevo leeré atenderé revisaré contestaremos',
  ),
  notUntil: set('no sin nunca nada'),
};

/** The dates of a Spanish text: "a partir del 3 de marzo", "la semana que viene". */
export function findSpanishDates(text: string, context: LanguageContext): DateSpan[] {
  return findTabledDates(text, WORDS, context);
}
