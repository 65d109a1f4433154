import { Button, makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';

const useStyles = makeStyles({
  root: {
    position: 'relative',
    flexShrink: 0,
    '&:hover > span, &:has(:focus-visible) > span': {
      visibility: 'visible',
      transitionDelay: '250ms',
    },
  },
  told: {
    visibility: 'hidden',
    transitionProperty: 'visibility',
    position: 'absolute',
    top: '100%',
    right: '0',
    zIndex: 2,
    marginTop: tokens.spacingVerticalXXS,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
    border: `1px solid ${tokens.colorNeutralStroke1}`,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorNeutralBackground1,
    boxShadow: tokens.shadow8,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    whiteSpace: 'nowrap',
  },
  dismissed: { display: 'none' },
});

/** A button with an icon alone. Its name shows under the pointer and on focus; Escape puts it away. */
export function IconButton(props: {
  readonly name: string;
  /** What shows instead of its name. */
  readonly hint?: string;
  readonly icon: ReactElement;
  readonly size: 'small' | 'medium';
  readonly isDisabled?: boolean;
  readonly onClick: () => void;
}): ReactElement {
  const { name, hint = name, icon, size, isDisabled = false, onClick } = props;
  const styles = useStyles();
  const [isDismissed, setIsDismissed] = useState(false);
  return (
    <div
      className={styles.root}
      onKeyDown={({ key }) => key === 'Escape' && setIsDismissed(true)}
      onMouseLeave={() => setIsDismissed(false)}
      onBlur={() => setIsDismissed(false)}
    >
      <Button
        appearance="subtle"
        size={size}
        icon={icon}
        aria-label={name}
        disabled={isDisabled}
        onClick={onClick}
      />
      <span aria-hidden className={mergeClasses(styles.told, isDismissed && styles.dismissed)}>
        {hint}
      </span>
    </div>
  );
}
