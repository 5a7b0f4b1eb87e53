import type { GmailPort } from '../gmail/port.ts';

/**
 * The worker asks this tab to show a conversation, or with `to` to begin the answer in it, or a new
 * mail; says whether it could.
 */
export async function showRequest(
  port: GmailPort,
  { thread, to }: { thread?: string; to?: string },
): Promise<boolean> {
  try {
    if (thread) port.openThread(thread, to !== undefined);
    else await port.openCompose(to);
    return true;
  } catch {
    return false;
  }
}
