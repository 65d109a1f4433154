import type { ReadRow } from '../../tracker/tracker';
import { countPresent } from '../context/context-indexes';
import { askToWrite, hit, setCell, writeAtOnce } from './hit';
import { rowRuleOf, type RowHit } from './rule';
import { cellOf } from '../context/tables';
import { readTypedCount } from '../texts/typed-counts';

const actionRule = rowRuleOf('actions');
const sessionRule = rowRuleOf('sessions');
const siteRule = rowRuleOf('sites');
const SESSION_COUNTS = ['capacity', 'registered', 'present', 'alreadyTrained'] as const;
const SESSION_NUMBERS = ['halfDays', ...SESSION_COUNTS] as const;
const SITE_COUNTS = ['planned', 'agreed', 'allocated'] as const;
/** The national call is for 10 000 dwellings: a local count of that size is that target by mistake. */
const TOO_MANY_DWELLINGS = 1000;

/** Numbers of dwellings and of persons. */
export const COUNT_RULES = [
  actionRule({
    code: 'STR-11',
    severity: 'warning',
    needs: [],
    check: (row) => numbersAsText(row, ['dwellings'] as const),
  }),
  sessionRule({
    code: 'STR-11',
    severity: 'warning',
    needs: [],
    check: (row) => numbersAsText(row, SESSION_NUMBERS),
  }),
  siteRule({
    code: 'STR-11',
    severity: 'warning',
    needs: [],
    check: (row) => numbersAsText(row, SITE_COUNTS),
  }),
  actionRule({
    code: 'ACT-14',
    severity: 'blocking',
    needs: ['dwellings'],
    check: (row) => wrongCounts(row, ['dwellings'] as const),
  }),
  siteRule({
    code: 'ACT-14',
    severity: 'blocking',
    needs: [],
    check: (row) => wrongCounts(row, SITE_COUNTS),
  }),
  actionRule({
    code: 'ACT-15',
    severity: 'warning',
    needs: ['dwellings'],
    check: ({ value: { dwellings } }) => tooMany('dwellings', dwellings),
  }),
  siteRule({
    code: 'ACT-15',
    severity: 'warning',
    needs: [],
    check: ({ value }) => SITE_COUNTS.flatMap((column) => tooMany(column, value[column])),
  }),
  sessionRule({
    code: 'SES-04',
    severity: 'blocking',
    needs: [],
    check: (row) => wrongCounts(row, SESSION_NUMBERS),
  }),
  sessionRule({
    code: 'SES-05',
    severity: 'warning',
    needs: ['present', 'registered'],
    check: ({ value: { present, registered } }) =>
      present !== null && registered !== null && present > registered
        ? hit(
            'present',
            { value: present, expected: registered },
            askToWrite({ registered: present }),
          )
        : null,
  }),
  sessionRule({
    code: 'SES-06',
    severity: 'warning',
    needs: ['capacity'],
    check: ({ value: { capacity, registered, present } }) => {
      if (capacity === null) return null;
      // One finding a session: the registered first, since the present follow from them.
      if (registered !== null && registered > capacity) {
        return hit('registered', { value: registered, of: 'registered', expected: capacity });
      }
      return present !== null && present > capacity
        ? hit('present', { value: present, of: 'present', expected: capacity })
        : null;
    },
  }),
  sessionRule({
    code: 'SES-12',
    severity: 'blocking',
    needs: ['alreadyTrained', 'present'],
    check: ({ value: { alreadyTrained, present } }) =>
      alreadyTrained !== null && present !== null && alreadyTrained > present
        ? hit('alreadyTrained', { value: alreadyTrained, expected: present })
        : null,
  }),
  sessionRule({
    code: 'SES-13',
    severity: 'warning',
    needs: [],
    check: (row) =>
      SESSION_COUNTS.flatMap((column) => {
        const typed = readTypedCount(cellOf(row, column));
        if (typed.kind !== 'composed') return [];
        const { present, registered, estimate } = typed;
        const params = { value: String(cellOf(row, column)), present, registered, estimate };
        return [hit(column, params, splitCount(column, present, registered))];
      }),
  }),
  sessionRule({
    code: 'SES-15',
    severity: 'warning',
    needs: ['present', 'id'],
    follows: 'session',
    check: ({ value: { id, present } }, context) => {
      if (present === null) return null;
      const named = countPresent(id, context, context.settings);
      if (named === null || named === present) return null;
      const params = { value: present, expected: named, session: id };
      return hit('present', params, askToWrite({ present: named }));
    },
  }),
] as const;

function numbersAsText<Key extends string>(
  row: ReadRow<Key, unknown>,
  columns: readonly Key[],
): readonly RowHit<Key, { value: string; proposed: number }>[] {
  return columns.flatMap((column) => {
    const value = cellOf(row, column);
    const typed = readTypedCount(value);
    if (typed.kind !== 'text-count') return [];
    const fix = writeAtOnce(setCell(column, typed.count), 'General');
    return [hit(column, { value: String(value), proposed: typed.count }, fix)];
  });
}

function wrongCounts<Key extends string>(
  row: ReadRow<Key, unknown>,
  columns: readonly Key[],
): readonly RowHit<Key, { value: string; proposed: number | null }>[] {
  return columns.flatMap((column) => {
    const typed = readTypedCount(cellOf(row, column));
    if (typed.kind !== 'wrong') return [];
    const value = row.raw.texts[column] || String(cellOf(row, column));
    const fix =
      typed.proposed === null ? null : askToWrite(setCell(column, typed.proposed), 'General');
    return [hit(column, { value, proposed: typed.proposed }, fix)];
  });
}

function tooMany<Key extends string>(
  column: Key,
  count: number | null,
): readonly RowHit<Key, { value: number }>[] {
  return count !== null && count >= TOO_MANY_DWELLINGS ? [hit(column, { value: count })] : [];
}

/** « 12/15 » gives both columns; an estimate gives nothing to write. */
function splitCount(
  column: (typeof SESSION_COUNTS)[number],
  present: number | null,
  registered: number | null,
): ReturnType<typeof askToWrite<'present' | 'registered' | 'capacity' | 'alreadyTrained'>> | null {
  if (present === null) return null;
  if (registered === null) return askToWrite(setCell(column, present), 'General');
  return askToWrite({ present, registered }, 'General');
}
