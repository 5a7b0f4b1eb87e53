import { countText, text } from '../../lib/text/text.ts';
import { Button, lookClass } from '../ui/Button.tsx';
import { Icon } from '../ui/Icon.tsx';
import { Mark } from '../ui/Mark.tsx';
import { Promises } from './Promises.tsx';

export interface WelcomeProps {
  /** Absent until the browser has said. */
  pinned: boolean | undefined;
  /** Gmail tabs opened before the install; they need a reload. */
  stale: number;
  gmail: string;
  /** Where the guard can be tried. */
  rehearsal: string;
  /** Where one starts from what is in Gmail already. */
  start: string;
  onReloadGmail: () => void;
}

/** The first steps after the install, and what is promised. */
export function Welcome(props: WelcomeProps) {
  const { pinned, stale, gmail, rehearsal, start, onReloadGmail } = props;
  return (
    <main className="welcome">
      <header className="welcome-head">
        <Mark size="4rem" />
        <h1>{text('welcome_title')}</h1>
        <p>{text('welcome_lede')}</p>
      </header>
      <ol className="steps">
        <li className="step" data-done={pinned || undefined}>
          <span className="step-number" aria-hidden="true">
            {pinned ? <Icon of="check" /> : '1'}
          </span>
          <div className="step-words" role="status">
            <h2>{text(pinned ? 'welcome_pinned' : 'welcome_pin')}</h2>
            <p>{text(pinned ? 'welcome_pinned_words' : 'welcome_pin_words')}</p>
          </div>
          {pinned ? null : (
            <span className="pin-picture" aria-hidden="true">
              <Icon of="puzzle" />
              <span className="pin-menu">
                <Mark size="1rem" />
                <span>{text('short_name')}</span>
                <Icon of="pin" />
              </span>
            </span>
          )}
        </li>
        <li className="step">
          <span className="step-number" aria-hidden="true">
            2
          </span>
          <div className="step-words">
            <h2>{text(stale > 0 ? 'welcome_reload' : 'welcome_open')}</h2>
            <p>{stale > 0 ? countText('welcome_stale', stale) : text('welcome_open_words')}</p>
          </div>
          {stale > 0 ? (
            <Button look="primary" onClick={onReloadGmail}>
              {text('notice_reload')}
            </Button>
          ) : (
            <a className={lookClass('primary')} href={gmail} target="_blank" rel="noreferrer">
              {text('open_gmail')}
            </a>
          )}
        </li>
        <li className="step">
          <span className="step-number" aria-hidden="true">
            3
          </span>
          <div className="step-words">
            <h2>{text('rehearsal_link')}</h2>
            <p>{text('welcome_rehearsal_words')}</p>
          </div>
          <a className={lookClass('outlined')} href={rehearsal}>
            {text('welcome_rehearsal')}
          </a>
        </li>
        <li className="step">
          <span className="step-number" aria-hidden="true">
            4
          </span>
          <div className="step-words">
            <h2>{text('start_title')}</h2>
            <p>{text('welcome_start_words')}</p>
          </div>
          <a className={lookClass('outlined')} href={start}>
            {text('welcome_start')}
          </a>
        </li>
      </ol>
      <Promises />
    </main>
  );
}
