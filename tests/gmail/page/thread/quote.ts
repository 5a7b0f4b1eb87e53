import { div, h, pressable } from '../dom.ts';
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
  const dots = pressable(
    h(
      'div',
      {
        class: 'ajR',
        role: 'button',
        tabindex: '0',
        'aria-label': words.trimmed,
        'aria-expanded': 'false',
        'data-tooltip': words.trimmed,
      },
      h('span', { class: 'ajT' }, '•••'),
    ),
    () => {
      const open = history.style.display === 'none';
      history.style.display = open ? '' : 'none';
      dots.setAttribute('aria-expanded', String(open));
    },
  );
  quote.replaceWith(div('yj6qo ajU', dots), history);
  history.append(quote);
}
