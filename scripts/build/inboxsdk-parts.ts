import type { Plugin } from 'vite';

/** The version whose text is known here. Another one has to be read first. */
const KNOWN = '2.2.26';
const SDK = /@inboxsdk[\\/]core[\\/](inboxsdk|pageWorld)\.js$/;

/** The hosts that InboxSDK reports errors and use to. */
const HOSTS = ['api.inboxsdk.com', 'pubsub.googleapis.com'];

interface Cut {
  what: string;
  from: string;
  /** The first text after `from` that stays. */
  to: string;
  instead: string;
}

const CUTS: Cut[] = [
  {
    what: 'reports of errors',
    from: 'const sendError = rateLimit(function (report) {',
    to: 'function tooManyErrors(',
    instead: 'const sendError = () => {};\n',
  },
  {
    // With its token and its sender; what stays in the page is a queue that nobody fills.
    what: 'reports of use',
    from: 'function _trackEvent(appId, type, eventName, properties) {',
    to: '\n/***/ }),',
    instead: 'function _trackEvent() {}\n',
  },
];

/** InboxSDK's own text without the parts that report to its makers. Throws when it has changed. */
export function withoutReports(code: string): string {
  let kept = code;
  for (const { what, from, to, instead } of CUTS) {
    const start = kept.indexOf(from);
    const end = start < 0 ? -1 : kept.indexOf(to, start);
    if (end < 0 || kept.includes(from, start + 1)) throw new Error(changed(what));
    kept = kept.slice(0, start) + instead + kept.slice(end);
  }
  return kept;
}

function changed(what: string): string {
  return (
    `InboxSDK's ${what} could not be taken out: its text is not the one of ${KNOWN}. ` +
    'Read the new version and adapt scripts/build/inboxsdk-parts.ts before using it.'
  );
}

/**
 * Takes InboxSDK's reporting out of the build. No option of the SDK turns it off, and nothing may
 * leave the user's machine. The build fails when the text is not the known one, and when one of
 * the hosts is still named in what comes out.
 */
export function inboxSdkParts(): Plugin {
  return {
    name: 'may-i:inboxsdk-parts',
    apply: 'build',
    enforce: 'pre',
    // WXT sets this to the mode, and the SDK and React would build their development selves into
    // every mode with another name.
    config: (_config, { command }) =>
      command === 'build' ? { define: { 'process.env.NODE_ENV': '"production"' } } : {},
    transform(code, id) {
      const part = SDK.exec(id.split('?')[0] ?? '')?.[1];
      if (!part) return null;
      const kept = part === 'inboxsdk' ? withoutReports(code) : code;
      return { code: kept, map: null };
    },
    generateBundle(_options, bundle) {
      for (const part of Object.values(bundle)) {
        const text = part.type === 'chunk' ? part.code : String(part.source);
        const host = HOSTS.find((name) => text.includes(name));
        if (host) this.error(`${part.fileName} names ${host}: ${changed('reporting')}`);
      }
    },
  };
}
