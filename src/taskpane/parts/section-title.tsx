import { makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: { display: 'block', margin: `0 0 ${tokens.spacingVerticalXS}` },
});

/** The title of a part of a tab. */
export function SectionTitle({ children }: { readonly children: string }): ReactElement {
  const styles = useStyles();
  return (
    <Subtitle2 as="h2" className={styles.root}>
      {children}
    </Subtitle2>
  );
}
