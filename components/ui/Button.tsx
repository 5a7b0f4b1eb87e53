import type { ButtonHTMLAttributes, Ref } from 'react';

interface Props extends ButtonHTMLAttributes<HTMLButtonElement> {
  look?: 'primary' | 'outlined' | 'plain';
  ref?: Ref<HTMLButtonElement>;
}

/** A pill. One `primary` at most on a surface; what it says is what happens. */
export function Button({ look = 'plain', ...rest }: Props) {
  return <button type="button" className={lookClass(look)} {...rest} />;
}

/** The classes of a button, for a link that looks like one. */
export function lookClass(look: 'primary' | 'outlined' | 'plain'): string {
  return look === 'plain' ? 'button' : `button button-${look}`;
}
