import { div, h, pressable } from '../dom.ts';
import { iconImage } from '../icons.ts';
import { mailNodes } from '../sanitise.ts';
import { words } from '../words.ts';

/** The body of a mail as the page shows it: `div.a3s`, quoted history folded behind the dots. */
export function makeBody(html: string): HTMLElement {
  const body = div('a3s aiL');
  body.append(mailNodes(html));
  for (const quote of outermostQuotes(body)) fold(quote);
  return body;
}

/** A forward is quoted too, but it is the message, so it stays open. */
function outermostQuotes(body: HTMLElement): HTMLElement[] {
  const quotes = [...body.querySelectorAll<HTMLElement>('div.gmail_quote, blockquote[type=cite]')];
  return quotes.filter((quote) => {
    const nested = quotes.some((other) => other !== quote && other.contains(quote));
    const forwarded = quote.textContent?.trimStart().startsWith('-----') ?? false;
    return !nested && !forwarded;
  });
}

function fold(quote: HTMLElement): void {
  const history = div('adL');
  history.style.display = 'none';
  const dots = makeDots(() => {
    const open = history.style.display === 'none';
    history.style.display = open ? '' : 'none';
    dots.setAttribute('aria-expanded', String(open));
  });
  quote.replaceWith(div('yj6qo ajU', dots), history);
  history.append(quote);
}

/** The three dots behind which older text is folded. */
export function makeDots(press: () => void): HTMLElement {
  const look = { class: 'ajR', role: 'button', tabindex: '0', 'aria-expanded': 'false' };
  const name = { 'aria-label': words.trimmed, 'data-tooltip': words.trimmed };
  return pressable(
    h('div', { ...look, ...name }, iconImage('ellipsis', { class: 'ajT', alt: '' })),
    press,
  );
}
