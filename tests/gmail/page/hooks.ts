/*
 * Takes hooks out of the page: wherever an element matches a dropped selector, the classes and
 * attributes that its last part names are stripped. The observer is made before any extension
 * can make one, so it acts first.
 */

const stripped = (selector: string): { classes: string[]; attributes: string[] } => {
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

/** Drops hooks from now on, in all that the page shows. */
export function dropHooks(selectors: string[]): void {
  const rules = selectors.flatMap((list) =>
    list.split(',').map((selector) => ({ selector: selector.trim(), ...stripped(selector) })),
  );
  if (rules.length === 0) return;
  const strip = (element: Element): void => {
    for (const { selector, classes, attributes } of rules) {
      if (!element.matches(selector)) continue;
      element.classList.remove(...classes);
      for (const attribute of attributes) element.removeAttribute(attribute);
    }
  };
  const sweep = (root: Element): void => {
    // Deepest first: a selector may lean on ancestors that another rule strips.
    for (const element of [...root.querySelectorAll('*')].toReversed()) strip(element);
    strip(root);
  };
  new MutationObserver((mutations) => {
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
  sweep(document.documentElement);
}
