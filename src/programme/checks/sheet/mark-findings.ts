import type { ConditionalFormat, Edit } from '../../../workbook/edit';
import { absoluteAreaAddress, type Area, quoteSheet } from '../../../workbook/location';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import { PALETTE } from '../../tracker/palette';
import type { Tracker } from '../../tracker/tracker';
import { CHECK_ROWS, checkSheetName, columnOf, MARK_NAMES } from './check-sheet';
import { checkLines } from './check-lines';
import type { CheckReport } from '../report/report';
import { ROW_TABLES } from '../context/tables';
import type { CheckColumn, CheckSheetWords } from './words';

/**
 * Marks the cells with findings in the tables by conditional formats that read tblControle: no cell
 * format is touched, and a mark goes away with its line. A cell looks its own address up in one list,
 * so the cost grows with the findings on screen, not with the table.
 */
export function markFindings(input: {
  readonly report: CheckReport;
  readonly tracker: Tracker;
  readonly snapshot: WorkbookSnapshot;
  readonly words: CheckSheetWords;
}): readonly Edit[] {
  const { report, tracker, snapshot, words } = input;
  const sheet = checkSheetName(snapshot);
  const rowCount = checkLines(report, words).length;
  const column = (key: CheckColumn): string => {
    const area = { row: CHECK_ROWS.header + 1, column: columnOf(key), rowCount, columnCount: 1 };
    return `=${quoteSheet(sheet)}!${absoluteAreaAddress(area)}`;
  };
  return [
    { kind: 'defineName', name: MARK_NAMES.cells, refersTo: column('mark') },
    { kind: 'defineName', name: MARK_NAMES.severities, refersTo: column('severity') },
    ...ROW_TABLES.flatMap((table) => {
      const place = tracker[table]?.place;
      return place ? [markTable(place.sheet, place.area, words)] : [];
    }),
  ];
}

function markTable(sheet: string, area: Area, words: CheckSheetWords): Edit {
  const body = { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) };
  return {
    kind: 'conditionalFormats',
    sheet,
    area: body,
    named: MARK_NAMES.cells,
    rules: [
      markRule(sheet, words.severities.blocking, {
        fill: PALETTE.alertFill,
        font: { bold: true, color: PALETTE.alert },
      }),
      markRule(sheet, words.severities.warning, { fill: PALETTE.watchFill }),
      markRule(sheet, words.severities.info, { fill: PALETTE.noteFill }),
    ],
  };
}

/** A light fill: it shows in an empty cell, and the borders of the user stay as they are. */
function markRule(
  sheet: string,
  severity: string,
  format: ConditionalFormat['format'],
): ConditionalFormat {
  const here = `"${sheet.replaceAll('"', '""')}!"&ADDRESS(ROW(),COLUMN(),4)`;
  const formula = `=COUNTIFS(${MARK_NAMES.cells},${here},${MARK_NAMES.severities},"${severity}")>0`;
  return { formula, format, stopIfTrue: true };
}
