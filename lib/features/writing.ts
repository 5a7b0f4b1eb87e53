import type { Compose, Contact } from '../gmail/port.ts';
import { heard } from './heard.ts';
import type { Scene } from './scene.ts';

/** The mails that are being written in this tab. */
export interface Writing {
  /** Whom they go to, newest mail first. */
  people(): Contact[];
  /** The newest one that goes to somebody. */
  to(email: string): Compose | undefined;
  /** The newest one's subject; empty where there is none. */
  subject(): string;
  /** Told once a mail is begun or gone, or whom it goes to has changed and letters no longer come. */
  onChange(told: () => void, signal: AbortSignal): void;
}

/** Letters of an address come fast. */
const PAUSE_MS = 250;

/** Keeps the mails that are being written. */
export function writing(scene: Scene): Writing {
  let all: Compose[] = [];
  let timer: ReturnType<typeof setTimeout> | undefined;
  const news = heard<void>();
  const soon = () => {
    clearTimeout(timer);
    timer = setTimeout(() => news.tell(), PAUSE_MS);
  };
  scene.port.onCompose((compose) => {
    all = [compose, ...all];
    compose.onRecipients(soon, scene.signal);
    compose.signal.addEventListener(
      'abort',
      () => {
        all = all.filter((other) => other !== compose);
        soon();
      },
      { once: true },
    );
    soon();
  }, scene.signal);
  scene.signal.addEventListener('abort', () => clearTimeout(timer), { once: true });

  return {
    people: () => all.flatMap(peopleIn),
    to: (email) => {
      const wanted = email.toLowerCase();
      return all.find((one) => peopleIn(one).some((it) => it.email.toLowerCase() === wanted));
    },
    subject: () => all[0]?.subject() ?? '',
    onChange: news.on,
  };
}

/** Whom a mail goes to; nobody where that cannot be read from the page, which the guard then says. */
function peopleIn(compose: Compose): Contact[] {
  try {
    const { to, cc, bcc } = compose.recipients();
    return [...to, ...cc, ...bcc];
  } catch {
    return [];
  }
}
