import type { VNode } from 'preact';
import { useState } from 'preact/hooks';
import { type ExportedSchedule, exportSchedule } from '../../app/schedule/export-schedule';
import { scheduleFr } from '../../locales/sheets/schedule.fr';
import { copyText, downloadFile, type HandedFile } from '../parts/hand-over';
import { CommandButton } from '../parts/button';
import { TextToCopy } from '../parts/text-to-copy';
import { useMessages, usePane } from '../state/pane-context';

type Document = 'calendar' | 'schedule';

const FILES: Readonly<Record<Document, (exported: ExportedSchedule) => HandedFile>> = {
  calendar: ({ calendar }) => ({ name: 'jalons.ics', type: 'text/calendar', text: calendar }),
  schedule: ({ text }) => ({ name: 'planning.txt', type: 'text/plain', text }),
};

/** The milestones as a calendar and the schedule as a text, to save or to copy. */
export function ScheduleExports(): VNode {
  const { workbook, clock, job, files } = usePane();
  const ways = files.canDownload ? (['download', 'copy'] as const) : (['copy'] as const);
  const words = useMessages().gantt.exports;
  const [uncopied, setUncopied] = useState<string | null>(null);
  const hand = async (document: Document, way: 'download' | 'copy'): Promise<void> => {
    setUncopied(null);
    const isEmpty = ({ events }: ExportedSchedule): boolean =>
      document === 'calendar' && events === 0;
    const exported = await job.run({
      label: words.preparing,
      work: (options) => exportSchedule({ workbook, clock, words: scheduleFr }, options),
      // No file is ready where none is saved: what is copied is told below.
      tell: (report) =>
        way === 'copy' && !isEmpty(report) ? words.preparing : words.ready[document](report),
    });
    if (exported === null || isEmpty(exported)) return;
    const file = FILES[document](exported);
    if (way === 'download') downloadFile(file);
    else if (await copyText(file.text)) job.say(words.copied[document]);
    else {
      setUncopied(file.text);
      job.say(words.notCopied);
    }
  };
  return (
    <div class="stack tight">
      {(['calendar', 'schedule'] as const).map((document) => (
        <div key={document} class="line spread">
          <span>{words.names[document]}</span>
          <span class="line">
            {ways.map((way) => (
              <CommandButton
                key={way}
                isSmall
                name={words.buttons[way][document]}
                onClick={() => void hand(document, way)}
              >
                {words.ways[way]}
              </CommandButton>
            ))}
          </span>
        </div>
      ))}
      {uncopied !== null && <TextToCopy label={words.uncopied} text={uncopied} rows={6} />}
    </div>
  );
}
