import type { Compose } from '../../gmail/port.ts';
import type { Scene } from '../scene.ts';

/**
 * Says where the guard cannot see whom a mail goes to, and takes it back once every open mail is read
 * again. Gives the function that watches one mail.
 */
export function blindSpots({ surfaces, signal }: Scene): (compose: Compose) => void {
  const unread = new Set<Compose>();
  let said: boolean | undefined;
  return (compose) => {
    const look = () => {
      if (isUnread(compose)) unread.add(compose);
      else if (isAddressed(compose)) unread.delete(compose);
      // A mail to nobody yet shows neither.
      else if (unread.size === 0) return;
      const off = unread.size > 0;
      // What others reported of the guard is theirs to take back.
      if (off === said) return;
      said = off;
      surfaces.report(
        off
          ? { surface: 'guard', state: 'off', why: 'recipients' }
          : { surface: 'guard', state: 'on' },
      );
    };
    compose.onRecipients(look, signal);
    compose.onSending(look, signal);
    compose.signal.addEventListener('abort', () => unread.delete(compose), { once: true });
    look();
  };
}

function isUnread(compose: Compose): boolean {
  try {
    return compose.hasUnread();
  } catch {
    return true;
  }
}

function isAddressed(compose: Compose): boolean {
  try {
    const { to, cc, bcc } = compose.recipients();
    return to.length + cc.length + bcc.length > 0;
  } catch {
    return false;
  }
}
