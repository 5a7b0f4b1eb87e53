/** As a `ref`: what appears because it was asked for has the focus. */
export function focus(element: HTMLElement | null): void {
  element?.focus();
}
