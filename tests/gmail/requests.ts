import { randomBytes } from 'node:crypto';
import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { Account } from './account.ts';
import { answerData } from './data-answers.ts';
import { contentPolicy, pageHtml } from './page-html.ts';
import { pageFile, pageStyle } from './page-files.ts';
import { configFor } from './page-config.ts';
import { answerDetails, answerList, answerOriginal, answerSave } from './sync/answers.ts';
import { pushChanges } from './pushes.ts';

/** Everything the requests act on. */
export interface Site {
  accounts: Account[];
  now: () => Date;
  zone: string | undefined;
  undoMs: number;
  /** DOM hooks that pages served from now on have to do without. */
  dropped: Set<string>;
}

/** Answers one request of the browser. */
export async function handleRequest(
  site: Site,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
): Promise<void> {
  const url = new URL(request.url, 'https://mail.google.com');
  const send = (status: number, type: string, text: string, headers = {}): void => {
    response.writeHead(status, { 'content-type': type, 'cache-control': 'no-store', ...headers });
    response.end(text);
  };
  const file = /^\/mail\/page\/(.+)$/.exec(url.pathname)?.[1];
  if (file === 'style.css') return send(200, 'text/css; charset=utf-8', await pageStyle());
  if (file !== undefined) {
    const found = await pageFile(file);
    return found ? send(200, found.type, found.text) : send(404, 'text/plain', '');
  }
  if (url.pathname === '/mail/u/' && url.searchParams.has('authuser')) {
    // Gmail leads on to the number that the account has in this browser.
    const wanted = url.searchParams.get('authuser')?.toLowerCase();
    const at = site.accounts.findIndex((it) => it.mailbox.account.email.toLowerCase() === wanted);
    return send(302, 'text/plain', '', { location: `/mail/u/${Math.max(0, at)}/` });
  }
  const [, kind, number, path = ''] =
    /^\/(mail|sync)\/u\/(\d)(?:\/(.*))?$/.exec(url.pathname) ?? [];
  const index = Number(number ?? 0);
  const account = site.accounts[index];
  if (!account) return send(404, 'text/plain', 'No such account');
  if (kind === 'sync') {
    const { status, body } = await sync(path, account, await jsonOf(request));
    return send(status, 'application/json', JSON.stringify(body));
  }
  if (path === 'events') return pushChanges(account.mailbox, request, response);
  if (path.startsWith('data/')) {
    const asked = await jsonOf(request);
    const what = path.slice('data/'.length);
    const [status, body] = answerData(account, what, url.searchParams, asked, site.now());
    return send(status, 'application/json', JSON.stringify(body));
  }
  if (url.searchParams.get('view') === 'om') {
    const html = answerOriginal(url.searchParams.get('permmsgid') ?? '', account.mailbox);
    return send(html === undefined ? 404 : 200, 'text/html; charset=utf-8', html ?? '');
  }
  if (path !== '' && path !== 'popout') return send(404, 'text/plain', '');
  const nonce = randomBytes(16).toString('base64');
  const html = pageHtml(configFor(site, index, url.searchParams), nonce, path === 'popout');
  send(200, 'text/html; charset=utf-8', html, { 'content-security-policy': contentPolicy(nonce) });
}

async function sync(path: string, account: Account, body: unknown) {
  if (path === 'i/s') return answerSave(body, account.outbox);
  if (path === 'i/bv') return answerList(body, account.mailbox);
  if (path === 'i/fd') return answerDetails(body, account.mailbox);
  return { status: 404, body: [] };
}

async function jsonOf(request: Http2ServerRequest): Promise<unknown> {
  let text = '';
  request.setEncoding('utf8');
  for await (const chunk of request) text += chunk as string;
  return text === '' ? undefined : (JSON.parse(text) as unknown);
}
