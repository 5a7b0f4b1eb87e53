import { beforeEach, expect, it, vi } from 'vitest';
import { contactPanel } from '../../../lib/features/contact-panel.ts';
import { discreet } from '../../../lib/features/discreet.ts';
import { sendGuard } from '../../../lib/features/guard/send-guard.tsx';
import { rowDate } from '../../../lib/features/row-date.ts';
import { GuardDialog } from '../../../components/gmail/GuardDialog.tsx';
import { ana, fakeCompose, fakeMount, fakeRow, fakeThread } from '../gmail/fake-port.ts';
import { fakeTab, settle, ZONE } from './scene.ts';

const choices = (on: boolean) => ({
  preferences: { wordings: [] },
  workingDays: [1],
  discreet: on,
});
let press: (event: object) => void;
let marked: boolean;
beforeEach(() => {
  vi.stubGlobal('window', {
    addEventListener: (_: string, told: typeof press) => {
      press = told;
    },
  });
  vi.stubGlobal('document', {
    createElement: () => ({ remove() {} }),
    body: { append() {} },
    documentElement: {
      toggleAttribute: (_: string, on: boolean) => {
        marked = on;
      },
    },
  });
});
const key = (more: object = {}) => {
  const event = {
    code: 'KeyH',
    altKey: true,
    shiftKey: true,
    ctrlKey: false,
    metaKey: false,
    repeat: false,
    preventDefault: vi.fn<() => void>(),
    stopImmediatePropagation: vi.fn<() => void>(),
    ...more,
  };
  press(event);
  return event;
};

it('one key hides at once, in all tabs, and shows again; no other key does', () => {
  const { scene, worker, screen } = fakeTab();
  discreet(scene);
  expect(marked).toBe(false);
  for (const other of [{ code: 'KeyJ' }, { altKey: false }, { ctrlKey: true }, { repeat: true }])
    expect(key(other).preventDefault).not.toHaveBeenCalled();
  expect(worker.discreet).toEqual([]);
  const pressed = key();
  expect(pressed.preventDefault).toHaveBeenCalledOnce();
  expect(pressed.stopImmediatePropagation).toHaveBeenCalledOnce();
  expect(marked).toBe(true);
  expect(scene.discreet()).toBe(true);
  // Said to those who do not see it; nothing is shown.
  expect(screen.said).toHaveLength(1);
  expect(screen.toasts).toEqual([]);
  key();
  expect(marked).toBe(false);
  expect(worker.discreet).toEqual([true, false]);
});

it('a tab that opens while it is on shows nothing, and one that hears of its end shows all', async () => {
  const { gmail, worker, scene, screen } = fakeTab({ discreet: true });
  worker.dates = { '1a': { due: { day: '2026-11-23', zone: ZONE }, overdue: false } };
  discreet(scene);
  rowDate(scene);
  contactPanel(scene);
  expect(marked).toBe(true);
  const { row, dates } = fakeRow('1a');
  const panels: ReturnType<typeof fakeMount>[] = [];
  const addPanel = () => {
    panels.push(fakeMount());
    return panels.at(-1) ?? fakeMount();
  };
  gmail.row(row);
  gmail.thread({ ...fakeThread('1a'), addPanel });
  await settle();
  expect(dates).toEqual([]);
  expect(panels).toEqual([]);
  expect(screen.shown).toEqual([]);

  scene.choose(choices(false));
  await settle();
  expect(dates.at(-1)).toMatchObject({ text: expect.stringContaining('23') });
  expect(panels.map(({ closed }) => closed)).toEqual([false]);

  scene.choose(choices(true));
  expect(dates.at(-1)).toBe(null);
  expect(panels.map(({ closed }) => closed)).toEqual([true]);
  scene.choose(choices(false));
  await settle();
  expect(panels.map(({ closed }) => closed)).toEqual([true, false]);
});

it('the guard holds as ever and shows its question; its line and what is muted go', async () => {
  const { gmail, worker, scene, screen } = fakeTab();
  worker.verdicts.set(ana.email, { verdict: 'stop', because: 'never', choices: ['send-anyway'] });
  sendGuard(scene);
  const mail = fakeCompose('d1');
  gmail.compose(mail.compose);
  await settle();
  expect(mail.lines.map(({ closed }) => closed)).toEqual([false]);
  expect(mail.muted().size).toBe(1);
  scene.choose(choices(true));
  // The verdict is asked for once letters pause.
  await vi.waitFor(() => expect(mail.muted().size).toBe(0));
  expect(mail.lines.map(({ closed }) => closed)).toEqual([true]);
  expect(mail.press()).toBe(false);
  await settle();
  expect(screen.shown.some(({ type }) => type === GuardDialog)).toBe(true);
});
