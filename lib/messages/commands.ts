import * as z from 'zod';
import { bodies, channel, due, idSchema, instantSchema, zoneSchema } from '../ledger/body.ts';
import { PLAN_NAMES } from '../policy/playbooks/numbers.ts';
import { PLAYBOOKS, STARTABLE } from '../policy/playbooks/types.ts';

/**
 * Every change there is, as the worker accepts it. A command carries the id of its act, minted by
 * the caller, so that the same command sent again after a killed worker is answered "saved" and
 * writes nothing twice.
 */
const person = z.strictObject({
  email: z.string().min(3).max(320),
  name: z.string().max(2000).optional(),
});
export type PersonRef = z.infer<typeof person>;

const place = z.strictObject({
  thread: z.string().max(64).optional(),
  message: z.string().max(64).optional(),
  subject: z.string().max(5000).optional(),
});
export type Place = z.infer<typeof place>;

const condition = z.enum(['no-reply', 'regardless']);
const quote = z.string().max(20_000);
const people = z.array(person).min(1).max(30);
const channels = z.array(channel).min(1).max(10).optional();
const playbook = z.enum(PLAYBOOKS);

/** What they answered, as the user records it. */
export const answer = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('yes'), from: due.optional(), channels }),
  /** Useful things may come meanwhile: up to the day they gave, or for good where they gave none. */
  z.strictObject({ is: z.literal('useful-welcome') }),
  z.strictObject({ is: z.literal('useful-unwelcome') }),
  z.strictObject({ is: z.literal('not-then'), due: due.optional() }),
  z.strictObject({ is: z.literal('call-on'), due }),
  /** Not before a day, however they want to hear then. */
  z.strictObject({
    is: z.literal('later'),
    due,
    channel: channel.optional(),
    channels,
    silence: z.boolean().optional(),
  }),
  z.strictObject({ is: z.literal('thinking') }),
  z.strictObject({
    is: z.literal('not-interested'),
    /** Left out: not interested. */
    reason: bodies['not-now-noted'].shape.reason.optional(),
  }),
  z.strictObject({ is: z.literal('their-move') }),
  z.strictObject({
    is: z.literal('wish'),
    wish: bodies['wish-noted'].omit({ thread: true, message: true }),
  }),
  /** Restricts and allows nothing; who is away moves what was set before. */
  z.strictObject({
    is: z.literal('noted'),
    cue: bodies['cue-noted'].shape.cue.exclude(['thinking', 'none']),
    due: due.optional(),
  }),
  z.strictObject({
    is: z.literal('never'),
    channels,
    /** It was said for everyone at their company. */
    company: z.literal(true).optional(),
  }),
  z.strictObject({ is: z.literal('farewell') }),
]);
export type AnswerGiven = z.infer<typeof answer>;

const intents = [
  z.strictObject({
    do: z.literal('set-follow-up'),
    people,
    place,
    due,
    condition,
  }),
  z.strictObject({
    do: z.literal('mail-sent'),
    /** Whom it went to; a touch is noted for those who are contacts. */
    to: z.array(person).max(100),
    copied: z.array(person).max(100).default([]),
    place,
    /** Set by the compose: both make contacts of everyone in To. */
    followUp: z.strictObject({ due, condition }).optional(),
    ask: z
      .strictObject({
        quote,
        due: due.optional(),
        /** Whether something useful may come meanwhile; to follow up when absent. */
        purpose: z.literal('mailing-list').optional(),
      })
      .optional(),
    reply: z.boolean().default(false),
    /** The message it answers. */
    inReplyTo: z.string().max(64).optional(),
    /** Its own words, read for what kind of mail it is; not kept. */
    text: quote.optional(),
    /** Useful things of the library that lie in it. */
    items: z.array(idSchema).max(10).optional(),
    /** It was begun as the thanks after a meeting. */
    thanks: z.literal(true).optional(),
  }),
  /** A sent mail was of another kind than it was read as. */
  z.strictObject({
    do: z.literal('correct-touch'),
    entry: idSchema,
    kind: bodies['touch-made'].shape.kind,
  }),
  z.strictObject({
    do: z.literal('record-answer'),
    person,
    place,
    answer,
    quote: quote.optional(),
  }),
  /** What happened outside this mailbox, out or in, with what came of it: one act, one step. */
  z.strictObject({
    do: z.literal('record-touch'),
    person,
    /** The conversation it was recorded beside, and for a note to oneself the message it stood in. */
    place,
    direction: bodies['touch-made'].shape.direction,
    channel,
    outcome: bodies['touch-made'].shape.outcome,
    /** Something useful was given, which must then be named. */
    kind: z.literal('useful').optional(),
    item: idSchema.optional(),
    /** A local day, or an instant; left out: now. */
    when: z.union([z.iso.date(), instantSchema]).optional(),
    note: z.string().max(20_000).optional(),
    /** What they answered then, and their words. */
    answer: answer.optional(),
    quote: quote.optional(),
    /** When the user means to try again. */
    again: z.strictObject({ due, channel: channel.optional() }).optional(),
    /** Said to them in it: the day of the next call, which is a promise from then on, and the words. */
    announced: z.strictObject({ due, quote }).optional(),
  }),
  /** We are to meet, as an invitation said; one that was noted in its conversation is no longer on. */
  z.strictObject({
    do: z.literal('note-meeting'),
    people,
    place,
    due,
    channel: bodies['meeting-noted'].shape.channel,
    /** UTC instant of the message that named it. */
    at: z.iso.datetime().optional(),
    /** What the invitation calls it, and the line that names its day. */
    title: z.string().max(2000).optional(),
    quote: quote.optional(),
  }),
  z.strictObject({ do: z.literal('cancel-meeting'), entry: idSchema }),
  /** Why somebody is quiet, as far as the user knows: it changes the rhythm and nothing else. */
  z.strictObject({
    do: z.literal('explain-quiet'),
    person,
    cause: bodies['quiet-explained'].shape.cause,
  }),
  /** What the user's own mail promised or asked; makes contacts of those it names. */
  z.strictObject({
    do: z.literal('record-said'),
    people,
    place,
    promises: z
      .array(
        z.strictObject({
          quote,
          due,
          by: z.boolean().optional(),
          channel: channel.optional(),
        }),
      )
      .max(10),
    ask: z.strictObject({ quote, due: due.optional(), channel: channel.optional() }).optional(),
  }),
  /** A held mail or call goes on all the same: why, and against what. Of who is no contact nothing is noted. */
  z.strictObject({
    do: z.literal('go-on'),
    against: z
      .array(
        z.strictObject({
          person,
          verdict: bodies['guard-overridden'].shape.verdict,
          /** The entries it went against. */
          of: z.array(idSchema).max(50).default([]),
        }),
      )
      .min(1)
      .max(100),
    place,
    choice: bodies['guard-overridden'].shape.choice,
    reason: bodies['guard-overridden'].shape.reason,
  }),
  /** A message was read wrongly: what it seems to say is not offered again. */
  z.strictObject({ do: z.literal('dismiss-cue'), person, place, cue: z.string().max(40) }),
  z.strictObject({ do: z.literal('add-note'), person, place, note: z.string().min(1).max(20_000) }),
  /** The last letter went by post, to this address, with this gift; or there will be none. */
  z.strictObject({
    do: z.literal('letter-posted'),
    person,
    postal: z.string().max(2000).optional(),
    gift: z.string().max(2000).optional(),
  }),
  z.strictObject({ do: z.literal('letter-waived'), person }),
  /** Who somebody is: their name, and all the numbers they are called on. */
  z.strictObject({
    do: z.literal('edit-contact'),
    person,
    name: z.string().max(2000),
    phones: z.array(z.string().max(40)).max(20),
    /** The company they are with; empty takes it out, left out it is as it was. */
    company: z.string().max(2000).optional(),
    /** Their IANA zone; empty takes it out, left out it is as it was. */
    zone: zoneSchema.or(z.literal('')).optional(),
  }),
  /**
   * The plan by hand. The playbook is the one the user sees: where another has the word meanwhile,
   * nothing is done.
   */
  z.strictObject({
    do: z.literal('plan-start'),
    person,
    playbook: z.enum(STARTABLE),
    /** Months between two signs of life, of keeping in touch. */
    months: z.number().optional(),
  }),
  z.strictObject({ do: z.literal('plan-pause'), person, playbook }),
  z.strictObject({ do: z.literal('plan-resume'), person, playbook }),
  z.strictObject({ do: z.literal('plan-end'), person, playbook }),
  z.strictObject({ do: z.literal('plan-put-off'), person, playbook, due }),
  /** Its numbers for this person alone; null goes back to what is set for all. */
  z.strictObject({
    do: z.literal('plan-set'),
    person,
    playbook,
    numbers: z.partialRecord(z.enum(PLAN_NAMES), z.number().nullable()),
  }),
  /** Somebody who was found in Gmail's lists is kept, with my mail there where the last word is mine. */
  z.strictObject({
    do: z.literal('keep-found'),
    person,
    place,
    last: z.enum(['mine', 'theirs']),
    /** UTC instant of that mail. */
    at: z.iso.datetime().optional(),
  }),
  z.strictObject({
    do: z.literal('message-seen'),
    from: person,
    place,
    /** UTC instant the message bears. */
    at: z.iso.datetime(),
    automatic: z.boolean().default(false),
    quote: quote.optional(),
    /** The block below their words that their program marks as their signature. */
    signature: z.string().max(2000).optional(),
  }),
  /** A mail of the user's own in an opened thread, which may have been sent from anywhere. */
  z.strictObject({
    do: z.literal('own-mail-seen'),
    /** Whom it went to, as its head shows them. */
    to: z.array(person).min(1).max(100),
    place,
    /** UTC instant it bears. */
    at: z.iso.datetime(),
  }),
  /** Marks a dated entry as done, put off, or dropped. */
  z.strictObject({ do: z.literal('done'), entry: idSchema }),
  z.strictObject({ do: z.literal('snooze'), entry: idSchema, due }),
  z.strictObject({ do: z.literal('cancel'), entry: idSchema }),
  /** A promise of mine is for another day, and they know. */
  z.strictObject({ do: z.literal('move'), entry: idSchema, due }),
  z.strictObject({ do: z.literal('undo'), of: idSchema }),
  /** From an extension page only: ends a bar, and others of the same person, with the reason. */
  z.strictObject({
    do: z.literal('lift-bar'),
    entry: idSchema,
    besides: z.array(idSchema).max(20).default([]),
    reason: bodies['bar-lifted'].shape.reason,
  }),
] as const;

export const intent = z.discriminatedUnion('do', intents);
export type Intent = z.output<typeof intent>;
export type IntentInput = z.input<typeof intent>;

export const command = z.strictObject({
  act: idSchema,
  /** The Gmail account it happens in, an address; empty where it happens in none. */
  account: z.string().max(320),
  zone: zoneSchema,
  intent,
});
export type Command = z.output<typeof command>;
export type CommandInput = z.input<typeof command>;
