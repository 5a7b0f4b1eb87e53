import { browser } from 'wxt/browser';
import * as z from 'zod';
import { defaultNumbers, PLAN_NAMES, rangeOf } from '../policy/playbooks/numbers.ts';
import type { PlanNumbers } from '../policy/playbooks/numbers.ts';
import { defaultPolicy } from '../policy/settings.ts';
import type { PolicySettings } from '../policy/settings.ts';
import type { Preferences } from '../messages/answers.ts';

/**
 * Settings and small choices lie in the extension's own storage beside the ledger: they are no
 * facts about anyone. What cannot be read falls back to its default, key by key.
 */
const timeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
const count = z.number().int().min(0).max(365);
const numberOfPlan = (name: keyof PlanNumbers) => {
  const { least, most } = rangeOf(name);
  return z.number().min(least).max(most);
};
const plan = z.object(
  Object.fromEntries(PLAN_NAMES.map((name) => [name, numberOfPlan(name).optional()])),
);
const policy = z
  .object({
    workingDays: z.array(z.number().int().min(1).max(7)).min(1).max(7),
    freeDays: z.array(z.iso.date()).max(400),
    publicHolidays: z.boolean(),
    plan,
    usefulADay: count,
    weekAim: count,
    waitingAfter: count,
    ringAt: timeOfDay,
    ringBefore: count,
    silentAfter: count,
    silentAfterDate: count,
    pressureHint: count,
    pressureConfirm: count,
    pressureRest: count,
    letterAfter: count,
    fiscalStart: z.number().int().min(1).max(12),
    hemisphere: z.enum(['north', 'south']),
    ownAddresses: z.array(z.string().max(320)).max(50),
    internalDomains: z.array(z.string().max(253)).max(50),
  })
  .partial();

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
  const { plan: numbers, ...stored } = await storedPolicy();
  return { ...defaultPolicy, ...stored, plan: { ...defaultNumbers, ...numbers } };
}

async function storedPolicy(): Promise<z.output<typeof policy>> {
  const stored = await browser.storage.local.get('policy');
  const read = policy.safeParse(stored['policy'] ?? {});
  return read.success ? read.data : {};
}

/** Choices made at once, in any page, are all kept. */
export async function savePolicy(changed: Partial<PolicySettings>): Promise<void> {
  await navigator.locks.request('policy', async () => {
    await browser.storage.local.set({ policy: { ...(await storedPolicy()), ...changed } });
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
