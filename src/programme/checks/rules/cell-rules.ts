import type { CellValue } from '../../../workbook/snapshot';
import { hit, inColumns, rowRuleOf } from './make-rules';
import { askToWrite, setCell, writeAtOnce } from '../fixes/row-fix';
import { statusInColour } from '../context/status-elsewhere';
import { cleanText, findStray, mayBeStray } from '../texts/stray-text';
import { cellOf, type RowOf, type RowTable, TABLE_DEFINITIONS } from '../context/tables';
import type { ReadRow } from '../../tracker/tracker';

/** Kept word for word: the source's text, and the words of its due dates. */
const WORD_FOR_WORD: readonly string[] = ['originalText', 'source', 'dueText', 'watch'];
const ERROR_VALUE =
  /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|BUSY!)$/u;

/** Whether a cell holds an Excel error. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#') && ERROR_VALUE.test(value);
}

const STRAY_TEXTS = { code: 'STR-09', severity: 'info', judge: strayText } as const;
const ERROR_VALUES = { code: 'STR-10', severity: 'blocking', judge: errorValue } as const;

/** What may be wrong in any cell of any table: leftovers, errors, a colour in place of a word. */
export const CELL_RULES = [
  ...inCells('actions'),
  ...inCells('sessions'),
  ...inCells('attendances'),
  ...inCells('partners'),
  ...inCells('sites'),
  rowRuleOf('actions').info(
    'STR-12',
    {
      needs: ['status'],
      unless: ({ settings, tables, sheetNamed }) => {
        const looks = sheetNamed(tables.actions?.place.sheet ?? '')?.looks;
        const areMapped = Object.keys(settings.colourStatuses).length > 0;
        return areMapped && looks && !looks.known ? { unchecked: looks.why, what: '' } : null;
      },
    },
    (row, context) => {
      if (cellOf(row, 'status') !== null) return null;
      const found = statusInColour(row, context);
      if (!found) return null;
      const params = { colour: found.colour, proposed: found.status };
      return hit('status', params, askToWrite({ status: found.status }));
    },
  ),
] as const;

function inCells<T extends RowTable>(table: T) {
  const columns = TABLE_DEFINITIONS[table].columns.map(({ key }) => key);
  const tidied = columns.filter((key) => !WORD_FOR_WORD.includes(key));
  // Nearly every text of a workbook is plain.
  const concerns = ({ raw: { cells } }: RowOf<T>): boolean => hasOddText(cells, columns);
  return [
    inColumns(table, tidied, { ...STRAY_TEXTS, concerns }),
    inColumns(table, columns, { ...ERROR_VALUES, concerns }),
  ] as const;
}

function hasOddText<Key extends string>(
  cells: Readonly<Record<Key, CellValue>>,
  keys: readonly Key[],
): boolean {
  for (const key of keys) {
    const value = cells[key];
    if (typeof value === 'string' && (value.startsWith('#') || mayBeStray(value))) return true;
  }
  return false;
}

function strayText<Key extends string>(row: ReadRow<Key, unknown>, column: Key) {
  const value = cellOf(row, column);
  if (typeof value !== 'string') return null;
  const stray = findStray(value);
  if (!stray) return null;
  const fix = writeAtOnce(setCell(column, cleanCell(column, value) || null));
  return hit(column, { kind: stray.kind, value: stray.found }, fix);
}

/** A heading pasted as a strand loses its colon with its leftovers. */
function cleanCell(column: string, value: string): string {
  const cleaned = cleanText(value);
  return column === 'strand' ? cleaned.replace(/\s*:$/u, '') : cleaned;
}

function errorValue<Key extends string>(row: ReadRow<Key, unknown>, column: Key) {
  const value = cellOf(row, column);
  return isErrorValue(value) ? hit(column, { value: row.raw.texts[column] || value }) : null;
}
