import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { Component, type ReactElement, type ReactNode } from 'react';
import { usePane } from '../state/pane-context';

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
});

interface Boundary {
  readonly children: ReactNode;
}

/** What stands in a tab whose part could not be loaded or drawn, so that the others go on. */
export class PartBoundary extends Component<Boundary, { readonly hasFailed: boolean }> {
  override state = { hasFailed: false };

  static getDerivedStateFromError(): { readonly hasFailed: boolean } {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Broken /> : this.props.children;
  }
}

function Broken(): ReactElement {
  const styles = useStyles();
  const { words } = usePane();
  return (
    <div className={styles.root} role="alert">
      <Text>{words.broken.text}</Text>
      <div>
        <Button appearance="primary" onClick={() => window.location.reload()}>
          {words.broken.reload}
        </Button>
      </div>
    </div>
  );
}
