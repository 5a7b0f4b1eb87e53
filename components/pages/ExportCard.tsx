import { useEffect, useRef, useState } from 'react';
import type { LocalDay } from '../../lib/time/due.ts';
import { countText, text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { download, gather } from './save-file.ts';

interface Props {
  today: LocalDay;
  exportLines: () => AsyncIterable<readonly string[]>;
  wanted: boolean;
}

type State =
  | { is: 'idle' }
  | { is: 'going'; entries: number }
  | { is: 'saved'; entries: number; name: string }
  | { is: 'failed' };

/** Saves a copy of everything to a file. */
export function ExportCard({ today, exportLines, wanted }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted) button.current?.focus();
  }, [wanted]);
  const save = async () => {
    if (state.is === 'going') return;
    setState({ is: 'going', entries: 0 });
    try {
      const { file, entries } = await gather(exportLines(), (n) =>
        setState({ is: 'going', entries: n }),
      );
      const name = `may-i-${today}.ndjson`;
      download(file, name);
      setState({ is: 'saved', entries, name });
    } catch {
      setState({ is: 'failed' });
    }
  };
  return (
    <section className="card" aria-labelledby="export-title">
      <h2 className="card-title" id="export-title">
        {text('export_title')}
      </h2>
      <p className="card-words">{text('export_words')}</p>
      <Button look="primary" ref={button} onClick={() => void save()}>
        {text('export_button')}
      </Button>
      <p className="card-told" role="status">
        {state.is === 'going' ? countText('export_going', state.entries) : null}
        {state.is === 'saved' ? countText('export_saved', state.entries, state.name) : null}
        {state.is === 'failed' ? <span className="late-words">{text('export_failed')}</span> : null}
      </p>
    </section>
  );
}
