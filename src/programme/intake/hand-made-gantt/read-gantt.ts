import type { Action } from '../../tracker/tracker';
import { openCells } from '../tables/action-cells';
import { type BuiltAction, buildAction } from '../cells/build-action';
import { typeOverPeriod } from '../cells/read-type';
import { carryCells, carryHeading, type CarriedWords } from '../tables/carried-words';
import type { RowContext } from '../tables/classify-rows';
import { type GanttLayout, marksOf, readLayout } from './gantt-layout';
import type { GanttMark } from './gantt-marks';
import { areDays, barsOf, titleOf, wordsOfBar } from './gantt-row';
import { windowOfMarks } from './gantt-window';
import { leftFor } from '../../reading/ledger';
import {
  type ActionTableReading,
  type ActionTableRequest,
  countColour,
  useOfColumn,
} from '../tables/read-action-table';
import { legendRowsOf, markColumns, markRow, rowsUnder, useOfRole } from '../tables/table-rows';

/** Reads a hand-made Gantt: the marks and fills of each row become one window. */
export function readGantt(row: RowContext, request: ActionTableRequest): ActionTableReading {
  const { context, around, ledger } = request;
  const rows = rowsUnder(row);
  const layout = readLayout(row, rows, context);
  const cells = openCells(withoutPeriods(row));
  const built: BuiltAction[] = [];
  const colours = new Map<string, number>();
  let carried: CarriedWords = { strand: around.strand, territory: around.territory, site: '' };
  for (const line of rows) {
    const account = { row, ledger, at: line.at };
    const use = useOfRole(line.role);
    if (use) markRow(account, use);
    carried = carryHeading(carried, line, row);
    if (line.role.kind !== 'data') continue;
    const read = cells.read(line.at);
    carried = carryCells(carried, read, row);
    if (titleOf(read) === '') {
      markRow(account, leftFor('not-understood'));
      continue;
    }
    markColumns(account, useOfColumn);
    const marks = marksOf(row, line.at, { layout, context });
    for (const bar of barsOf(titleOf(read), marks)) {
      const { strand, territory } = carried;
      const words = wordsOfBar({ row, at: line.at, read, strand, territory, marks: bar });
      if (bar[0] === marks[0]) countColour(colours, words);
      const isUndated = layout.axis.isYearMissing && hasMarks(row, line.at);
      const action = buildAction(words, context, around.statusWords);
      built.push(
        isUndated ? { ...action, needsReferenceDate: true } : withBar(action, bar, layout),
      );
    }
  }
  return {
    built,
    actions: built.map(({ action }) => action),
    legendRows: legendRowsOf(rows),
    bannerCount: rows.filter(({ role }) => role.kind === 'strand').length,
    colours,
  };
}

/** Gives an action the dates that its bar draws, and the condition of its marks. */
function withBar(
  built: BuiltAction,
  marks: readonly GanttMark[],
  { conditionWords }: GanttLayout,
): BuiltAction {
  if (marks.length === 0) return built;
  const { fields } = built.action;
  const { start, end, precision, isConditional, isUnsure } = windowOfMarks(marks);
  const isAwaited = fields.type === 'Décision' && isUnsure;
  return {
    ...built,
    action: {
      ...built.action,
      fields: {
        ...fields,
        type: typeOfBar(fields, marks),
        start,
        end,
        precision,
        status: fields.status ?? (isAwaited ? 'En attente de décision' : null),
        condition: fields.condition || (isConditional ? conditionWords : ''),
        effect: fields.effect ?? (isConditional ? 'Bloquante' : null),
      },
    },
  };
}

function typeOfBar(
  { type, title }: Pick<Action, 'type' | 'title'>,
  marks: readonly GanttMark[],
): Action['type'] {
  if (areDays(marks)) return 'Récurrent';
  return type !== null && marks.length > 1 ? typeOverPeriod(type, title) : type;
}

function withoutPeriods(row: RowContext): RowContext {
  return { ...row, columns: row.columns.filter(({ target }) => target !== 'period') };
}

function hasMarks({ grid, columns }: RowContext, at: number): boolean {
  return columns.some(({ column, target }) => target === 'period' && !grid.isEmpty(at, column));
}
