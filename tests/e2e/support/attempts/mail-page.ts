import type { ComposePage } from '../compose-page.ts';

const CHIPS = '.anm [role=option][data-hovercard-id]';
const FIELDS = '.anm input[role=combobox]';

/** Whom the mail would go to now: its chips, and what is typed beside them. */
export async function recipientsIn({ region }: ComposePage): Promise<string[]> {
  return region.evaluate(
    (form, [chips, fields]) => [
      ...[...form.querySelectorAll(chips)].map((it) => it.getAttribute('data-hovercard-id') ?? ''),
      ...[...form.querySelectorAll<HTMLInputElement>(fields)]
        .flatMap((it) => it.value.split(','))
        .map((it) => it.trim())
        .filter((it) => it !== ''),
    ],
    [CHIPS, FIELDS] as const,
  );
}

/** Takes a chip away again, where it is there. */
export async function takeOut({ region }: ComposePage, email: string): Promise<void> {
  await region.evaluate(
    (form, [chips, wanted]) => {
      for (const chip of form.querySelectorAll(chips)) {
        if (chip.getAttribute('data-hovercard-id')?.toLowerCase() === wanted)
          chip.querySelector<HTMLElement>('.afX')?.click();
      }
    },
    [CHIPS, email.toLowerCase()] as const,
  );
}

/** Everybody goes. */
export async function takeAllOut(mail: ComposePage): Promise<void> {
  await mail.to.fill('');
  for (const email of await recipientsIn(mail)) await takeOut(mail, email);
}

/** Types into To in so many milliseconds, whatever is done with the mail meanwhile. */
export async function typeLater({ to }: ComposePage, email: string, ms: number): Promise<void> {
  await to.evaluate(
    (input, [typed, wait]) => {
      setTimeout(() => {
        if (!(input instanceof HTMLInputElement) || !input.isConnected) return;
        input.value = typed;
        input.dispatchEvent(new InputEvent('input', { bubbles: true }));
      }, wait);
    },
    [email, ms] as const,
  );
}
