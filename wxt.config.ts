import { defineConfig } from 'wxt';
import { inboxSdkParts } from './scripts/build/inboxsdk-parts.ts';
import { oneReact } from './scripts/build/one-react.ts';

// A mode of its own would otherwise count as development and bring React's slow half.
if (process.argv.includes('build') || process.argv.includes('zip')) {
  process.env['NODE_ENV'] = 'production';
}

/**
 * The build. `--mode sample` is the same extension with a clock that can be set, for the sample
 * Gmail, the tour and the end-to-end tests; nothing else differs, and a test holds it to that.
 */
export default defineConfig({
  modules: ['@wxt-dev/module-react'],
  imports: false,
  outDirTemplate: '{{browser}}-mv{{manifestVersion}}{{modeSuffix}}',
  manifest: {
    name: '__MSG_store_name__',
    short_name: '__MSG_short_name__',
    description: '__MSG_store_description__',
    default_locale: 'en',
    minimum_chrome_version: '120',
    permissions: ['scripting', 'storage', 'unlimitedStorage', 'alarms', 'notifications'],
    host_permissions: ['https://mail.google.com/*'],
    externally_connectable: { ids: [] },
  },
  vite: () => ({ plugins: [inboxSdkParts(), oneReact()] }),
});
