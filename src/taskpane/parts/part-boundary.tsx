import type { ComponentChildren, VNode } from 'preact';
import { useErrorBoundary } from 'preact/hooks';
import { usePane } from '../state/pane-context';
import { Button } from './button';

/** What stands in a tab whose part could not be loaded or drawn, so that the others go on. */
export function PartBoundary({ children }: { readonly children: ComponentChildren }): VNode {
  const [failure] = useErrorBoundary() as [unknown, () => void];
  return failure === undefined ? <>{children}</> : <Broken />;
}

/** That a part is missing, and the way to get it. */
export function Broken(): VNode {
  const { words } = usePane();
  return (
    <div class="stack" role="alert">
      <p>{words.broken.text}</p>
      <div>
        <Button look="primary" onClick={() => window.location.reload()}>
          {words.broken.reload}
        </Button>
      </div>
    </div>
  );
}
