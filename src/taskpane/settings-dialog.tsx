import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  MessageBar,
  MessageBarBody,
  Spinner,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { loadSettings, saveSettings } from '../app/settings';
import type { CalendarDate } from '../lib/calendar-date';
import { trackerFr } from '../locales/tracker.fr';
import { SETTING_TABLE } from '../programme/tracker/columns';
import { DateField } from './date-field';
import { usePane } from './pane-context';

interface Dates {
  readonly referenceDate: CalendarDate | null;
  readonly statusDate: CalendarDate | null;
}

/** The two dates every command depends on; the other settings are typed in « Paramètres ». */
export function SettingsDialog(props: {
  readonly isOpen: boolean;
  readonly onClose: () => void;
}): ReactElement {
  const { isOpen, onClose } = props;
  const { words, workbook, job } = usePane();
  const [dates, setDates] = useState<Dates | null>(null);
  const [hasRead, setHasRead] = useState(false);
  useEffect(() => {
    if (!isOpen) return;
    void loadSettings(workbook).then((settings) => {
      setDates(settings.ok ? settings.value : null);
      setHasRead(true);
    });
  }, [isOpen, workbook]);
  const save = async (): Promise<void> => {
    if (dates === null) return;
    const { referenceDate, statusDate } = dates;
    const saved = await job.run({
      label: words.dates.saving,
      work: (options) =>
        saveSettings(
          workbook,
          { change: { referenceDate, statusDate }, words: trackerFr },
          options,
        ),
      tell: () => words.dates.saved,
    });
    if (saved !== null) onClose();
  };
  const openSheet = (): void => {
    onClose();
    void workbook.goTo({ sheet: SETTING_TABLE.sheet, row: 0, column: 0 });
  };
  return (
    <Dialog open={isOpen} onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.settings}</DialogTitle>
          <DialogContent>
            {!hasRead && <Spinner size="small" label={words.status.steps.reading} />}
            {hasRead && dates === null && (
              <MessageBar>
                <MessageBarBody>{words.dates.noTracker}</MessageBarBody>
              </MessageBar>
            )}
            {dates !== null && (
              <>
                <DateField
                  label={words.dates.reference}
                  hint={words.dates.referenceHelp}
                  value={dates.referenceDate}
                  onChange={(referenceDate) => setDates({ ...dates, referenceDate })}
                />
                <DateField
                  label={words.dates.status}
                  hint={words.dates.statusHelp}
                  value={dates.statusDate}
                  onChange={(statusDate) => setDates({ ...dates, statusDate })}
                />
                <Button appearance="transparent" onClick={openSheet}>
                  {words.openSettings}
                </Button>
              </>
            )}
          </DialogContent>
          <DialogActions>
            <Button onClick={onClose}>{words.dates.close}</Button>
            <Button
              appearance="primary"
              disabled={dates === null || job.isRunning}
              onClick={() => void save()}
            >
              {words.dates.save}
            </Button>
          </DialogActions>
        </DialogBody>
      </DialogSurface>
    </Dialog>
  );
}
