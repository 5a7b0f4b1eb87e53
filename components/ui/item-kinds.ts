import type { ItemKind } from '../../lib/library/item.ts';

/** What an item of the library is, by its kind. */
export const KIND_WORDS: Record<ItemKind, string> = {
  article: 'item_article',
  invitation: 'item_invitation',
  introduction: 'item_introduction',
  event: 'item_event',
  news: 'item_news',
  template: 'item_template',
};
