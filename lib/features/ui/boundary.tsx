import { Component } from 'react';
import type { ReactNode } from 'react';

interface Props {
  onError: () => void;
  children: ReactNode;
}

/** A view that fails shows nothing, and breaks neither the others nor Gmail. */
export class Boundary extends Component<Props, { failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError(): { failed: boolean } {
    return { failed: true };
  }

  override componentDidCatch(): void {
    this.props.onError();
  }

  override render(): ReactNode {
    return this.state.failed ? null : this.props.children;
  }
}
