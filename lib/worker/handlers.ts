import { browser } from 'wxt/browser';
import { clockOffset } from '../clock/now.ts';
import { localZone } from '../clock/zone.ts';
import { companyOf } from '../ledger/domain.ts';
import { findAsk } from '../language/asked-date.ts';
import { readTypedDate } from '../language/typed-date.ts';
import type { LibraryItem } from '../library/item.ts';
import type { Protocol } from '../messages/protocol.ts';
import { Refused } from '../messages/refused.ts';
import type { Handlers } from '../messages/serve.ts';
import { loadPreferences, loadWornOff, savePolicy, savePreferences } from '../settings/settings.ts';
import { loadDiscreet, saveDiscreet } from '../settings/discreet.ts';
import { leaveMail } from '../settings/left-mail.ts';
import { append } from '../store/append.ts';
import { storedHead } from '../store/device.ts';
import { isLost, readOnlyReason } from '../store/health.ts';
import { importLines } from '../store/import.ts';
import { keepItem, removeItem } from '../store/library.ts';
import { openStore } from '../store/open.ts';
import type { Store } from '../store/tables.ts';
import { threadDates } from '../store/reads.ts';
import { sight } from '../store/sightings.ts';
import { afterChange } from './after.ts';
import { catchUp } from './catch-up.ts';
import { tellChoices } from './choices.ts';
import { health } from './health.ts';
import { judge, judgeByMirror } from './judge.ts';
import { openThread } from './open-thread.ts';
import { readDraft, readMail, wornIn } from './reading.ts';
import { readNote } from './self-notes.ts';
import { present } from './present.ts';
import { readyStore } from './ready-store.ts';
import { scheduledMail, shownView } from './slips.ts';
import { gmailTabs, rememberSurfaces, rememberTab, tellTabs } from './tabs.ts';
import { update } from './update.ts';
import { usefulFor } from './useful.ts';
import { isWalker, walkOrder, walkerLost } from './walk/orders.ts';
import { walkStep } from './walk/steps.ts';
import { takeWish } from './wishes.ts';

type Input<K extends keyof Protocol> = Parameters<Protocol[K]>[0];

/** Lets every Gmail tab ask again, though the ledger is as it was. */
async function tellAnew(store: Store): Promise<void> {
  await tellTabs((await storedHead(store))?.revision ?? 0);
}

/** What the worker does for each question. Every one may be asked twice without harm. */
export const handlers: Handlers = {
  async command(input: Input<'command'>, asker) {
    const store = await readyStore();
    const saved = await append(store, input as never, await present(), asker.kind);
    if (!saved.already) await afterChange(store, saved.revision, asker.tab);
    return saved;
  },

  async hello({ account }: Input<'hello'>, { tab }) {
    if (tab !== undefined) await rememberTab(tab, account);
    const { settings } = await present();
    const store = await openStore().catch((error: unknown) => {
      if (error instanceof Refused) return error.problem;
      throw error;
    });
    const shut = 'code' in store ? store : await readOnlyReason(store);
    const head = 'code' in store ? undefined : await storedHead(store);
    return {
      clockOffset: clockOffset(),
      revision: head?.revision ?? 0,
      preferences: await loadPreferences(account),
      workingDays: settings.workingDays,
      discreet: await loadDiscreet(),
      company: companyOf(account),
      readOnly: shut,
      show: tab === undefined ? undefined : await takeWish(tab, account),
      ...(tab !== undefined && (await isWalker(tab)) && { walks: true as const }),
    };
  },

  async people({ account, zone, thread, people, seen }: Input<'people'>) {
    const store = await readyStore();
    const at = await present(zone);
    if (thread && seen) await sight(store, account, thread, at.now);
    return Promise.all(people.map((ref) => shownView(store, ref, at, account, thread)));
  },

  async scheduledMail(input: Input<'scheduledMail'>) {
    return scheduledMail(await readyStore(), input, await present(input.zone));
  },

  async threadDates({ account, threads, zone }: Input<'threadDates'>) {
    return threadDates(await readyStore(), account, threads, await present(zone));
  },

  async readDate({ text, zone }: Input<'readDate'>) {
    const { now, settings } = await present(zone);
    return readTypedDate(text, { now, zone, workingDays: settings.workingDays });
  },

  async findAsk({ text, zone }: Input<'findAsk'>) {
    const { now, settings } = await present(zone);
    return findAsk(text, { now, zone, workingDays: settings.workingDays }) ?? null;
  },

  async judge(input: Input<'judge'>) {
    const store = await readyStore().catch(() => undefined);
    if (!store) return judgeByMirror(input);
    const judged = await judge(store, input, await present(input.zone));
    return (await isLost(store)) ? judgeByMirror(input, judged) : judged;
  },

  async readMail(input: Input<'readMail'>) {
    return readMail(await readyStore(), input, await present(input.zone));
  },

  async readNote(input: Input<'readNote'>) {
    return readNote(await readyStore(), input, await present(input.zone));
  },

  async views(_input: Input<'views'>, { tab }) {
    if (tab === undefined) throw new Refused('failed', 'no tab');
    await browser.scripting.executeScript({
      target: { tabId: tab, frameIds: [0] },
      files: ['/views.js'],
    });
    return true as const;
  },

  async leaveMail({ message }: Input<'leaveMail'>) {
    await leaveMail(message);
    return true as const;
  },

  async readDraft(input: Input<'readDraft'>) {
    return readDraft(await readyStore(), input, await present(input.zone));
  },

  async findWorn({ text }: Input<'findWorn'>) {
    return wornIn(text, await loadWornOff());
  },

  async usefulFor(input: Input<'usefulFor'>) {
    return usefulFor(await readyStore(), input, await present(input.zone));
  },

  async openLibrary() {
    await browser.tabs.create({ url: browser.runtime.getURL('/ledger.html#library') });
    return true as const;
  },

  async keepItem({ item }: Input<'keepItem'>) {
    const store = await readyStore();
    // The door has filled in what was left out; when it was added and changed is said there.
    await afterChange(store, await keepItem(store, item as LibraryItem, (await present()).now));
    return true as const;
  },

  async removeItem({ id }: Input<'removeItem'>) {
    const store = await readyStore();
    await afterChange(store, await removeItem(store, id));
    return true as const;
  },

  async prefer({ account, preferences }: Input<'prefer'>) {
    await savePreferences(account, preferences);
    if (preferences.wordings ?? preferences.wornOff) await tellChoices();
    return true as const;
  },

  async beDiscreet({ on }: Input<'beDiscreet'>) {
    await saveDiscreet(on);
    await tellChoices();
    await update(await openStore());
    return true as const;
  },

  async setPolicy(input: Input<'setPolicy'>) {
    await savePolicy(input);
    await tellChoices();
    // Rows follow by themselves: a worker that is stopped meanwhile finds them outdated. Tabs ask anew
    // for what they show, and for a verdict that a setting may have changed.
    void catchUp(tellAnew);
    return true as const;
  },

  async surfaces({ account, reports }: Input<'surfaces'>, { tab }) {
    if (tab !== undefined) await rememberSurfaces(tab, account, reports);
    const gone = reports.some(({ surface, state }) => surface === 'gmail' && state === 'off');
    if (tab !== undefined && gone) await walkerLost(tab, 'gmail');
    await update(await openStore());
    return true as const;
  },

  async walkStep(input: Input<'walkStep'>, { tab }) {
    return walkStep(await readyStore(), input, await present(input.zone), tab);
  },

  async walk(input: Input<'walk'>) {
    await walkOrder(await readyStore(), input, await present());
    return true as const;
  },

  async openThread(input: Input<'openThread'>) {
    // A row that came from a backup may name an account that no open tab has; any tab will do.
    const tabs = Object.values(await gmailTabs());
    await openThread({ ...input, account: input.account || (tabs[0]?.account ?? '') });
    return true as const;
  },

  async importLines(input: Input<'importLines'>) {
    const store = await readyStore();
    const { result, revision } = await importLines(store, input, await present(localZone()));
    await afterChange(store, revision);
    return result;
  },

  health,
};
