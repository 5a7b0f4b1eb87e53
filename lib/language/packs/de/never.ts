import type { FrameTable } from '../pack.ts';

/** Any contact refused. */
export const never: FrameTable = [
  // "Schreiben Sie mir nie wieder."
  {
    say: [
      '{kontaktiere} (sie|du|ihr)? (sich|dich|euch)? (bitte|doch)? {mich}? bitte? an? ..3 {nie}',
      '{nie} ..3 {kontaktieren}',
      '(möchte|will|wollen|wünsche) ..5 {nie} ..3 (erhalten|bekommen|hören|lesen|sehen|haben)',
      '(nicht|nicht mehr|nie|nie wieder) weiter? (kontaktiert|angeschrieben|belästigt|behelligt) (werden|zu werden)',
    ],
    unless: [
      '(lieber|besser|nur) ..3 (mailen|email|schreiben|anrufen|telefonisch|sms)',
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
      'keine (weitere|einzige) ..1 {nachrichten}',
      'keine {nachrichten} (mehr|bitte)',
      '(will|möchte|wünsche|wollen) (ich|wir)? ..4 keine weitere? {nachrichten}',
      'nichts mehr ..3 (hören|lesen)',
      '(genug|schluss) jetzt? (mit|von) ..2 {nachrichten}',
    ],
    unless: [
      '(lieber|besser|nur) ..3 (mailen|email|schreiben|anrufen|telefonisch|sms)',
      '(vor|nach|zwischen) ..2 uhr',
      '(vor|nach) @number',
      'nicht vor',
      '(habe|hatte) ..6 (bekommen|erhalten)',
      '(vor|bis) (dem|zum|montag|dienstag|mittwoch|donnerstag|freitag|nächster|anfang|ende|mitte)',
      '(fragen|wünsche) mehr',
    ],
  },
  {
    say: [
      '(lass|lasst) sie? {mich} ..4 (in ruhe|zufrieden)',
      '^ (stopp|aufhören|abmelden|abbestellen|austragen) $',
      'hör sie? ..3 auf ..6 (schreiben|anzurufen|kontaktieren|belästigen|anzuschreiben|nerven|schicken|mailen|stören|senden)',
      '(verschwinde|verschwinden sie|hau ab|geh mir nicht auf)',
      'verschonen sie? {mich}',
      '(schreiben|nerven|belästigen) sie? (jemand|wen) anderem',
      '(sie|du|ihr) (nerven|belästigen)',
    ],
    unless: [
      'reicht (wenn|es wenn|dass|aus|mir wenn)',
      'es reicht , wenn',
      'es reicht wenn',
      'nerven ..3 nicht',
      '(nicht|nie) ..2 nerven',
    ],
  },
  // Off the list.
  {
    say: [
      '{streiche} sie? bitte? {mich} ..1 (raus|aus|ab)',
      '(aus|von) (dem|der|den|ihrem|eurem|deinem|allen|diesem)? {liste} ..2 (nehmen|streichen|löschen|entfernen|austragen|raus|abmelden)',
      'raus aus ..2 {liste}',
      '{streiche} sie? ..4 {daten}',
      '{daten} ..4 (löschen|entfernen|streichen|gelöscht werden|zu löschen)',
      'alles ..3 löschen',
    ],
    unless: [
      '(löschen|streichen) ..6 (termin|rechnung|datei|anhang|position)',
      '(termin|rechnung|datei|anhang) ..3 löschen',
      '(schon|bereits) gelöscht',
      'versehentlich',
    ],
  },
  // The law, and the threat of it.
  {
    say: [
      'widerspreche ..8 (nutzung|werbung|verwendung|werbezwecken|kontaktaufnahme|daten)',
      '(schalte|gebe|geht|informiere|hören) ..8 anwalt',
      'verbraucherzentrale',
      'erstatte ..3 anzeige',
      '(unterlassen|untersage|verbitte) ..6 {nachrichten}',
      '(sehen sie|seht) ..4 (von|bitte von) (weiterer|jeder|jeglicher|künftigen) ..2 {nachrichten}',
      '(das|dies|es) ist (doch|reiner|nur|alles)? spam',
      '(markiere|blockiere|melde ich) ich? (sie|dich|euch|ihre|diese|den)',
      '(wer hat|woher haben|woher hast|wie kommen sie) ..8 {daten}',
    ],
    unless: ['dsgvo konform', '(im|in den|in dem) spam', 'spamordner', 'spam gelandet'],
  },
  // Out of patience, or out of the loop.
  {
    say: [
      '(das|es) nervt',
      '(herauszunehmen|rausnehmen)',
      '{nachrichten} (unerwünscht|nicht erwünscht)',
      'weder mich noch ..3',
    ],
    unless: [
      'nicht ..2 (aufdringlich|nerven)',
      'nervt nicht',
      '(unterlagen|angebot|bericht) ..4',
      'aus dem karton',
      'nervt mich? ..2 (software|system)',
    ],
    weight: 2.5,
  },
  // No leave was given, none is wanted.
  {
    say: [
      'keine ..1 (werbung|newsletter|kontakt|kontaktaufnahme|werbeanrufe|werbemails) ..3 (wünschen|wollen|will|möchten|erwünscht)',
      '(keine|nicht|nie) ..2 erlaubnis ..6',
    ],
    unless: ['von ..3 @name ..2 erlaubnis'],
    weight: 3,
  },
];
