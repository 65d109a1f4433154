import type { Edit, Edits } from '../../../workbook/edit';
import type { Area } from '../../../workbook/location';
import { GENERATED_TAB, REFERENCE_TAB } from '../../tracker/sheets/sheet-looks';
import { writeAttendanceBlock, writeHashBlock } from '../workings/attendance-block';
import { writeBreakdowns } from './summary-breakdowns';
import { writeCharts } from './summary-charts';
import { writeFigures } from './summary-figures';
import { writeCards, writeHeading } from './summary-heading';
import { isToBegin, layOutGuide } from './summary-guide';
import { dressSummary, pageOf } from './summary-look';
import { writeMonths } from './summary-months';
import { PAGE, type SummaryPlan } from '../plan/summary-plan';
import { writeSessionBlock } from '../workings/session-block';
import { dressCalculations } from './summary-table-look';
import { writeExclusions, writeJobs } from './summary-side-tables';
import { writeSettingBlock } from '../workings/setting-block';
import { writeTallies } from '../workings/tallies';

/**
 * Writes « Bilan formations »: formulas over the tables, none newer than Excel 2019, that follow what
 * is typed with the add-in gone. What they are worked out from stands on « Calculs ». Written again
 * in place, with nothing of the former one left. Without a session, how to begin.
 */
export function writeSummary(plan: SummaryPlan): Edits {
  if (isToBegin(plan)) return layOutGuide(plan);
  const { sheet, workings } = plan;
  return [
    { kind: 'ensureSheet', sheet, tabColor: GENERATED_TAB, gridlines: 'hidden' },
    { kind: 'ensureSheet', sheet: workings, tabColor: REFERENCE_TAB, gridlines: 'shown' },
    ...clearFormer(plan),
    ...writeSettingBlock(plan),
    writeTitle(plan),
    ...writeSessionBlock(plan),
    ...writeTallies(plan),
    ...writeHashBlock(plan),
    ...writeAttendanceBlock(plan),
    ...writeHeading(plan),
    ...writeCards(plan),
    ...writeFigures(plan),
    ...writeBreakdowns(plan),
    ...writeMonths(plan),
    ...writeJobs(plan),
    ...writeExclusions(plan),
    ...dressSummary(plan),
    ...dressCalculations(plan),
    ...writeCharts(plan),
    pageOf(plan),
    { kind: 'show', sheet, at: { row: 0, column: 0 } },
  ];
}

function writeTitle({ workings: sheet, sessions, settingColumn, words }: SummaryPlan): Edit {
  const title = `${words.calculations}. ${words.calculationsHelp}`;
  const at = { row: sessions.headerRow - 1, column: settingColumn };
  return { kind: 'writeCells', sheet, at, cells: [[title]] };
}

/** Only what the former summary held: the page and the workings. */
function clearFormer(plan: SummaryPlan): Edits {
  const { sheet, workings, settingColumn, snapshot, rows } = plan;
  const used = (name: string): Area | null =>
    usedArea(snapshot.sheets.find((one) => one.name === name)?.values);
  const clear = (on: string, area: Area | null): Edits =>
    area === null ? [] : [{ kind: 'clearBlock', sheet: on, area, what: 'all' }];
  const page = used(sheet);
  const rowCount = Math.max(page?.rowCount ?? 0, rows.last + 1);
  const former = page && { ...page, rowCount, columnCount: PAGE.columns };
  return [...clear(sheet, former), ...clear(workings, rightOf(used(workings), settingColumn))];
}

function rightOf(used: Area | null, column: number): Area | null {
  if (used === null || used.columnCount <= column) return null;
  return { ...used, column, columnCount: used.columnCount - column };
}

function usedArea(values: readonly (readonly unknown[])[] | undefined): Area | null {
  const rowCount = values?.length ?? 0;
  const columnCount = values?.[0]?.length ?? 0;
  return rowCount > 0 && columnCount > 0 ? { row: 0, column: 0, rowCount, columnCount } : null;
}
