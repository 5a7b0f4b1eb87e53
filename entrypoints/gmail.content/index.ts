import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../../lib/features/start.ts';
import { loadGmail } from '../../lib/gmail/inboxsdk/load-gmail.ts';
import { createSurfaces } from '../../lib/gmail/surfaces.ts';
import { isMail } from '../../lib/gmail/is-mail.ts';
import { markTab } from '../../lib/gmail/tab-mark.ts';
import { text } from '../../lib/text/text.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_end',
  main: async (ctx) => {
    // Chat, Tasks and the like share Gmail's address and are none of it.
    if (!isMail(location.pathname)) return;
    markTab('starting', ctx.signal);
    const surfaces = createSurfaces();
    const gmail = () => loadGmail(text('short_name'), surfaces, ctx.signal);
    await start(gmail, surfaces, ctx.signal);
    markTab('ready', ctx.signal);
  },
});
