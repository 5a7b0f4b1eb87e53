import { config } from './config.ts';

/*
 * Always the window's present XMLHttpRequest, looked up at each call: InboxSDK puts its own in
 * that place, and sees nothing of requests that go another way.
 */
function request(method: string, url: string, body: unknown, headers: [string, string][]) {
  return new Promise<unknown>((resolve, reject) => {
    const xhr = new window.XMLHttpRequest();
    xhr.open(method, url);
    for (const [name, value] of headers) xhr.setRequestHeader(name, value);
    xhr.addEventListener('load', () => {
      if (xhr.status === 200) resolve(JSON.parse(xhr.responseText));
      else reject(new Error(`${method} ${url}: ${xhr.status}`));
    });
    xhr.addEventListener('error', () => reject(new Error(`${method} ${url} got no answer`)));
    xhr.send(body === undefined ? null : JSON.stringify(body));
  });
}

/** A request of Gmail's own sync protocol, with the headers from which InboxSDK learns. */
export function sync(path: 's' | 'bv' | 'fd', body: unknown): Promise<unknown> {
  const url = `/sync/u/${config.account}/i/${path}?hl=${config.language}&c=${counter()}`;
  return request('POST', url, body, [
    ['Content-Type', 'application/json'],
    ['X-Gmail-BTAI', JSON.stringify([null, null, config.ik])],
    ['X-Framework-Xsrf-Token', config.token],
  ]);
}

/** Asks the server for something only this page knows of. */
export function ask<T>(what: string, query: Record<string, string> = {}): Promise<T> {
  return request('GET', dataUrl(what, query), undefined, []) as Promise<T>;
}

/** Tells the server to do something only this page knows of. */
export function tell<T>(what: string, body: unknown, query: Record<string, string> = {}) {
  return request('POST', dataUrl(what, query), body, []) as Promise<T>;
}

const dataUrl = (what: string, query: Record<string, string>): string =>
  `/mail/u/${config.account}/data/${what}?${new URLSearchParams(query)}`;

let count = 0;
const counter = (): number => (count += 1);

const poll = (): void => void sync('s', [null, []]).catch(() => {});

/** Gmail asks for news all the time; InboxSDK learns its tokens from these requests. */
export function startPolling(): void {
  for (const after of [1000, 2500, 5000]) setTimeout(poll, after);
  setInterval(poll, 10_000);
}
