import { useRef, useState } from 'react';
import { text } from '../../lib/text/text.ts';
import { Icon } from '../ui/Icon.tsx';
import { Key } from '../ui/KeyMap.tsx';
import { Popover } from '../ui/Popover.tsx';
import { WeekAim } from './WeekAim.tsx';
import type { Reached } from './WeekAim.tsx';

/** Where the popup leads to; addresses of the extension's own pages, and of Gmail. */
export interface Links {
  contacts: string;
  backup: string;
  start: string;
  welcome: string;
  rehearsal: string;
  settings: string;
  gmail: string;
}

interface Props {
  links: Links;
  aim?: Reached | undefined;
  onMap: () => void;
  /** Hides the list; absent while it is hidden. */
  onDiscreet: (() => void) | undefined;
}

/** Hints of the keys, all contacts, and the few rarer things. */
export function Footer({ links, aim, onMap, onDiscreet }: Props) {
  const [open, setOpen] = useState(false);
  const button = useRef<HTMLButtonElement>(null);
  return (
    <footer>
      {aim ? <WeekAim aim={aim} /> : null}
      <div className="popup-foot">
        <p className="hints" aria-hidden="true">
          {onDiscreet ? (
            <>
              <Key of="J" /> <Key of="K" /> <span>{text('hint_move')}</span> <Key of="E" />{' '}
              <span>{text('hint_done')}</span> <Key of="B" /> <span>{text('hint_later')}</span>
            </>
          ) : null}
        </p>
        <a href={links.contacts} target="_blank" rel="noreferrer">
          {text('all_contacts')}
        </a>
        <button
          type="button"
          className="icon-button"
          ref={button}
          aria-label={text('more')}
          title={text('more')}
          aria-haspopup="dialog"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          <Icon of="more" />
        </button>
        {open ? (
          <Popover anchor={button} label={text('more')} onClose={() => setOpen(false)}>
            <a className="choice" href={`${links.backup}/export`} target="_blank" rel="noreferrer">
              {text('menu_export')}
            </a>
            <a className="choice" href={`${links.backup}/import`} target="_blank" rel="noreferrer">
              {text('menu_import')}
            </a>
            <a className="choice" href={links.start} target="_blank" rel="noreferrer">
              {text('start_title')}
            </a>
            <a className="choice" href={links.welcome} target="_blank" rel="noreferrer">
              {text('menu_welcome')}
            </a>
            {onDiscreet ? (
              <>
                <button
                  type="button"
                  className="choice"
                  onClick={() => {
                    setOpen(false);
                    onDiscreet();
                  }}
                >
                  {text('discreet_title')}
                </button>
                <button
                  type="button"
                  className="choice"
                  onClick={() => {
                    setOpen(false);
                    onMap();
                  }}
                >
                  <span>{text('menu_keys')}</span>
                  <Key of="?" />
                </button>
              </>
            ) : null}
          </Popover>
        ) : null}
      </div>
    </footer>
  );
}
