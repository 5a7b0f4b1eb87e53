import { text } from '../../lib/text/text.ts';
import { Promises } from './Promises.tsx';

/** What this is, and what it may and may not do. */
export function About({ version, welcome }: { version: string; welcome: string }) {
  return (
    <div className="page">
      <h1 className="page-title">{text('store_name')}</h1>
      <p className="page-lede">
        {text('about_version', version)} <a href={welcome}>{text('menu_welcome')}</a>
      </p>
      <Promises />
    </div>
  );
}
