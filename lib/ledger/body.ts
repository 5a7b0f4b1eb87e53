import * as z from 'zod';

/**
 * The body of each kind of entry: facts only. What a person said or is called lies in the words
 * (words.ts), so that erasing words leaves every body and every chain valid.
 *
 * A body is never changed in place. When one must change, raise `VERSION` in entry.ts, keep the
 * old schema in `old/`, and add a step that raises it on read.
 */
const id = z.string().regex(/^[0-9a-hjkmnp-tv-z]{26}$/);
const day = z.iso.date();
const instant = z.iso.datetime({ precision: 3 });
const zone = z.string().min(1).max(64);

export const due = z.strictObject({
  day,
  time: z
    .string()
    .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
    .optional(),
  part: z.enum(['morning', 'afternoon']).optional(),
  zone,
  until: day.optional(),
  movedFrom: day.optional(),
});

export const channel = z.enum([
  'email',
  'call',
  'voicemail',
  'text',
  'linkedin',
  'handwritten-note',
  'visit',
  'fax',
  'video',
  'other',
]);
export type Channel = z.infer<typeof channel>;

const purpose = z.enum(['follow-up', 'mailing-list', 'call']);
const closeness = z.enum(['stranger', 'acquaintance', 'customer', 'close']);
export type Closeness = z.infer<typeof closeness>;

const touchKind = z.enum([
  'mail',
  'ask',
  'useful',
  'thanks',
  'summary',
  'announced-try',
  'answer',
  'check-in',
  'first',
]);

/** Where in Gmail a fact was seen. Thread and message are Gmail's 16-digit hex ids. */
const place = {
  thread: z.string().max(64).optional(),
  message: z.string().max(64).optional(),
};

/** Ids of the entries whose restriction this one ends. What nothing names still holds. */
const answers = z.array(id).max(200).default([]);

export const bodies = {
  'contact-added': z.strictObject({
    origin: z.enum(['follow-up', 'ask', 'answer', 'note', 'log', 'import', 'promise']),
    closeness: closeness.optional(),
    zone: zone.optional(),
  }),
  /** An empty zone takes out the one there was. */
  'contact-edited': z.strictObject({
    closeness: closeness.optional(),
    zone: zone.or(z.literal('')).optional(),
  }),
  'contact-merged': z.strictObject({ with: id }),
  'contact-split': z.strictObject({ answers }),
  'contact-erased': z.strictObject({}),
  'permission-asked': z.strictObject({
    ...place,
    purpose,
    /** The day proposed; none for the open question "When would be a good time?". */
    due: due.optional(),
    channel: channel.default('email'),
  }),
  'permission-granted': z.strictObject({
    ...place,
    purpose,
    from: due.optional(),
    until: due.optional(),
    /** Only these channels; all when absent. */
    channels: z.array(channel).optional(),
    answers,
  }),
  'permission-declined': z.strictObject({
    ...place,
    /** A no to useful things alone; to being followed up with when absent. */
    purpose: z.literal('mailing-list').optional(),
    answers,
  }),
  'not-before-set': z.strictObject({
    ...place,
    due,
    /** How they want to be contacted then, where they said so. */
    channel: channel.optional(),
    /** The channels their words restrict; all when absent. */
    channels: z.array(channel).optional(),
    /** "Until then please don't": even something useful has to wait. */
    silence: z.boolean().default(false),
    answers,
  }),
  'owed-set': z.strictObject({
    ...place,
    due,
    /** "By Friday": kept by anything earlier. */
    by: z.boolean().default(false),
    channel: channel.optional(),
  }),
  /**
   * With `answers` a date of theirs: it takes the place of what it names, and restrains as that did.
   * Without, a date of mine.
   */
  'date-moved': z.strictObject({ ...place, of: id, due, answers }),
  'date-kept': z.strictObject({ of: id, by: id.optional() }),
  'date-cancelled': z.strictObject({ of: id, answers }),
  'wish-noted': z.strictObject({
    ...place,
    channel: channel.optional(),
    avoid: z.array(channel).optional(),
    part: z.enum(['morning', 'afternoon', 'evening']).optional(),
    /** At most once in so many days. */
    everyDays: z.number().int().min(1).max(3650).optional(),
  }),
  'touch-made': z.strictObject({
    ...place,
    direction: z.enum(['out', 'in']),
    channel,
    kind: touchKind,
    outcome: z.enum(['no-answer', 'voicemail', 'spoke', 'wrong-number', 'sent']).optional(),
    /** When it happened, where that is not when it was recorded. */
    when: instant.optional(),
    /** An inline reply to their newest message. */
    reply: z.boolean().optional(),
    /** The verdict it went against, where it broke a restriction. */
    broke: z.enum(['confirm', 'early', 'stop']).optional(),
  }),
  /** What kind of contact it was, put right by the user. */
  'touch-corrected': z.strictObject({ of: id, kind: touchKind }),
  'reply-received': z.strictObject({
    ...place,
    when: instant,
    /** Sent by a machine (out of office, delivery failure): settles nothing. */
    automatic: z.boolean().default(false),
  }),
  'cue-noted': z.strictObject({
    ...place,
    cue: z.enum(['thinking', 'interested', 'referral', 'thanks', 'out-of-office', 'none']),
    due: due.optional(),
  }),
  'cue-dismissed': z.strictObject({ ...place, cue: z.string().max(40) }),
  'contact-barred': z.strictObject({
    ...place,
    /** `never`, or a final send-off after which one letter is allowed. */
    how: z.enum(['never', 'farewell']),
    scope: z.enum(['person', 'domain']).default('person'),
    channels: z.array(channel).optional(),
    /** False while it was only read on this device and the user has not agreed to it. */
    confirmed: z.boolean().default(true),
  }),
  'bar-confirmed': z.strictObject({ of: id }),
  'bar-lifted': z.strictObject({
    ...place,
    reason: z.enum(['they-asked', 'mistake', 'misread', 'legal', 'other']),
    answers,
  }),
  'their-move-noted': z.strictObject({ ...place }),
  'not-now-noted': z.strictObject({
    ...place,
    reason: z.enum(['not-interested', 'no-follow-up', 'wrong-person']),
  }),
  'quiet-explained': z.strictObject({
    cause: z.enum(['busy', 'away', 'deciding', 'lost-interest', 'unknown']),
  }),
  /**
   * We are to meet: the day they and I agreed on, read in an invitation or its acceptance. That it took
   * place is a touch of its own; that it does not, `date-cancelled`.
   */
  'meeting-noted': z.strictObject({
    ...place,
    due,
    channel: z.enum(['visit', 'video']),
    /** When it was agreed on, where that is not when it was noted. */
    when: instant.optional(),
  }),
  'follow-up-set': z.strictObject({
    ...place,
    due,
    condition: z.enum(['no-reply', 'regardless']),
    channel: channel.optional(),
  }),
  /** `of` is any entry with a date of its own; it comes back on the new day. */
  'follow-up-snoozed': z.strictObject({ of: id, due }),
  'follow-up-done': z.strictObject({ of: id }),
  'follow-up-cancelled': z.strictObject({ of: id }),
  'playbook-started': z.strictObject({ playbook: z.string().max(40) }),
  'playbook-paused': z.strictObject({ playbook: z.string().max(40) }),
  /** One that was paused or ended goes on; what else was started stays started. */
  'playbook-resumed': z.strictObject({ playbook: z.string().max(40) }),
  'playbook-ended': z.strictObject({ playbook: z.string().max(40) }),
  /** Nothing of this playbook before a day. */
  'playbook-put-off': z.strictObject({ playbook: z.string().max(40), due }),
  /**
   * The plan's numbers for this person alone, by name; `null` goes back to what is set for all. Names
   * that a version does not know are kept and have no effect there.
   */
  'playbook-set': z.strictObject({
    numbers: z.record(z.string().regex(/^[A-Za-z]{1,40}$/), z.number().min(0).max(3650).nullable()),
  }),
  /**
   * Something of the library was given, in the touch of the same act. A fact of its own: the touch of
   * a sent mail is the same entry wherever it was seen, and only one place knows what lay in it.
   */
  'item-given': z.strictObject({ ...place, item: id }),
  'letter-posted': z.strictObject({ when: instant }),
  'letter-waived': z.strictObject({}),
  'guard-overridden': z.strictObject({
    ...place,
    verdict: z.enum(['confirm', 'early', 'stop']),
    choice: z.enum(['something-else', 'answering', 'send-anyway', 'misread']),
    reason: z.enum(['they-asked', 'contract', 'legal', 'other']).optional(),
    of: z.array(id).max(50).default([]),
  }),
  'note-added': z.strictObject({ ...place }),
  /** Takes back a whole act. `answers` names the restrictions that this ends. */
  'act-voided': z.strictObject({ of: id, answers }),
} as const;

export type Kind = keyof typeof bodies;
export type Body<K extends Kind> = z.output<(typeof bodies)[K]>;
export type BodyInput<K extends Kind> = z.input<(typeof bodies)[K]>;
export { id as idSchema, instant as instantSchema, zone as zoneSchema };
