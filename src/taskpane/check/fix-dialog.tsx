import type { VNode } from 'preact';
import { formatFrenchDate, fromExcelSerial } from '../../lib/calendar-date';
import type { CellWrite } from '../../programme/checks/context/finding';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { tellFinding } from '../../programme/checks/sheet/words';
import type { Tracker } from '../../programme/tracker/tracker';
import { cellAddress, showLocation } from '../../workbook/location';
import { Dialog } from '../parts/dialog';
import { ChangedRow } from '../parts/named-row';
import { headerAt, rowNameAt } from '../parts/row-names';
import { useMessages } from '../state/pane-context';
import { rowsWritten, tellFixEdits } from './tell-fix-edits';

/** Rows shown one by one; what is beyond is told by its count. */
const MOST_SHOWN = 60;

/** Shows each row with what changes in it, before and after, then applies the fixes on a yes. */
export function FixDialog(props: {
  readonly findings: readonly Finding[];
  readonly tracker: Tracker;
  readonly onClose: () => void;
  readonly onYes: () => void;
}): VNode {
  const { findings, tracker, onClose, onYes } = props;
  const { check: words, findings: findingWords, structure } = useMessages();
  const { change } = structure.differences;
  const edits = findings.flatMap(({ fix }) => fix?.edits ?? []);
  const rows = byRow(findings.flatMap(({ fix }) => fix?.writes ?? []));
  const advices = new Set(findings.map((finding) => tellFinding(finding, findingWords).todo));
  const [advice = ''] = advices;
  return (
    <Dialog title={words.fix} yes={words.fixNow} onYes={onYes} onClose={onClose}>
      {advices.size === 1 && advice !== '' && <p>{advice}</p>}
      {[...new Set(tellFixEdits(edits, words))].slice(0, MOST_SHOWN).map((sentence) => (
        <p key={sentence}>{sentence}</p>
      ))}
      <ul class="list" aria-label={words.fix}>
        {rowsWritten(edits)
          .slice(0, MOST_SHOWN)
          .map(([first = '', ...others], at) => (
            <li key={String(at)} class="small-text">
              <span class="strong">{first}</span> {others.join(' · ')}
            </li>
          ))}
        {rows.slice(0, MOST_SHOWN).map(([first, ...others]) => (
          <li key={showLocation(first)}>
            <ChangedRow
              {...(rowNameAt(tracker, first) ?? { title: showLocation(first), id: '' })}
              changes={[first, ...others].map((write) => ({
                field: headerAt(tracker, write) || cellAddress(write),
                value: change(write.before, shown(write)),
              }))}
            />
          </li>
        ))}
      </ul>
      {rows.length > MOST_SHOWN && <p>{words.andMore(rows.length - MOST_SHOWN)}</p>}
    </Dialog>
  );
}

/** What is written, row by row. */
function byRow(writes: readonly CellWrite[]): readonly (readonly [CellWrite, ...CellWrite[]])[] {
  const rows = new Map<string, [CellWrite, ...CellWrite[]]>();
  for (const write of writes) {
    const key = `${write.sheet} ${String(write.row)}`;
    const held = rows.get(key);
    if (held) held.push(write);
    else rows.set(key, [write]);
  }
  return [...rows.values()];
}

/** As the cell will show it; `''` when it is emptied. */
function shown({ after, format }: CellWrite): string {
  if (after === null) return '';
  if (typeof after === 'object') return after.formula;
  const isDay = typeof after === 'number' && format?.includes('yy') === true;
  const date = isDay ? fromExcelSerial(after) : null;
  return date === null ? String(after) : formatFrenchDate(date);
}
