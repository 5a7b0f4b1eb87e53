import { text } from '../../lib/text/text.ts';
import type { KeyLine } from '../ui/KeyMap.tsx';

/** The map of the list's keys, as it is shown. */
export function queueKeyLines(): KeyLine[] {
  return [
    { keys: ['J', '↓'], does: text('key_down') },
    { keys: ['K', '↑'], does: text('key_up') },
    { keys: ['Enter'], does: text('key_act') },
    { keys: ['O'], does: text('act_open_thread') },
    { keys: ['E'], does: text('act_done') },
    { keys: ['B'], does: text('act_later') },
    { keys: ['C'], does: text('key_call') },
    { keys: ['U', 'Ctrl+Z'], does: text('undo') },
    { keys: ['/'], does: text('key_find') },
    { keys: ['?'], does: text('key_map') },
    { keys: ['Esc'], does: text('close') },
  ];
}
