import { createRoot } from 'react-dom/client';
import styles from '../../components/gmail/styles.css?inline';
import { STATES } from './states.tsx';

/** `?theme=dark&density=compact&only=panel` picks what is shown; all of it, in light, by default. */
const asked = new URLSearchParams(location.search);
const theme = asked.get('theme') ?? 'light';
const only = asked.get('only');
document.body.classList.add(theme);

for (const [name, state] of STATES) {
  if (only && name !== only) continue;
  const figure = document.createElement('figure');
  figure.id = name;
  const caption = document.createElement('figcaption');
  caption.textContent = name;
  const host = document.createElement('div');
  host.dataset.theme = theme;
  host.dataset.density = asked.get('density') ?? 'default';
  host.dataset.float = '';
  figure.append(caption, host);
  document.querySelector('main')?.append(figure);
  const shadow = host.attachShadow({ mode: 'open' });
  const sheet = document.createElement('style');
  sheet.textContent = styles;
  const root = document.createElement('div');
  shadow.append(sheet, root);
  createRoot(root).render(state);
}
