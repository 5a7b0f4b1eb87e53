import type { FrameTable } from '../pack.ts';

/** A soft no: to this offer, not to contact as such. */
export const notInterested: FrameTable = [
  {
    say: [
      '(kein|null) (großes|wirkliches|weiteres|aktuelles)? (interesse|bedarf|verwendung|budget|mehrwert|nutzen|geld)',
      '(nicht|wenig|nicht mehr|nicht wirklich|gar nicht|leider nicht) ..2 (interessiert|interessant|relevant|passend|in frage|unser fall|mein fall|benötigt|vorgesehen)',
      '(interessiert|überzeugt) (mich|uns)? ..2 nicht',
      '(passt|passen) ..5 (nicht|nicht so recht|leider nicht) (zu|für|in)',
      'nichts für (uns|mich)',
      'anders entschieden',
      '(brauche|benötigen|wollen|will|möchten|nutzen|suchen|planen) (wir|ich)? ..4 (nicht|nix|keine)',
      '(ist|bei uns|für uns) ..4 kein thema',
    ],
  },
  {
    say: [
      '^^ nein (danke|vielen dank|besten dank|lass mal|lassen sie mal|leider nicht|sorry)? $$',
      '(ich|wir) (bin|sind) (da|hier|leider|dann)? raus',
      'sehen (wir|ich)? ..3 von ..8 ab',
    ],
  },
  // Already served.
  {
    say: [
      '(sind|bin) ..4 versorgt',
      'arbeiten ..3 (bereits|schon|seit|mit) ..5',
      '(haben|nutzen) ..2 (bereits|schon) ..4',
      '(stelle|position|projekt|auftrag) ..4 (besetzt|vergeben|eingestellt|beendet|abgeschlossen)',
      'anderen {anbieter}',
    ],
    weight: 2.6,
  },
  // Said in passing: enough where nothing else is said.
  {
    say: [
      'leider (nein|nicht|keine|gar nicht)',
      'nichts was (wir|ich) ..2',
      'gerade erst? ..2 (verlängert|unterschrieben|abgeschlossen)',
      '(viel zu|zu|sehr) (kompliziert|groß|klein|teuer|weit weg)',
      'übertrieben',
      '(selbst|intern)',
      'andere (prioritäten|pläne|wege)',
      'beendet',
      '(absage|ablehnen|verzichten|passen) $',
      '(wir|ich) bleiben ..4',
      'dagegen',
    ],
    weight: 1.7,
  },
  // Out of reach, bound elsewhere, not for us.
  {
    say: [
      '(außerhalb|über) ..3 (möglichkeiten|budgets|mittel)',
      'unter vertrag',
      '(nicht|wenig|kaum) ..1 (geeignet|hilfreich|das passende)',
    ],
    weight: 2.4,
  },
];
