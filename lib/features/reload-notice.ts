import { browser } from 'wxt/browser';
import { text } from '../text/text.ts';
import type { Ask } from './scene.ts';
import type { Ui } from './ui/ui.ts';

/**
 * A tab that was open while the extension was updated can no longer reach it. It says so once, and
 * leaves everything as it is: what was typed or chosen stays on the screen.
 */
export function reloadNotice(ui: Ui): () => void {
  // The words have to be fetched while they still can be.
  const words = { text: text('reload_to_continue'), label: text('notice_reload') };
  let said = false;
  return () => {
    if (said) return;
    said = true;
    const action = { label: words.label, onPress: () => location.reload() };
    ui.notice('reload', { kind: 'problem', text: words.text, action, stays: true });
  };
}

/** Whether this tab's script has outlived the extension it came with. */
export function isOrphaned(): boolean {
  return !browser.runtime?.id;
}

/** The same questions, telling whenever one was in vain because the tab is orphaned. */
export function watchOrphan(ask: Ask, orphaned: () => void): Ask {
  return new Proxy(ask, {
    get: (asked, key: keyof Ask) => async (input: never) => {
      const answer = await asked[key](input);
      if (!answer.ok && answer.problem.code === 'orphaned') orphaned();
      return answer;
    },
  });
}
