/*
 * Takes hooks out of the page: wherever an element matches a dropped selector, the classes and
 * attributes that its last part names are stripped. The observer is made before any extension
 * can make one, so it acts first.
 */

interface Rule {
  selector: string;
  classes: string[];
  attributes: string[];
}

const stripped = (selector: string): Omit<Rule, 'selector'> => {
  const last =
    selector
      .trim()
      .split(/\s*[>+~]\s*|\s+(?![^[]*\])/)
      .at(-1) ?? '';
  const bare = last.replaceAll(/\[[^\]]*\]/g, '').replaceAll(/:[\w-]+(\([^)]*\))?/g, '');
  return {
    classes: [...bare.matchAll(/\.([\w-]+)/g)].map((match) => match[1]!),
    attributes: [...last.matchAll(/\[([\w-]+)/g)].map((match) => match[1]!),
  };
};

let rules: Rule[] = [];

/** Drops these hooks from now on, and no others, in all that the page will show. */
export function dropHooks(selectors: string[]): void {
  rules = selectors.flatMap((list) =>
    list.split(',').map((selector) => ({ selector: selector.trim(), ...stripped(selector) })),
  );
  sweep(document.documentElement);
}

function strip(element: Element): void {
  for (const { selector, classes, attributes } of rules) {
    if (!element.matches(selector)) continue;
    element.classList.remove(...classes);
    for (const attribute of attributes) element.removeAttribute(attribute);
  }
}

function sweep(root: Element): void {
  if (rules.length === 0) return;
  // Deepest first: a selector may lean on ancestors that another rule strips.
  for (const element of [...root.querySelectorAll('*')].toReversed()) strip(element);
  strip(root);
}

/** Begins to watch the page; hooks may be dropped at any time. */
export function watchHooks(): void {
  new MutationObserver((mutations) => {
    if (rules.length === 0) return;
    for (const { target, addedNodes } of mutations) {
      if (target instanceof Element) strip(target);
      for (const node of addedNodes) if (node instanceof Element) sweep(node);
    }
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ['class', 'role', 'name', 'id', 'gh', 'selector', 'email'],
  });
  // A test takes out hooks of an open page by this event, and gives them back for what comes next.
  window.addEventListener('drop-hooks', (event) => {
    if (event instanceof CustomEvent) dropHooks(event.detail as string[]);
  });
}
