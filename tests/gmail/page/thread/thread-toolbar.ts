import { menuItem, moreMenu, pager, toolBar, toolButton, toolGroup } from '../toolbar.ts';
import { words } from '../words.ts';

/** The bar above an opened conversation. */
export function makeThreadToolbar(
  back: () => void,
  file: (action: 'archive' | 'delete' | 'unread' | 'inbox') => void,
): HTMLElement {
  return toolBar(
    [
      toolGroup(toolButton(words.backTo, 'back', 'lS', back)),
      toolGroup(
        toolButton(words.archive, 'archive', 'lR', () => file('archive')),
        toolButton(words.remove, 'trash', 'nX', () => file('delete')),
      ),
      toolGroup(toolButton(words.markUnread, 'mail', 'bvt', () => file('unread'))),
      toolGroup(toolButton(words.moveTo, 'folder', 'ns', () => {})),
      moreMenu(
        menuItem(words.markUnread, () => file('unread')),
        menuItem(words.moveToInbox, () => file('inbox')),
      ),
    ],
    pager(''),
  );
}
