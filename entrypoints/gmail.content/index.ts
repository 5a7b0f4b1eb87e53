import { defineContentScript } from 'wxt/utils/define-content-script';
import { start } from '../../lib/features/start.ts';
import { loadGmail } from '../../lib/gmail/inboxsdk/load-gmail.ts';
import { createSurfaces } from '../../lib/gmail/surfaces.ts';
import { text } from '../../lib/text/text.ts';

export default defineContentScript({
  matches: ['https://mail.google.com/*'],
  runAt: 'document_end',
  main: (ctx) => {
    const surfaces = createSurfaces();
    const gmail = () => loadGmail(text('short_name'), surfaces, ctx.signal);
    return start(gmail, surfaces, ctx.signal);
  },
});
