// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from '@testing-library/react';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { roomOf } from '../../../../components/pages/Shell.tsx';
import { PERMISSIONS } from '../../../../components/pages/Promises.tsx';
import { windowOf } from '../../../../components/pages/window.ts';
import { PagesScene } from '../../../gallery/pages-scene.tsx';

vi.mock('wxt/browser', () => import('../../../gallery/browser.ts'));
afterEach(cleanup);

describe('ten thousand contacts', () => {
  it('draws only those in view', () => {
    render(<PagesScene scene="contacts" state="" />);
    const drawn = screen.getAllByRole('option');
    expect(drawn.length).toBeGreaterThan(0);
    expect(drawn.length).toBeLessThan(60);
    expect(drawn[0]?.getAttribute('aria-setsize')).toBe('10000');
  });

  it('moves with the keys and shows whom it reached', () => {
    render(<PagesScene scene="contacts" state="" />);
    const list = screen.getByRole('listbox');
    fireEvent.keyDown(list, { key: 'j' });
    expect(screen.getByRole('heading', { name: 'Ana Oliveira' })).toBeTruthy();
    fireEvent.keyDown(list, { key: 'ArrowDown' });
    expect(screen.getByRole('heading', { name: 'Carl Baum' })).toBeTruthy();
    expect(screen.getByRole('option', { selected: true }).textContent).toContain(
      'not to be contacted',
    );
    fireEvent.keyDown(list, { key: 'End' });
    fireEvent.keyDown(list, { key: 'k' });
    expect(screen.getByRole('heading', { name: 'Yuki Tanaka 9998' })).toBeTruthy();
  });

  it('never asks for rows that are not there', () => {
    expect(windowOf(0, 640, 64, 3)).toEqual({ first: 0, last: 3 });
    expect(windowOf(6400, 640, 64, 10_000)).toEqual({ first: 92, last: 118 });
    expect(windowOf(9e9, 640, 64, 10)).toEqual({ first: 10, last: 10 });
  });
});

describe('the pages', () => {
  it('reads the room from the address, today for anything else', () => {
    expect(roomOf('#contacts/abc')).toEqual({ room: 'contacts', wanted: 'abc' });
    expect(roomOf('#backup/import')).toEqual({ room: 'backup', wanted: 'import' });
    expect(roomOf('')).toEqual({ room: 'today', wanted: undefined });
    expect(roomOf('#contacts/<script>')).toEqual({ room: 'today', wanted: undefined });
  });

  it('says live whether the icon is pinned, and what each permission is for', () => {
    const { rerender } = render(<PagesScene scene="welcome" state="" />);
    expect(screen.getByRole('heading', { name: 'Pin the icon' })).toBeTruthy();
    for (const [permission] of PERMISSIONS) expect(screen.getByText(permission)).toBeTruthy();
    rerender(<PagesScene scene="welcome" state="pinned" />);
    expect(screen.getByRole('heading', { name: 'The icon is pinned' })).toBeTruthy();
    rerender(<PagesScene scene="welcome" state="stale" />);
    expect(screen.getByRole('button', { name: 'Reload Gmail' })).toBeTruthy();
  });
});
