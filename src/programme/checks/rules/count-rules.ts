import type { ReadRow } from '../../tracker/tracker';
import { countPresent } from '../context/context-indexes';
import { askFor, askToWrite, setCell, writeAtOnce } from '../fixes/row-fix';
import { hit, inColumns, rowRuleOf } from './make-rules';
import { cellOf } from '../context/tables';
import { readTypedCount } from '../texts/typed-counts';

const sessionRule = rowRuleOf('sessions');
const SESSION_COUNTS = ['capacity', 'registered', 'present', 'alreadyTrained'] as const;
const SESSION_NUMBERS = ['halfDays', ...SESSION_COUNTS] as const;
const ACTION_COUNTS = ['dwellings'] as const;
const SITE_COUNTS = ['planned', 'agreed', 'allocated'] as const;
/** The national call is for 10 000 dwellings: a local count of that size is that target by mistake. */
const TOO_MANY_DWELLINGS = 1000;

const NUMBERS_AS_TEXT = { code: 'STR-11', severity: 'warning', judge: numberAsText } as const;
const WRONG_COUNTS = { severity: 'blocking', judge: wrongCount } as const;
const TOO_MANY = { code: 'ACT-15', severity: 'warning', judge: tooMany } as const;

/** Numbers of dwellings and of persons. */
export const COUNT_RULES = [
  inColumns('actions', ACTION_COUNTS, NUMBERS_AS_TEXT),
  inColumns('sessions', SESSION_NUMBERS, NUMBERS_AS_TEXT),
  inColumns('sites', SITE_COUNTS, NUMBERS_AS_TEXT),
  inColumns('actions', ACTION_COUNTS, { code: 'ACT-14', ...WRONG_COUNTS }),
  inColumns('sites', SITE_COUNTS, { code: 'ACT-14', ...WRONG_COUNTS }),
  inColumns('sessions', SESSION_NUMBERS, { code: 'SES-04', ...WRONG_COUNTS }),
  inColumns('actions', ACTION_COUNTS, TOO_MANY),
  inColumns('sites', SITE_COUNTS, TOO_MANY),
  sessionRule.warning('SES-05', ['present', 'registered'], ({ value: { present, registered } }) =>
    present !== null && registered !== null && present > registered
      ? hit(
          'present',
          { value: present, expected: registered },
          askToWrite({ registered: present }),
        )
      : null,
  ),
  sessionRule.warning('SES-06', ['capacity'], ({ value: { capacity, registered, present } }) => {
    // One finding a session: who came first, whom the registered are then made to follow.
    const counts = { present, registered };
    const over = (['present', 'registered'] as const).find(
      (column) => capacity !== null && (counts[column] ?? 0) > capacity,
    );
    return over ? hit(over, { value: counts[over], of: over, expected: capacity }) : null;
  }),
  sessionRule.blocking('SES-12', ['alreadyTrained', 'present'], ({ value }) => {
    const { alreadyTrained, present } = value;
    return alreadyTrained !== null && present !== null && alreadyTrained > present
      ? hit('alreadyTrained', { value: alreadyTrained, expected: present })
      : null;
  }),
  sessionRule.warning('SES-13', [], (row) =>
    SESSION_COUNTS.flatMap((column) => {
      const typed = readTypedCount(cellOf(row, column));
      if (typed.kind !== 'composed') return [];
      const { present, registered, estimate } = typed;
      const params = { value: String(cellOf(row, column)), present, registered, estimate };
      return [hit(column, params, splitCount(column, typed))];
    }),
  ),
  sessionRule.warning('SES-15', ['present', 'id'], ({ value: { id, present } }, context) => {
    if (present === null) return null;
    const named = countPresent(id, context);
    if (named === null || named === present) return null;
    const params = { value: present, expected: named, session: id };
    return hit('present', params, askToWrite({ present: named }));
  }),
] as const;

function numberAsText<Key extends string>(row: ReadRow<Key, unknown>, column: Key) {
  const value = cellOf(row, column);
  const typed = typeof value === 'string' ? readTypedCount(value) : null;
  if (typed?.kind !== 'text-count') return null;
  const fix = writeAtOnce(setCell(column, typed.count), 'General');
  return hit(column, { value: String(value), proposed: typed.count }, fix);
}

function wrongCount<Key extends string>(row: ReadRow<Key, unknown>, column: Key) {
  const cell = cellOf(row, column);
  const typed = cell === null ? null : readTypedCount(cell);
  if (typed?.kind !== 'wrong') return null;
  const params = { value: row.raw.texts[column] || String(cell), proposed: typed.proposed };
  return hit(column, params, askFor(column, typed.proposed, 'General'));
}

function tooMany<Key extends string>(row: ReadRow<Key, unknown>, column: Key) {
  const value = cellOf(row, column);
  return typeof value === 'number' && value >= TOO_MANY_DWELLINGS ? hit(column, { value }) : null;
}

/** « 12/15 » gives both columns; an estimate gives nothing to write. */
function splitCount(
  column: (typeof SESSION_COUNTS)[number],
  { present, registered }: Readonly<Record<'present' | 'registered', number | null>>,
) {
  if (present === null) return null;
  if (registered === null) return askToWrite(setCell(column, present), 'General');
  return askToWrite({ present, registered }, 'General');
}
