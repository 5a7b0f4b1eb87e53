import type { Slots } from '../pack.ts';

/** Words that stand for each other in the German phrases, one form of each. */
export const slots: Slots = {
  kontaktiere: [
    '(kontaktieren|schreiben|rufen|mail|melden|stören|nerven|belästigen|schicken|senden)',
    '(sprechen|kommen)',
  ],
  kontaktieren: [
    '(kontaktieren|anschreiben|anzuschreiben|anrufen|anzurufen|schreiben|belästigen|stören)',
    '(nerven|melden|zu kontaktieren|zu schreiben|zu belästigen|zu melden|zu stören)',
    '(schickst|melde dich)',
  ],
  mich: [
    '(mich|mir|uns|bei mir|bei uns|meine adresse|diese adresse|unsere firma|meine email)',
    '(meine firma|uns alle|mein team|meine kollegen|meine nummer|unsere adresse)',
  ],
  nie: [
    '(nicht mehr|nie mehr|nie wieder|nicht wieder|nicht noch einmal|nicht noch mal)',
    '(nicht nochmal|kein weiteres mal|nicht weiter|künftig nicht|nie|keinesfalls mehr)',
    'auf keinen fall mehr',
  ],
  nachrichten: [
    '(email|nachricht|anruf|werbung|newsletter|post|spam|kontaktaufnahme|kontaktversuche)',
    '(kontakt|anschreiben|schreiben|angebote)',
  ],
  liste: ['(verteiler|liste|system|kontakten|newsletter|datei)'],
  streiche: ['(nehmen|streichen|löschen|entfernen|tragen|melden)'],
  streichen: [
    '(nehmen|streichen|löschen|entfernen|austragen|zu nehmen|zu streichen|zu löschen)',
    '(zu entfernen|abmelden)',
  ],
  daten: [
    '(meine daten|unsere daten|meine adresse|unsere adresse|meine email adresse)',
    '(meine nummer|alle daten|sämtliche daten|alle meine daten|meine email|meinen kontakt)',
    'daten',
  ],
  wiederkommen: [
    '(melden|anrufen|rufen|schreiben|kontaktieren|telefonieren|sprechen|reden|treffen)',
    '(kommen|fragen|nachfragen|hören|versuchen|besprechen|schauen|verschieben|schicken)',
  ],
  anbieter: ['(lieferanten|agentur|firma|system|angebot|software)'],
  weg: [
    '(im urlaub|in urlaub|urlaub|abwesend|nicht im büro|nicht im haus|außer haus)',
    '(nicht am platz|nicht am arbeitsplatz|nicht da|nicht erreichbar|nicht zu erreichen)',
    '(unterwegs|auf reisen|auf dienstreise|in elternzeit|in mutterschutz|im mutterschutz)',
    '(krank|krank geschrieben|auf messe|auf einer messe|auf der messe|auf schulung)',
    '(auf einer schulung|auf fortbildung|in terminen|weg|nicht im dienst|in der elternzeit)',
    '(geschlossen|in den ferien|nur eingeschränkt erreichbar|eingeschränkt erreichbar)',
  ],
  zurueck: [
    '(zurück|wieder da|wieder im büro|wieder erreichbar|wieder für sie da)',
    '(wieder für dich da|wieder für euch da|wieder zurück|wieder im haus|wieder am platz)',
    '(wieder am arbeitsplatz|wieder im dienst|wieder zu erreichen)',
    'wieder für sie erreichbar',
  ],
};
