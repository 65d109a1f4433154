import type { VNode } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { IconButton } from './parts/icon-button';
import { Part, type PartLoader } from './parts/part';
import { usePane } from './state/pane-context';

const HELP = 'aide.html';

const loadSettingsDialog: PartLoader<{ readonly onClose: () => void }> = async () =>
  (await import('./settings-dialog')).SettingsDialog;

/** Title, name of the workbook, undo, help and settings. */
export function Header(): VNode {
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
  const canUndo = workbook.canUndo();
  useLostUndo(canUndo);
  const whyNot = isUndoneByExcel ? words.undoByExcel : words.nothingToUndo;
  return (
    <header class="header">
      <div class="names">
        <h1>{words.title}</h1>
        <p class="file">{fileName()}</p>
      </div>
      <IconButton
        name={words.undo}
        hint={canUndo ? words.undo : whyNot}
        icon="undo"
        isDisabled={job.isRunning || !canUndo}
        onClick={() => void undo()}
      />
      <IconButton name={words.help} icon="help" href={HELP} />
      <IconButton name={words.settings} icon="settings" onClick={() => setIsOpen(true)} />
      {isOpen && <Part load={loadSettingsDialog} given={{ onClose: () => setIsOpen(false) }} />}
    </header>
  );
}

const LAST_OPERATION = 'operation';

/** Once the pane is loaded again it knows no way back: it is said of an operation that had one. */
function useLostUndo(canUndo: boolean): void {
  const { store, job, words, isUndoneByExcel } = usePane();
  const tell = useRef(() => {
    const isLost = store.recall(LAST_OPERATION, (value) => value === true) === true;
    if (isLost && !isUndoneByExcel) job.say(words.undoLost);
  });
  useEffect(() => tell.current(), []);
  useEffect(() => {
    if (canUndo) store.keep(LAST_OPERATION, true);
    else store.forget(LAST_OPERATION);
  }, [canUndo, store]);
}
