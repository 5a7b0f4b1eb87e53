import { pressControl } from '../page/press-control.ts';
import type { Surfaces } from '../port.ts';
import { ARCHIVE } from './sending.ts';

/**
 * InboxSDK looks for the place of composes every two seconds, once it has loaded. The self-check tells
 * sooner where it does not see one.
 */
const PATIENCE_MS = 10_000;

/** A compose by marks of the page alone: docked, or in a conversation. */
const COMPOSE = '[role=dialog], .M9';
const BODY = '[g_editable=true], .editable[contenteditable=true]';
/** Send, and *Send and archive*; what opens a menu is neither, nor what another extension put there. */
const SEND = '.IZ .Up div > div[role=button]:not([aria-haspopup=true]):not([class^=inboxsdk_])';

/** Sends that are pressed before anybody stands before them. */
export interface EarlySends {
  /** Somebody stands before this compose now: one that was pressed meanwhile is begun anew. */
  seen(compose: Element, send: (archive: boolean) => void): void;
  /** Nobody will: what waits goes, as it would without the extension. */
  end(): void;
}

/** A send that is begun. */
interface Begun {
  compose: Element;
  archive: boolean;
  /** Begins it again, as the user did. */
  again(): void;
}

interface Waiting extends Begun {
  timer: ReturnType<typeof setTimeout>;
}

/**
 * Keeps a mail from going in the seconds in which Gmail can send already and InboxSDK does not see the
 * compose yet: while the tab loads, and in the first compose of a tab. The press waits until it can be
 * asked about. Where nobody comes it is said that the guard is off there, and the mail goes.
 */
export function earlySends(surfaces: Surfaces, tab: AbortSignal): EarlySends {
  const life = new AbortController();
  const signal = AbortSignal.any([tab, life.signal]);
  const asked = new WeakSet<Element>();
  const waiting = new Map<Element, Waiting>();
  let saidOff = false;

  const isAsked = (from: Element): boolean => {
    for (let at: Element | null = from; at; at = at.parentElement) if (asked.has(at)) return true;
    return false;
  };
  const letGo = (compose: Element) => {
    const held = waiting.get(compose);
    if (!held) return;
    clearTimeout(held.timer);
    waiting.delete(compose);
    asked.add(compose);
    if (compose.isConnected) held.again();
  };
  const letAllGo = () => [...waiting.keys()].forEach(letGo);
  const giveUp = (compose: Element) => {
    // Closed meanwhile: nothing goes, and nothing is wrong.
    if (!compose.isConnected) return letGo(compose);
    saidOff = true;
    surfaces.report({ surface: 'guard', state: 'off', why: 'compose-view' });
    letGo(compose);
  };
  const heard = (event: Event) => {
    const begun = sendBegun(event);
    if (!begun || isAsked(begun.compose) || isOff(surfaces)) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const { compose } = begun;
    if (waiting.has(compose)) return;
    waiting.set(compose, { ...begun, timer: setTimeout(() => giveUp(compose), PATIENCE_MS) });
  };
  for (const kind of ['click', 'keydown'])
    window.addEventListener(kind, heard, { capture: true, signal });
  surfaces.onChange(() => isOff(surfaces) && letAllGo(), signal);
  signal.addEventListener('abort', letAllGo, { once: true });

  return {
    seen: (compose, send) => {
      asked.add(compose.closest(COMPOSE) ?? compose);
      if (saidOff) surfaces.report({ surface: 'guard', state: 'on' });
      saidOff = false;
      for (const [area, { archive, timer }] of waiting) {
        if (!area.contains(compose) && !compose.contains(area)) continue;
        clearTimeout(timer);
        waiting.delete(area);
        // Once all who stand before it have been told of it.
        queueMicrotask(() => send(archive));
      }
    },
    end: () => life.abort(),
  };
}

function isOff(surfaces: Surfaces): boolean {
  return surfaces.all().some(({ surface, state }) => surface === 'guard' && state === 'off');
}

/** Whether an event sends a mail, as Gmail takes it, and which. */
function sendBegun(event: Event): Begun | undefined {
  const { target } = event;
  if (!(target instanceof Element)) return undefined;
  const compose = target.closest(COMPOSE);
  if (!compose?.querySelector(BODY)) return undefined;
  const button = target.closest(SEND);
  const byButton = button && {
    compose,
    archive: button.matches(ARCHIVE),
    again: () => pressControl(button),
  };
  if (!(event instanceof KeyboardEvent)) return byButton ?? undefined;
  const { key, code, keyCode, ctrlKey, metaKey } = event;
  if (key === 'Enter' && (ctrlKey || metaKey)) {
    const keys = { key, code, keyCode, ctrlKey, metaKey, bubbles: true, cancelable: true };
    const again = () => target.dispatchEvent(new KeyboardEvent('keydown', keys));
    return { compose, archive: false, again };
  }
  return (key === 'Enter' || key === ' ') && byButton ? byButton : undefined;
}
