import type { ReactNode } from 'react';
import { text, textLocale } from '../../lib/text/text.ts';
import { Mark } from '../ui/Mark.tsx';

export type Room =
  'today' | 'contacts' | 'start' | 'library' | 'letter' | 'backup' | 'settings' | 'about';

interface Props {
  room: Room;
  /** Shown beside the names, once known. */
  counts: Partial<Record<Room, number>>;
  notices?: ReactNode;
  children: ReactNode;
}

/** The rooms of the rail; the letter is written from a contact, and the start makes some. */
const ROOMS: { room: Room; key: string }[] = [
  { room: 'today', key: 'nav_today' },
  { room: 'contacts', key: 'nav_contacts' },
  { room: 'library', key: 'nav_library' },
  { room: 'backup', key: 'nav_backup' },
  { room: 'settings', key: 'nav_settings' },
  { room: 'about', key: 'nav_about' },
];

/** Rooms that belong to the contacts. */
const ASIDE: ReadonlySet<Room> = new Set<Room>(['letter', 'start']);

/** The full page: a rail with its rooms, and one of them. */
export function Shell({ room, counts, notices, children }: Props) {
  return (
    <div className="shell">
      <nav className="rail" aria-label={text('nav_label')}>
        <p className="rail-name">
          <Mark size="1.5rem" />
          <span>{text('short_name')}</span>
        </p>
        <ul>
          {ROOMS.map(({ room: to, key }) => (
            <li key={to}>
              <a
                className="rail-link"
                href={`#${to}`}
                aria-current={to === (ASIDE.has(room) ? 'contacts' : room) ? 'page' : undefined}
              >
                <span>{text(key)}</span>
                {counts[to] ? (
                  <span className="rail-count">
                    {new Intl.NumberFormat(textLocale()).format(counts[to])}
                  </span>
                ) : null}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <main className="room">
        {notices ? <div className="notices room-notices">{notices}</div> : null}
        {children}
      </main>
    </div>
  );
}

/** `#contacts/abc` as room and what is wanted in it; anything else is today. */
export function roomOf(hash: string): { room: Room; wanted?: string } {
  const [, name = '', wanted] = /^#?([a-z]+)(?:\/([\w-]{1,64}))?$/u.exec(hash) ?? [];
  const aside = [...ASIDE].find((it) => it === name);
  const room = aside ?? ROOMS.find((it) => it.room === name)?.room ?? 'today';
  return { room, wanted };
}
