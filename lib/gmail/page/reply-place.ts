/** Gmail's own id of a message or thread in hex: `#msg-f:1791191954230287795`. */
function hexOf(value: string | undefined): string | undefined {
  const decimal = /^#?(?:msg|thread)-f:(\d{1,20})$/.exec(value ?? '')?.[1];
  return decimal === undefined ? undefined : BigInt(decimal).toString(16);
}

function field(compose: Element, name: string): string | undefined {
  return compose.querySelector<HTMLInputElement>(`input[name=${name}]`)?.value || undefined;
}

/** The message a draft answers, by the hidden fields of its form; undefined for a new mail. */
export function repliedMessage(compose: Element): string | undefined {
  return hexOf(field(compose, 'rm'));
}

/** The conversation a draft answers in, likewise. */
export function repliedThread(compose: Element): string | undefined {
  return hexOf(field(compose, 'rt'));
}
