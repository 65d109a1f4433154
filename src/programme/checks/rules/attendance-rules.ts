import { fold } from '../../../lib/text';
import { ATTENDANCE_MARKS } from '../../tracker/lists';
import { markFromWord } from '../../tracker/memory/synonyms';
import type { CheckContext } from '../context/context';
import { askToWrite } from '../fixes/row-fix';
import { groupRuleOf, hit, propose, proposeWord, rowRuleOf } from './make-rules';
import { cellOf, type RowOf } from '../context/tables';
import { remember } from '../../../lib/remember';
import { isNameAsCode } from '../context/personal-finders';

const attendanceRule = rowRuleOf('attendances');
const attendanceGroupRule = groupRuleOf('attendances');
type AttendanceRow = RowOf<'attendances'>;

/** Persons of a long programme. */
const REMEMBERED_CODES = 20_000;
/** One person at one session: codes, marks, and the same person counted once. */
export const ATTENDANCE_RULES = [
  attendanceRule.blocking('PRS-01', ['code'], ({ value }) =>
    value.code === '' ? hit('code', {}) : null,
  ),
  attendanceRule.blocking(
    'PRS-02',
    {
      needs: ['session'],
      unless: ({ tables }) =>
        tables.sessions ? null : { unchecked: 'table-missing', what: 'Formations' },
    },
    ({ value: { session } }, { sessionById }) => {
      if (sessionById.has(fold(session))) return null;
      return propose('session', session, sameNumber(session, sessionById));
    },
  ),
  attendanceRule.warning('PRS-04', ['mark'], (row) => {
    if (row.value.mark !== null) return null;
    const typed = String(cellOf(row, 'mark') ?? '').trim();
    return proposeWord('mark', typed, { words: ATTENDANCE_MARKS, fromWord: markFromWord });
  }),
  attendanceRule.warning('PRS-07', ['code'], ({ value: { code } }) =>
    isNameAsCode(code) ? hit('code', {}) : null,
  ),
  attendanceGroupRule.warning('PRS-09', {
    needs: ['code'],
    keyOf: ({ value }) => (value.code === '' ? null : plainCode(value.code)),
    checkGroup: (rows) => {
      const [first] = rows;
      if (rows.every(({ value }) => value.code === first?.value.code)) return [];
      const spellings = new Map<string, AttendanceRow>();
      const uses = new Map<string, number>();
      for (const row of rows) {
        const { code } = row.value;
        if (!spellings.has(code)) spellings.set(code, row);
        uses.set(code, (uses.get(code) ?? 0) + 1);
      }
      const usual = [...spellings.keys()].sort(
        (a, b) =>
          (uses.get(b) ?? 0) - (uses.get(a) ?? 0) || b.length - a.length || (a < b ? -1 : 1),
      )[0];
      return [...spellings].flatMap(([code, row]) => {
        if (usual === undefined || code === usual) return [];
        const params = { value: code, other: usual };
        return [{ row, ...hit('code', params, askToWrite({ code: usual })) }];
      });
    },
  }),
  attendanceRule.info('PRS-10', ['mark', 'code'], ({ value: { mark, code } }, { settings }) =>
    mark === 'Partiel' ? hit('mark', { value: code, setting: settings.partialAttendance }) : null,
  ),
] as const;

/** `A12`, `a012` and `A 012` alike. */
const plainCode = remember((code) => {
  return fold(code)
    .replace(/[\s._-]/gu, '')
    .replace(/0*(\d+)/gu, '#$1');
}, REMEMBERED_CODES);

function sameNumber(session: string, byId: CheckContext['sessionById']): string | null {
  const [, letters = '', number = ''] = /^([a-z]*)[\s._-]*0*(\d+)$/u.exec(fold(session)) ?? [];
  if (number === '') return null;
  const forms = [number, number.padStart(2, '0'), number.padStart(3, '0')];
  const found = forms.map((form) => byId.get(`${letters || 's'}${form}`)).find(Boolean);
  return found?.value.id ?? null;
}
