import { makeStyles, Text, tokens } from '@fluentui/react-components';
import { ArrowUndoRegular, SettingsRegular } from '@fluentui/react-icons';
import { lazy, type ReactElement, Suspense, useState } from 'react';
import { IconButton } from './parts/icon-button';
import { usePane } from './state/pane-context';
import { PartBoundary } from './parts/part-boundary';

const SettingsDialog = lazy(async () => ({
  default: (await import('./settings-dialog')).SettingsDialog,
}));

const useStyles = makeStyles({
  root: {
    display: 'flex',
    flexWrap: 'wrap',
    flexShrink: 0,
    alignItems: 'center',
    gap: tokens.spacingHorizontalXS,
    padding: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  names: { flex: '1 1 120px', minWidth: '0', display: 'flex', flexDirection: 'column' },
  title: { margin: '0', fontSize: tokens.fontSizeBase400, lineHeight: tokens.lineHeightBase400 },
  file: { color: tokens.colorNeutralForeground3 },
});

/** Title, name of the workbook, undo and settings. */
export function Header(): ReactElement {
  const styles = useStyles();
  const { words, workbook, job, fileName, isUndoneByExcel, tellUndone } = usePane();
  const [isOpen, setIsOpen] = useState(false);
  const undo = async (): Promise<void> => {
    const undone = await job.run({
      label: words.status.undoing,
      work: (options) => workbook.undoLast(options),
      tell: () => words.undone,
    });
    if (undone !== null) tellUndone();
  };
  return (
    <header className={styles.root}>
      <div className={styles.names}>
        <h1 className={styles.title}>{words.title}</h1>
        <Text size={200} truncate block wrap={false} className={styles.file}>
          {fileName()}
        </Text>
      </div>
      <IconButton
        name={words.undo}
        hint={isUndoneByExcel ? words.undoByExcel : words.undo}
        icon={<ArrowUndoRegular />}
        size="medium"
        isDisabled={job.isRunning || !workbook.canUndo()}
        onClick={() => void undo()}
      />
      <IconButton
        name={words.settings}
        icon={<SettingsRegular />}
        size="medium"
        onClick={() => setIsOpen(true)}
      />
      {isOpen && (
        <PartBoundary>
          <Suspense fallback={null}>
            <SettingsDialog onClose={() => setIsOpen(false)} />
          </Suspense>
        </PartBoundary>
      )}
    </header>
  );
}
