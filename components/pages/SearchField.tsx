import { useRef } from 'react';
import { useKeys } from '../ui/use-keys.ts';

interface Props {
  value: string;
  label: string;
  hint: string;
  onChange: (typed: string) => void;
}

/** The search of a page; `/` leads to it. */
export function SearchField({ value, label, hint, onChange }: Props) {
  const field = useRef<HTMLInputElement>(null);
  useKeys({
    '/': (event) => {
      event.preventDefault();
      field.current?.focus();
    },
  });
  return (
    <input
      className="field"
      type="search"
      ref={field}
      value={value}
      maxLength={200}
      aria-label={label}
      aria-keyshortcuts="/"
      placeholder={hint}
      onChange={(event) => onChange(event.target.value)}
    />
  );
}
