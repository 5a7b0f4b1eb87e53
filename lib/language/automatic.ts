/** How much of a mail is looked at: a machine says so at the beginning. */
const SUBJECT = 300;
const OPENING = 600;

/** Senders that are no person. */
const MACHINE =
  /^(?:mailer-daemon|postmaster|mail-daemon|no-?reply|do-?not-?reply|donotreply|bounces?|auto-?(?:reply|responder)|noresponder|nepasrepondre|keineantwort|(?:calendar-)?notifications?)(?:[+.=_-][^@]*)?@/i;

/** What mail programs and servers put in front of a subject. */
const SUBJECTS = [
  // Away.
  /^(?:automatic reply|auto(?:matic|mated)?[ -]?(?:reply|response|answer)|autoreply|autoresponse)\b/i,
  /^(?:i am |i'm )?out of (?:the )?office\b/i,
  /^(?:ooo|on (?:annual |parental |sick |medical |maternity |paternity )?leave|away from (?:the |my )?(?:office|mail|email))\b/i,
  /^(?:automatische antwort|abwesenheit(?:snotiz|smeldung|sassistent)?|abwesend|ich bin (?:derzeit |aktuell )?nicht im b[üu]ro)\b/i,
  /^(?:r[ée]ponse automatique|absence du bureau|absente? du bureau|message d'absence)/i,
  /^(?:respuesta autom[áa]tica|fuera de (?:la )?oficina|ausente)\b/i,
  /^(?:risposta automatica|fuori (?:ufficio|sede)|assenza dall'ufficio)\b/i,
  /^(?:resposta autom[áa]tica|fora do escrit[óo]rio|aus[êe]ncia tempor[áa]ria)/i,
  /^(?:automatisch antwoord|afwezigheidsassistent|niet aanwezig)\b/i,
  /^(?:autosvar|automatiskt? svar|fr[åa]nvaro|frav[æa]r)/i,
  /^(?:automaattinen vastaus|poissa|odpowied[źz] automatyczna|autoodpowied[źz]|automatick[áa] odpov[ěe][ďd]|otomatik yan[ıi]t)/i,
  /^(?:автоматический ответ|автоответ|自動応答|自动(?:回复|答复)|不在通知|자동 회신)/i,
  // Not delivered.
  /^(?:undeliver(?:able|ed)|undelivered mail|returned mail|mail delivery (?:failed|failure|subsystem|system)|delivery (?:status notification|failure|incomplete|has failed|delayed)|failure notice|message not delivered|address not found|mail system error|warning: could not send)\b/i,
  /^(?:unzustellbar|nicht zustellbar|zustellung fehlgeschlagen|non remis|[ée]chec de (?:la )?(?:remise|distribution)|no se puede entregar|no entregado|non recapitabile|n[ãa]o (?:foi poss[íi]vel )?entreg|onbestelbaar|kan inte levereras)/i,
  // Receipts of a machine.
  /^(?:read|gelesen|lu|le[íi]do|letto|lido|accepted|declined|tentative|tentatively accepted|canceled event|cancelled event|zugesagt|abgesagt|angenommen|accept[ée]e?|refus[ée]e?|aceptad[ao]|rechazad[ao]|accettato|rifiutato):/i,
];

/** How automatic mails begin. Only an opening counts: people do write of their leave further down. */
const OPENINGS = [
  /自动(?:回复|答复)|自動(?:回覆|応答|返信)|자동 (?:회신|응답)|автоматический ответ/i,
  /\bthis is an auto(?:matic|mated|-generated|matically[ -]generated)\b/i,
  /\b(?:automatically|auto)[ -]generated (?:message|e-?mail|reply|response|mail)\b/i,
  /\bdo not reply to this (?:automated |automatic )?(?:e-?mail|message)\b/i,
  /\b(?:delivery to the following recipients?|your message (?:wasn't|was not|couldn't be|could not be|hasn't been|has not been) delivered|message could not be delivered)\b/i,
  /\bi(?:'m| am|’m| will be| was)? (?:currently |presently |now )?(?:out of (?:the )?office|away from (?:the |my )?(?:office|desk|e-?mail)|on (?:annual|parental|maternity|paternity|sick|medical) leave)\b[^?]{0,300}\b(?:return|back|until|urgent|contact|limited|reply|respond|access)\b/i,
  /\b(?:thank you|thanks) for your (?:e-?mail|message|mail)\b[.,!]? {0,2}i(?:'m| am|’m| will be)? (?:currently |presently )?(?:out|away|on (?:leave|holiday|vacation|annual))\b/i,
  /\bich bin (?:derzeit |aktuell |zurzeit |momentan |vom |bis |ab )?[^?]{0,80}(?:nicht im b[üu]ro|abwesend|au(?:ß|ss)er haus|im urlaub)\b/i,
  /\bje suis (?:actuellement |pr[ée]sentement )?(?:absente?|en cong[ée]s?|hors du bureau)(?![\p{L}])/iu,
  /\b(?:estoy|estar[ée]) (?:actualmente )?(?:fuera de la oficina|ausente|de vacaciones)\b/i,
  /\b(?:sono|sar[òo]) (?:attualmente )?(?:fuori (?:ufficio|sede)|assente|in ferie)\b/i,
  /\b(?:estou|estarei) (?:atualmente )?(?:fora do escrit[óo]rio|ausente|de f[ée]rias)(?![\p{L}])/iu,
  /\bik ben (?:momenteel |op dit moment )?(?:afwezig|niet aanwezig|met vakantie|op vakantie)\b/i,
];

/** Takes "Re:" and its kin off, since some machines answer with it. */
function bareSubject(subject: string): string {
  return subject
    .slice(0, SUBJECT)
    .normalize('NFC')
    .replace(/^\s*(?:(?:re|aw|wg|fwd?|sv|vs|antw|tr|rv|r|res)\s?(?:\[\d{1,3}\])?:\s*){0,5}/i, '')
    .replace(/^[\s[(*]+/, '')
    .trim();
}

/** Whether an address is no person's. */
export function isMachine(from: string): boolean {
  return MACHINE.test(
    from
      .slice(0, 320)
      .replace(/^.{0,200}</, '')
      .trim(),
  );
}

/**
 * Whether a mail was sent by a machine: an out-of-office note, a delivery failure, an automatic
 * reply, a notification. Such a mail settles nothing and eases nothing. Judged by its sender, the
 * beginning of its subject, and its opening words, in several languages; when unsure, a person
 * wrote it.
 */
export function isAutomatic(mail: { subject?: string; text?: string; from?: string }): boolean {
  const { subject = '', text = '', from = '' } = mail;
  if (isMachine(from)) return true;
  const bare = bareSubject(subject);
  if (SUBJECTS.some((pattern) => pattern.test(bare))) return true;
  const opening = text.slice(0, OPENING).normalize('NFC').replace(/\s+/g, ' ');
  return OPENINGS.some((pattern) => pattern.test(opening));
}
