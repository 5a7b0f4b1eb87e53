import { useId, useState } from 'react';
import { text } from '../../lib/text/text.ts';
import { plain } from '../ui/plain.ts';
import { NoUseful } from './NoUseful.tsx';
import { problemText } from './problems.ts';
import type { LoadUseful } from './types.ts';
import { useUseful } from './use-useful.ts';

export interface GivenChoiceProps {
  /** What to call them in a sentence. */
  name: string;
  load: LoadUseful;
  onLibrary: () => void;
  /** What was given, by its id; empty while it is not said, and absent where nothing was. */
  item: string | undefined;
  /** It was to be kept without saying what was given. */
  isMissing: boolean;
  onItem: (item: string | undefined) => void;
}

/** Whether something useful was given by another way than mail, and which of the things they have not had. */
export function GivenChoice(props: GivenChoiceProps) {
  const { name, load, onLibrary, item, isMissing, onItem } = props;
  const [find, setFind] = useState('');
  const said = useId();
  const isOn = item !== undefined;
  const { found, problem } = useUseful(load, find, isOn);
  const things = found?.things ?? [];
  const isEmpty = found !== undefined && things.length === 0;
  return (
    <div className="given-choice">
      <label className="check">
        <input type="checkbox" checked={isOn} onChange={() => onItem(isOn ? undefined : '')} />
        <span>{text('given_useful')}</span>
      </label>
      {isOn && found && (found.more > 0 || find) && (
        <span className="field">
          <input
            type="text"
            value={find}
            maxLength={200}
            aria-label={text('library_find')}
            placeholder={text('library_find')}
            onChange={(event) => {
              setFind(event.target.value);
              onItem('');
            }}
          />
        </span>
      )}
      {isOn && things.length > 0 && (
        <select
          value={item}
          aria-label={text('given_which')}
          aria-describedby={said}
          aria-invalid={isMissing ? true : undefined}
          onChange={(event) => onItem(event.target.value)}
        >
          <option value="">{text('given_which')}</option>
          {things.map(({ id, title }) => (
            <option key={id} value={id}>
              {plain(title)}
            </option>
          ))}
        </select>
      )}
      {isOn && isEmpty && !find && <NoUseful name={name} onLibrary={onLibrary} />}
      {isOn && isEmpty && find && <p className="quiet">{text('nothing_found', plain(find))}</p>}
      <div id={said} aria-live="polite">
        {problem && <p className="reading problem">{problemText(problem)}</p>}
        {isMissing && <p className="reading problem">{text('problem_no_item')}</p>}
      </div>
    </div>
  );
}
