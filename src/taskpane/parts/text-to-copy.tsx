import { makeStyles, tokens } from '@fluentui/react-components';
import type { ReactElement } from 'react';

const useStyles = makeStyles({
  root: {
    width: '100%',
    boxSizing: 'border-box',
    padding: tokens.spacingHorizontalS,
    border: `1px solid ${tokens.colorNeutralStrokeAccessible}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    color: tokens.colorNeutralForeground1,
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    resize: 'vertical',
  },
});

/** Lines to take away by hand: chosen whole as soon as the focus comes. */
export function TextToCopy(props: {
  readonly label: string;
  readonly text: string;
  readonly rows: number;
}): ReactElement {
  const styles = useStyles();
  return (
    <textarea
      className={styles.root}
      aria-label={props.label}
      value={props.text}
      readOnly
      rows={props.rows}
      onFocus={({ currentTarget }) => currentTarget.select()}
    />
  );
}
