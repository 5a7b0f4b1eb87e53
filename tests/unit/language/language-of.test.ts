import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { languageOf } from '../../../lib/language/language-of.ts';
import { slowWith } from '../growth.ts';

const TEXTS: Record<string, readonly string[]> = {
  en: [
    'maybe in March',
    'No thanks',
    'STOP. STALKING. ME.',
    'Were not intersted',
    'no',
    'Budget frozen',
    'Call Jean de la Tour in Los Angeles',
    'Please write to Maria de los Santos, maria@delsol.example',
    'sure',
    'Q2',
    'unsubscribe',
    'gone fishing',
    'Ok',
    'Nah',
    '2 weeks',
    '👍 sounds good',
    'pls no',
    'Nope.',
    'Sounds good – talk Tuesday',
    'Don’t call me',
    'Please remove me from this list. 请不要再联系我。',
  ],
  de: [
    'Nein danke',
    'Kein Interesse',
    'Kein Bedarf.',
    'nicht interessiert',
    'bitte loeschen',
    'Abmelden!',
    'Vielleicht im März',
    'In zwei Wochen gern',
    'Lassen Sie mich in Ruhe',
    'Melden Sie sich im Mai',
    'Bin bis 3. März im Urlaub.',
    'STOPP. KEINE MAILS MEHR.',
    'naechste Woche passt',
    'Danke!',
    'Wir haben uns für Acme entschieden',
    'KW 12 passt',
    'Bitte nehmen Sie mich aus dem Verteiler.',
    'Mai passt besser',
    'Hi John, danke für die Mail, wir melden uns nächste Woche. Thanks!',
  ],
  fr: [
    'Non merci',
    'Pas intéressé',
    'pas interessee',
    'Désinscription svp',
    'La semaine prochaine',
    'Rappelez-moi en mai',
    'en mars peut-être',
    'Je suis en congés',
    "Arrêtez de m'écrire",
    'Laissez-moi tranquille',
    'Merci',
    'à la rentrée',
    'fin mai',
    'd’accord',
    "Hi, je suis en vacances jusqu'au 3 mars, see you",
  ],
  es: [
    'No gracias',
    'No, gracias',
    'no me interesa',
    'Darme de baja',
    'dar de baja por favor',
    'La semana que viene',
    'Llámame en mayo',
    'a finales de mayo',
    'Estoy de vacaciones',
    'Déjenme en paz',
    'No molesten más',
    'después de Semana Santa',
    '¡Basta ya!',
    'ahora no',
    'manana',
  ],
  und: [
    'No grazie',
    'Non sono interessato, grazie.',
    'Sono in ferie fino al 12 agosto',
    'La prossima settimana',
    'Non scrivetemi più',
    'Não, obrigado',
    'Não tenho interesse',
    'Estou de férias até sexta-feira',
    'na próxima semana',
    'Por favor, pare de me enviar mensagens.',
    'Nee bedankt',
    'Geen interesse',
    'Ik ben met vakantie tot maandag',
    'Bel me volgende week',
    'Neem mij van de lijst af aub',
    'Nie, dziękuję',
    'Nie jestem zainteresowany',
    'Jestem na urlopie do piątku',
    'Nej tack',
    'Jag är inte intresserad',
    'Jag är på semester till den 12 augusti',
    'Nej tak',
    'Jeg er ikke interesseret',
    'Nei takk',
    'Jeg er ikke interessert i dette',
    'Ei kiitos',
    'En ole kiinnostunut',
    'Ne, děkuji',
    'Nemáme zájem, prosím nekontaktujte nás.',
    'Hayır teşekkürler',
    'İlgilenmiyorum, lütfen aramayın',
    'Köszönöm, nem érdekel',
    'Nu, mulțumesc',
    'Terima kasih, kami tidak tertarik',
    'Cảm ơn, chúng tôi không quan tâm',
    "No m'interessa, gràcies",
  ],
  ja: ['結構です。', '来週またご連絡ください。', 'ACME Sales Team 山田太郎です。来週は不在です。'],
  zh: ['请不要再联系我', 'Thanks. 目前不需要，请以后不要再发邮件。'],
  ko: ['관심 없습니다'],
  ru: ['Не интересно, спасибо'],
  uk: ['Дякую, не цікавить'],
  ar: ['غير مهتم شكرا'],
  he: ['לא תודה'],
  el: ['Όχι ευχαριστώ'],
  th: ['ไม่สนใจ'],
  hi: ['मुझे रुचि नहीं है'],
  fa: ['علاقه‌ای ندارم، لطفاً پیام ندهید'],
};

describe('language of a text', () => {
  it.each(Object.entries(TEXTS))('tells %s', (language, texts) => {
    const wrong = texts.filter((text) => languageOf(text) !== language);
    expect(wrong).toEqual([]);
  });

  it('leaves open what has no words', () => {
    expect(['', '   ', '👍', '\u0000\u0007', '???'].map(languageOf)).toEqual(
      Array.from({ length: 5 }, () => 'und'),
    );
  });

  it('leaves open a longer text in a language it does not know', () => {
    expect(languageOf('Salamat po pero hindi namin kailangan niyan sa ngayon pasensya')).toBe(
      'und',
    );
    expect(languageOf('Asante sana lakini hatuhitaji huduma hiyo kwa wakati huu samahani')).toBe(
      'und',
    );
  });

  it('hears names, addresses and links as no language', () => {
    expect(languageOf('Ask Jean-Paul de la Fontaine, jp@nous-sommes.example')).toBe('en');
    expect(languageOf('See https://www.example.com/nicht/die/das/und/wir first')).toBe('en');
    expect(languageOf('Herr De La Cruz ist im Urlaub, los.angeles@con.example')).toBe('de');
  });

  it('follows the majority of a mixed text', () => {
    expect(languageOf('Hallo Anna, no worries, wir melden uns nach Ostern bei Ihnen.')).toBe('de');
    expect(languageOf('Hola, thanks for the mail but we are not interested, saludos')).toBe('en');
  });

  it('never throws, and takes time in line with the text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 400 }), (text) => {
        expect(languageOf(text)).toMatch(/^(?:[a-z]{2}|und)$/);
      }),
      { numRuns: 50 },
    );
    expect(languageOf('\ud800'.repeat(100_000))).toBe('und');
    expect(slowWith(['a ', 'ä', "l'", '@', '\u0301'], languageOf)).toEqual([]);
  }, 30_000);
});
