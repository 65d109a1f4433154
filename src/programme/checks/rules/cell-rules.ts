import { type CellJudge, hit, inColumns, type RowHit, type RowRule, rowRuleOf } from './rule';
import { askToWrite, setCell, writeAtOnce } from '../fixes/row-fix';
import { statusInColour } from '../context/status-elsewhere';
import { cleanText, findStray, type StrayKind } from '../texts/stray-text';
import { cellOf, type RowTable, TABLE_DEFINITIONS } from '../context/tables';
import type { Params } from '../context/finding';
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
  inTexts('actions', STRAY_TEXTS),
  inTexts('sessions', STRAY_TEXTS),
  inTexts('attendances', STRAY_TEXTS),
  inTexts('partners', STRAY_TEXTS),
  inTexts('sites', STRAY_TEXTS),
  inTexts('actions', ERROR_VALUES),
  inTexts('sessions', ERROR_VALUES),
  inTexts('attendances', ERROR_VALUES),
  inTexts('partners', ERROR_VALUES),
  inTexts('sites', ERROR_VALUES),
  rowRuleOf('actions')({
    code: 'STR-12',
    severity: 'info',
    needs: ['status'],
    unless: ({ settings, tables, sheetNamed }) => {
      const looks = sheetNamed(tables.actions?.place.sheet ?? '')?.looks;
      const areMapped = Object.keys(settings.colourStatuses).length > 0;
      return areMapped && looks && !looks.known ? { unchecked: looks.why, what: '' } : null;
    },
    check: (row, context) => {
      if (cellOf(row, 'status') !== null) return null;
      const found = statusInColour(row, context);
      if (!found) return null;
      const params = { colour: found.colour, proposed: found.status };
      return hit('status', params, askToWrite({ status: found.status }));
    },
  }),
] as const;

function inTexts<T extends RowTable, const Code extends string, P extends Params>(
  table: T,
  judge: CellJudge<Code, P>,
): RowRule<T, Code, P> {
  return inColumns(
    table,
    TABLE_DEFINITIONS[table].columns.map(({ key }) => key),
    judge,
  );
}

function strayText<Key extends string>(
  row: ReadRow<Key, unknown>,
  column: Key,
): RowHit<Key, { kind: StrayKind; value: string }> | null {
  const value = cellOf(row, column);
  if (typeof value !== 'string' || WORD_FOR_WORD.includes(column)) return null;
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

function errorValue<Key extends string>(
  row: ReadRow<Key, unknown>,
  column: Key,
): RowHit<Key, { value: string }> | null {
  const value = cellOf(row, column);
  return isErrorValue(value) ? hit(column, { value: row.raw.texts[column] || value }) : null;
}
