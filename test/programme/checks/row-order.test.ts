import { fc } from '../../fixtures/properties';
import { ALL_RULES } from '../../../src/programme/checks/rules/catalogue';
import type { Finding } from '../../../src/programme/checks/report/judged-finding';
import type { Area } from '../../../src/workbook/location';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { DATE_CASES, DEPENDENCY_CASES } from './cases/date-cases';
import { PEOPLE_CASES } from './cases/people-cases';
import { ACTION_CASES, STRUCTURE_CASES } from './cases/row-cases';
import { action, check, type RuleCase, workbook } from './cases/rule-case';
import { SHARING_CASES } from './cases/sharing-cases';

/** Their finding is where something stands: merged cells, an empty line between two others. */
const OF_PLACE: readonly string[] = ['STR-03', 'STR-04'];
const CASES: readonly (readonly [string, RuleCase])[] = Object.entries({
  ...STRUCTURE_CASES,
  ...ACTION_CASES,
  ...DATE_CASES,
  ...DEPENDENCY_CASES,
  ...PEOPLE_CASES,
  ...SHARING_CASES,
}).filter(([code]) => !OF_PLACE.includes(code));

/** Rows about which there is nothing to say, among which those of a case are shuffled. */
const QUIET = workbook({
  actions: ['Visite du quartier', 'Signature de la convention', 'Comité de pilotage'].map(
    (title, at) => action({ id: `ACC-9${String(at)}`, title }),
  ),
});
const QUIET_ROWS = 3;

/** Which rule, and of which row where the rule judges one row at a time. */
function told(snapshot: WorkbookSnapshot, { given }: RuleCase): readonly string[] {
  return check(snapshot, given)
    .findings.map((finding) => (isOfRow(finding) ? tellRow(finding) : finding.code))
    .sort();
}

function isOfRow({ code }: Finding): boolean {
  return ALL_RULES.some((rule) => rule.code === code && rule.kind === 'row');
}

function tellRow({ code, place, rowName, value }: Finding): string {
  const column = place.kind === 'cell' ? place.column : -1;
  return [code, column, rowName, value].join(' ');
}

/** The rows of every table of the tracker in another order. */
function shuffled(snapshot: WorkbookSnapshot, ranks: readonly number[]): WorkbookSnapshot {
  const sheets = snapshot.sheets.map((sheet) => {
    const table = snapshot.tables.find((one) => one.sheet === sheet.name);
    const isData = table && !['tblListes', 'tblParametres'].includes(table.name);
    return isData ? shuffleRows(sheet, table.area, ranks) : sheet;
  });
  return { ...snapshot, sheets };
}

function shuffleRows(sheet: SheetSnapshot, area: Area, ranks: readonly number[]): SheetSnapshot {
  const first = area.row + 1;
  const rows = Array.from({ length: area.rowCount - 1 }, (_, at) => first + at);
  const rankOf = (row: number): number => ranks[(row - first) % ranks.length] ?? 0;
  const order = [...rows].sort((a, b) => rankOf(a) - rankOf(b) || a - b);
  const move = <Line>(lines: readonly Line[]): readonly Line[] =>
    lines.map((line, row) => lines[order[row - first] ?? row] ?? line);
  const { looks } = sheet;
  const padded = sheet.values.map((_, row) => (looks.known ? (looks.value[row] ?? []) : []));
  return {
    ...sheet,
    values: move(sheet.values),
    texts: move(sheet.texts),
    formulas: move(sheet.formulas),
    numberFormats: move(sheet.numberFormats),
    looks: looks.known ? { ...looks, value: move(padded) } : looks,
    errors: sheet.errors.map(({ row, column }) => ({
      row: order.includes(row) ? first + order.indexOf(row) : row,
      column,
    })),
  };
}

/** A case with quiet rows at the end of Suivi. */
function amongOthers(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const table = snapshot.tables.find(({ name }) => name === 'tblSuivi');
  const sheet = snapshot.sheets.find(({ name }) => name === 'Suivi');
  const quiet = QUIET.sheets.find(({ name }) => name === 'Suivi');
  if (!table || !sheet || !quiet) return snapshot;
  const { row, rowCount } = table.area;
  const end = row + rowCount;
  const width = sheet.values[0]?.length ?? 0;
  const add = <Cell>(own: readonly (readonly Cell[])[], more: readonly (readonly Cell[])[]) => [
    ...own.slice(0, end),
    ...more
      .slice(row + 1, row + 1 + QUIET_ROWS)
      .map((line) => Array.from({ length: width }, (_, at) => line[at] ?? (null as Cell))),
  ];
  const grown: SheetSnapshot = {
    ...sheet,
    values: add(sheet.values, quiet.values),
    texts: add(sheet.texts, quiet.texts),
    formulas: add(sheet.formulas, quiet.formulas),
    numberFormats: add(sheet.numberFormats, quiet.numberFormats),
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((one) => (one === sheet ? grown : one)),
    tables: snapshot.tables.map((one) =>
      one === table ? { ...one, area: { ...table.area, rowCount: rowCount + QUIET_ROWS } } : one,
    ),
  };
}

describe('The order of rows changes no finding', () => {
  it.each(CASES)('of %s', (_, rule) => {
    const snapshot = amongOthers(rule.wrong);
    const expected = told(snapshot, rule);
    expect(expected.length).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.array(fc.nat(100), { minLength: 6, maxLength: 6 }), (ranks) => {
        expect(told(shuffled(snapshot, ranks), rule)).toEqual(expected);
      }),
      { numRuns: 4, seed: 20140515 },
    );
  });
});
