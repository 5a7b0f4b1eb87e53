import { GuardLine } from '../../../components/gmail/GuardLine.tsx';
import { reasonText } from '../../../components/gmail/guard-words.ts';
import type { Compose } from '../../gmail/port.ts';
import { composeLine } from '../compose-line.tsx';
import type { Scene } from '../scene.ts';
import { judging } from './judging.ts';
import type { Seen } from './ask-guard.ts';
import type { MailVerdict } from '../../messages/answers.ts';

/** Letters come fast; the verdict is asked once they pause. */
const PAUSE_MS = 150;

/** Keeps the verdict of a draft fresh while it is written, and says in one line what to know. */
export function guardLine(scene: Scene, compose: Compose, seen: Seen) {
  const judge = judging(scene, compose, seen, () => soon());
  const line = composeLine(scene.ui, compose);
  /** The day that was picked in Gmail's dialog could not be read. */
  let unread = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const draw = (verdict: MailVerdict) => {
    const time = scene.time();
    const { recipients } = scene.discreet() ? { recipients: [] } : verdict;
    const stops = recipients.filter((one) => one.verdict === 'stop');
    compose.mute(new Map(stops.map((one) => [one.email.toLowerCase(), reasonText(one, time)])));
    // Half an address is no address yet; that is said once Send is pressed.
    const whole = recipients.filter((one) => one.because !== 'unreadable');
    const says = !scene.discreet() && (unread || whole.some((one) => reasonText(one, time)));
    const onWhy = (words: string) => scene.ui.toast({ text: words });
    const node = <GuardLine recipients={whole} time={time} unread={unread} onWhy={onWhy} />;
    line.put('guard', says && node);
  };
  const refresh = async () => {
    if (compose.signal.aborted) return;
    const judged = await judge.ask();
    // What was asked of other recipients is old news.
    if ('off' in judged || compose.signal.aborted || judged.key !== judge.key()) return;
    draw(judged.verdict);
  };
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => void refresh(), PAUSE_MS);
  };
  compose.onRecipients(soon, scene.signal);
  scene.onChanged(soon, compose.signal);
  scene.onDiscreet(soon, compose.signal);
  compose.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });
  void refresh();
  /** Whether the day of the last pick could be read; where not, the line says so. */
  const sawDay = (isRead: boolean) => {
    if (unread === !isRead) return;
    unread = !isRead;
    void refresh();
  };
  return { ...judge, sawDay };
}
