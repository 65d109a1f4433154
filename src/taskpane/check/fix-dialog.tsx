import type { VNode } from 'preact';
import { formatFrenchDate, fromExcelSerial } from '../../lib/calendar-date';
import { groupBy } from '../../lib/group-by';
import type { CellWrite } from '../../programme/checks/context/finding';
import { fixesAtOnce } from '../../programme/checks/report/fixes';
import type { Finding } from '../../programme/checks/report/judged-finding';
import { tellFinding } from '../../programme/checks/sheet/words';
import type { Tracker } from '../../programme/tracker/tracker';
import { areaAddress, cellAddress, showLocation } from '../../workbook/location';
import { Dialog } from '../parts/dialog';
import { ChangedRow, headerAt, type RowName, rowNameAt } from '../parts/named-row';
import { useMessages } from '../state/pane-context';
import type { PaneCheckWords } from '../../locales/pane/check/check-words';
import type { Edit, Edits } from '../../workbook/edit';

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
  // What can be done at once, as it will be: the rest is proposed again afterwards.
  const fixes = fixesAtOnce(findings.flatMap(({ fix }) => fix ?? []));
  const edits = fixes.flatMap((fix) => fix.edits);
  const writes = fixes.flatMap((fix) => fix.writes);
  const rows = [...groupBy(writes, ({ sheet, row }) => [showLocation({ sheet, row, column: 0 })])];
  const advices = new Set(findings.map((finding) => tellFinding(finding, findingWords).todo));
  const [advice = ''] = advices;
  return (
    <Dialog title={words.fix} yes={words.fixNow} onYes={onYes} onClose={onClose}>
      {advices.size === 1 && advice !== '' && <p>{advice}</p>}
      {[...new Set(edits.flatMap((edit) => tellEdit(edit, words, tracker)))]
        .slice(0, MOST_SHOWN)
        .map((sentence) => (
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
        {rows.slice(0, MOST_SHOWN).map(([key, written]) => (
          <li key={key}>
            <ChangedRow
              {...nameOf(written, tracker)}
              changes={written.map((write) => ({
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

/** The row by its name, else by the first of its cells that are written. */
function nameOf([first]: readonly CellWrite[], tracker: Tracker): RowName {
  const title = first === undefined ? '' : showLocation(first);
  return (first && rowNameAt(tracker, first)) ?? { title, id: '' };
}

/** As the cell will show it; `''` when it is emptied. */
function shown({ after, format }: CellWrite): string {
  if (after === null) return '';
  if (typeof after === 'object') return after.formula;
  const isDay = typeof after === 'number' && format?.includes('yy') === true;
  const date = isDay ? fromExcelSerial(after) : null;
  return date === null ? String(after) : formatFrenchDate(date);
}

/** The words that each row added by a fix holds. */
function rowsWritten(edits: Edits): readonly (readonly string[])[] {
  const rows = new Map<string, string[]>();
  for (const edit of edits) {
    if (edit.kind !== 'writeCells') continue;
    edit.cells.forEach((line, at) => {
      const key = `${edit.sheet} ${String(edit.at.row + at)}`;
      // Formulas fill themselves in, dates and counts are copied: words are what there is to agree to.
      const texts = line.filter((input) => typeof input === 'string' && input !== '');
      rows.set(key, [...(rows.get(key) ?? []), ...texts.map(String)]);
    });
  }
  return [...rows.values()].filter((texts) => texts.length > 0);
}

function tellEdit(edit: Edit, words: PaneCheckWords, tracker: Tracker): readonly string[] {
  switch (edit.kind) {
    case 'insertRows':
      return [words.rowsAdded(edit.sheet, edit.first + 1, edit.count)];
    case 'deleteRows': {
      const row = rowNameAt(tracker, { ...edit, row: edit.first });
      return [words.rowsRemoved(edit.sheet, edit.first + 1, row?.title ?? '', row?.id ?? '')];
    }
    case 'unmerge':
      return [words.unmerged(areaAddress(edit.area))];
    case 'unhide':
      return [words.unhidden(edit.sheet)];
    case 'clearFilter':
      return [words.filterCleared(edit.sheet)];
    case 'format':
      return edit.areas.map((area) => words.madeVisible(areaAddress(area)));
    case 'removeLink':
      return [words.linkRemoved(cellAddress(edit.at))];
    case 'removeName':
      return [words.nameRemoved(edit.name)];
    case 'setProperty':
      return [words.propertyEmptied[edit.property]];
    default:
      return [];
  }
}
