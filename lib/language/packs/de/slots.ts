import type { Slots } from '../pack.ts';

/** Words that stand for each other in the German phrases, one form of each. */
export const slots: Slots = {
  kontaktiere: [
    '(kontaktieren|schreiben|rufen|mailen|mail|melden|stören|nerven|belästigen|behelligen)',
    '(schicken|senden|sprechen|kommen)',
  ],
  kontaktieren: [
    '(kontaktieren|anschreiben|anzuschreiben|anrufen|anzurufen|schreiben|anmailen)',
    '(belästigen|stören|nerven|behelligen|melden|kontakt aufnehmen|zu kontaktieren)',
    '(zu schreiben|zu belästigen|zu melden|zu stören|ansprechen|schickst|melde dich)',
  ],
  mich: [
    '(mich|mir|uns|bei mir|bei uns|hier|meine adresse|diese adresse|unsere firma)',
    '(meine email|meine firma|uns alle|mein team|meine kollegen|meine nummer)',
    '(unsere adresse|unser unternehmen|meine mailadresse)',
  ],
  nie: [
    '(nicht mehr|nie mehr|nie wieder|niemals wieder|niemals mehr|nicht wieder)',
    '(nicht noch einmal|nicht noch mal|nicht nochmal|kein weiteres mal|nicht weiter)',
    '(nicht länger|künftig nicht|zukünftig nicht|in zukunft nicht|nie|niemals)',
    '(keinesfalls mehr|auf keinen fall mehr)',
  ],
  nachrichten: [
    '(email|nachricht|anruf|werbung|werbemails|newsletter|post|spam|kontaktaufnahme)',
    '(kontaktversuche|kontakt|anfragen|sms|werbeanrufe|anschreiben|schreiben|angebote)',
    '(infos|mailings|akquise|erinnerungen|reklame|belästigungen)',
  ],
  liste: ['(verteiler|liste|mailing liste|kartei|system|kontakten|newsletter|datei)'],
  streiche: ['(nehmen|streichen|löschen|entfernen|tragen|werfen|schmeiß|melden)'],
  daten: [
    '(meine daten|unsere daten|meine adresse|unsere adresse|meine mailadresse)',
    '(meine email adresse|meine nummer|meine kontaktdaten|unsere kontaktdaten)',
    '(meine personenbezogenen daten|meine persönlichen daten|alle daten|sämtliche daten)',
    '(alle meine daten|meine email|meinen kontakt|personenbezogenen daten|daten)',
  ],
  wiederkommen: [
    '(melden|anrufen|rufen|schreiben|kontaktieren|telefonieren|sprechen|reden|treffen)',
    '(kommen|fragen|nachfragen|nachfassen|nachhaken|hören|versuchen|probieren|erinnern)',
    '(angehen|besprechen|schauen|anmailen|mailen|zukommen|verschieben|vertagen|verlegen)',
    '(aufnehmen|zuschicken|beschäftigen|kümmern|prüfen|schicken)',
  ],
  anbieter: [
    '(anbieter|dienstleister|lieferanten|agentur|lösung|firma|unternehmen|berater|tool)',
    '(system|produkt|angebot|mitbewerber|option|software)',
  ],
  weg: [
    '(im urlaub|in urlaub|urlaub|abwesend|nicht im büro|nicht im haus|außer haus)',
    '(nicht am platz|nicht am arbeitsplatz|nicht am schreibtisch|nicht da|nicht erreichbar)',
    '(nicht zu erreichen|nicht verfügbar|nicht anwesend|nicht persönlich erreichbar)',
    '(unterwegs|auf reisen|auf dienstreise|auf geschäftsreise|verreist|in elternzeit)',
    '(in mutterschutz|im mutterschutz|krank|krankgeschrieben|krank geschrieben|auf messe)',
    '(auf einer messe|auf der messe|auf schulung|auf einer schulung|auf fortbildung)',
    '(auf einer fortbildung|auf einem seminar|auf seminar|auf einer konferenz|in terminen)',
    '(in besprechungen|in kur|weg|nicht im dienst|im sabbatical|in der elternzeit)',
    '(geschlossen|in den ferien|offline|nur eingeschränkt erreichbar)',
    '(eingeschränkt erreichbar|schwer erreichbar|schlecht erreichbar)',
    '(nur sporadisch erreichbar|nur bedingt erreichbar|nicht vor ort|nicht im einsatz)',
    '(auf einem workshop|auf kur)',
  ],
  zurueck: [
    '(zurück|wieder da|wieder im büro|wieder erreichbar|wieder für sie da)',
    '(wieder für dich da|wieder für euch da|wieder zurück|wieder im haus|wieder am platz)',
    '(wieder am schreibtisch|wieder am arbeitsplatz|wieder im dienst|wieder fit)',
    '(wieder verfügbar|wieder anwesend|wieder persönlich erreichbar|wieder zu erreichen)',
    '(wieder vor ort|wieder im einsatz|wieder am start|wieder für sie erreichbar)',
  ],
};
