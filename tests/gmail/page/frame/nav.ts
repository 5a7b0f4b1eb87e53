import { div, h, pressable } from '../dom.ts';
import { icon } from '../icons.ts';
import type { IconName } from '../icons.ts';
import type { ListData } from '../../state/views.ts';
import { words } from '../words.ts';

const FOLDERS: [string, keyof typeof words, IconName, keyof ListData['counts'] | undefined][] = [
  ['inbox', 'inbox', 'inbox', 'inbox'],
  ['starred', 'starred', 'star', undefined],
  ['sent', 'sent', 'send', undefined],
  ['drafts', 'drafts', 'file', 'draft'],
  ['scheduled', 'scheduled', 'scheduleSend', 'scheduled'],
  ['all', 'all', 'mail', undefined],
  ['trash', 'trash', 'trash', undefined],
];

/** The folder list on the left, with the compose button. */
export function makeNav(compose: () => void) {
  const button = pressable(
    h(
      'div',
      { class: 'T-I T-I-KE L3', gh: 'cm', role: 'button', tabindex: '0' },
      icon('pencil', 24),
      words.compose,
    ),
    compose,
  );
  const folders = new Map(
    FOLDERS.map(([view, word, drawing, count]) => {
      const item = folder(`#${view}`, words[word] as string, drawing);
      return [`#${view}`, { ...item, count }] as const;
    }),
  );
  const labels = div('wT labels');
  const holder = h(
    'div',
    { class: 'n3' },
    h('div', { class: 'byl' }, ...[...folders.values()].map((f) => f.element)),
    labels,
  );
  const element = h(
    'div',
    {
      class: 'aeN WR nH oy8Mbf nn',
      role: 'navigation',
      style: 'height: 800px;',
    },
    div('aic', div('z0', button)),
    div('Ls77Lb aZ6', div('pp', h('div', {}, div('nM', div('yJ', holder))))),
  );
  return {
    element,
    /** As high as its row, in pixels: InboxSDK gives its own pages the height it reads here. */
    fitIn(row: HTMLElement): void {
      new ResizeObserver(() => {
        element.style.height = `${row.clientHeight}px`;
      }).observe(row);
    },
    /** Marks the folder that is open. */
    select(hash: string): void {
      for (const item of element.querySelectorAll<HTMLElement>('[data-folder]')) {
        const chosen = item.dataset['folder'] === hash;
        item.querySelector('.TO')?.classList.toggle('nZ', chosen);
        item.querySelector('.TO')?.classList.toggle('aiq', chosen);
      }
    },
    /** Shows unread and draft counts, and the user's labels. */
    update({ counts, labels: names }: ListData): void {
      for (const { count, badge, element: item } of folders.values()) {
        const number = count ? counts[count] : 0;
        badge.textContent = number > 0 ? String(number) : '';
        item.querySelector('.TO')?.classList.toggle('has-unread', count === 'inbox' && number > 0);
      }
      const shown = [...labels.querySelectorAll<HTMLElement>('[data-folder]')].map(
        (l) => l.dataset['folder'],
      );
      const wanted = names.map((name) => `#label/${encodeURIComponent(name)}`);
      if (shown.join() === wanted.join()) return;
      labels.replaceChildren(
        ...(names.length > 0 ? [h('h3', { class: 'labels-head' }, words.labels)] : []),
        ...names.map((name, index) => folder(wanted[index]!, name, 'label').element),
      );
    },
  };
}

function folder(hash: string, name: string, drawing: IconName) {
  const badge = h('div', { class: 'bsU' });
  const element = h(
    'div',
    { class: 'aim', 'data-folder': hash },
    div(
      'TO',
      icon(drawing),
      div(
        'TN bzz',
        h(
          'div',
          { class: 'aio' },
          h(
            'span',
            { class: 'nU' },
            h('a', { class: 'n0', href: hash, target: '_top', 'aria-label': name }, name),
          ),
          badge,
        ),
      ),
    ),
  );
  element.addEventListener('click', () => {
    window.location.hash = hash;
  });
  return { element, badge };
}
