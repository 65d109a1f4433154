import { err } from '../lib/result';
import { atOnce } from '../lib/steps';
import { automaticFixes } from '../programme/checks/report/report';
import type { Finding } from '../programme/checks/report/judged-finding';
import { type CellToFill, fillCells } from '../programme/checks/report/fill';
import { editsOfFixes, fixesAtOnce } from '../programme/checks/report/fixes';
import {
  applyThenLook,
  type CheckCommand,
  type Checked,
  editsOfCheck,
  lookForFindings,
} from './check';
import type { FollowUp, RunOptions, Outcome } from './ports';
import type { Edits } from '../workbook/edit';

/** What was put right, and what the workbook is like afterwards. */
export interface FixReport {
  readonly fixed: number;
  readonly after: Checked;
}

/** What is to be written in the workbook as it now stands, and how many findings it answers. */
interface Writing {
  readonly count: number;
  readonly edits: Edits;
}

/** « Corriger »: applies what was shown for findings, one or a whole problem, then checks again. */
export function applyFixes(
  command: CheckCommand & { readonly findings: readonly Finding[] },
  options?: RunOptions,
): Outcome<FixReport> {
  const asked = new Set(command.findings.map(({ fingerprint }) => fingerprint));
  const pick = ({ report }: Checked): Writing =>
    writingOf(report.findings.filter(({ fingerprint }) => asked.has(fingerprint)));
  return writeAndCheck(command, pick, options);
}

/** « Tout corriger »: applies every fix that asks no question, then checks again. */
export function applySafeFixes(command: CheckCommand, options?: RunOptions): Outcome<FixReport> {
  return writeAndCheck(command, ({ report }) => writingOf(automaticFixes(report)), options);
}

/** « Remplir »: writes one value in the cells chosen, then checks again. */
export function fillWithValue(
  command: CheckCommand & { readonly cells: readonly CellToFill[]; readonly value: string },
  options?: RunOptions,
): Outcome<FixReport> {
  const pick = (checked: Checked): Writing =>
    fillCells(command.cells, command.value.trim(), checked);
  return writeAndCheck(command, pick, options);
}

function writingOf(findings: readonly Finding[]): Writing {
  const fixes = fixesAtOnce(findings.flatMap(({ fix }) => fix ?? []));
  return { count: fixes.length, edits: editsOfFixes(fixes) };
}

/** The workbook is read again first: a finding whose cell changed meanwhile is no longer there. */
async function writeAndCheck(
  command: CheckCommand,
  pick: (checked: Checked) => Writing,
  options?: RunOptions,
): Outcome<FixReport> {
  const checked = await lookForFindings(command, options);
  if (!checked.ok) return checked;
  const { count, edits } = pick(checked.value);
  if (count === 0) return err({ code: 'gone', what: '' });
  const tell = (after: Checked): FollowUp<FixReport> => {
    const sheet = atOnce(editsOfCheck(after, command.words, null));
    return { edits: sheet, report: { fixed: count, after } };
  };
  return applyThenLook({ ...command, edits }, tell, options);
}
