import type { Links } from '../../components/queue/Footer.tsx';

/** Where the pages lead to. */
export const links: Links = {
  contacts: '/ledger.html#contacts',
  backup: '/ledger.html#backup',
  start: '/ledger.html#start',
  welcome: '/welcome.html',
  rehearsal: '/rehearsal.html',
  settings: '/ledger.html#settings',
  gmail: 'https://mail.google.com/',
};
