import { type CalendarDate, toExcelSerial } from '../../../lib/calendar-date';
import type { CellInput, Edits } from '../../../workbook/edit';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import type { Baseline, Change } from '../baseline/baseline';
import type { MilestoneContext } from './milestone-context';
import { sectionRows } from './milestone-frame';
import type { MilestoneWords } from './milestone-words';
import { writeCells } from '../../tracker/layout/edit-parts';

/** What the steering committee asks first: added, moved, late, done, taken away. */
export function layOutChanges(
  { frame, words }: MilestoneContext,
  { baseline, changes }: { readonly baseline: Baseline; readonly changes: readonly Change[] },
): Edits {
  const { sheet } = frame;
  const { changes: top } = sectionRows(frame);
  const { what, before, after, shift } = words.changeHeaders;
  const { number, title } = words.headers;
  const lines = changes.map((change) => changeLine(change, words));
  const none: readonly CellInput[] = [null, words.noChange, null, null, null, null, null];
  return [
    writeCells({ sheet, row: top, column: 0 }, [[words.changes(baseline.frozenOn)]]),
    writeCells({ sheet, row: top + 1, column: 0 }, [
      [number, title, what, null, before, after, shift],
    ]),
    writeCells({ sheet, row: top + 2, column: 0 }, lines.length === 0 ? [none] : lines, [
      '@',
      'General',
      'General',
      'General',
      DATE_FORMAT,
      DATE_FORMAT,
      'General',
    ]),
  ];
}

function changeLine(change: Change, words: MilestoneWords): readonly CellInput[] {
  const row = change.kind === 'removed' ? change.before : change.action;
  const serial = (date: CalendarDate): number => toExcelSerial(date);
  const dates: readonly CellInput[] = ((): readonly CellInput[] => {
    switch (change.kind) {
      case 'moved':
        return [serial(change.before), serial(change.after), words.shift(change.days)];
      case 'dated':
        return [null, serial(change.after), null];
      case 'undated':
        return [serial(change.before), null, null];
      case 'late':
        return [null, null, words.shift(change.days)];
      case 'added':
      case 'removed':
      case 'done':
        return [null, null, null];
    }
  })();
  return [row.id, row.title, words.change[change.kind], null, ...dates];
}
