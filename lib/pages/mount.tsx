import { StrictMode } from 'react';
import type { ReactNode } from 'react';
import { createRoot } from 'react-dom/client';
import { PageBoundary } from '../../components/ui/PageBoundary.tsx';
import { text, textLocale } from '../text/text.ts';
import '../../components/ui/base.css';
import '../../components/ui/ui.css';

/** Puts a page on the screen, in the language of its words. */
export function mount(page: ReactNode, title: string): void {
  document.documentElement.lang = textLocale();
  document.title = text(title);
  const root = document.getElementById('root');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <PageBoundary>{page}</PageBoundary>
    </StrictMode>,
  );
}
