import { serialOf } from '../../../lib/calendar-date';
import type { CellInput } from '../../../workbook/edit';
import type { WorkbookSnapshot } from '../../../workbook/snapshot';
import type { Acceptance } from '../context/finding';
import type { CheckReport } from '../report/report';
import type { Finding } from '../report/judged-finding';
import { unnamedFinding } from '../report/unnamed-finding';
import { addressOf, sheetOf } from '../context/show-place';
import { columnOf } from './check-sheet';
import { columnLetters } from '../../../workbook/location';
import { isMarkedByRow, markOf } from './mark-key';
import { CHECK_COLUMNS, type CheckColumn, type CheckSheetWords, tellFinding } from './words';

export interface CheckLinesInput {
  readonly report: Pick<CheckReport, 'findings' | 'keptAcceptances'>;
  readonly snapshot: WorkbookSnapshot;
  readonly words: CheckSheetWords;
}

/** The body of tblControle: one line a finding, then what stays accepted of rules not run. */
export function checkLines(
  input: CheckLinesInput,
  firstRow: number,
): readonly (readonly CellInput[])[] {
  const { report, words } = input;
  const personal = personalTitles(report.findings);
  const lines = [
    ...report.findings.map((finding) => findingLine(finding, input, personal)),
    ...report.keptAcceptances.map((acceptance) => keptLine(acceptance, words)),
  ];
  const told = lines.length > 0 ? lines : [{ says: words.none }];
  return told.map((line, at) => {
    const link = line.sheet ? { formula: linkFormula(firstRow + at, words.goTo) } : null;
    return CHECK_COLUMNS.map((column) => (column === 'link' ? link : (line[column] ?? null)));
  });
}

type Line = Readonly<Partial<Record<CheckColumn, CellInput>>>;

function findingLine(
  finding: Finding,
  { snapshot, words }: CheckLinesInput,
  personal: ReadonlySet<string>,
): Line {
  const { severity, code, place, acceptance, fingerprint, subject } = finding;
  const { says, todo } = tellFinding(unnamedFinding(finding, words.unnamed), words);
  const isNamed = subject !== null && subject.table !== 'attendances';
  return {
    severity: words.severities[severity],
    id: (isNamed && subject.id) || null,
    title: (isNamed && !personal.has(rowOf(finding)) && subject.title) || null,
    says,
    todo: todo || null,
    ...acceptedCells(acceptance),
    sheet: sheetOf(place) || null,
    place: (isMarkedByRow(subject) ? subject.header : addressOf(place)) || null,
    code,
    fingerprint,
    mark: acceptance === null ? markOf(finding, snapshot) : null,
  };
}

/** Rows whose title is itself personal: « Contrôle » does not repeat it. */
function personalTitles(findings: readonly Finding[]): ReadonlySet<string> {
  const told = findings.filter(
    ({ code, subject }) => code.startsWith('RGP') && subject?.column === 'title',
  );
  return new Set(told.map(rowOf));
}

function rowOf({ place }: Finding): string {
  return place.kind === 'cell' ? `${place.sheet}!${String(place.row)}` : '';
}

function keptLine(
  { code, fingerprint, shown, ...acceptance }: Acceptance,
  words: CheckSheetWords,
): Line {
  return {
    severity: words.severities.warning,
    title: shown?.title || null,
    says: shown?.says ?? null,
    ...acceptedCells(acceptance),
    sheet: shown?.sheet || null,
    place: shown?.place || null,
    code,
    fingerprint,
  };
}

function acceptedCells(acceptance: Pick<Acceptance, 'reason' | 'acceptedOn'> | null): Line {
  if (!acceptance) return {};
  const { reason, acceptedOn } = acceptance;
  return { reason, acceptedOn: serialOf(acceptedOn) };
}

/** Header row of every table of the tracker, as Excel counts. */
const HEADERS = '4:4';

/**
 * Finds the cell again each time from what names it, by the same formula on every line: after a sort or
 * an inserted row it leads where the row now is. A place without a row leads to its address.
 */
function linkFormula(row: number, label: string): string {
  const cell = (column: CheckColumn): string =>
    `${columnLetters(columnOf(column))}${String(row + 1)}`;
  const quoted = `"'"&SUBSTITUTE(${cell('sheet')},"'","''")&"'!"`;
  const line = `MATCH(IF(${cell('id')}="",${cell('title')},${cell('id')}),INDIRECT(${quoted}&"A:A"),0)`;
  const column = `MATCH(${cell('place')},INDIRECT(${quoted}&"${HEADERS}"),0)`;
  const address = `IFERROR(IF(ISREF(INDIRECT(${cell('place')})),${cell('place')},"A1"),"A1")`;
  // Of a place without a header no row is looked for: thousands of lines would go down the sheet each time.
  const target = `IFERROR(IF(${column},ADDRESS(${line},${column},4)),${address})`;
  return `=HYPERLINK("#"&${quoted}&${target},"${label}")`;
}
