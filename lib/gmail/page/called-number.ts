/**
 * The number a link has dialled; undefined where it dials none. What follows it in the link (an
 * extension, a context) is left out.
 */
export function calledNumber(href: string): string | undefined {
  const [, number] = /^tel:([^;?]*)/i.exec(href.trim()) ?? [];
  // Byte by byte, which never fails: all that a phone dials is one byte.
  return number?.replaceAll(/%([\da-f]{2})/gi, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

/** Told of each number in a mail that is pressed, before anything is dialled. */
export function watchCalls(
  body: HTMLElement,
  told: (call: { phone: string; hold(): void }) => void,
  signal: AbortSignal,
): void {
  const pressed = (event: Event) => {
    const link = event.target instanceof Element && event.target.closest('a[href]');
    const phone = link && calledNumber(link.getAttribute('href') ?? '');
    if (!phone) return;
    const hold = () => {
      event.preventDefault();
      event.stopImmediatePropagation();
    };
    told({ phone, hold });
  };
  for (const kind of ['click', 'auxclick']) {
    body.addEventListener(kind, pressed, { capture: true, signal });
  }
}
