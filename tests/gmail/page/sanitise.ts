/* The one place where HTML of a mail becomes part of the page. */

interface Policy {
  createHTML(html: string): string;
}
interface Factory {
  createPolicy(name: string, rules: { createHTML(html: string): string }): Policy;
}

const factory = (window as { trustedTypes?: Factory }).trustedTypes;
// The string is only parsed into an inert document here; what may live is chosen below.
const policy = factory?.createPolicy('sample-mail', { createHTML: (html) => html });

const FORBIDDEN = 'script, iframe, object, embed, link, meta, base, form, input, button, svg, math';

/** The nodes of a mail body, without anything that could act or fetch. */
export function mailNodes(html: string): DocumentFragment {
  const inert = new DOMParser().parseFromString(policy?.createHTML(html) ?? html, 'text/html');
  for (const element of inert.querySelectorAll(FORBIDDEN)) element.remove();
  for (const element of inert.body.querySelectorAll('*')) clean(element);
  const nodes = document.createDocumentFragment();
  nodes.append(...[...inert.body.childNodes].map((node) => document.adoptNode(node)));
  return nodes;
}

function clean(element: Element): void {
  for (const { name, value } of Array.from(element.attributes)) {
    const acts = name.startsWith('on') || /^\s*(javascript|vbscript):/i.test(value);
    const fetches = (name === 'src' || name === 'srcset') && !value.startsWith('data:');
    if (acts || fetches) element.removeAttribute(name);
  }
  if (element instanceof HTMLAnchorElement) element.target = '_blank';
}
