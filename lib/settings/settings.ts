import { browser } from 'wxt/browser';
import * as z from 'zod';
import { defaultNumbers, PLAN_NAMES } from '../policy/playbooks/numbers.ts';
import type { PlanNumbers } from '../policy/playbooks/numbers.ts';
import { defaultPolicy } from '../policy/settings.ts';
import type { PolicyChange, PolicySettings } from '../policy/settings.ts';
import type { Preferences } from '../messages/answers.ts';
import { countOf, planNumber } from './number-schema.ts';

/**
 * Settings and small choices lie in the extension's own storage beside the ledger: they are no
 * facts about anyone. What cannot be read falls back to its default, key by key.
 */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const count = z.number().int().min(0).max(365);
/** What is stored of one setting: nothing where it cannot be read. */
const orNothing = <T extends z.ZodType>(one: T) => one.optional().catch(undefined);
const plan = z.object(
  Object.fromEntries(PLAN_NAMES.map((name) => [name, orNothing(planNumber(name))])),
);
const policy = z.object({
  workingDays: orNothing(z.array(z.number().int().min(1).max(7)).min(1).max(7)),
  freeDays: orNothing(z.array(z.iso.date()).max(400)),
  publicHolidays: orNothing(z.boolean()),
  plan: orNothing(plan),
  usefulADay: orNothing(countOf('usefulADay')),
  weekAim: orNothing(countOf('weekAim')),
  waitingAfter: orNothing(countOf('waitingAfter')),
  ringAt: orNothing(timeOfDay),
  ringBefore: orNothing(count),
  silentAfter: orNothing(countOf('silentAfter')),
  silentAfterDate: orNothing(countOf('silentAfterDate')),
  pressureHint: orNothing(count),
  pressureConfirm: orNothing(count),
  pressureRest: orNothing(count),
  letterAfter: orNothing(countOf('letterAfter')),
  fiscalStart: orNothing(z.number().int().min(1).max(12)),
  hemisphere: orNothing(z.enum(['north', 'south'])),
  ownAddresses: orNothing(z.array(z.string().max(320)).max(50)),
  internalDomains: orNothing(z.array(z.string().max(253)).max(50)),
});

const preferences = z.object({
  lastFollowUp: z.string().max(40).optional(),
  lastAsk: z.string().max(40).optional(),
  answersToPick: z.boolean().optional(),
});
/** The user's own wordings of the ask are one list for all accounts. */
const WORDINGS = 'wordings';
const wordings = z.array(z.string().max(500)).max(20);
const WORN_OFF = 'worn-off';
const wornOff = z.array(z.string().max(40)).max(50);

/** The policy's numbers as the user set them. */
export async function loadPolicy(): Promise<PolicySettings> {
  const { plan: numbers, ...changed } = await storedPolicy();
  return { ...defaultPolicy, ...changed, plan: { ...defaultNumbers, ...numbers } };
}

async function storedPolicy(): Promise<PolicyChange> {
  const { policy: kept } = await browser.storage.local.get('policy');
  const read = policy.safeParse(kept ?? {});
  if (!read.success) return {};
  const { plan: numbers, ...rest } = read.data;
  return { ...known(rest), ...(numbers && { plan: known(numbers) }) };
}

/** Without what could not be read. */
function known<T extends object>(from: T): Partial<T> {
  return Object.fromEntries(
    Object.entries(from).filter(([, value]) => value !== undefined),
  ) as Partial<T>;
}

/** Choices made at once, in any page, are all kept, and so is each number of the plan. */
export async function savePolicy({ plan: numbers, ...changed }: PolicyChange): Promise<void> {
  await navigator.locks.request('policy', async () => {
    const { plan: before, ...rest } = await storedPolicy();
    // What is as it would be anyway is not kept, so that it stays what it is by default.
    const merged = Object.entries({ ...before, ...known(numbers ?? {}) }).filter(
      ([name, value]) => defaultNumbers[name as keyof PlanNumbers] !== value,
    );
    const plans = merged.length > 0 && { plan: Object.fromEntries(merged) };
    await browser.storage.local.set({ policy: { ...rest, ...known(changed), ...plans } });
  });
}

export async function loadWordings(): Promise<string[]> {
  return loadList(WORDINGS, wordings);
}

/** Rules for worn phrases that are switched off, by their ids, in all accounts. */
export async function loadWornOff(): Promise<string[]> {
  return loadList(WORN_OFF, wornOff);
}

/** A stored list; empty where it cannot be read. */
async function loadList(name: string, list: z.ZodType<string[]>): Promise<string[]> {
  const stored = await browser.storage.local.get(name);
  const read = list.safeParse(stored[name] ?? []);
  return read.success ? read.data : [];
}

function key(account: string): string {
  return `preferences:${account.toLowerCase()}`;
}

async function storedPreferences(account: string): Promise<z.output<typeof preferences>> {
  const stored = await browser.storage.local.get(key(account));
  const read = preferences.safeParse(stored[key(account)] ?? {});
  return read.success ? read.data : {};
}

export async function loadPreferences(account: string): Promise<Preferences> {
  return {
    ...(await storedPreferences(account)),
    wordings: await loadWordings(),
    wornOff: await loadWornOff(),
  };
}

export async function savePreferences(
  account: string,
  { wordings: own, wornOff: off, ...changed }: Partial<Preferences>,
): Promise<void> {
  if (own) await browser.storage.local.set({ [WORDINGS]: own });
  if (off) await browser.storage.local.set({ [WORN_OFF]: off });
  if (Object.keys(changed).length === 0) return;
  await navigator.locks.request(key(account), async () => {
    const merged = { ...(await storedPreferences(account)), ...changed };
    await browser.storage.local.set({ [key(account)]: merged });
  });
}
