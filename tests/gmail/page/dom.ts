type Child = Node | string | null | undefined | false;
type Listener = (event: never) => void;
type Value = string | number | boolean | null | undefined | Listener;

/**
 * Makes an element. `on…` properties are listeners, `true` an empty attribute, nothing for
 * null and false.
 */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  properties: Record<string, Value> = {},
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(properties)) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === 'function')
      element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? '' : String(value));
  }
  element.append(...children.filter((child): child is Node | string => !!child || child === ''));
  return element;
}

/** A `div` with classes. */
export const div = (classes: string, ...children: Child[]): HTMLDivElement =>
  h('div', { class: classes }, ...children);

let lastId = 0;

/** Element ids of Gmail's kind: `:` and a number, different in each page. */
export const freshId = (): string => `:${(lastId += 1).toString(36)}`;

/** Wraps `inner` in as many plain `div`s as Gmail nests there. */
export function nested(depth: number, inner: HTMLElement): HTMLElement {
  return depth === 0 ? inner : nested(depth - 1, h('div', {}, inner));
}

/**
 * Makes a thing clickable, also by Enter and Space, as Gmail's `div` buttons are. An item of a menu is
 * chosen as the button goes up, before there is any click.
 */
export function pressable<E extends HTMLElement>(
  element: E,
  press: (event: Event) => void,
  by: 'click' | 'mouseup' = 'click',
): E {
  element.addEventListener(by, press);
  element.addEventListener('keydown', (event) => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    if (event.ctrlKey || event.metaKey) return;
    event.preventDefault();
    press(event);
  });
  return element;
}
