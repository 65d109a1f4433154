import { err, ok, type Result } from '../lib/result';
import { automaticFixes, type ReportedFinding } from '../programme/checks/report';
import type { CellWrite } from '../programme/checks/finding';
import type { Edit } from '../workbook/edit';
import { type CheckCommand, type Checked, checkWorkbook, lookForFindings } from './check';
import type { Failure, RunOptions } from './ports';

/** What was put right, and what the workbook is like afterwards. */
export interface FixReport {
  readonly fixed: number;
  readonly after: Checked;
}

/** « Corriger »: applies what was shown for one finding, then checks again. */
export function applyFix(
  command: CheckCommand & { readonly finding: ReportedFinding },
  options?: RunOptions,
): Promise<Result<FixReport, Failure>> {
  const { fingerprint } = command.finding;
  const pick = ({ report }: Checked): readonly ReportedFinding[] =>
    report.findings.filter((finding) => finding.fingerprint === fingerprint);
  return fixAndCheck(command, pick, options);
}

/** « Tout corriger »: applies every fix that asks no question, then checks again. */
export function applySafeFixes(
  command: CheckCommand,
  options?: RunOptions,
): Promise<Result<FixReport, Failure>> {
  return fixAndCheck(command, ({ report }) => automaticFixes(report), options);
}

/** The workbook is read again first: a finding whose cell changed meanwhile is no longer there. */
async function fixAndCheck(
  command: CheckCommand,
  pick: (checked: Checked) => readonly ReportedFinding[],
  options?: RunOptions,
): Promise<Result<FixReport, Failure>> {
  const checked = await lookForFindings(command, options);
  if (!checked.ok) return checked;
  const picked = pick(checked.value).filter(({ fix }) => fix !== null);
  const first = picked[0];
  if (first === undefined) return err({ code: 'gone', what: '' });
  const applied = await command.workbook.apply(editsOf(picked), options);
  if (!applied.ok) return applied;
  const after = await checkWorkbook(command, options);
  return after.ok ? ok({ fixed: picked.length, after: after.value }) : after;
}

/** Cells first, then whatever moves rows, from the bottom up so that places stay true. */
function editsOf(findings: readonly ReportedFinding[]): readonly Edit[] {
  const fixes = findings.flatMap(({ fix }) => fix ?? []);
  const writes = new Map<string, CellWrite>();
  for (const write of fixes.flatMap((fix) => fix.writes)) {
    const key = `${write.sheet}!${write.row}:${write.column}`;
    if (!writes.has(key)) writes.set(key, write);
  }
  const edits = fixes.flatMap((fix) => fix.edits);
  return [
    ...[...writes.values()].map(editOf),
    ...edits.filter((edit) => !movesRows(edit)),
    ...edits.filter(movesRows).toSorted((a, b) => b.first - a.first),
  ];
}

function editOf({ sheet, row, column, after, format }: CellWrite): Edit {
  return {
    kind: 'writeCells',
    sheet,
    at: { row, column },
    cells: [[after]],
    ...(format === undefined ? {} : { numberFormats: [format] }),
  };
}

type MovingEdit = Extract<Edit, { kind: 'insertRows' | 'deleteRows' }>;

function movesRows(edit: Edit): edit is MovingEdit {
  return edit.kind === 'insertRows' || edit.kind === 'deleteRows';
}
