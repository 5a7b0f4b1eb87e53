import * as z from 'zod';
import { channel, idSchema, zoneSchema } from '../ledger/body.ts';
import { itemGiven } from '../library/item.ts';
import { readInternalDomain } from '../policy/internal-domain.ts';
import { countOf, somePlanNumbers } from '../settings/number-schema.ts';
import { command } from './commands.ts';
import type { Protocol } from './protocol.ts';
import { walkOrder, walkReport } from './walking.ts';

/** What may ask: the content script in Gmail's top frame, or a page of the extension. */
export type SenderKind = 'gmail' | 'page';

interface Door {
  input: z.ZodType;
  from: readonly SenderKind[];
  /** Largest input in characters of JSON. */
  cap: number;
}

const account = z.string().max(320);
const hex = z.string().max(64);
const person = z.strictObject({
  email: z.string().max(320),
  name: z.string().max(2000).optional(),
});
const typed = z.strictObject({ text: z.string().max(2000), zone: zoneSchema });
const preferences = z.strictObject({
  lastFollowUp: z.string().max(40).optional(),
  lastAsk: z.string().max(40).optional(),
  answersToPick: z.boolean().optional(),
  wordings: z.array(z.string().max(500)).max(20).optional(),
  wornOff: z.array(z.string().max(40)).max(50).optional(),
});
const surface = z.strictObject({
  surface: z.enum(['gmail', 'guard', 'line', 'compose', 'thread', 'list', 'panel']),
  state: z.enum(['on', 'off']),
  why: z.string().max(200).optional(),
});

/** Ms UTC, as long as days can be counted: until the end of the year 9999. */
const instant = z
  .number()
  .int()
  .min(0)
  .max(Date.UTC(10_000, 0) - 1);
/** One that the page has read already: as it is kept, and nobody's mail provider. */
const internalDomain = z
  .string()
  .max(253)
  .refine((it) => {
    const read = readInternalDomain(it);
    return 'domain' in read && read.domain === it;
  });
/** Days of a week; 0 for never. */
const days = z.number().int().min(0).max(7);

const SMALL = 64_000;
const gmail = ['gmail'] as const;
const page = ['page'] as const;
const both = ['gmail', 'page'] as const;

type Questions = Exclude<keyof Protocol, 'changed' | 'choices' | 'show' | 'walkOn'>;

/** Every door of the worker: the schema of what comes in, and who may knock. */
export const doors: Record<Questions, Door> = {
  command: { input: command, from: both, cap: SMALL },
  hello: { input: z.strictObject({ account, zone: zoneSchema }), from: gmail, cap: SMALL },
  people: {
    input: z.strictObject({
      account,
      zone: zoneSchema,
      thread: hex.optional(),
      people: z.array(person).max(30),
      seen: z.boolean().optional(),
    }),
    from: gmail,
    cap: SMALL,
  },
  threadDates: {
    input: z.strictObject({ account, threads: z.array(hex).max(500), zone: zoneSchema }),
    from: gmail,
    cap: SMALL,
  },
  readDate: { input: typed, from: both, cap: SMALL },
  findAsk: {
    input: z.strictObject({ text: z.string().max(50_000), zone: zoneSchema }),
    from: gmail,
    cap: 200_000,
  },
  judge: {
    input: z.strictObject({
      account,
      zone: zoneSchema,
      channel: channel.optional(),
      thread: hex.optional(),
      inReplyTo: hex.optional(),
      at: instant.optional(),
      recipients: z
        .array(
          z.strictObject({
            // Text that is no address is judged too: it cannot be told where it would go.
            email: z.string().max(2000),
            name: z.string().max(2000).optional(),
            role: z.enum(['to', 'copy']),
          }),
        )
        .max(500),
    }),
    from: both,
    cap: 500_000,
  },
  scheduledMail: {
    input: z.strictObject({
      account,
      zone: zoneSchema,
      thread: hex.optional(),
      message: hex,
      at: instant,
      to: z.array(person).max(100),
    }),
    from: gmail,
    cap: SMALL,
  },
  readMail: {
    input: z.strictObject({
      account,
      zone: zoneSchema,
      from: person,
      thread: hex.optional(),
      message: hex.optional(),
      subject: z.string().max(5000).optional(),
      at: z.iso.datetime(),
      text: z.string().max(50_000),
    }),
    from: gmail,
    cap: 200_000,
  },
  readNote: {
    input: z.strictObject({
      zone: zoneSchema,
      message: hex,
      subject: z.string().max(5000).optional(),
      at: z.iso.datetime(),
      text: z.string().max(50_000),
    }),
    from: gmail,
    cap: 200_000,
  },
  leaveMail: { input: z.strictObject({ message: hex }), from: gmail, cap: SMALL },
  readDraft: {
    input: z.strictObject({
      zone: zoneSchema,
      text: z.string().max(50_000),
      to: z.array(person).max(100),
    }),
    from: gmail,
    cap: 200_000,
  },
  findWorn: { input: z.strictObject({ text: z.string().max(50_000) }), from: gmail, cap: 200_000 },
  usefulFor: {
    input: z.strictObject({
      zone: zoneSchema,
      people: z.array(person).min(1).max(30),
      find: z.string().max(200).optional(),
    }),
    from: both,
    cap: SMALL,
  },
  openLibrary: { input: z.strictObject({}), from: both, cap: SMALL },
  prefer: { input: z.strictObject({ account, preferences }), from: both, cap: SMALL },
  beDiscreet: { input: z.strictObject({ on: z.boolean() }), from: both, cap: SMALL },
  views: { input: z.strictObject({}), from: gmail, cap: SMALL },
  surfaces: {
    input: z.strictObject({ account, reports: z.array(surface).max(20) }),
    from: gmail,
    cap: SMALL,
  },
  walkStep: {
    input: z.strictObject({ account, zone: zoneSchema, report: walkReport.optional() }),
    from: gmail,
    // A page of a hundred rows, or a conversation with a long mail.
    cap: 500_000,
  },
  walk: { input: walkOrder, from: page, cap: SMALL },
  openThread: {
    input: z.strictObject({
      account,
      thread: hex.optional(),
      to: z.string().max(320).optional(),
      line: z.string().max(2000).optional(),
    }),
    from: page,
    cap: SMALL,
  },
  keepItem: { input: z.strictObject({ item: itemGiven }), from: page, cap: SMALL },
  removeItem: { input: z.strictObject({ id: idSchema }), from: page, cap: SMALL },
  importLines: {
    input: z.strictObject({
      lines: z.array(z.string()).max(1000),
      firstLine: z.number().int().min(1),
    }),
    from: page,
    cap: 20_000_000,
  },
  setPolicy: {
    input: z.strictObject({
      workingDays: z.array(z.number().int().min(1).max(7)).min(1).max(7).optional(),
      ringAt: z
        .string()
        .regex(/^([01]\d|2[0-3]):[0-5]\d$/)
        .optional(),
      fiscalStart: z.number().int().min(1).max(12).optional(),
      hemisphere: z.enum(['north', 'south']).optional(),
      internalDomains: z.array(internalDomain).max(50).optional(),
      weekAim: z.number().int().min(0).max(365).optional(),
      pressureHint: days.optional(),
      pressureConfirm: days.optional(),
      plan: somePlanNumbers.optional(),
      usefulADay: countOf('usefulADay').optional(),
      waitingAfter: countOf('waitingAfter').optional(),
      silentAfter: countOf('silentAfter').optional(),
      silentAfterDate: countOf('silentAfterDate').optional(),
      letterAfter: countOf('letterAfter').optional(),
    }),
    from: page,
    cap: SMALL,
  },
  health: { input: z.strictObject({}), from: page, cap: SMALL },
};
