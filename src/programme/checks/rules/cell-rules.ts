import { hit, setCell, writeAtOnce, askToWrite } from './hit';
import { rowRuleOf, type RowHit } from './rule';
import { statusInColour } from '../context/status-elsewhere';
import { cleanText, findStray, type StrayKind } from '../texts/stray-text';
import { cellOf, type KeyOf, type RowTable, TABLE_DEFINITIONS } from '../context/tables';

/** Kept word for word: the source's text, and the words of its due dates. */
const WORD_FOR_WORD: readonly string[] = ['originalText', 'source', 'dueText'];
const ERROR_VALUE =
  /^#(?:REF!|DIV\/0!|N\/A|VALUE!|NAME\?|NUM!|NULL!|SPILL!|CALC!|FIELD!|GETTING_DATA|CONNECT!|BLOCKED!|UNKNOWN!|BUSY!)$/u;

/** Whether a cell holds an Excel error. */
export function isErrorValue(value: unknown): value is string {
  return typeof value === 'string' && value.startsWith('#') && ERROR_VALUE.test(value);
}

/** What may be wrong in any cell of any table: leftovers, errors, a colour in place of a word. */
export const CELL_RULES = [
  strayText('actions'),
  strayText('sessions'),
  strayText('attendances'),
  strayText('partners'),
  strayText('sites'),
  errorValues('actions'),
  errorValues('sessions'),
  errorValues('attendances'),
  errorValues('partners'),
  errorValues('sites'),
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

function strayText<T extends RowTable>(table: T) {
  const columns = TABLE_DEFINITIONS[table].columns.filter(
    ({ key, kind }) => kind !== 'formula' && !WORD_FOR_WORD.includes(key),
  );
  return rowRuleOf(table)({
    code: 'STR-09',
    severity: 'info',
    needs: [],
    check: (row) => {
      const hits: RowHit<KeyOf<T>, { kind: StrayKind; value: string }>[] = [];
      for (const { key } of columns) {
        const value = cellOf(row, key);
        const stray = typeof value === 'string' ? findStray(value) : null;
        if (typeof value !== 'string' || !stray) continue;
        const fix = writeAtOnce(setCell<KeyOf<T>>(key, cleanCell(key, value) || null));
        hits.push(hit(key, { kind: stray.kind, value: stray.found }, fix));
      }
      return hits;
    },
  });
}

/** A heading pasted as a strand loses its colon with its leftovers. */
function cleanCell(column: string, value: string): string {
  const cleaned = cleanText(value);
  return column === 'strand' ? cleaned.replace(/\s*:$/u, '') : cleaned;
}

function errorValues<T extends RowTable>(table: T) {
  const { columns } = TABLE_DEFINITIONS[table];
  return rowRuleOf(table)({
    code: 'STR-10',
    severity: 'blocking',
    needs: [],
    check: (row) => {
      const hits: RowHit<KeyOf<T>, { value: string }>[] = [];
      for (const { key } of columns) {
        const value = cellOf(row, key);
        if (isErrorValue(value)) hits.push(hit(key, { value: row.raw.texts[key] || value }));
      }
      return hits;
    },
  });
}
