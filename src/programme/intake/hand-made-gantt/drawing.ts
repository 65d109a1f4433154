import { fold } from '../../../lib/text';
import { namePersons } from '../../reading/card-heads';
import { lineText } from '../../reading/grid';
import type { ReadingContext } from '../../reading/reading-context';
import { isStatus } from '../../reading/read-status';
import { labelled } from '../../reading/written-words';
import { isInAxis } from '../columns/column-headers';
import type { RowContext } from '../tables/row-context';
import type { TableRow } from '../tables/table-rows';
import { asideOf, type GanttLayout, marksOf, readLayout } from './gantt-layout';
import { type GanttMark, isWritten, placeOf, wordsIn } from './gantt-marks';
import { holdTasks, nameOf, namingColumn } from './tasks-in-cells';
import { colourKeys, legendOwners } from '../columns/legend-columns';
import { type BarLine, barLines } from './drawn-lines';

/** All that is drawn under the time axis of a table. */
export interface Drawing {
  readonly layout: GanttLayout;
  /** The marks of a row, in the order of time. */
  readonly marksAt: (row: number) => readonly GanttMark[];
  /** What names a row beside the axis; `''` when nothing does. */
  readonly nameAt: (row: number) => string;
  /** Whether the cells under the axis are tasks themselves, and no bars. */
  readonly holdsTasks: boolean;
  /** Whether what names the rows are names of persons. */
  readonly arePersons: boolean;
  /** The marks of a task on all of its lines that go on with its own, in the order of time. */
  readonly barsAt: (row: number) => readonly GanttMark[];
  /** The lines of a task, its own first. */
  readonly linesAt: (row: number) => readonly BarLine[];
  /** Who does what is drawn in a colour, by the legend beside. */
  readonly owners: ReadonlyMap<string, string>;
  /** Whether the words in its bars are those who do them, « Léa », « Tom », where no column tells. */
  readonly areBarsOwned: boolean;
}

/** Over the names of those who work, whatever these look like. Folded. */
const PERSONS =
  /^(?:agents?|membres?(?: (?:de l'|du )\S+)?|collaborat(?:eur|rice)s?|salarie?e?s?|personnes?|prenoms?)$/u;
const MOSTLY_WORDS = 0.8;
const MIN_STATES = 4;
const MIN_RULED = 4;

/** Opens what is drawn under a time axis; null when the table has none. */
export function openDrawing(
  row: RowContext,
  rows: readonly TableRow[],
  context: ReadingContext,
): Drawing | null {
  const { axis: found } = row.table;
  if (found === null) return null;
  const layout = readLayout(row, rows, { found, context });
  const data = rows.filter(({ role }) => role.kind === 'data').map(({ at }) => at);
  const read = data.map((at) => [at, marksOf(layout, at)] as const);
  const asTold = areStates(read) ? asState : areArrows(read) ? asCross : null;
  const drawn = new Map(
    asTold === null ? read : read.map(([at, marks]) => [at, marks.map(asTold)]),
  );
  const isGrid = isGridOf(layout, drawn);
  const marks = isGrid ? new Map<number, readonly GanttMark[]>() : drawn;
  const holdsTasks = holdTasks(row, marks);
  // A note right under a task is of its bars.
  const asides = rows.filter(
    ({ role: { kind } }, index) =>
      kind === 'legend' || (kind === 'note' && rows[index - 1]?.role.kind !== 'data'),
  );
  const keys = colourKeys(row.grid, row.table, asides);
  const owners = new Map(legendOwners(keys).map(({ colour, name }) => [colour, name]));
  const marksAt = (at: number): readonly GanttMark[] => marks.get(at) ?? [];
  const lines = barLines(layout, holdsTasks || isGrid ? [] : rows, { keys, owners });
  const linesAt = (at: number): readonly BarLine[] =>
    lines.get(at) ?? [{ at, name: '', isApart: false }];
  return {
    layout,
    marksAt,
    barsAt: (at) =>
      linesAt(at)
        .filter(({ isApart }) => !isApart)
        .flatMap((line) => (line.at === at ? marksAt(at) : marksOf(layout, line.at)))
        .sort((one, other) => placeOf(one).column - placeOf(other).column),
    linesAt,
    nameAt: (at) => nameOf(row, at),
    holdsTasks,
    arePersons:
      namingColumn(row)?.target === 'owner' ||
      PERSONS.test(fold(namingColumn(row)?.header ?? '')) ||
      namePersons(read.flatMap(([at, { length }]) => (length > 0 ? nameOf(row, at) : []))),
    owners,
    areBarsOwned:
      !row.columns.some(({ target }) => target === 'owner') &&
      namePersons([...marks.values()].flatMap(wordsIn)),
  };
}

/** What stands in the cells of a row under the axis, each with the name of its time. */
export function wordsUnderAxis(
  { row: { grid, table }, axis }: GanttLayout,
  at: number,
): readonly { readonly column: number; readonly told: string }[] {
  const labels = new Map([...axis.periods, ...axis.undated].map((one) => [one.column, one.label]));
  return grid
    .filled(at)
    .filter((column) => isInAxis(table, column))
    .map((column) => ({
      column,
      told: labelled(labels.get(column) ?? '', lineText(grid, at, column)),
    }));
}

/** Whether every row is filled from the first time to the last: the sheet is ruled, and nothing drawn. */
function isGridOf(
  { axis }: GanttLayout,
  marks: ReadonlyMap<number, readonly GanttMark[]>,
): boolean {
  const filled = [...marks.values()].filter(({ length }) => length > 0);
  const [first] = axis.periods;
  const isWhole = (drawn: readonly GanttMark[]): boolean =>
    drawn.length >= axis.periods.length && !drawn.every(isWritten);
  return first !== undefined && filled.length >= MIN_RULED && filled.every(isWhole);
}

/** « À faire », then « Fini » under the days of meetings: how far a task was, and no time of it. A figure may be hours. */
function areStates(drawn: readonly (readonly [number, readonly GanttMark[]])[]): boolean {
  const marks = drawn.flatMap(([, held]) => held);
  const states = marks.filter(
    (mark) => mark.kind === 'label' && /\p{L}|%/u.test(mark.words) && isStatus(mark.words),
  );
  const isMost = states.length >= MIN_STATES && states.length >= marks.length * MOSTLY_WORDS;
  const distinct = new Set(states.map((mark) => (isWritten(mark) ? fold(mark.words) : '')));
  return isMost && distinct.size > 1;
}

function asState(mark: GanttMark): GanttMark {
  return mark.kind === 'label' ? asideOf(mark.period, mark.words) : mark;
}

/** « ▶ » on nearly each row: what it is drawn with, as a cross is, and nothing that goes on. */
function areArrows(drawn: readonly (readonly [number, readonly GanttMark[]])[]): boolean {
  const rows = drawn.filter(([, marks]) => marks.length > 0);
  const begun = rows.filter(([, marks]) => marks.some(({ kind }) => kind === 'open'));
  return rows.length >= MIN_RULED && begun.length >= rows.length * MOSTLY_WORDS;
}

function asCross(mark: GanttMark): GanttMark {
  return mark.kind === 'open' ? { kind: 'plain', period: mark.period } : mark;
}
