import { beforeEach, describe, expect, it, vi } from 'vitest';
import { GuardDialog } from '../../../components/gmail/GuardDialog.tsx';
import type { GuardDialogProps } from '../../../components/gmail/GuardDialog.tsx';
import { beforeCall } from '../../../lib/features/guard/before-call.ts';
import type { RecipientVerdict } from '../../../lib/messages/answers.ts';
import { ana } from '../gmail/fake-port.ts';
import { fakeTab, settle } from './scene.ts';
import { early as held, stop as refused } from './verdicts.ts';

/** A call cannot be scheduled. */
const early: Partial<RecipientVerdict> = {
  ...held,
  choices: ['wait', 'something-else', 'send-anyway'],
};
const stop: Partial<RecipientVerdict> = {
  ...refused,
  channels: ['call'],
  choices: ['misread', 'send-anyway'],
};
const phone = '+351 22 555 01';
const to = { ...ana, phone };

let tab: ReturnType<typeof fakeTab>;
let dialled: string[];
let call: ReturnType<typeof beforeCall>;
beforeEach(() => {
  vi.stubGlobal('document', {
    activeElement: null,
    createElement: () => ({ remove() {} }),
    body: { append() {} },
  });
  tab = fakeTab();
  dialled = [];
  call = beforeCall(tab.scene, (number) => dialled.push(number));
});
const dialogs = () => tab.screen.shown.filter(({ type }) => type === GuardDialog);
const dialog = (): GuardDialogProps => {
  const shown = dialogs().at(-1);
  if (!shown) throw new Error('no dialog');
  return shown.props as GuardDialogProps;
};
const intents = () => tab.worker.commands.map(({ intent }) => intent);

it('dials at once where nothing forbids a call, without a word', async () => {
  await call(to);
  expect(dialled).toEqual([phone]);
  expect(tab.worker.channel).toBe('call');
  expect(dialogs()).toEqual([]);
  expect(intents()).toEqual([]);
});

describe('a call that is held', () => {
  beforeEach(async () => {
    tab.worker.verdicts.set(ana.email, early);
    void call(to);
    await settle();
  });

  it('is asked about once, as a call', async () => {
    await call(to);
    expect(dialogs()).toHaveLength(1);
    expect(dialog().act).toBe('call');
    expect(dialled).toEqual([]);
  });

  it.each(['wait', undefined] as const)('is left at that: %s', async (choice) => {
    if (choice) dialog().onChoose(choice);
    else dialog().onClose();
    await settle();
    expect(dialled).toEqual([]);
    expect(intents()).toEqual([]);
    // The next one is asked about anew.
    void call(to);
    await settle();
    expect(dialogs()).toHaveLength(2);
  });

  it('goes on by a choice that is written down first', async () => {
    dialog().onChoose('send-anyway');
    await settle();
    expect(dialled).toEqual([phone]);
    expect(intents()).toMatchObject([
      { do: 'go-on', choice: 'send-anyway', against: [{ verdict: 'early', of: ['e'] }] },
    ]);
  });

  it('is not made where the choice could not be written', async () => {
    tab.worker.problem = { code: 'failed' };
    dialog().onChoose('send-anyway');
    await settle();
    expect(dialled).toEqual([]);
    expect(dialog().problem).toContain('went wrong');
  });
});

it('is asked about again where more came while the question was open', async () => {
  tab.worker.verdicts.set(ana.email, early);
  void call(to);
  await settle();
  tab.worker.verdicts.set(ana.email, stop);
  dialog().onChoose('send-anyway');
  await settle();
  expect(dialled).toEqual([]);
  expect(dialog().verdict.whole.because).toBe('never');
});

it('is judged again once what was only read is put right', async () => {
  tab.worker.verdicts.set(ana.email, stop);
  const called = call(to);
  await settle();
  tab.worker.verdicts.clear();
  dialog().onChoose('misread');
  await called;
  expect(intents()).toMatchObject([{ do: 'lift-bar', entry: 'e', reason: 'misread' }]);
  expect(dialled).toEqual([phone]);
});

it('without an answer says that nothing could be checked, or what was seen before', async () => {
  tab.worker.silent = true;
  void call(to);
  await vi.waitFor(() => expect(dialog().verdict.whole.because).toBe('unknown'), { timeout: 3000 });
  dialog().onClose();
  await settle();
  tab.worker.silent = false;
  tab.worker.verdicts.set(ana.email, stop);
  void call(to);
  await settle();
  dialog().onClose();
  await settle();
  tab.worker.silent = true;
  void call(to);
  await vi.waitFor(() => expect(dialog().verdict.whole.because).toBe('never'), { timeout: 3000 });
  expect(dialled).toEqual([]);
});
