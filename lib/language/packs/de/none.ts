import type { FrameTable } from '../pack.ts';

/** Words that look like one of the cues read here and are none. */
export const none: FrameTable = [
  {
    say: [
      '(zögern|zögere|scheuen|scheue) (sie|dich)? ..3 nicht',
      '(bei|falls|wenn) ..4 (fragen|rückfragen|unklarheiten|bedarf) ..10 (melden|anrufen|kontaktieren|schreiben|wenden|verfügung|erreichen|zögern|fragen)',
      '(jederzeit|immer) ..2 (melden|anrufen|erreichen|erreichbar|ansprechen|schreiben)',
      '(klingt|hört sich|liest sich) ..3 (gut|interessant|spannend|super|toll|vielversprechend)',
      '(schicken|senden|schick|sende|schickt) (sie)? (mir|uns) ..3 (gern|gerne|bitte|doch|mal|ein|eine|die|das|weitere|mehr|unterlagen|infos|details|angebot|preise)',
      '(was|wie viel|wieviel) kostet',
      '(sehr|großes|grundsätzlich|durchaus|haben|hätten|habe|hätte) interesse',
      '(bin|sind|wären|wäre) ..2 (sehr|grundsätzlich|durchaus) interessiert',
      '(ja|gern|gerne|sehr gerne|sehr gern) (wann|gerne|bitte|natürlich|klar)',
      '(freue|freuen) (mich|uns) (auf|darauf|über)',
      '(danke|vielen dank|dank|sorry|entschuldigung|entschuldigen sie|tut mir leid) ..3 (nachhaken|nachfragen|nachfassen|erinnerung|erinnern|melden|antwort|rückmeldung|bescheid|dranbleiben|früher|schneller)',
      '(anbei|im anhang|beigefügt|angehängt)',
      '(muss|müssen|werde|werden) ..5 (besprechen|abstimmen|überlegen|klären|rücksprache)',
      '(leite|leiten) ..4 weiter',
      '(spreche|rede|kläre|bespreche) (ich|wir)? ..3 (mit|das mit) ..6',
      '(wie lange|wie viel|welche|haben sie auch|gibt es|wie funktioniert|wie sieht) ..6',
      '(danke|dank) (der|für das) (nachfrage|interesse) $',
      '(keine sorge|alles gut|passt so|geht klar)',
      '(sehr|super|total|ganz) (zufrieden|glücklich|hilfreich|spannend)',
      'kein problem',
      'weiter so',
      '(danke|dank|habe|haben) ..4 (erhalten|bekommen|gelesen)',
      '(können|dürfen) (sie|du) ..3 (weiterhin|gern weiter|gerne weiter)',
      '(könnten|können|würden) (sie|du) ..4 (nennen|schicken|sagen|erklären|mitteilen|zusenden)',
      '(freut|freue) (mich|uns)',
      '(bis bald|nächsten schritte|interessiert was)',
    ],
    weight: 3,
    unless: [
      '(kein|keinen|keine) (interesse|bedarf)',
      '{nie}',
      '{weg} ..3 @date',
      '(urlaub|abwesend|elternzeit)',
    ],
  },
  {
    say: [
      '(war|waren|kam|kamen|lief|läuft|bezahlt|erhalten) ..6',
      '(gültig|geliefert|angekommen|überwiesen) ..2',
    ],
    weight: 1.6,
  },
  // Glad of it.
  {
    say: [
      '(freue|freuen) (ich)? (mich|uns) ..1 (auf|schon|sehr|darauf)',
      '^^ (danke|dank)? ..1 (ist angekommen|angekommen|erhalten|ist notiert|notiert) $$',
      '(termin|treffen|gespräch|call|meeting) ..3 (steht|bestätigt|passt|notiert)',
    ],
    unless: ['{weg} ..4 @date'],
    weight: 4.2,
  },
];
