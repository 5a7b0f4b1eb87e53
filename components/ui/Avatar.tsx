import { initials } from './plain.ts';

/** Initials in a circle; decoration only, the name stands beside it. */
export function Avatar({ name }: { name: string }) {
  return (
    <span className="avatar" aria-hidden="true">
      {initials(name) || '·'}
    </span>
  );
}
