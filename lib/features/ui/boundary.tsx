import { Component } from 'react';
import type { ReactNode } from 'react';

interface State {
  failed: boolean;
  /** What was last tried to be drawn. */
  children: ReactNode;
}

interface Props {
  onError: () => void;
  children: ReactNode;
}

/**
 * A view that fails shows nothing, and breaks neither the others nor Gmail. It is tried again with
 * what is drawn next: what failed may have been a moment's.
 */
export class Boundary extends Component<Props, State> {
  override state: State = { failed: false, children: this.props.children };

  static getDerivedStateFromError(): Partial<State> {
    return { failed: true };
  }

  static getDerivedStateFromProps({ children }: Props, before: State): Partial<State> | null {
    return children === before.children ? null : { failed: false, children };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
