import { defineUnlistedScript } from 'wxt/utils/define-unlisted-script';

/** InboxSDK's half that runs in Gmail's own world; the SDK asks for it under this very name. */
export default defineUnlistedScript(() => {
  void import('@inboxsdk/core/pageWorld.js');
});
