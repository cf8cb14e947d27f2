import { Component, type ReactNode } from 'react';
import { ErrorState } from './states';
import { useUiWords } from './words';

function Failed() {
  return <ErrorState sentence={useUiWords().failed} onRetry={() => window.location.reload()} />;
}

interface ErrorBoundaryProps {
  /** Where this changes, it is tried anew: an address, say. */
  readonly at?: string;
  readonly children: ReactNode;
}

/** What cannot be drawn, for its code did not come or it is at fault, says so and what to do; everything around it stays. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, { readonly failed: boolean }> {
  override state = { failed: false };

  static getDerivedStateFromError = (): { failed: boolean } => ({ failed: true });

  override componentDidUpdate({ at }: ErrorBoundaryProps): void {
    if (this.state.failed && at !== this.props.at) this.setState({ failed: false });
  }

  override render(): ReactNode {
    return this.state.failed ? <Failed /> : this.props.children;
  }
}
