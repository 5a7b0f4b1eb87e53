import type { Http2ServerRequest, Http2ServerResponse } from 'node:http2';
import type { Mailbox } from './state/mailbox.ts';

/** Keeps a page told of every change of its mailbox, by server-sent events. */
export function pushChanges(
  mailbox: Mailbox,
  request: Http2ServerRequest,
  response: Http2ServerResponse,
): void {
  response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-store' });
  const tell = (): void => void response.write(`data: ${mailbox.revision}\n\n`);
  tell();
  const stop = mailbox.onChange(tell);
  request.on('close', stop);
  response.on('close', stop);
  response.on('error', stop);
}
