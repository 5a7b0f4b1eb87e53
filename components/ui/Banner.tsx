import type { ReactNode } from 'react';

interface Props {
  tone: 'late' | 'due' | 'quiet';
  /** What is the matter, in a few words. */
  title?: string;
  children: ReactNode;
  action?: ReactNode;
}

/** Something about the whole page: what is off or not saved, why, and what to do next. */
export function Banner({ tone, title, children, action }: Props) {
  return (
    <div className={`banner banner-${tone}`} role={tone === 'late' ? 'alert' : 'status'}>
      <p dir="auto">
        {title ? <strong>{title} </strong> : null}
        {children}
      </p>
      {action}
    </div>
  );
}
