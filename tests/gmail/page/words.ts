import { config } from './config.ts';
import { en } from './words/en.ts';
import { ja } from './words/ja.ts';
import { tr } from './words/tr.ts';

/** What the page says, in the language it was opened in. */
export const words = { en, ja, tr }[config.language];
