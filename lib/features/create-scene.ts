import type { GmailPort, Surfaces } from '../gmail/port.ts';
import { newId } from '../ledger/new-id.ts';
import type { Choices, Preferences, Welcome } from '../messages/answers.ts';
import { filedBy } from './filed.ts';
import { heard } from './heard.ts';
import { createPending } from './pending.ts';
import type { Ask, Scene } from './scene.ts';
import type { Ui } from './ui/ui.ts';

interface Parts {
  port: GmailPort;
  ask: Ask;
  ui: Ui;
  surfaces: Surfaces;
  /** The worker's answer to the first call; undefined when there was none. */
  welcome: Welcome | undefined;
  clock: () => number;
  zone: () => string;
  signal: AbortSignal;
}

const WORKING_DAYS = [1, 2, 3, 4, 5];

/** What all features of a tab share, and the way to tell them that the ledger changed. */
export function createScene(
  parts: Parts,
): Scene & { changed(revision: number): void; choose(chosen: Choices): void } {
  const { port, ask, welcome, clock, zone } = parts;
  const news = heard<void>();
  const filed = heard<Set<string>>();
  const chosen = heard<void>();
  const hidden = heard<boolean>();
  let discreet = welcome?.discreet ?? false;
  let preferences: Preferences = welcome?.preferences ?? { wordings: [] };
  let workingDays = welcome?.workingDays ?? WORKING_DAYS;
  const { account } = port;
  let revision = welcome?.revision ?? 0;
  const reach = (told: number) => {
    revision = Math.max(revision, told);
  };
  const hide = (on: boolean) => {
    if (on === discreet) return;
    discreet = on;
    hidden.tell(on);
  };
  return {
    ...parts,
    pending: createPending(),
    company: welcome?.company,
    time: () => ({
      now: clock() + (welcome?.clockOffset ?? 0),
      zone: zone(),
      workingDays,
    }),
    preferences: () => preferences,
    prefer: (choice) => {
      preferences = { ...preferences, ...choice };
      void ask.prefer({ account, preferences: choice });
    },
    change: async (intent, act = newId()) => {
      const answer = await ask.command({ act, account, zone: zone(), intent });
      if (answer.ok) {
        reach(answer.value.revision);
        filed.tell(filedBy(intent));
      }
      return answer;
    },
    revision: () => revision,
    reach,
    onChanged: news.on,
    onFiled: filed.on,
    onChosen: chosen.on,
    discreet: () => discreet,
    beDiscreet: (on) => {
      hide(on);
      void ask.beDiscreet({ on });
    },
    onDiscreet: hidden.on,
    changed: (told) => {
      reach(told);
      news.tell();
    },
    choose: (choices) => {
      ({ preferences, workingDays } = choices);
      chosen.tell();
      hide(choices.discreet);
    },
  };
}
