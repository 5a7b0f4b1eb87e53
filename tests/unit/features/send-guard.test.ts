import { Children, isValidElement } from 'react';
import type { ReactElement, ReactNode } from 'react';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { GuardDialogProps } from '../../../components/gmail/GuardDialog.tsx';
import { GuardDialog } from '../../../components/gmail/GuardDialog.tsx';
import { GuardLine } from '../../../components/gmail/GuardLine.tsx';
import type { RecipientVerdict } from '../../../lib/messages/answers.ts';
import { sendGuard } from '../../../lib/features/guard/send-guard.tsx';
import { ana, fakeCompose } from '../gmail/fake-port.ts';
import { fakeTab, NOW, settle } from './scene.ts';
import { early, stop } from './verdicts.ts';

const carl = { email: 'carl@baum.example', name: 'Carl' };
let tab: ReturnType<typeof fakeTab>;
let mail: ReturnType<typeof fakeCompose>;
beforeEach(() => {
  vi.stubGlobal('document', { createElement: () => ({ remove() {} }), body: { append() {} } });
  tab = fakeTab();
  sendGuard(tab.scene);
  mail = fakeCompose('d1');
});
const intents = () => tab.worker.commands.map(({ intent }) => intent);
const dialog = (): GuardDialogProps => {
  const shown = tab.screen.shown.findLast(({ type }) => type === GuardDialog);
  if (!shown) throw new Error('no dialog');
  return shown.props as GuardDialogProps;
};
/** An element and all that stands in it. */
function within(element: ReactElement): ReactElement[] {
  const { children } = element.props as { children?: ReactNode };
  return [element, ...Children.toArray(children).filter(isValidElement).flatMap(within)];
}
const opened = () => tab.screen.shown.filter(({ type }) => type === GuardDialog).length;
const line = () => tab.screen.shown.flatMap(within).findLast(({ type }) => type === GuardLine);
async function begin() {
  tab.gmail.compose(mail.compose);
  await settle();
}

describe('a mail that is clear', () => {
  it('goes at once where that is known', async () => {
    await begin();
    expect(mail.press()).toBe(true);
    expect(mail.resent).toEqual([]);
  });

  it('waits for the verdict where it is not, and goes by itself, by the same button', async () => {
    tab.gmail.compose(mail.compose);
    expect(mail.press(true)).toBe(false);
    await settle();
    expect(mail.resent).toEqual([true]);
    expect(mail.holds()).toBe(1);
    expect(opened()).toBe(0);
  });

  it('goes once, though it is known to be clear before a press that waits is answered', async () => {
    tab.worker.silent = true;
    tab.gmail.compose(mail.compose);
    expect(mail.press()).toBe(false);
    const [known, waits] = tab.worker.unanswered;
    known?.();
    await settle();
    expect(mail.press()).toBe(true);
    waits?.();
    await settle();
    expect(mail.resent).toEqual([]);
  });

  it('is judged anew after somebody was added, or the ledger changed', async () => {
    await begin();
    tab.worker.verdicts.set(carl.email, stop);
    mail.address([ana, carl]);
    expect(mail.press()).toBe(false);
    await settle();
    expect(mail.resent).toEqual([]);
    expect(opened()).toBe(1);
    dialog().onClose();

    mail.address([ana]);
    await begin();
    tab.worker.verdicts.set(ana.email, stop);
    tab.worker.revision = 2;
    tab.scene.reach(2);
    expect(mail.press()).toBe(false);
    await settle();
    expect(mail.resent).toEqual([]);
  });
});

describe('a mail that is held', () => {
  beforeEach(async () => {
    tab.worker.verdicts.set(ana.email, early);
    await begin();
    mail.press();
    await settle();
  });

  it('is asked about once, however often Send is pressed', async () => {
    mail.press();
    mail.press();
    await settle();
    expect(opened()).toBe(1);
    expect(mail.resent).toEqual([]);
  });

  it('goes on by a choice that is written down first, once', async () => {
    dialog().onChoose('something-else');
    await settle();
    expect(intents()).toMatchObject([
      {
        do: 'go-on',
        choice: 'something-else',
        against: [{ person: { email: ana.email }, verdict: 'early', of: ['e'] }],
      },
    ]);
    expect(mail.resent).toEqual([false]);
    // The pass is used up: the next send is judged.
    expect(mail.press()).toBe(false);
  });

  it('stays where the choice could not be written', async () => {
    tab.worker.problem = { code: 'failed' };
    dialog().onChoose('send-anyway');
    await settle();
    expect(mail.resent).toEqual([]);
    expect(dialog().problem).toContain('went wrong');
  });

  it('goes where nothing can be written at all: it is the user’s own mail', async () => {
    tab.worker.problem = { code: 'store-full' };
    dialog().onChoose('send-anyway');
    await settle();
    expect(mail.resent).toEqual([false]);
  });

  it('waits with the draft, or for Gmail’s own day', async () => {
    dialog().onChoose('wait');
    await settle();
    mail.press();
    await settle();
    dialog().onChoose('schedule');
    await settle();
    // Their day, at the hour at which a day rings.
    expect(mail.set).toEqual([Date.UTC(2026, 11, 4, 9)]);
    expect(mail.scheduled()).toBe(0);
    expect(mail.resent).toEqual([]);
    expect(intents()).toEqual([]);
  });
});

it('is not let past by what was judged of an older ledger, however often that changes', async () => {
  vi.spyOn(tab.worker.verdicts, 'get').mockImplementation(() => {
    tab.scene.reach(tab.scene.revision() + 1);
    return undefined;
  });
  await begin();
  expect(mail.press()).toBe(false);
  await settle();
  expect(mail.resent).toEqual([]);
  expect(dialog().verdict.whole.because).toBe('unknown');
});

it('goes without those it is held for, to everyone else', async () => {
  mail.address([ana, carl]);
  tab.worker.verdicts.set(carl.email, stop);
  await begin();
  mail.press();
  await settle();
  expect(dialog().verdict.whole.choices).toContain('without');
  dialog().onChoose('without');
  await settle();
  expect(mail.compose.recipients().to).toEqual([ana]);
  expect(mail.resent).toEqual([false]);
});

it('puts right what was only read, and judges again', async () => {
  tab.worker.verdicts.set(ana.email, { ...stop, choices: ['misread', 'send-anyway'] });
  await begin();
  mail.press();
  await settle();
  tab.worker.verdicts.clear();
  tab.worker.revision = 1;
  dialog().onChoose('misread');
  await settle();
  expect(intents()).toMatchObject([{ do: 'lift-bar', entry: 'e', reason: 'misread' }]);
  expect(mail.resent).toEqual([false]);
});

it('puts right once what was misread of one person at two addresses', async () => {
  const again = { email: 'ana@kiln.example', name: 'Ana' };
  mail.address([ana, again]);
  for (const { email } of [ana, again])
    tab.worker.verdicts.set(email, { ...stop, choices: ['misread', 'send-anyway'] });
  await begin();
  mail.press();
  await settle();
  dialog().onChoose('misread');
  await settle();
  expect(intents()).toHaveLength(1);
});

it('is judged anew where the user has come into another zone', async () => {
  await begin();
  expect(mail.press()).toBe(true);
  vi.spyOn(tab.scene, 'time').mockReturnValue({ now: NOW, zone: 'Asia/Tokyo', workingDays: [] });
  tab.worker.verdicts.set(ana.email, early);
  expect(mail.press()).toBe(false);
  await settle();
  expect(opened()).toBe(1);
});

describe('what comes while the question is open', () => {
  const unreadable: Partial<RecipientVerdict> = {
    verdict: 'confirm',
    because: 'unreadable',
    choices: ['send-anyway'],
  };
  /** Somebody else's change, as the worker tells of it. */
  const changed = () => {
    tab.worker.revision += 1;
    tab.scene.reach(tab.worker.revision);
  };

  it('is asked about, though nothing was written by going on', async () => {
    mail.address([ana, carl]);
    tab.worker.verdicts.set(ana.email, unreadable);
    await begin();
    mail.press();
    await settle();
    tab.worker.verdicts.set(carl.email, stop);
    changed();
    dialog().onChoose('send-anyway');
    await settle();
    expect(mail.resent).toEqual([]);
    expect(opened()).toBe(2);
    dialog().onChoose('send-anyway', 'legal');
    await settle();
    expect(mail.resent).toEqual([false]);
  });

  it('does not ask again of what was chosen already', async () => {
    mail.address([ana, carl]);
    tab.worker.verdicts.set(ana.email, early);
    await begin();
    mail.press();
    await settle();
    changed();
    dialog().onChoose('send-anyway');
    await settle();
    expect(opened()).toBe(1);
    expect(mail.resent).toEqual([false]);
  });

  it('is asked about once the worker answers, where nothing could be checked before', async () => {
    await begin();
    tab.worker.silent = true;
    tab.scene.reach(1);
    mail.press();
    await vi.waitFor(() => expect(opened()).toBe(1), { timeout: 3000 });
    tab.worker.silent = false;
    tab.worker.verdicts.set(ana.email, stop);
    tab.worker.revision = 1;
    dialog().onChoose('send-anyway');
    await settle();
    expect(mail.resent).toEqual([]);
    expect(dialog().verdict.whole.because).toBe('never');
  });
});

describe('without an answer in a second', () => {
  it('the strictest that was seen holds, and nothing is taken for clear', async () => {
    tab.worker.verdicts.set(carl.email, stop);
    mail.address([carl]);
    await begin();
    tab.worker.silent = true;
    tab.scene.reach(9);
    mail.address([ana, carl]);
    expect(mail.press()).toBe(false);
    await vi.waitFor(() => expect(opened()).toBe(1), { timeout: 3000 });
    expect(dialog().verdict.recipients.map(({ because }) => because)).toEqual(['unknown', 'never']);
  });

  it('the line says so only until the worker answers', async () => {
    tab.worker.silent = true;
    await begin();
    await vi.waitFor(() => expect(line()).toBeDefined(), { timeout: 3000 });
    tab.worker.silent = false;
    const { judged } = tab.worker;
    for (const answer of tab.worker.unanswered) answer();
    await vi.waitFor(() => expect(tab.worker.judged).toBe(judged + 1));
    expect(mail.press()).toBe(true);
  });
});

describe('a day picked in Gmail’s schedule dialog', () => {
  const wednesday = Date.UTC(2026, 11, 2, 8);
  const friday = Date.UTC(2026, 11, 4, 9);
  const forDay = (): GuardDialogProps['picked'] => dialog().picked;
  beforeEach(async () => {
    tab.worker.verdicts.set(ana.email, early);
    tab.worker.clearFrom.set(ana.email, friday);
    await begin();
  });

  it('on which it is allowed passes without a word, at once where it was pointed at', async () => {
    const later = mail.pickDay(friday);
    expect(later()).toBe(false);
    await settle();
    expect(later()).toBe(true);
    mail.pointAt(friday + 1);
    await settle();
    expect(mail.pickDay(friday + 1)()).toBe(true);
    expect(opened()).toBe(0);
    expect(intents()).toEqual([]);
  });

  it('that is too early is asked about, with the day; waiting leaves it unscheduled', async () => {
    const isScheduled = mail.pickDay(wednesday);
    await settle();
    expect(forDay()).toEqual({ at: wednesday });
    dialog().onChoose('wait');
    await settle();
    expect(isScheduled()).toBe(false);
  });

  it('goes on by a choice that is written down, for that day alone', async () => {
    const isScheduled = mail.pickDay(wednesday);
    await settle();
    dialog().onChoose('send-anyway');
    await settle();
    expect(isScheduled()).toBe(true);
    expect(intents()).toMatchObject([{ do: 'go-on', choice: 'send-anyway' }]);
    expect(mail.pickDay(wednesday)()).toBe(false);
    await settle();
    expect(mail.press()).toBe(false);
  });

  it('can be changed for theirs', async () => {
    mail.pickDay(wednesday);
    await settle();
    dialog().onChoose('schedule');
    await settle();
    expect(mail.set).toEqual([friday]);
  });

  it('that cannot be read is judged as now, and the line says so', async () => {
    const isScheduled = mail.pickDay();
    await settle();
    expect(forDay()).toEqual({});
    expect(isScheduled()).toBe(false);
    expect(line()?.props).toMatchObject({ unread: true });
  });
});

it('where nothing is allowed the menu stays shut, and the day picked next is not asked about', async () => {
  tab.worker.verdicts.set(ana.email, stop);
  await begin();
  expect(mail.openSchedule()).toBe(false);
  await settle();
  dialog().onChoose('send-anyway', 'contract');
  await settle();
  expect(mail.scheduled()).toBe(1);
  expect(mail.pickDay(Date.UTC(2026, 11, 4, 9))()).toBe(true);
  expect(opened()).toBe(1);
  expect(mail.press()).toBe(false);
});

describe('where it cannot be read whom a mail goes to', () => {
  const guard = () => tab.scene.surfaces.all().find(({ surface }) => surface === 'guard');

  it('is said to be off, until every mail is read again', async () => {
    const other = fakeCompose('d2');
    tab.gmail.compose(other.compose);
    await begin();
    expect(guard()?.state).toBe('on');
    mail.hide(true);
    expect(guard()).toMatchObject({ state: 'off', why: 'recipients' });
    other.address([ana, carl]);
    expect(guard()?.state).toBe('off');
    mail.hide(false);
    expect(guard()?.state).toBe('on');
  });

  it('is still said when that mail is gone, until another one is read', async () => {
    await begin();
    mail.hide(true);
    mail.vanish();
    expect(guard()?.state).toBe('off');
    tab.gmail.compose(fakeCompose('d2').compose);
    expect(guard()?.state).toBe('on');
  });

  it('says neither of a mail to nobody yet', async () => {
    mail = fakeCompose('d1', { to: [] });
    await begin();
    expect(guard()).toBeUndefined();
  });
});
