import type { GmailPort } from '../gmail/port.ts';

/** What this tab is asked to show. */
interface Request {
  thread?: string;
  to?: string;
  /** What the answer, or the new mail, begins with. */
  line?: string;
}

/**
 * The worker asks this tab to show a conversation, or with `to` to begin the answer in it, or a new
 * mail; says whether it could.
 *
 * @param begin has the answer in a conversation begin with a line
 */
export async function showRequest(
  port: GmailPort,
  { thread, to, line }: Request,
  begin: (thread: string, line: string) => void,
): Promise<boolean> {
  try {
    if (thread) {
      if (line) begin(thread, line);
      port.openThread(thread, to !== undefined);
    } else await port.openCompose(to, line);
    return true;
  } catch {
    return false;
  }
}
