import { text } from '../../lib/text/text.ts';
import { Icon } from '../ui/Icon.tsx';

const DOES = ['does_ask', 'does_keep', 'does_morning', 'does_stop'];
const NEVER = ['never_leaves', 'never_reads', 'never_files', 'never_sends'];
/** Each permission of the manifest, as the browser calls it, and what it is for. */
export const PERMISSIONS: readonly [permission: string, key: string][] = [
  ['mail.google.com', 'permission_gmail'],
  ['scripting', 'permission_scripting'],
  ['storage', 'permission_storage'],
  ['unlimitedStorage', 'permission_unlimited'],
  ['alarms', 'permission_alarms'],
  ['notifications', 'permission_notifications'],
];

/** What it does, what it never does, and what each permission is for. */
export function Promises() {
  return (
    <div className="promises">
      <section>
        <h2 className="promises-head">{text('does_title')}</h2>
        <ul className="ticks">
          {DOES.map((key) => (
            <li key={key}>
              <Icon of="check" />
              <span>{text(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section>
        <h2 className="promises-head">{text('never_title')}</h2>
        <ul className="ticks ticks-never">
          {NEVER.map((key) => (
            <li key={key}>
              <Icon of="close" />
              <span>{text(key)}</span>
            </li>
          ))}
        </ul>
      </section>
      <section className="promises-wide">
        <h2 className="promises-head">{text('permissions_title')}</h2>
        <dl className="permissions">
          {PERMISSIONS.map(([permission, key]) => (
            <div key={permission}>
              <dt>{permission}</dt>
              <dd>{text(key)}</dd>
            </div>
          ))}
        </dl>
      </section>
    </div>
  );
}
