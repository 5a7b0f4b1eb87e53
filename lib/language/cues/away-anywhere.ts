/**
 * What automatic mails of an absence say in languages that have no pack. Nothing else is read there:
 * a machine's note is safe to recognise, what a person means is not.
 */
const AWAY =
  /休假|假期|休暇|不在|출장|휴가|부재|отпуск|отсутств|fuori (?:ufficio|sede)|in ferie|assente|f[ée]rias|ausente|fora do escrit|afwezig|vakantie|niet aanwezig|semester|fr[åa]nvaro|frav[æa]r|ferie|urlop|nieobecn|poissa|lomalla|dovolen|izinli|out of (?:the )?office/i;

/** How much of a mail is looked at: a machine says so at the beginning. */
const OPENING = 800;

/** Whether an automatic mail, in whatever language, tells of an absence. */
export function tellsAbsence(mail: { subject?: string; text: string }): boolean {
  return AWAY.test(`${(mail.subject ?? '').slice(0, 300)} ${mail.text.slice(0, OPENING)}`);
}
