import type { FrameTable } from '../pack.ts';
import { removal } from './removal.ts';

/** Any contact refused. */
export const never: FrameTable = [
  // "Schreiben Sie mir nie wieder."
  {
    say: [
      '{kontaktiere} ..3 {nie}',
      '{nie} ..3 {kontaktieren}',
      '(möchte|will|wollen|wünsche) ..5 {nie} ..3 (erhalten|bekommen|hören|lesen|sehen|haben)',
      'nicht (kontaktiert|belästigt) (werden|zu werden)',

      '{nie} ..3 angeschrieben (werden|zu werden)',
      'nicht (kontaktieren|anschreiben|anrufen|belästigen) $',
      '(kontaktieren|belästigen|stören|nerven) sie {mich} nicht',
      'kein kontakt',
      '(niemanden|keinen) (von|aus|in|bei|meiner|unserer) ..3 {kontaktieren}',
    ],
    unless: [
      '(lieber|besser|nur) ..3 (email|schreiben|anrufen)',
      '(ich|wir) (werde|kann|können|konnte|wollte) ..4 {nie}',
      '{nie} ..2 (vor|bis|ab) ..1',
      'nicht (vor|bis|ab)',
      'zögern',
      'scheuen',
      '(nicht|nie) mehr (erreichbar|erreichen|da)',
      'kein kontakt zustande',
    ],
  },
  // "Keine weiteren E-Mails."
  {
    say: [
      'keine weitere ..1 {nachrichten}',
      'keine {nachrichten} (mehr|bitte)',
      'bitte keine {nachrichten}',
      'keine ..2 {nachrichten} ..3 (schicken|senden|erhalten|bekommen)',
      '(will|möchte|wünsche|wollen) ..4 keine {nachrichten}',
      'kein wort (mehr|von ihnen)',
      '(nichts|nie) mehr ..2 (von ihnen|von euch|schicken|senden)',
      '(von ihnen|von euch) ..4 nichts ..1 (hören|lesen)',
      'nichts mehr ..3 (hören|lesen)',
      'nicht mehr ..3 senden',
      '(genug|schluss) jetzt? (mit|von) ..2 {nachrichten}',
    ],
    unless: [
      '(lieber|besser|nur) ..3 (email|schreiben|anrufen)',
      '(vor|nach) ..2 uhr',
      '(vor|nach) @number',
      'nicht vor',
      '(habe|hatte) ..6 (bekommen|erhalten)',
      '(vor|bis) (dem|zum|montag|dienstag|mittwoch|donnerstag|freitag|nächster|anfang|ende|mitte)',
      '(fragen|wünsche) mehr',
    ],
  },
  {
    say: [
      '(lass|lasst) sie? {mich} ..4 (in ruhe|in frieden|zufrieden)',
      '{mich} ..2 in ruhe (lassen|zu lassen|lasst)',
      'in ruhe gelassen werden',
      '^^ ruhe $$',
      '^ (stopp|abmelden|abbestellen|austragen) $',
      'hör ..3 auf $',
      'hör ..3 auf ..6 (schreiben|anzurufen|kontaktieren|belästigen|anzuschreiben|nerven|schicken|stören|senden)',
      'hör ..3 auf mit',
      '(verschwinden sie|^ hau ab|geh mir nicht auf)',
      'verschonen sie? {mich}',
      'sparen (sich|euch) ..4 {nachrichten}',
      '{nachrichten} ..3 (unerwünscht|nerven)',
      '(ihre|deine) {nachrichten} ..5 papierkorb',
      '(schreiben|nerven|belästigen) (jemand|wen) anderem',
      '(sie|du|ihr) (nerven|belästigen)',
      '(ich|wir) ..1 (habe|sind|bist) ..3 blockiert',
      '(bist|sind|ist) ..2 blockiert',
      '(gebeten|geschrieben) ..6 {nie}',
      '(löschen|entfernen) (mich|uns)',
      'um löschung',
      'kein interesse (auf|an|mehr auf) ..1 {nachrichten}',
      'trag (mich|uns) ..2 aus',
      '{mich} ..3 verschonen',
      '(ein für alle mal|zum letzten mal)',
      '(jetzt|mir) reicht es',
      '^ es reicht $',
      'vergessen sie (mich|meine adresse|meine nummer|uns)',
    ],
    unless: [
      'reicht (wenn|es wenn|dass|aus|mir wenn)',

      'nerven ..3 nicht',
      '(nicht|nie) ..2 nerven',
    ],
  },
  // Off the list.
  {
    say: [
      '{streiche} ..5 (aus|von) ..3 {liste}',
      '{streiche} sie? {mich} ..1 (raus|aus|ab)',
      '{mich} ..3 (aus|von) ..3 {liste} ..2 {streichen}',
      '(aus|von) (dem|der|den|ihrem|deinem|allen|diesem)? {liste} ..2 (nehmen|streichen|löschen|entfernen|austragen|raus|abmelden)',
      'raus aus ..2 {liste}',
      '{mich} ..2 (austragen|abmelden|abbestellen|löschen)',
      '(newsletter|werbung) ..2 (abbestellen|abmelden)',
      '(nicht|keinesfalls) ..2 (auf|in) ihrer {liste}',
      '{streiche} ..4 {daten}',
      '{daten} ..4 (löschen|entfernen|streichen|zu löschen)',
      'löschung (meiner|unserer|aller|sämtlicher) {daten}',
      'alles ..3 löschen',
      '^ bitte (löschen|streichen)',
    ],
    unless: [
      '(löschen|streichen) ..6 (termin|rechnung|datei|anhang)',
      '(termin|rechnung|datei|anhang) ..3 löschen',
      '(schon|bereits) gelöscht',
      'versehentlich',
    ],
  },
  ...removal,
];
