import type { ReactNode } from 'react';
import type { Mount } from '../../gmail/port.ts';

/** A view that stands in Gmail until its mount ends. */
export interface Shown {
  update(node: ReactNode): void;
}

export interface ToastWords {
  text: string;
  /** What can be done about it while it is shown. */
  action?: { label: string; onPress: () => void };
}
export interface NoticeWords {
  text: string;
  kind: 'info' | 'off' | 'problem';
  action?: { label: string; onPress: () => void };
  /** It cannot be closed. */
  stays?: boolean;
}

/** The screen, as features use it. */
export interface Ui {
  /**
   * Draws into a place of Gmail, apart from Gmail's own style and keys. `plain` gives the words that
   * stand there where nothing can be drawn, as in a tab that was left behind.
   */
  show(mount: Mount, node: ReactNode, plain?: () => string): Shown;
  /** Whether views can be drawn in this tab. */
  ready(): Promise<boolean>;
  /** Words may come soon: their place is drawn, with what draws it. */
  prepare(): void;
  /** Says what was done, for a few seconds. */
  toast(words: ToastWords): void;
  /** Says what was done to those who cannot see it: beside what shows it already. */
  say(words: string): void;
  /** A line that stays until it is closed or its signal ends. One with the same id replaces it. */
  notice(id: string, words: NoticeWords): void;
  /** Takes a notice away. */
  dismiss(id: string): void;
}
