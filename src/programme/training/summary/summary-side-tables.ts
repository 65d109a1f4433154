import { writeCells } from '../../tracker/layout/edit-parts';
import type { CellInput, Edits } from '../../../workbook/edit';
import { VERDICT_WORDS } from '../../tracker/sessions/counting';
import { bodyRange, COUNT_FORMAT, rawRange, shownPersons, unlessMissing } from './breakdown-table';
import { quoted } from '../../workings/formula';
import { jobTally } from '../workings/tallies';
import { JOB_NAME, PAGE, type SummaryPlan } from '../plan/summary-plan';
import { listWord } from '../workings/table-sources';

/** Persons by job: those of the list, other jobs, no job, and those known by head count only. */
export function writeJobs(plan: SummaryPlan): Edits {
  const { sheet, workings, words, rows, tracker, sessions } = plan;
  const table = { rows: rows.jobs, column: PAGE.right, rawColumn: plan.rawColumn + JOB_NAME - 1 };
  const { jobs } = tracker.lists;
  const listed = jobs.map((job, index): readonly [string, string] => [
    listWord(tracker.listPlace, { key: 'job', order: index, fallback: job }),
    jobTally(plan, index + 1),
  ]);
  const { otherJob, unknown, unlisted, job, persons } = words.headers;
  const lines: readonly (readonly [string, string])[] = [
    ...listed,
    [quoted(otherJob), jobTally(plan, jobs.length + 1)],
    [quoted(unknown), jobTally(plan, jobs.length + 2)],
    [quoted(unlisted), `SUM(${sessions.range('fresh')})`],
  ];
  const raw = lines.map(([label, count]): readonly CellInput[] => [
    { formula: `=${count}` },
    { formula: `=${label}` },
  ]);
  const shown = lines.map((_, index): readonly CellInput[] => [
    { formula: `=${plan.raw(rows.jobs.first + index, table.rawColumn + 1)}` },
    null,
    { formula: `=${shownPersons(plan, table, rows.jobs.first + index)}` },
  ]);
  const total = `SUM(${rawRange(plan, rows.jobs, table.rawColumn)})`;
  const sum = { formula: `=${unlessMissing(plan, total)}` };
  return [
    writeCells(
      { sheet, row: rows.jobs.header, column: table.column },
      [[job, null, persons], ...shown, [words.headers.total, null, sum]],
      ['General', 'General', COUNT_FORMAT],
    ),
    writeCells({ sheet: workings, row: rows.jobs.first, column: table.rawColumn }, raw),
  ];
}

/** Sessions that do not count, by reason, with the persons present they would have brought. */
export function writeExclusions({ sheet, words, rows, sessions }: SummaryPlan): Edits {
  const table = rows.exclusions;
  const { reason, sessions: sessionHeader, present, total } = words.headers;
  const reasons = Object.keys(words.reasons) as (keyof typeof words.reasons)[];
  const lines = reasons.map((key): readonly CellInput[] => {
    const verdict = `${sessions.range('verdict')},${quoted(VERDICT_WORDS[key])}`;
    return [
      words.reasons[key],
      { formula: `=COUNTIFS(${verdict})` },
      { formula: `=SUMIFS(${sessions.range('present')},${verdict})` },
    ];
  });
  const sum = (column: number): CellInput => ({ formula: `=SUM(${bodyRange(table, column)})` });
  return [
    writeCells(
      { sheet, row: table.header, column: PAGE.right },
      [
        [reason, sessionHeader, present],
        ...lines,
        [total, sum(PAGE.right + 1), sum(PAGE.right + 2)],
      ],
      ['General', COUNT_FORMAT, COUNT_FORMAT],
    ),
  ];
}
