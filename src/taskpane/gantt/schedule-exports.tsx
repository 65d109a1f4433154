import { Button, makeStyles, Text, tokens } from '@fluentui/react-components';
import { type ReactElement, useState } from 'react';
import { type ExportedSchedule, exportSchedule } from '../../app/export-schedule';
import { scheduleFr } from '../../locales/schedule.fr';
import { copyText, downloadFile, type HandedFile } from '../parts/hand-over';
import { usePane } from '../state/pane-context';
import { SectionTitle } from '../parts/section-title';
import { TextToCopy } from '../parts/text-to-copy';

type Document = 'calendar' | 'schedule';

const FILES: Readonly<Record<Document, (exported: ExportedSchedule) => HandedFile>> = {
  calendar: ({ calendar }) => ({ name: 'jalons.ics', type: 'text/calendar', text: calendar }),
  schedule: ({ text }) => ({ name: 'echeancier.txt', type: 'text/plain', text }),
};

const useStyles = makeStyles({
  root: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalS },
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: tokens.spacingHorizontalS,
  },
  name: { flex: '1 1 130px' },
});

/** The milestones as a calendar and the schedule as a text, to save or to copy. */
export function ScheduleExports(): ReactElement {
  const styles = useStyles();
  const { messages, workbook, clock, job } = usePane();
  const words = messages.gantt.exports;
  const [uncopied, setUncopied] = useState<string | null>(null);
  const hand = async (document: Document, way: 'download' | 'copy'): Promise<void> => {
    setUncopied(null);
    const exported = await job.run({
      label: words.preparing,
      work: (options) => exportSchedule({ workbook, clock, words: scheduleFr }, options),
      tell: (report) => words.ready[document](report),
    });
    if (exported === null || (document === 'calendar' && exported.events === 0)) return;
    const file = FILES[document](exported);
    if (way === 'download') downloadFile(file);
    else if (await copyText(file.text)) job.say(words.copied[document]);
    else {
      setUncopied(file.text);
      job.say(words.notCopied);
    }
  };
  return (
    <section className={styles.root}>
      <SectionTitle>{words.title}</SectionTitle>
      {(['calendar', 'schedule'] as const).map((document) => (
        <div key={document} className={styles.line}>
          <Text className={styles.name}>{words.names[document]}</Text>
          {(['download', 'copy'] as const).map((way) => (
            <Button
              key={way}
              size="small"
              aria-label={words.buttons[way][document]}
              disabled={job.isRunning}
              onClick={() => void hand(document, way)}
            >
              {words.ways[way]}
            </Button>
          ))}
        </div>
      ))}
      {uncopied !== null && <TextToCopy label={words.uncopied} text={uncopied} rows={6} />}
    </section>
  );
}
