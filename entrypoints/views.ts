import { createRoot } from 'react-dom/client';
import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';
import { giveRoots } from '../lib/features/ui/roots.ts';

/** What draws React views in Gmail. The worker puts it beside the content script once one shows. */
export default defineUnlistedScript(() => giveRoots(createRoot));
