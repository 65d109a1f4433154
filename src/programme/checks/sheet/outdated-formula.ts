import type { CellValue } from '../../../workbook/snapshot';
import { ACTION_TABLE, type ActionKey } from '../../tracker/columns';
import type { Tracker } from '../../tracker/tracker';

/** Columns whose dates and texts tell that a row changed. */
const DATES = ['start', 'end', 'doneOn'] as const satisfies readonly ActionKey[];
const TEXTS = ['title', 'status', 'dueText', 'owner'] as const satisfies readonly ActionKey[];

/**
 * Says so once Suivi no longer holds what was checked: rows, dates and lengths of texts are added up by
 * formula and compared with what they were. Null without a table, or without one of those columns.
 */
export function outdatedFormula({ actions }: Tracker, words: string): string | null {
  if (!actions || actions.place.area.rowCount < 2) return null;
  const keys = [...DATES, ...TEXTS];
  if (keys.some((key) => actions.place.columns[key] === undefined)) return null;
  const cells = (key: ActionKey): readonly CellValue[] =>
    actions.rows.map(({ raw }) => raw.cells[key]);
  const held = [
    actions.place.area.rowCount - 1,
    ...DATES.map((key) => sum(cells(key).map((cell) => (typeof cell === 'number' ? cell : 0)))),
    ...TEXTS.map((key) => sum(cells(key).map((cell) => String(cell ?? '').length))),
  ];
  const now = [
    `ROWS(${column('title')})`,
    ...DATES.map((key) => `SUM(${column(key)})`),
    ...TEXTS.map((key) => `SUMPRODUCT(LEN(${column(key)}))`),
  ];
  return `=IF(IFERROR(${now.join('&"|"&')},"")="${held.join('|')}","","${words}")`;
}

function column(key: ActionKey): string {
  const header = ACTION_TABLE.columns.find((one) => one.key === key)?.header ?? '';
  return `${ACTION_TABLE.table}[${header}]`;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, one) => total + one, 0);
}
