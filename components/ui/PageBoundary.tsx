import { Component } from 'react';
import type { ReactNode } from 'react';
import { text } from '../../lib/text/text.ts';
import { Button } from './Button.tsx';

/** A page that could not be drawn says so, and what to do; what is kept is not concerned. */
export class PageBoundary extends Component<{ children: ReactNode }, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override render(): ReactNode {
    if (!this.state.failed) return this.props.children;
    return (
      <main className="nothing page-failed" role="alert">
        <h1 className="nothing-title">{text('page_failed')}</h1>
        <p className="nothing-more">{text('page_failed_words')}</p>
        <Button look="primary" onClick={() => location.reload()}>
          {text('page_reload')}
        </Button>
      </main>
    );
  }
}
