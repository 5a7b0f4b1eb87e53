/** What a calendar's mail does: asks to meet, says yes, changes the day, or calls it off. */
export type InvitationKind = 'invited' | 'accepted' | 'moved' | 'called-off';

/** The longest that a calendar puts before the colon of a subject. */
const LONGEST = 40;

/**
 * What calendars put before the colon of a subject, without accents and in lower case, in English,
 * German, French, Spanish, Italian, Portuguese and Dutch. Where they say no there is no meeting either.
 */
const LABELS: Record<InvitationKind, string> = {
  invited: 'invitation|einladung|invitacion|invito|convite|uitnodiging',
  accepted:
    'accepted|tentatively accepted|zugesagt|angenommen|accepte|acceptee|aceptado|aceptada|accettato|accettata|aceito|aceite|geaccepteerd',
  moved:
    'updated invitation|updated invitation with note|aktualisierte einladung|invitation modifiee|invitation mise a jour|invitacion actualizada|invito aggiornato|convite atualizado|bijgewerkte uitnodiging',
  'called-off':
    'declined|canceled event|cancelled event|canceled event with note|cancelled event with note|canceled|cancelled|abgelehnt|abgesagt|abgesagter termin|termin abgesagt|refuse|refusee|evenement annule|annule|annulee|rechazado|rechazada|evento cancelado|cancelado|cancelada|rifiutato|rifiutata|evento annullato|annullato|recusado|recusada|afgewezen|geweigerd|geannuleerd|geannuleerde afspraak|afspraak geannuleerd|geannuleerd evenement',
};
const KINDS = new Map(
  (Object.entries(LABELS) as [InvitationKind, string][]).flatMap(([kind, words]) =>
    words.split('|').map((word) => [word, kind] as const),
  ),
);

/** How a calendar says in the mail itself that a meeting is off; a subject keeps that of its conversation. */
const OFF =
  /\bthis event has been cancell?ed\b|\bdieser termin wurde abgesagt\b|\bcet evenement a ete annule\b|\beste evento (?:se ha cancelado|ha sido cancelado|foi cancelado)\b|\bquesto evento e stato annullato\b|\b(?:deze afspraak|dit evenement) is geannuleerd\b/;
const OPENING = 600;

/** The same without accents, in lower case. */
export function folded(words: string): string {
  return words.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
}

/** What a subject says before its colon, and what stands after it; undefined for a person's subject. */
export function labelOf(subject: string): { is: InvitationKind; rest: string } | undefined {
  const colon = subject.slice(0, LONGEST).indexOf(':');
  if (colon < 0) return undefined;
  const is = KINDS.get(folded(subject.slice(0, colon)).trim());
  return is && { is, rest: subject.slice(colon + 1).trim() };
}

/** Whether the mail itself begins by saying that the meeting is off. */
export function saysOff(text: string): boolean {
  return OFF.test(folded(text.slice(0, OPENING)).replace(/\s+/g, ' '));
}
