import { useEffect, useRef, useState } from 'react';
import { countText, text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import { plain } from '../ui/plain.ts';
import { importFile } from './import-file.ts';
import type { ImportLines, ImportReport } from './import-file.ts';
import { ImportResultView } from './ImportResultView.tsx';

interface Props {
  importLines: ImportLines;
  wanted: boolean;
}

type State =
  | { is: 'idle' }
  | { is: 'going'; lines: number }
  | { is: 'told'; name: string; report: ImportReport }
  | { is: 'failed'; name: string };

/** Brings in a file, chosen or dropped; what is there already stays as it is. */
export function ImportCard({ importLines, wanted }: Props) {
  const [state, setState] = useState<State>({ is: 'idle' });
  const [over, setOver] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (wanted) button.current?.focus();
  }, [wanted]);
  const bring = async (file: File | undefined) => {
    if (!file || state.is === 'going') return;
    const name = plain(file.name);
    setState({ is: 'going', lines: 0 });
    try {
      const report = await importFile(file, importLines, (lines) =>
        setState({ is: 'going', lines }),
      );
      setState({ is: 'told', name, report });
    } catch {
      // The file itself could not be read: moved, or on a drive that is gone.
      setState({ is: 'failed', name });
    }
  };
  return (
    // Dropping a file is a second way; the button is the one for keys.
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions
    <section
      className="card"
      data-over={over || undefined}
      aria-labelledby="import-title"
      onDragOver={(event) => {
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={(event) => {
        event.preventDefault();
        setOver(false);
        void bring(event.dataTransfer.files[0]);
      }}
    >
      <h2 className="card-title" id="import-title">
        {text('import_title')}
      </h2>
      <p className="card-words">{text('import_words')}</p>
      <Button look="outlined" ref={button} onClick={() => field.current?.click()}>
        {text('import_button')}
      </Button>
      <input
        type="file"
        hidden
        ref={field}
        aria-label={text('import_title')}
        accept=".ndjson,.jsonl,.json,.txt,application/x-ndjson"
        onChange={(event) => {
          const { files } = event.currentTarget;
          void bring(files?.[0]);
          // The same file again is a new wish.
          event.currentTarget.value = '';
        }}
      />
      <div className="card-told" role="status">
        {state.is === 'going' ? countText('import_going', state.lines) : null}
        {state.is === 'failed' ? (
          <span className="late-words">{text('import_failed', state.name)}</span>
        ) : null}
        {state.is === 'told' ? <ImportResultView name={state.name} report={state.report} /> : null}
      </div>
    </section>
  );
}
