import type { ConditionalFormat, Edit, Edits } from '../../../workbook/edit';
import { columnLetters, areaOf } from '../../../workbook/location';
import { PALETTE } from '../../tracker/sheets/sheet-looks';
import type { TablePlace } from '../../tracker/tracker';
import { CHECK_ROWS, checkSheetName, columnOf, MARK_NAMES, type CheckedBook } from './check-sheet';
import { markFormula } from './mark-key';
import type { CheckReport } from '../report/report';
import { ROW_TABLES, type RowTable } from '../context/tables';
import { SEVERITIES, type Severity } from '../context/finding';
import type { CheckColumn, CheckSheetWords } from './words';
import { nameArea } from '../../tracker/layout/edit-parts';

/** Light fills, with a dark ink for the words of a coloured status; the borders of the user stay. */
export const MARK_LOOKS: Readonly<Record<Severity, ConditionalFormat['format']>> = {
  blocking: { fill: PALETTE.alertFill, font: { bold: true, color: PALETTE.alert } },
  warning: { fill: PALETTE.watchFill, font: { color: PALETTE.ink } },
  info: { fill: PALETTE.noteFill, font: { color: PALETTE.ink } },
};

/**
 * Marks the cells with findings in the tables by conditional formats that look tblControle up: no cell
 * format is touched, the user's own rules stay, and a mark goes away with its line or its text.
 */
export function markFindings({ report, tracker, snapshot, words }: CheckedBook): Edits {
  const sheet = checkSheetName(snapshot);
  const rowCount = Math.max(1, report.findings.length + report.keptAcceptances.length);
  const named = (name: string, key: CheckColumn): Edit =>
    nameArea(name, sheet, areaOf([CHECK_ROWS.header + 1, columnOf(key)], [rowCount, 1]));
  return [
    named(MARK_NAMES.cells, 'mark'),
    named(MARK_NAMES.severities, 'severity'),
    ...ROW_TABLES.flatMap((table) => {
      const place = tracker[table]?.place;
      return place ? [markTable(table, { place, severities: markedIn(table, report), words })] : [];
    }),
  ];
}

/** The column that names a row of each table. */
const ID_COLUMNS: Readonly<Record<Exclude<RowTable, 'attendances'>, string>> = {
  actions: 'id',
  sessions: 'id',
  partners: 'name',
  sites: 'name',
};

/** Each rule looks every cell of its table up: none stands for a severity that no cell of it has. */
function markedIn(table: RowTable, { findings }: CheckReport): readonly Severity[] {
  const marked = findings.filter(
    ({ subject, place, acceptance }) =>
      subject?.table === table && place.kind === 'cell' && acceptance === null,
  );
  return SEVERITIES.filter((one) => marked.some(({ severity }) => severity === one));
}

function markTable(
  table: RowTable,
  marks: {
    readonly place: TablePlace<string>;
    readonly severities: readonly Severity[];
    readonly words: CheckSheetWords;
  },
): Edit {
  const { place, severities, words } = marks;
  const { sheet, area, columns } = place;
  const body = { ...area, row: area.row + 1, rowCount: Math.max(1, area.rowCount - 1) };
  const first = columnLetters(area.column);
  const line = String(body.row + 1);
  const byRow = (): string => {
    const idColumn = columns[ID_COLUMNS[table as keyof typeof ID_COLUMNS]] ?? area.column;
    const id = `$${columnLetters(idColumn)}${line}`;
    return markFormula({ id, header: `${first}$${String(area.row + 1)}`, cell: `${first}${line}` });
  };
  const byAddress = `"${sheet.replaceAll('"', '""')}!"&ADDRESS(ROW(),COLUMN(),4)`;
  const key = table === 'attendances' ? byAddress : byRow();
  return {
    kind: 'conditionalFormats',
    sheet,
    area: body,
    named: MARK_NAMES.cells,
    rules: severities.map((severity) => ({
      formula: `=INDEX(${MARK_NAMES.severities},MATCH(${key},${MARK_NAMES.cells},0))="${words.severities[severity]}"`,
      format: MARK_LOOKS[severity],
      stopIfTrue: true,
    })),
  };
}
