import type { VNode } from 'preact';
import { formatFrenchDate, fromExcelSerial } from '../../lib/calendar-date';
import type { CellWrite } from '../../programme/checks/context/finding';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { tellFinding } from '../../programme/checks/sheet/words';
import type { Tracker } from '../../programme/tracker/tracker';
import { cellAddress, showLocation } from '../../workbook/location';
import { Dialog } from '../parts/dialog';
import { SmallTable } from '../parts/small-table';
import { useMessages } from '../state/pane-context';
import { headerAt, rowNameAt } from '../parts/row-names';
import { rowsWritten, tellFixEdits } from './tell-fix-edits';

/** Changes shown one by one; what is beyond is told by its count. */
const MOST_SHOWN = 60;

/** Shows each cell by its row and column, before and after, then applies the fixes on a yes. */
export function FixDialog(props: {
  readonly findings: readonly Finding[];
  readonly tracker: Tracker;
  readonly onClose: () => void;
  readonly onYes: () => void;
}): VNode {
  const { findings, tracker, onClose, onYes } = props;
  const { check: words, findings: findingWords } = useMessages();
  const writes = findings.flatMap(({ fix }) => fix?.writes ?? []);
  const sentences = findings.flatMap(({ fix }) => tellFixEdits(fix?.edits ?? [], words));
  const added = rowsWritten(findings.flatMap(({ fix }) => fix?.edits ?? []));
  const advices = new Set(findings.map((finding) => tellFinding(finding, findingWords).todo));
  const [advice = ''] = advices;
  return (
    <Dialog title={words.fix} yes={words.fixNow} onYes={onYes} onClose={onClose}>
      {advices.size === 1 && advice !== '' && <p>{advice}</p>}
      {[...new Set(sentences)].slice(0, MOST_SHOWN).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      {added.length > 0 && (
        <SmallTable
          label={words.rowsToAdd}
          headers={[words.row, words.rowsToAdd]}
          rows={added.slice(0, MOST_SHOWN)}
        />
      )}
      {writes.length > 0 && (
        <SmallTable
          label={words.fix}
          headers={[words.row, words.column, words.before, words.after]}
          rows={writes.slice(0, MOST_SHOWN).map((write) => ({
            key: showLocation(write),
            cells: [
              nameOf(write, tracker),
              headerAt(tracker, write) || cellAddress(write),
              write.before === '' ? words.empty : write.before,
              shown(write, words.empty),
            ],
          }))}
        />
      )}
      {writes.length > MOST_SHOWN && <p>{words.andMore(writes.length - MOST_SHOWN)}</p>}
    </Dialog>
  );
}

/** The row by its title and N°, or the cell where there is no row. */
function nameOf(write: CellWrite, tracker: Tracker): string {
  const row = rowNameAt(tracker, write);
  if (row === null) return showLocation(write);
  return row.id === '' ? row.title : `${row.title} ${row.id}`;
}

function shown({ after, format }: CellWrite, empty: string): string {
  if (after === null) return empty;
  if (typeof after === 'object') return after.formula;
  const isDay = typeof after === 'number' && format?.includes('yy') === true;
  const date = isDay ? fromExcelSerial(after) : null;
  return date === null ? String(after) : formatFrenchDate(date);
}
