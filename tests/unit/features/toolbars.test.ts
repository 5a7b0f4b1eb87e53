import { beforeEach, describe, expect, it } from 'vitest';
import type { FollowUpMenuProps } from '../../../components/gmail/FollowUpMenu.tsx';
import { threadToolbar } from '../../../lib/features/thread-toolbar.ts';
import { tickedRows } from '../../../lib/features/ticked-rows.ts';
import { ana, fakeRow, fakeThread } from '../gmail/fake-port.ts';
import { fakeTab, settle, ZONE } from './scene.ts';

const due = { day: '2026-12-07', zone: ZONE };
const ben = { email: 'ben@quay.example', name: 'Ben' };

let tab: ReturnType<typeof fakeTab>;
beforeEach(() => {
  tab = fakeTab();
  threadToolbar(tab.scene);
  tickedRows(tab.scene);
});
const menu = () => tab.screen.shown.at(-1)?.props as FollowUpMenuProps;

describe('above a conversation', () => {
  it('follows up with those picked, and can be taken back', async () => {
    tab.gmail.openThreadMenu(fakeThread('1a', [ana, ben]));
    expect(menu().people).toEqual([ana, ben]);
    menu().onPick({ due, condition: 'regardless', people: [ben] });
    await settle();
    const [command] = tab.worker.commands;
    expect(command?.intent).toMatchObject({
      do: 'set-follow-up',
      people: [ben],
      due,
      condition: 'regardless',
      place: { thread: '1a', subject: 'Proposal' },
    });
    expect(tab.screen.toasts[0]?.text).toBe('Follow up on Mon 7 Dec: saved');
    tab.screen.toasts[0]?.onUndo?.();
    await settle();
    expect(tab.worker.commands[1]?.intent).toEqual({ do: 'undo', of: command?.act });
  });

  it('says that nobody is there, and shows no menu', () => {
    tab.gmail.openThreadMenu(fakeThread('1a', [{ email: 'undisclosed recipients', name: '' }]));
    expect(tab.screen.shown.at(-1)?.props).toMatchObject({ kind: 'info' });
  });

  it('says what was not saved and repeats the same act', async () => {
    tab.worker.problem = { code: 'read-only' };
    tab.gmail.openThreadMenu(fakeThread('1a'));
    menu().onPick({ due, condition: 'no-reply', people: [ana] });
    await settle();
    const [notice] = tab.screen.notices.values();
    expect(notice?.text).toContain('If no reply by Mon 7 Dec: not saved.');
    notice?.action?.onPress();
    await settle();
    expect(tab.worker.commands[1]?.act).toBe(tab.worker.commands[0]?.act);
  });
});

describe('above a list', () => {
  it('follows up on each ticked row, each as an act of its own', async () => {
    tab.gmail.openRowsMenu([fakeRow('1a').row, fakeRow('2b').row]);
    menu().onPick({ due, condition: 'no-reply', people: [ana] });
    await settle();
    const places = tab.worker.commands.map(
      ({ intent }) => 'place' in intent && intent.place.thread,
    );
    expect(places).toEqual(['1a', '2b']);
    expect(new Set(tab.worker.commands.map(({ act }) => act)).size).toBe(2);
    expect(tab.screen.toasts[0]?.text).toBe('If no reply by Mon 7 Dec, for 2 conversations: saved');
  });
});
