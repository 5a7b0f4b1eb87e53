import type { Surface } from '../../messages/answers.ts';
import type { Surfaces } from '../port.ts';

/** How often the page is compared with what InboxSDK has told. */
const EVERY_MS = 3_000;

interface Check {
  surface: Surface;
  /** The hook that is missing when the page has the thing and InboxSDK does not. */
  why: string;
  /** Where the page shows such things, by marks that are not the ones InboxSDK goes by. */
  shown: string;
  /** How long InboxSDK may take: it waits up to 15 s for parts of a conversation. */
  patience: number;
  /** Whether one that is known will do; rows of other kinds stand between the others. */
  some?: boolean;
}

const CHECKS: Check[] = [
  {
    surface: 'compose',
    why: 'compose-view',
    shown: '[g_editable=true], .editable[contenteditable=true]',
    patience: 6_000,
  },
  { surface: 'thread', why: 'thread-view', shown: 'h2.hP', patience: 18_000 },
  {
    surface: 'list',
    why: 'list-rows',
    shown: '[role=main] tr[role=row], tr.zA',
    patience: 12_000,
    some: true,
  },
];

function visible(element: Element): boolean {
  return element.getClientRects().length > 0;
}

/** Marks what InboxSDK told of: an element, or all that are shown on a surface now. */
export interface Known {
  add(element: Element): void;
  addShown(surface: Surface): void;
}

/**
 * Compares what the page shows with what InboxSDK tells of it, and reports a surface off when a
 * thing stands there for long without InboxSDK having seen it.
 */
export function selfCheck(surfaces: Surfaces, tab: AbortSignal): Known {
  const known = new WeakSet<Element>();
  const missing = new Map<Surface, { element: Element; since: number }>();
  const isKnown = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (known.has(at)) return true;
    return false;
  };
  const check = ({ surface, why, shown, patience, some }: Check) => {
    const all = [...document.querySelectorAll(shown)].filter(visible);
    const unknown = all.find((element) => !isKnown(element));
    if (!unknown || (some && all.some(isKnown))) {
      missing.delete(surface);
      return;
    }
    const before = missing.get(surface);
    if (!before?.element.isConnected) missing.set(surface, { element: unknown, since: Date.now() });
    else if (Date.now() - before.since >= patience) surfaces.report({ surface, state: 'off', why });
  };
  const timer = setInterval(() => CHECKS.forEach(check), EVERY_MS);
  tab.addEventListener('abort', () => clearInterval(timer), { once: true });
  return {
    add: (element) => known.add(element),
    addShown: (of) => {
      const shown = CHECKS.find(({ surface }) => surface === of)?.shown;
      if (shown) [...document.querySelectorAll(shown)].filter(visible).forEach((e) => known.add(e));
    },
  };
}
