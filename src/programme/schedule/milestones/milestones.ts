import type { CalendarDate } from '../../../lib/calendar-date';
import { fold, piecesOf } from '../../../lib/text';
import { deadlineOf, isAhead, isAwaitingDecision, isLate, isPoint } from '../../tracker/lateness';
import type { Action } from '../../tracker/tracker';
import type { ScheduleSource } from '../rows/schedule-source';
import type { ScheduleRow } from '../rows/select-rows';
import { columnAt, type MilestoneColumn, type Part } from './milestone-frame';

/** The milestones and decisions in date order; then those still without a date, then those done without one. */
export function listMilestones({ rows }: Pick<ScheduleSource, 'rows'>): readonly ScheduleRow[] {
  return rows.filter(({ value }) => isPoint(value)).sort(compare);
}

export type RowsOfParts = Readonly<Record<Part, readonly Action[]>>;

/** The rows of each part of the sheet, in the order of its lines on the status date. */
export function rowsOfParts(
  milestones: readonly ScheduleRow[],
  input: {
    readonly source: Pick<ScheduleSource, 'rows'>;
    readonly statusDate: CalendarDate;
  },
): RowsOfParts {
  const { source, statusDate } = input;
  const actions = source.rows.map(({ value }) => value);
  const byDeadline = (test: (action: Action) => boolean): readonly Action[] =>
    actions
      .filter(test)
      .sort((a, b) => ((deadlineOf(a) ?? '9999') < (deadlineOf(b) ?? '9999') ? -1 : 1));
  return {
    awaited: byDeadline(isAwaitingDecision),
    late: byDeadline((action) => isLate(action, statusDate)),
    ahead: byDeadline((action) => isAhead(action, statusDate)),
    list: milestones.map(({ value }) => value),
  };
}

function compare(a: ScheduleRow, b: ScheduleRow): number {
  const [left, right] = [sortKey(a.value), sortKey(b.value)];
  if (left === right) return a.raw.row - b.raw.row;
  return left < right ? -1 : 1;
}

function sortKey({ end, start, doneOn, status }: Action): string {
  const day = status === 'Réalisé' ? (doneOn ?? end ?? start) : (end ?? start);
  if (day !== null) return day;
  return status === 'Réalisé' ? '9999-2' : '9999-1';
}

/** The territories of a row; one of none is `''`. */
export function territoriesOf({ territory }: Pick<Action, 'territory'>): readonly string[] {
  const names = piecesOf(territory, ';');
  return names.length === 0 ? [''] : names;
}

/** What a row may say in the columns that are not there for every programme. */
const TOLD: Readonly<Partial<Record<MilestoneColumn, (action: Action) => boolean>>> = {
  strand: ({ strand }) => strand !== '',
  territory: ({ territory }) => territory !== '',
  due: ({ dueText }) => dueText !== '',
  who: ({ decisionMaker, owner, partners }) => decisionMaker + owner !== '' || partners.length > 0,
  condition: ({ condition }) => condition !== '',
  dependsOn: ({ dependsOn }) => dependsOn.length > 0,
  awaitedBy: ({ dependsOn }) => dependsOn.length > 0,
};

/** The columns in which no row says anything, but those that the grid stands in. */
export function bareColumns(
  actions: readonly Action[],
  { territories }: MilestoneGrid,
): readonly MilestoneColumn[] {
  const inGrid = (column: MilestoneColumn): boolean =>
    columnAt(column) - columnAt('strand') < territories.length;
  return (Object.keys(TOLD) as MilestoneColumn[]).filter(
    (column) => !inGrid(column) && !actions.some((action) => TOLD[column]?.(action)),
  );
}

/** What stands in a cell of the grid: the milestones of a strand on a territory, by their rank. */
export interface MilestoneGrid {
  readonly strands: readonly string[];
  /** In order of first appearance, without territory last. */
  readonly territories: readonly string[];
  /** Ranks in the list of milestones, by strand then territory. */
  readonly cells: readonly (readonly (readonly number[])[])[];
}

/** The director's grid: which milestones fall on which strand and territory; none without two territories. */
export function gridOfMilestones(
  milestones: readonly ScheduleRow[],
  { strands }: Pick<ScheduleSource, 'strands'>,
): MilestoneGrid {
  const values = milestones.map(({ value }) => value);
  const used = unique([...strands, ...values.map(({ strand }) => strand)]).filter((strand) =>
    values.some((value) => fold(value.strand) === fold(strand)),
  );
  const found = unique(values.flatMap(territoriesOf));
  const territories = [
    ...found.filter((name) => name !== ''),
    ...found.filter((name) => name === ''),
  ];
  if (territories.length < 2) return { strands: [], territories: [], cells: [] };
  const cells = used.map((strand) =>
    territories.map((territory) =>
      values.flatMap((value, rank) => {
        const isThere = territoriesOf(value).some((name) => fold(name) === fold(territory));
        return isThere && fold(value.strand) === fold(strand) ? [rank] : [];
      }),
    ),
  );
  return { strands: used, territories, cells };
}

function unique(names: readonly string[]): readonly string[] {
  return [...new Map(names.map((name) => [fold(name), name])).values()];
}
