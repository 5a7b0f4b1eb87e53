import { useId, useRef, useState } from 'react';
import { readInternalDomain } from '../../lib/policy/internal-domain.ts';
import { text } from '../../lib/text/text.ts';
import { Button } from '../ui/Button.tsx';
import type { Chosen } from './Settings.tsx';

interface Props {
  domains: readonly string[];
  onSave: (changed: Partial<Chosen>) => Promise<boolean>;
}

/** As many as the worker keeps. */
const MOST = 50;

/** Domains of the user's own house: of mail to them nothing is asked. */
export function InternalDomains({ domains, onSave }: Props) {
  const [typed, setTyped] = useState('');
  const [problem, setProblem] = useState<string>();
  const field = useRef<HTMLInputElement>(null);
  const [label, wrong] = [useId(), useId()];
  const add = async () => {
    const read = readInternalDomain(typed);
    if ('problem' in read) return setProblem(text(`domain_${read.problem}`, typed.trim()));
    if (domains.includes(read.domain)) return setProblem(text('domain_twice'));
    if (domains.length >= MOST) return setProblem(text('domain_many', MOST));
    if (await onSave({ internalDomains: [...domains, read.domain] })) setTyped('');
  };
  const remove = async (domain: string) => {
    await onSave({ internalDomains: domains.filter((it) => it !== domain) });
    // The button that had it is gone.
    field.current?.focus();
  };
  return (
    <>
      <h3 className="card-part" id={label}>
        {text('domains_title')}
      </h3>
      <p className="card-words">{text('domains_words')}</p>
      {domains.length > 0 ? (
        <ul className="wordings">
          {domains.map((domain) => (
            <li key={domain}>
              <span className="wording" title={domain}>
                {domain}
              </span>
              <Button
                aria-label={text('domain_remove', domain)}
                onClick={() => void remove(domain)}
              >
                {text('remove')}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <form
        className="domain-form"
        onSubmit={(event) => {
          event.preventDefault();
          if (typed.trim()) void add();
        }}
      >
        <input
          className="field"
          ref={field}
          value={typed}
          maxLength={300}
          autoComplete="off"
          spellCheck={false}
          aria-labelledby={label}
          aria-invalid={problem !== undefined}
          aria-describedby={wrong}
          placeholder={text('domain_hint')}
          onChange={(event) => {
            setTyped(event.target.value);
            setProblem(undefined);
          }}
        />
        <Button look="outlined" type="submit" aria-disabled={!typed.trim()}>
          {text('add')}
        </Button>
      </form>
      {problem ? (
        <p className="late-words wording-read" id={wrong} role="alert">
          {problem}
        </p>
      ) : null}
    </>
  );
}
