import {
  Button,
  Dialog,
  DialogActions,
  DialogBody,
  DialogContent,
  DialogSurface,
  DialogTitle,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from '@fluentui/react-components';
import { type ReactElement, useEffect, useState } from 'react';
import { loadSettings, saveSettings } from '../app/settings';
import type { CalendarDate } from '../lib/calendar-date';
import { trackerFr } from '../locales/tracker.fr';
import { SETTING_TABLE } from '../programme/tracker/columns';
import { DateField } from './parts/date-field';
import { usePane } from './state/pane-context';

const useStyles = makeStyles({
  content: { display: 'grid', gap: tokens.spacingVerticalM },
  link: { justifySelf: 'start', paddingLeft: '0', color: tokens.colorBrandForegroundLink },
});

interface Dates {
  readonly referenceDate: CalendarDate | null;
  readonly statusDate: CalendarDate | null;
}

/** The two dates every command depends on; the other settings are typed in « Paramètres ». */
export function SettingsDialog({ onClose }: { readonly onClose: () => void }): ReactElement {
  const styles = useStyles();
  const { words, workbook, job } = usePane();
  const { dates, setDates, hasRead } = useDates();
  const save = async (): Promise<void> => {
    if (dates === null) return;
    const saved = await job.run({
      label: words.dates.saving,
      work: (options) =>
        saveSettings(workbook, { change: { ...dates }, words: trackerFr }, options),
      tell: () => words.dates.saved,
    });
    if (saved !== null) onClose();
  };
  const openSheet = (): void => {
    onClose();
    void workbook.goTo({ sheet: SETTING_TABLE.sheet, row: 0, column: 0 });
  };
  return (
    <Dialog open onOpenChange={(_event, { open }) => !open && onClose()}>
      <DialogSurface>
        <DialogBody>
          <DialogTitle>{words.settings}</DialogTitle>
          <DialogContent className={styles.content}>
            {!hasRead && <ProgressBar aria-label={words.status.steps.reading} />}
            {hasRead && dates === null && (
              <MessageBar>
                <MessageBarBody>{words.dates.noTracker}</MessageBarBody>
              </MessageBar>
            )}
            {dates !== null && <DateFields dates={dates} onChange={setDates} onOpen={openSheet} />}
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

function DateFields(props: {
  readonly dates: Dates;
  readonly onChange: (dates: Dates) => void;
  readonly onOpen: () => void;
}): ReactElement {
  const { dates, onChange, onOpen } = props;
  const styles = useStyles();
  const { words } = usePane();
  return (
    <>
      <DateField
        label={words.dates.reference}
        hint={words.dates.referenceHelp}
        value={dates.referenceDate}
        onChange={(referenceDate) => onChange({ ...dates, referenceDate })}
      />
      <DateField
        label={words.dates.status}
        hint={words.dates.statusHelp}
        value={dates.statusDate}
        onChange={(statusDate) => onChange({ ...dates, statusDate })}
      />
      <Button appearance="transparent" className={styles.link} onClick={onOpen}>
        {words.openSettings}
      </Button>
    </>
  );
}

/** The dates of « Paramètres », read when the dialog opens; null without a tracker. */
function useDates(): {
  readonly dates: Dates | null;
  readonly setDates: (dates: Dates) => void;
  readonly hasRead: boolean;
} {
  const { workbook } = usePane();
  const [dates, setDates] = useState<Dates | null>(null);
  const [hasRead, setHasRead] = useState(false);
  useEffect(() => {
    void loadSettings(workbook).then((settings) => {
      setDates(settings.ok ? settings.value : null);
      setHasRead(true);
    });
  }, [workbook]);
  return { dates, setDates, hasRead };
}
