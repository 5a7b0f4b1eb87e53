import type { DateSpan, LanguageContext } from '../types.ts';
import type { DateWords } from './tabled/date-words.ts';
import { festivals, yearly } from './tabled/festivals.ts';
import { findTabledDates } from './tabled/find.ts';
import { any, counts, falling, named, numbered, phrases, set, units } from './tabled/lists.ts';

const WORDS: DateWords = {
  month: numbered(
    'janvier janv|février févr fév|mars|avril avr|mai|juin|juillet juil|août|septembre sept|octobre oct|novembre nov|décembre déc',
  ),
  weekday: numbered('lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche'),
  shortWeekday: numbered('lun|mar|mer|jeu|ven|sam|dim'),
  unit: units('jour jours|semaine|mois|trimestre|an ans année'),
  count: counts(
    'un une un_bon une_bonne une_petite|deux|trois|quatre|cinq|six|sept|huit|neuf|dix une_dizaine une_dizaine_de|onze|douze',
    { 15: 'quinze', 20: 'vingt une_vingtaine_de', 30: 'trente' },
    'quelques|plusieurs|deux trois',
  ),
  span: phrases([
    ['une? quinzaine|une? quinzaine de jours', { n: 14, unit: 'day' }],
    ['un semestre|une demi année', { n: 6, unit: 'month' }],
    ['un an et demi', { n: 18, unit: 'month' }],
    ['un mois et demi', { n: 45, unit: 'day' }],
  ]),
  upTo: set('ou à -'),
  nth: numbered('premier première 1er|deuxième second seconde|troisième|quatrième'),
  articles: set('le la les l de du des d au aux notre nos mon mes ce'),
  leads: named({
    'jusqu au/aux/à/en/après?|jusquau|jusqua|jusque': 'until',
    'a? partir/compter du/de/des/d?|dès|pas/jamais avant': 'from',
    'après|passé': 'after',
    avant: 'before',
    depuis: 'since',
    'd? ici|d ici à/au|sous|dans les': 'within',
    'au plus tard|pour': 'by',
    'vers|aux alentours du/de|autour du/de|environ|dans? le? courant de/du?|plutôt en/vers?':
      'around',
    'dans environ?|en|au|à la?|aux|le|la|au cours de/du|lors de|durant le|sur|du': 'on',
    'pendant|pour une durée de|durant': 'during',
    'il? y a|voici|voilà': 'ago',
  }),
  inclusive: any('inclus|incluse|y? compris'),
  rangeTo: any('au|à|jusqu au/à'),
  rangeFrom: any('du|de|entre le?|à partir du'),
  and: set('et &'),
  third: named({
    'au/en/tout/dès? début|au début du': 'early',
    'à la mi|mi|au/en? milieu': 'mid',
    'à la fin|en? fin|d ici fin': 'late',
  }),
  shift: falling(1, 'prochain|prochaine|prochains', 'cette|ce|cet|même'),
  shiftBehind: falling(
    2,
    'd après|qui suit',
    'prochain|prochaine|prochains|qui vient|suivant|suivante|à venir',
    '- ci|ci|en cours|courante',
    'dernier|dernière|passé|passée|précédente|précédent',
  ),
  nextIsNextWeek: false,
  relativeDay: falling(
    2,
    'après demain|surlendemain',
    'demain',
    'aujourd hui|ce jour/matin/soir/midi|cet après midi',
    'hier',
    'avant hier',
  ),
  season: numbered('printemps|été|automne|hiver', 3),
  festival: festivals(
    {
      easter: 'pâques|week end de pâques|fêtes de pâques',
      easterHolidays: 'vacances de pâques/printemps',
      pentecost: 'pentecôte|lundi de pentecôte',
      ascension: 'ascension|jeudi/pont de l ascension',
      christmas: 'noël|fêtes de noël',
      feastDays: 'fêtes|fêtes de fin d année',
      christmasHolidays: 'vacances/congés de noël|congés de fin d année',
      newYear: 'nouvel an|jour de l an',
      yearBegins: 'nouvelle année|rentrée de janvier|début d année',
      yearEnds: 'fin d année|fin de l/cette année',
      summer: 'vacances/congés d été|grandes vacances',
      holidays: 'vacances scolaires?|congés annuels?',
      backToSchool: 'rentrée|rentrée de septembre|rentrée scolaire',
      allSaints: 'toussaint',
    },
    { feastDays: yearly(12, 24, 1, 1) },
  ),
  quarter: set('trimestre'),
  half: set('semestre'),
  weekNumber: set('semaine sem'),
  year: set('an année'),
  parts: phrases([
    ['au/le? matin|dans la matinée|en? matinée|à la première heure', { part: 'morning' }],
    ['l? après midi|dans l après midi|aprem', { part: 'afternoon' }],
    ['à? midi', { time: '12:00' }],
    ['au/le? soir|en soirée', { time: '18:00' }],
  ]),
  beforeHour: any('à|vers|dès|à partir de|après|aux alentours de'),
  behindHour: any('heures|heure|h'),
  afternoonHour: any('de l après midi|du soir'),
  away: set(
    'absent absente absents absence congé congés vacances arrêt déplacement voyage formation réunion séminaire rtt hors fermé fermée malade indisponible injoignable étranger mission fermeture',
  ),
  there: set('bureau disponible joignable là présent présente'),
  not: set('pas plus ni'),
  back: set(
    'retour reviens reprends reprise rentre reprendrai reviendrai réouverture rouvrirons rouvrons réponds répondrai serai lirai traiterai consulterai répondrons',
  ),
  notUntil: set(''),
};

/** The dates of a French text: "à partir du 3 mars", "dans quinze jours", "à la rentrée". */
export function findFrenchDates(text: string, context: LanguageContext): DateSpan[] {
  return findTabledDates(text, WORDS, context);
}
