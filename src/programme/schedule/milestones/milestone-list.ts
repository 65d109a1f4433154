import type { CellInput, Edit } from '../../../workbook/edit';
import { directMatchFormula } from '../gantt/gantt-row-facts';
import { type MilestoneContext, write } from './milestone-context';
import { listFormulas } from './milestone-formulas';
import { columnAt, MILESTONE_COLUMNS, sectionRows } from './milestone-frame';
import type { Milestone } from './milestones';
import { numbersUsedOnce } from '../rows/select-rows';

/** What the formulas of the list start from: the first line is written, then filled down. */
export function layOutListFormulas(
  context: MilestoneContext,
  milestones: readonly Milestone[],
): readonly Edit[] {
  const { frame, input, words } = context;
  const { sheet } = frame;
  const { list } = sectionRows(frame);
  const first = list + 2;
  const heading = [
    write(frame, { row: list, column: 0 }, [[words.list]]),
    write(frame, { row: list + 1, column: 0 }, [
      MILESTONE_COLUMNS.map((one) => words.headers[one]),
    ]),
  ];
  if (milestones.length === 0) return heading;
  const formulas = listFormulas({ frame, source: input.source, words, row: first });
  const template = MILESTONE_COLUMNS.slice(1).map((column): CellInput => {
    return column === 'number' || column === 'awaitedBy' ? null : { formula: formulas[column] };
  });
  const from = { row: first, column: 1, rowCount: 1, columnCount: MILESTONE_COLUMNS.length - 1 };
  const rowCount = milestones.length - 1;
  return [
    ...heading,
    write(frame, { row: first, column: 1 }, [template]),
    ...(rowCount === 0
      ? []
      : [{ kind: 'fill', sheet, from, to: { ...from, row: first + 1, rowCount } } as const]),
    ...layOutDirectMatches(context, milestones),
  ];
}

/** Every milestone and decision in date order, and what waits for it. */
export function layOutMilestoneList(
  { frame }: MilestoneContext,
  milestones: readonly Milestone[],
): readonly Edit[] {
  if (milestones.length === 0) return [];
  const row = sectionRows(frame).list + 2;
  const numbers = milestones.map(({ row: { raw } }) => [raw.cells.id]);
  const awaited = milestones.map(({ awaitedBy }) => [awaitedBy.join(' ; ') || null]);
  return [
    { ...write(frame, { row, column: 0 }, numbers), numberFormats: ['@'] },
    write(frame, { row, column: columnAt('awaitedBy') }, awaited),
  ];
}

/** A row without a N° of its own is followed by its place. */
export function layOutDirectMatches(
  { frame, input }: MilestoneContext,
  milestones: readonly Milestone[],
): readonly Edit[] {
  const first = sectionRows(frame).list + 2;
  const isAlone = numbersUsedOnce(input.source.rows);
  return milestones.flatMap(({ row }, index): readonly Edit[] => {
    const formula = isAlone(row) ? null : directMatchFormula(input.source, row.raw.row);
    if (formula === null) return [];
    return [write(frame, { row: first + index, column: columnAt('match') }, [[{ formula }]])];
  });
}
