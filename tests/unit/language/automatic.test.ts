import { describe, expect, it } from 'vitest';
import { isAutomatic } from '../../../lib/language/automatic.ts';
import { slowWith } from '../growth.ts';

describe('mail of a machine', () => {
  it.each([
    'Automatic reply: Your offer',
    'Re: Out of office: Your offer',
    'Out of the office until Monday',
    '[Auto-Reply] Thank you',
    'Auto-Reply: Thank you',
    'OOO: back on 3 March',
    'Abwesenheitsnotiz: Ihr Angebot',
    'AW: Automatische Antwort: Ihr Angebot',
    'Réponse automatique : Votre offre',
    'Respuesta automática: Su oferta',
    'Risposta automatica: offerta',
    'Resposta automática: oferta',
    'Automatisch antwoord: offerte',
    'Autosvar: tilbud',
    'Automaattinen vastaus: tarjous',
    'Автоматический ответ: предложение',
    '自動応答: ご提案',
    'Undeliverable: Your offer',
    'Undelivered Mail Returned to Sender',
    'Delivery Status Notification (Failure)',
    'Mail delivery failed: returning message to sender',
    'Failure notice',
    'Unzustellbar: Ihr Angebot',
    'Accepted: Lunch @ Thu 3 Dec',
    'Read: Your offer',
  ])('by its subject: %s', (subject) => expect(isAutomatic({ subject })).toBe(true));

  it.each([
    'mailer-daemon@googlemail.com',
    'Mail Delivery Subsystem <MAILER-DAEMON@orchard.example>',
    'no-reply@orchard.example',
    'noreply+123@orchard.example',
    'postmaster@orchard.example',
    'do-not-reply@orchard.example',
  ])('by its sender: %s', (from) => expect(isAutomatic({ from })).toBe(true));

  it.each([
    'This is an automated response. We have received your message.',
    'I am currently out of the office with limited access to email and will return on Monday.',
    'Thank you for your message. I am out until 3 January.',
    'Ich bin vom 3. bis 10. Januar nicht im Büro.',
    'Je suis actuellement absent.',
    'Estoy fuera de la oficina hasta el lunes.',
    'Sono fuori ufficio fino a lunedì.',
    'Ik ben momenteel afwezig.',
    'Your message wasn’t delivered to carl@orchard.example. Your message could not be delivered.',
    '这是来自QQ邮箱的假期自动回复邮件。',
  ])('by its opening: %s', (text) => expect(isAutomatic({ text })).toBe(true));

  it.each([
    {
      subject: 'Your offer',
      text: 'Happy to look at it in March.',
      from: 'Ana <ana@orchard.example>',
    },
    { subject: 'Re: automatic door openers', text: 'We have twelve of them.' },
    { subject: 'Accepted students', text: 'Here they are.' },
    { subject: 'Reading list', text: 'See below.' },
    {
      subject: 'Re: plans',
      text: "I'm on vacation this week, back Monday. Will reply properly then!",
    },
    { subject: 'Re: delivery', text: 'The delivery failed to impress, but we liked the boxes.' },
    { subject: '', text: 'Is the auto-reply on our site still on?' },
    { from: 'nora.reply@orchard.example' },
    {},
  ])('mail of a person: %o', (mail) => expect(isAutomatic(mail)).toBe(false));

  it('is done with a hostile text in time that grows with it', () => {
    const parts = ['re: ', 'ich bin ', 'I am out of office ', '<', ' ', 'auto ', 'a'];
    const read = (text: string) => isAutomatic({ subject: text, text, from: text });
    expect(slowWith(parts, read)).toEqual([]);
  });
});
