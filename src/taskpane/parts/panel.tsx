import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import type { ReactElement, ReactNode } from 'react';

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
  },
  outlined: { border: `1px solid ${tokens.colorNeutralStroke2}` },
  filled: {
    border: `1px solid ${tokens.colorTransparentStroke}`,
    backgroundColor: tokens.colorNeutralBackground2,
  },
});

/** A frame around what belongs together. */
export function Panel(props: {
  readonly look: 'outlined' | 'filled';
  readonly children: ReactNode;
}): ReactElement {
  const styles = useStyles();
  return <div className={mergeClasses(styles.root, styles[props.look])}>{props.children}</div>;
}
