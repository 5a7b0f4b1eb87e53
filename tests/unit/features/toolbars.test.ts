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
    tab.screen.toasts[0]?.action?.onPress();
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
  it('says of how many it is saved and of how many not, and takes back the saved alone', async () => {
    tab.worker.fails = ({ intent }) => 'people' in intent && intent.people[0]?.email === ben.email;
    const mei = { email: 'mei@lotus.example', name: 'Mei' };
    const rows = [fakeRow('1a'), fakeRow('2b', [ben]), fakeRow('3c', [mei])];
    tab.gmail.openRowsMenu(rows.map(({ row }) => row));
    menu().onPick({ due, condition: 'no-reply', people: [ana] });
    await settle();
    expect(tab.screen.toasts[0]?.text).toBe('If no reply by Mon 7 Dec, for 2 people: saved');
    const [notice] = tab.screen.notices.values();
    expect(notice?.text).toContain('If no reply by Mon 7 Dec, for 1 person: not saved.');
    const [first, failed, third] = tab.worker.commands.map(({ act }) => act);
    tab.screen.toasts[0]?.action?.onPress();
    await settle();
    const undone = tab.worker.commands.slice(3).map(({ intent }) => intent);
    expect(undone).toEqual([
      { do: 'undo', of: first },
      { do: 'undo', of: third },
    ]);
    tab.worker.fails = undefined;
    notice?.action?.onPress();
    await settle();
    expect(tab.worker.commands.at(-1)?.act).toBe(failed);
    expect(tab.screen.toasts.at(-1)?.text).toContain('for 1 person: saved');
  });

  it('follows up on each ticked row, each as an act of its own', async () => {
    tab.gmail.openRowsMenu([fakeRow('1a').row, fakeRow('2b', [ben]).row]);
    menu().onPick({ due, condition: 'no-reply', people: [ana] });
    await settle();
    const places = tab.worker.commands.map(
      ({ intent }) => 'place' in intent && intent.place.thread,
    );
    expect(places).toEqual(['1a', '2b']);
    expect(new Set(tab.worker.commands.map(({ act }) => act)).size).toBe(2);
    expect(tab.screen.toasts[0]?.text).toBe('If no reply by Mon 7 Dec, for 2 people: saved');
  });
});
