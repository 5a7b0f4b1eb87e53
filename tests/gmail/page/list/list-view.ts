import type { ListData, RowData } from '../../state/views.ts';
import { ask, tell } from '../requests.ts';
import { div, h } from '../dom.ts';
import { toast } from '../frame/toast.ts';
import { pageHash, threadHash } from '../route.ts';
import type { Route } from '../route.ts';
import type { View } from '../view.ts';
import { words } from '../words.ts';
import { makeListToolbar } from './list-toolbar.ts';
import { makeRow, showTicked } from './row.ts';

interface Shown {
  element: HTMLTableRowElement;
  row: RowData;
  text: string;
}

/** What a list asks of the rest of the page. */
export interface ListActions {
  openDraft(id: string): void;
  counted(data: ListData): void;
  /** Shows another page. */
  go(hash: string): void;
}

/** The list of a folder, label or search. */
export async function makeListView(route: Route, actions: ListActions): Promise<View> {
  const shown = new Map<string, Shown>();
  const ticked = new Set<string>();
  let cursor = -1;
  let place = { before: 0, total: 0 };
  const body = h('tbody', {});
  const empty = div('TC', route.view === 'search' ? words.noResults : words.noMail);
  const table = h(
    'table',
    { class: 'F cf zt', role: 'grid' },
    h(
      'colgroup',
      {},
      ...['k0', 'y5', 'y5', 'yY', '', 'yg', 'xX', 'bq4'].map((name) => h('col', { class: name })),
    ),
    body,
  );
  const view = h(
    'div',
    { class: 'bGI nH oy8Mbf', role: 'main' },
    h(
      'div',
      { class: 'Nr UI S2 vy', gh: 'tl' },
      div(
        'Nu tf',
        div(
          'aDP',
          h(
            'div',
            { class: 'ae4 aDM nH oy8Mbf', role: 'tabpanel' },
            div('Cp', h('div', {}, table)),
            empty,
          ),
        ),
      ),
    ),
  );
  const toolbar = makeListToolbar({
    tickAll,
    refresh: () => void refresh(),
    file: (action) => void fileTicked(action),
    turn: (step) => actions.go(pageHash(route, route.page + step)),
  });

  async function refresh(): Promise<void> {
    const { view: of, parameter, page } = route;
    const data = await ask<ListData>('list', { view: of, parameter, page: String(page) });
    place = { before: data.before, total: data.total };
    actions.counted(data);
    const keys = new Set(data.rows.map(keyOf));
    for (const [key, { element }] of shown) {
      if (keys.has(key)) continue;
      element.remove();
      shown.delete(key);
      ticked.delete(key);
    }
    data.rows.forEach((row, index) => put(row, index));
    empty.style.display = data.rows.length > 0 ? 'none' : '';
    showSelection();
  }

  /** Keeps the element of a row that did not change, so that nothing on it is lost. */
  function put(row: RowData, index: number): void {
    const key = keyOf(row);
    const text = JSON.stringify(row);
    const before = shown.get(key);
    const element = before?.text === text ? before.element : makeRow(row, rowActions);
    if (before && before.element !== element) before.element.remove();
    shown.set(key, { element, row, text });
    showTicked(element, ticked.has(key));
    if (body.children[index] !== element) body.insertBefore(element, body.children[index] ?? null);
  }

  const rowActions = {
    open: (row: RowData): void => {
      // A draft that answers opens in its conversation, and a scheduled mail as one.
      const alone = row.draft && !row.draft.answers && !row.draft.scheduledFor;
      if (row.draft && alone) actions.openDraft(row.draft.id);
      else window.location.hash = threadHash(route, row.hex);
    },
    tick: (row: RowData): void => {
      const key = keyOf(row);
      if (!ticked.delete(key)) ticked.add(key);
      showSelection();
    },
    file: (action: string, row: RowData): void => void file(action, [row.hex]),
  };

  function tickAll(): void {
    const all = ticked.size === 0;
    ticked.clear();
    if (all) for (const key of shown.keys()) ticked.add(key);
    showSelection();
  }

  function showSelection(): void {
    for (const [key, { element }] of shown) showTicked(element, ticked.has(key));
    toolbar.update(ticked.size, shown.size, place);
  }

  async function fileTicked(action: string): Promise<void> {
    const ids = [...ticked].map((key) => shown.get(key)!.row.hex);
    ticked.clear();
    await file(action, ids);
  }

  async function file(action: string, ids: string[]): Promise<void> {
    if (ids.length === 0) return;
    await tell('file', { action, ids });
    if (action === 'archive') toast(words.archived(ids.length), [undoing('inbox', ids)]);
    if (action === 'delete') toast(words.deleted(ids.length), [undoing('inbox', ids)]);
    await refresh();
  }

  const undoing = (action: string, ids: string[]) => ({
    name: words.undo,
    run: () => void file(action, ids),
  });

  function moveCursor(step: number): void {
    const rows = [...body.rows];
    cursor = Math.max(0, Math.min(rows.length - 1, cursor + step));
    rows.forEach((row, index) => row.classList.toggle('btb', index === cursor));
    rows[cursor]?.focus();
  }

  const atCursor = (): RowData | undefined =>
    [...shown.values()].find(({ element }) => element === body.rows[cursor])?.row;
  const withCursor = (run: (row: RowData) => void) => (): void => {
    const row = atCursor();
    if (row) run(row);
  };

  await refresh();
  return {
    element: view,
    toolbar: toolbar.element,
    refresh,
    close: () => {},
    keys: {
      j: () => moveCursor(1),
      k: () => moveCursor(-1),
      o: withCursor(rowActions.open),
      Enter: withCursor(rowActions.open),
      x: withCursor(rowActions.tick),
      s: withCursor((row) => rowActions.file(row.starred ? 'unstar' : 'star', row)),
      e: () =>
        ticked.size > 0
          ? void fileTicked('archive')
          : withCursor((row) => rowActions.file('archive', row))(),
      '#': () =>
        ticked.size > 0
          ? void fileTicked('delete')
          : withCursor((row) => rowActions.file('delete', row))(),
    },
  };
}

const keyOf = (row: RowData): string => row.draft?.id ?? row.hex;
