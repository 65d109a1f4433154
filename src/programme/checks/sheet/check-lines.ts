import { toExcelSerial } from '../../../lib/calendar-date';
import type { CellInput } from '../../../workbook/edit';
import { quoteSheet } from '../../../workbook/location';
import type { Acceptance, CheckReport, ReportedFinding } from '../report/report';
import { addressOf, sheetOf, showPlace } from '../rules/show-place';
import { unnamedFinding } from '../report/unnamed-finding';
import { CHECK_COLUMNS, type CheckColumn, type CheckSheetWords, tellFinding } from './words';

/** Longer values are cut: the cell itself holds the whole text. */
const MAX_VALUE = 200;

/** The body of tblControle: one line a finding, then what stays accepted of rules not run. */
export function checkLines(
  report: CheckReport,
  words: CheckSheetWords,
): readonly (readonly CellInput[])[] {
  const lines = [
    ...report.findings.map((finding) => findingLine(finding, words)),
    ...report.keptAcceptances.map((acceptance) => keptLine(acceptance, words)),
  ];
  return lines.length > 0 ? lines.map(inOrder) : [inOrder({ says: words.none })];
}

type Line = Readonly<Partial<Record<CheckColumn, CellInput>>>;

function inOrder(line: Line): readonly CellInput[] {
  return CHECK_COLUMNS.map((column) => line[column] ?? null);
}

function findingLine(finding: ReportedFinding, words: CheckSheetWords): Line {
  const { severity, code, strand, place, acceptance, fingerprint } = finding;
  const unnamed = unnamedFinding(finding, words.unnamed);
  const { value } = unnamed;
  const { says, todo } = tellFinding(unnamed, words);
  return {
    severity: words.severities[severity],
    code,
    strand: strand || words.noStrand,
    sheet: sheetOf(place) || words.wholeWorkbook,
    cell: linkTo(finding),
    value: value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE - 1)}…` : value || null,
    says,
    todo: todo || null,
    ...acceptedCells(acceptance),
    fingerprint,
    mark: acceptance === null && place.kind === 'cell' ? showPlace(place) : null,
  };
}

function keptLine(acceptance: Acceptance, words: CheckSheetWords): Line {
  const { code, fingerprint, shown } = acceptance;
  return {
    severity: words.severities.warning,
    code,
    strand: shown?.strand ?? null,
    sheet: shown?.sheet ?? null,
    cell: shown?.cell ?? null,
    says: shown?.says ?? null,
    ...acceptedCells(acceptance),
    fingerprint,
  };
}

function acceptedCells(acceptance: Acceptance | null): Line {
  if (!acceptance) return {};
  const { reason, acceptedOn } = acceptance;
  return { reason, acceptedOn: acceptedOn === null ? null : toExcelSerial(acceptedOn) };
}

/** A link that shows the address and takes the reader there; nothing for the whole workbook. */
function linkTo({ place }: ReportedFinding): CellInput {
  if (place.kind === 'workbook') return null;
  const address = addressOf(place);
  const target = `#${quoteSheet(place.sheet)}!${address || 'A1'}`;
  return { formula: `=HYPERLINK("${escape(target)}","${escape(address || place.sheet)}")` };
}

function escape(text: string): string {
  return text.replaceAll('"', '""');
}
