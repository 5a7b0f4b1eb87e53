import { HOOKS } from './page/hook-names.ts';
import type { PageConfig } from './page/config.ts';

/** The policy of the page: as strict as Gmail's, and mail may only come in through one sink. */
export function contentPolicy(nonce: string): string {
  return [
    "default-src 'self'",
    `script-src 'self' 'nonce-${nonce}'`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "connect-src 'self'",
    "frame-src 'self'",
    "object-src 'none'",
    "base-uri 'self'",
    "require-trusted-types-for 'script'",
  ].join('; ');
}

/** The document of the mail page or, with `popout`, of a compose in its own window. */
export function pageHtml(config: PageConfig, nonce: string, popout: boolean): string {
  const classes = popout ? 'xE xp' : 'aAX';
  // The one hook that is no element.
  const without = config.dropped.includes(HOOKS['page-globals']!);
  const globals = without ? 'UNNAMED' : 'GLOBALS';
  const data = JSON.stringify(config).replaceAll('<', '\\u003c');
  return `<!doctype html>
<html lang="${config.language}" data-theme="${config.theme}" data-density="${config.density}">
<head>
<meta charset="utf-8">
<title>Gmail</title>
<link rel="icon" href="data:,">
<link rel="stylesheet" href="/mail/page/style.css">
<script type="application/json" id="page-config">${data}</script>
<script nonce="${nonce}">
var CONFIG = JSON.parse(document.getElementById('page-config').textContent);
window.${globals} = [null, null, null, null, 'gmail_fe.' + CONFIG.language, null, null, null, null, CONFIG.ik, CONFIG.email];
window.${globals}[17] = [];
window.GM_ACTION_TOKEN = CONFIG.token;
window.GM_SPT_ENABLED = window.GM_RFT_ENABLED = 'true';
</script>
<script type="module" nonce="${nonce}" src="/mail/page/${popout ? 'popout' : 'main'}.ts"></script>
</head>
<body class="${classes}"></body>
</html>`;
}
