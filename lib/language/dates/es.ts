import type { DateSpan, LanguageContext } from '../types.ts';
import type { DateWords } from './tabled/date-words.ts';
import { common, festivals, fromEaster, holidays, yearly } from './tabled/festivals.ts';
import { findTabledDates } from './tabled/find.ts';
import { any, counts, falling, named, numbered, phrases, set, units } from './tabled/lists.ts';

/** Christmas lasts until the Epiphany. */
const CHRISTMAS = yearly(12, 24, 1, 6);

const WORDS: DateWords = {
  month: numbered(
    'enero ene|febrero feb|marzo|abril abr|mayo|junio jun|julio jul|agosto ago|septiembre setiembre sept sep|octubre oct|noviembre nov|diciembre dic',
  ),
  weekday: numbered('lunes|martes|miércoles|jueves|viernes|sábado|domingo'),
  shortWeekday: numbered('lun|mar|mié|jue|vie|sáb|dom'),
  unit: units('día días|semana semanas|mes meses|trimestre|año años'),
  count: counts(
    'un una uno|dos par_de un_par_de|tres|cuatro|cinco|seis|siete|ocho|nueve|diez|once|doce',
    { 15: 'quince', 20: 'veinte', 30: 'treinta' },
    'unos|unas|algunos|algunas|unos/unas cuantos/cuantas/pocos/pocas|varios|varias',
  ),
  span: phrases([
    ['una? quincena', { n: 15, unit: 'day' }],
    ['medio año|un semestre', { n: 6, unit: 'month' }],
    ['un? año y medio', { n: 18, unit: 'month' }],
    ['un? mes y medio', { n: 45, unit: 'day' }],
  ]),
  upTo: set('o a u -'),
  nth: numbered('primero primer primera|segundo segunda|tercer tercero tercera|cuarto cuarta'),
  articles: set('el la los las lo de del al'),
  leads: named({
    'hasta pasado/pasada/después?|hasta el día': 'until',
    'a partir/contar del? día?|apartir|no/nunca antes|como pronto|recién|nuevamente|de nuevo':
      'from',
    'hasta? después de/del?|tras|pasado|pasada|pasados|pasadas|luego de': 'after',
    'antes de/del?': 'before',
    'desde hace?': 'since',
    'en los/las próximos/próximas|en menos de|en un plazo de|de aquí a': 'within',
    'para|a más tardar|como muy tarde': 'by',
    'hacia|sobre|alrededor de/del|por|aproximadamente|más o menos|a eso de|quizás|tal vez':
      'around',
    'en|dentro de?|el|la|a|al|a lo largo de|durante el mes de|en el transcurso de': 'on',
    'durante|por unos/unas': 'during',
    'hace|hará': 'ago',
  }),
  inclusive: any(',? ambos? incluido/incluidos/incluida/inclusive/inclusives'),
  rangeTo: any('al|a|hasta el?|y el'),
  rangeFrom: any('del|de|desde el?|entre el?'),
  and: set('y e'),
  third: named({
    'a? principios/comienzos/inicios/primeros|al inicio/principio': 'early',
    'a? mediados/mitad': 'mid',
    'a? finales/fines/fin/últimos|al? final': 'late',
  }),
  shift: falling(
    1,
    'próximo|próxima|siguiente',
    'este|esta|presente|mismo|misma',
    'pasado|pasada|último|última',
  ),
  shiftBehind: falling(
    1,
    'que viene/entra|próximo|próxima|siguiente|entrante',
    'en curso|actual|corriente',
    'pasado|pasada|anterior|último',
  ),
  nextIsNextWeek: false,
  relativeDay: falling(
    2,
    'pasado mañana',
    'mañana',
    'hoy|en el día de hoy|esta mañana/tarde/noche',
    'ayer',
    'anteayer|antier',
  ),
  season: numbered('primavera|verano|otoño|invierno', 3),
  festival: festivals(
    {
      easter: 'semana santa|pascua|vacaciones de semana santa',
      goodFriday: 'viernes santo',
      carnival: 'carnaval|carnavales',
      christmas: 'navidad|navidades|fiestas/vacaciones de navidad|fiestas navideñas',
      feastDays: 'fiestas|fiestas de fin de año',
      epiphany: 'reyes|día de reyes|los reyes',
      yearBegins: 'año nuevo|nuevo año|inicio/inicios/principio/principios/comienzos de año',
      yearEnds: 'fin/final/finales/fines/cierre de/del año|cierre de ejercicio',
      summer: 'vacaciones de verano',
      holidays: 'vacaciones',
      backToSchool: 'vuelta/regreso de/del las? vacaciones/verano|vuelta al cole',
      allSaints: 'todos los santos',
    },
    {
      easter: fromEaster(-7, 0),
      christmas: CHRISTMAS,
      feastDays: common(CHRISTMAS),
      holidays: common(holidays(yearly(7, 1, 8, 31), CHRISTMAS)),
      backToSchool: holidays(yearly(9, 1, 9, 15), yearly(1, 7, 1, 15)),
    },
  ),
  quarter: set('trimestre'),
  half: set('semestre'),
  weekNumber: set('semana'),
  year: set('año'),
  parts: phrases([
    ['por/en la mañana|a primera hora|temprano', { part: 'morning' }],
    ['por/en/a la tarde', { part: 'afternoon' }],
    ['a/al mediodía', { time: '12:00' }],
    ['por/en la noche', { time: '18:00' }],
  ]),
  beforeHour: any('a la/las|sobre/hacia/desde las|a partir de las|después de las|tipo'),
  behindHour: any('horas|hrs|h|hs'),
  afternoonHour: any('de la tarde/noche|pm|p . m .?'),
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
