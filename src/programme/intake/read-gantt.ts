import { collapseSpaces, fold } from '../../lib/text';
import { formatFrenchDate } from '../../lib/calendar-date';
import { openCells, rowWords } from './action-cells';
import { type BuiltAction, buildAction, emptyDueCell } from './build-action';
import { classifyRows, type RowContext, type RowRole } from './classify-rows';
import { type GanttMark, readMark } from './gantt-marks';
import { NO_WINDOW, type GanttWindow, windowOfMarks } from './gantt-window';
import { SERIES_TITLE } from './gantt-words';
import { lineText, meaningfulFill } from './grid';
import { IN_ROW, type Ledger, leftFor, usedAs } from './ledger';
import type { ActionTableReading, TableSurroundings } from './read-action-table';
import { capitalised } from './read-due';
import type { ReadingContext } from './reading-context';
import { type Period, readTimeAxis } from './time-axis';

interface GanttRequest {
  readonly context: ReadingContext;
  readonly around: TableSurroundings;
  readonly ledger: Ledger;
}

/** A fill that most rows share in a column is the sheet's background: a holiday, a weekend. */
const BACKGROUND_SHARE = 0.6;
const MIN_BACKGROUND_ROWS = 4;

/** Reads a hand-made Gantt: the marks and fills of each row become one window. */
export function readGantt(
  row: RowContext,
  { context, around, ledger }: GanttRequest,
): ActionTableReading {
  const { grid, table, columns } = row;
  const axis = readTimeAxis(grid, { table, columns, referenceDate: context.referenceDate });
  const roles = classifyRows(row);
  const dataRows = roles.flatMap((role, index) =>
    role.kind === 'data' ? [table.lastHeaderRow + 1 + index] : [],
  );
  const conditionWords = conditionOfLegend(row, roles);
  const backgrounds = backgroundsOf(row, axis.periods, dataRows);
  const cells = openCells({ ...row, columns: columns.filter(({ target }) => target !== 'period') });
  const built: BuiltAction[] = [];
  const colours = new Map<string, number>();
  let strand = around.strand;
  let bannerCount = 0;
  roles.forEach((role, index) => {
    const at = table.lastHeaderRow + 1 + index;
    if (role.kind === 'blank') return;
    if (role.kind !== 'data') {
      if (role.kind === 'strand') {
        strand = row.strands.name(role.text);
        bannerCount += 1;
      }
      const use =
        role.kind === 'legend'
          ? usedAs('legend')
          : role.kind === 'total'
            ? leftFor('total')
            : role.kind === 'note'
              ? leftFor('note')
              : role.kind === 'header'
                ? leftFor('duplicate-header')
                : usedAs('strand');
      for (const column of filledIn(row, at)) ledger.mark(at, column, use);
      return;
    }
    const read = cells.read(at);
    if (read.text('strand') !== '') strand = row.strands.name(read.text('strand'));
    const title = collapseSpaces(read.text('title') || read.text('detail'));
    for (const column of filledIn(row, at)) {
      ledger.mark(at, column, title === '' ? leftFor('not-understood') : IN_ROW);
    }
    if (title === '') return;
    const marks = marksOf({ row, at, periods: axis.periods, backgrounds, context });
    const fill = fillOf(row, at, read.column('title'), marks);
    if (fill !== null) colours.set(fill, (colours.get(fill) ?? 0) + 1);
    for (const [order, group] of groupsOf(title, marks).entries()) {
      const place = {
        sheet: grid.sheet,
        row: at,
        column: read.column('title') ?? table.firstColumn,
      };
      const window = windowOfMarks(group);
      const action = buildAction(
        {
          key: `${grid.sheet}!${at}#${order}`,
          strand,
          title,
          type: read.text('type'),
          partners: read.text('partners'),
          place: read.text('place'),
          placeHeader: read.all('place')[0]?.match.header ?? '',
          site: read.text('site'),
          territory: read.text('territory') || around.territory,
          owner: read.text('owner'),
          due: dueCellOf(read.all('due')[0]?.text ?? ''),
          start: emptyDueCell(),
          end: emptyDueCell(),
          doneOn: emptyDueCell(),
          dayOrder: 'day-first',
          statuses: read.all('status').map(({ text }) => text),
          condition: read.text('condition'),
          decisionMaker: read.text('decisionMaker'),
          dwellings: read.text('dwellings'),
          comments: [
            ...read.all('comment').map(({ text }) => text),
            ...extrasOf(read.all('extra')),
            ...labelsOf(title, group),
          ],
          isStruck: grid.look(at, read.column('title') ?? 0).strikethrough,
          fill,
          originalText: originalText(row, at),
          sources: [
            place,
            ...filledIn(row, at)
              .filter((column) => column !== place.column)
              .map((column) => ({ sheet: grid.sheet, row: at, column })),
          ],
          notes: window.notes,
        },
        context,
        around.statusWords,
      );
      built.push(
        withWindow(action, {
          window,
          isYearMissing: axis.isYearMissing && hasMarks(row, at),
          conditionWords,
        }),
      );
    }
  });
  return {
    built,
    actions: built.map(({ action }) => action),
    legendRows: roles.flatMap((role, index) =>
      role.kind === 'legend' ? [table.lastHeaderRow + 1 + index] : [],
    ),
    bannerCount,
    colours,
  };
}

function dueCellOf(text: string): ReturnType<typeof emptyDueCell> {
  return { ...emptyDueCell(), text };
}

interface MarksRequest {
  readonly row: RowContext;
  readonly at: number;
  readonly periods: readonly Period[];
  readonly backgrounds: ReadonlyMap<number, string>;
  readonly context: ReadingContext;
}

function marksOf({ row, at, periods, backgrounds, context }: MarksRequest): readonly GanttMark[] {
  const { grid } = row;
  return periods.flatMap((period) => {
    const text = lineText(grid, at, period.column);
    const fill = meaningfulFill(grid.look(at, period.column));
    const isDrawn = fill !== null && fill !== backgrounds.get(period.column);
    if (text === '' && !isDrawn) return [];
    return readMark(text, period, context) ?? [];
  });
}

/** Single dates of a meeting are one series; those of anything else are one row each. */
function groupsOf(title: string, marks: readonly GanttMark[]): readonly (readonly GanttMark[])[] {
  const areDays = marks.length > 1 && marks.every(({ kind }) => kind === 'day');
  return areDays && !SERIES_TITLE.test(fold(title)) ? marks.map((mark) => [mark]) : [marks];
}

function labelsOf(title: string, marks: readonly GanttMark[]): readonly string[] {
  const days = marks.flatMap((mark) => (mark.kind === 'day' ? [formatFrenchDate(mark.start)] : []));
  return [
    ...(days.length > 1 ? [`Dates : ${days.join(', ')}`] : []),
    ...marks.flatMap((mark) =>
      mark.kind === 'label' && !fold(title).includes(fold(mark.words))
        ? [`${mark.period.label} : ${mark.words}`]
        : [],
    ),
  ];
}

function extrasOf(
  extras: readonly { readonly match: { readonly header: string }; readonly text: string }[],
): readonly string[] {
  return extras.map(({ match, text }) =>
    match.header === '' ? text : `${match.header} : ${text}`,
  );
}

interface WindowToSet {
  readonly window: GanttWindow;
  readonly isYearMissing: boolean;
  /** What « (x) » means on this sheet. */
  readonly conditionWords: string;
}

function withWindow(
  built: BuiltAction,
  { window, isYearMissing, conditionWords }: WindowToSet,
): BuiltAction {
  if (window === NO_WINDOW)
    return { ...built, needsReferenceDate: built.needsReferenceDate || isYearMissing };
  const { fields } = built.action;
  const isSeries = window.notes.length > 0 && fields.comment.startsWith('Dates : ');
  const isDecision = fields.type === 'Décision' && window.isUnsure;
  return {
    ...built,
    action: {
      ...built.action,
      fields: {
        ...fields,
        type: isSeries ? 'Récurrent' : fields.type,
        start: window.start,
        end: window.end,
        precision: window.precision,
        status: fields.status ?? (isDecision ? 'En attente de décision' : null),
        condition: fields.condition || (window.isConditional ? conditionWords : ''),
        effect: fields.effect ?? (window.isConditional ? 'Bloquante' : null),
      },
    },
  };
}

/** « (x) = si financement » in the legend; otherwise the mark itself. */
function conditionOfLegend(row: RowContext, roles: readonly RowRole[]): string {
  for (const [index, role] of roles.entries()) {
    if (role.kind !== 'legend') continue;
    const at = row.table.lastHeaderRow + 1 + index;
    for (const column of filledIn(row, at)) {
      const said = /\(x\)\s*[=:]\s*([^;,]+)/iu.exec(lineText(row.grid, at, column))?.[1];
      if (said !== undefined) return capitalised(said.trim());
    }
  }
  return 'Conditionnel : marque « (x) » du planning';
}

/** The colour of the label, or else that of the bars. */
function fillOf(
  row: RowContext,
  at: number,
  title: number | null,
  marks: readonly GanttMark[],
): string | null {
  const { grid } = row;
  const label = title === null ? null : meaningfulFill(grid.look(at, title));
  if (label !== null) return label;
  for (const { period } of marks) {
    const fill = meaningfulFill(grid.look(at, period.column));
    if (fill !== null) return fill;
  }
  return null;
}

function backgroundsOf(
  row: RowContext,
  periods: readonly Period[],
  rows: readonly number[],
): ReadonlyMap<number, string> {
  const backgrounds = new Map<number, string>();
  if (rows.length < MIN_BACKGROUND_ROWS) return backgrounds;
  for (const { column } of periods) {
    const counts = new Map<string, number>();
    for (const at of rows) {
      const fill = meaningfulFill(row.grid.look(at, column));
      if (fill !== null && row.grid.isEmpty(at, column))
        counts.set(fill, (counts.get(fill) ?? 0) + 1);
    }
    for (const [fill, count] of counts) {
      if (count / rows.length >= BACKGROUND_SHARE) backgrounds.set(column, fill);
    }
  }
  return backgrounds;
}

function originalText(row: RowContext, at: number): string {
  const marks = row.columns
    .filter(({ column, target }) => target === 'period' && !row.grid.isEmpty(at, column))
    .map(({ column, header }) => `${header} : ${lineText(row.grid, at, column)}`);
  return [rowWords(row, at), ...marks].filter((text) => text !== '').join(' | ');
}

function hasMarks({ grid, columns }: RowContext, at: number): boolean {
  return columns.some(({ column, target }) => target === 'period' && !grid.isEmpty(at, column));
}

function filledIn({ grid, table }: RowContext, at: number): readonly number[] {
  return grid
    .filled(at)
    .filter((column) => column >= table.firstColumn && column <= table.lastColumn);
}
