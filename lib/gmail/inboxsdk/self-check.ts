import type { Surface } from '../../messages/answers.ts';
import type { Surfaces } from '../port.ts';

/** How often the page is compared with what InboxSDK has told. */
const EVERY_MS = 500;

interface Check {
  surface: Surface;
  /** What is off besides: where no compose is seen, none is guarded. */
  besides?: Surface;
  /** The hook that is missing when the page has the thing and InboxSDK does not. */
  why: string;
  /** Where the page shows such things, by marks that are not the ones InboxSDK goes by. */
  shown: string;
  /** How long InboxSDK may take: it waits up to 15 s for parts of a conversation. */
  patience: number;
  /** The same, once it has told of one: it looks for the place of composes every 2 s, and only once. */
  patienceAgain?: number;
  /** Whether one that is known will do; rows of other kinds stand between the others. */
  some?: boolean;
}

const CHECKS: Check[] = [
  {
    surface: 'compose',
    besides: 'guard',
    why: 'compose-view',
    shown:
      '[g_editable=true], .editable[contenteditable=true], [role=dialog] input[name=subjectbox]',
    patience: 4_000,
    patienceAgain: 1_000,
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
  add(element: Element, surface: Surface): void;
  addShown(surface: Surface): void;
}

/**
 * Compares what the page shows with what InboxSDK tells of it, and reports a surface off when a
 * thing stands there for long without InboxSDK having seen it.
 */
export function selfCheck(surfaces: Surfaces, tab: AbortSignal): Known {
  const known = new WeakSet<Element>();
  const met = new Set<Surface>();
  /** What was said to be off besides, until one is seen again. */
  const besidesOff = new Map<Surface, Surface>();
  const missing = new Map<Surface, { element: Element; since: number }>();
  const isKnown = (element: Element): boolean => {
    for (let at: Element | null = element; at; at = at.parentElement)
      if (known.has(at)) return true;
    return false;
  };
  const check = ({ surface, besides, why, shown, some, ...of }: Check) => {
    const all = [...document.querySelectorAll(shown)].filter(visible);
    const unknown = all.find((element) => !isKnown(element));
    if (!unknown || (some && all.some(isKnown))) {
      missing.delete(surface);
      return;
    }
    const patience = (met.has(surface) && of.patienceAgain) || of.patience;
    const before = missing.get(surface);
    const same = before?.element.isConnected && !isKnown(before.element);
    if (!same) missing.set(surface, { element: unknown, since: Date.now() });
    else if (Date.now() - before.since >= patience) {
      surfaces.report({ surface, state: 'off', why });
      if (!besides) return;
      besidesOff.set(surface, besides);
      surfaces.report({ surface: besides, state: 'off', why });
    }
  };
  const timer = setInterval(() => CHECKS.forEach(check), EVERY_MS);
  tab.addEventListener('abort', () => clearInterval(timer), { once: true });
  return {
    add: (element, of) => {
      known.add(element);
      met.add(of);
      const again = besidesOff.get(of);
      besidesOff.delete(of);
      if (again) surfaces.report({ surface: again, state: 'on' });
    },
    addShown: (of) => {
      const shown = CHECKS.find(({ surface }) => surface === of)?.shown;
      if (shown) [...document.querySelectorAll(shown)].filter(visible).forEach((e) => known.add(e));
    },
  };
}
