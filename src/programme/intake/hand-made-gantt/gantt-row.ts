import { formatFrenchDate } from '../../../lib/calendar-date';
import { collapseSpaces, fold } from '../../../lib/text';
import type { CellLocation } from '../../../workbook/location';
import { type RowCellsReader, rowWords } from '../tables/action-cells';
import { type ActionWords, EMPTY_DUE_CELL } from '../cells/action-words';
import { filledColumns, type RowContext } from '../tables/classify-rows';
import type { GanttMark } from './gantt-marks';
import { windowOfMarks } from './gantt-window';
import { SERIES_TITLE } from './gantt-words';
import { lineText, meaningfulFill } from '../../reading/grid';
import { labelled, LABELS } from '../../reading/written-words';

/** A row of a hand-made Gantt and the marks of one of its bars. */
export interface GanttRow {
  readonly row: RowContext;
  readonly at: number;
  readonly read: RowCellsReader;
  readonly strand: string;
  readonly territory: string;
  readonly marks: readonly GanttMark[];
}

/** The title of a row; empty when it has none. */
export function titleOf(read: RowCellsReader): string {
  return collapseSpaces(read.text('title') || read.text('detail'));
}

/** The bars of a row: single dates of a meeting are one series, those of anything else a row each. */
export function barsOf(
  title: string,
  marks: readonly GanttMark[],
): readonly (readonly GanttMark[])[] {
  const isSeries = SERIES_TITLE.test(fold(title));
  return areDays(marks) && !isSeries ? marks.map((mark) => [mark]) : [marks];
}

/** Whether a bar is made of several single dates. */
export function areDays(marks: readonly GanttMark[]): boolean {
  return marks.length > 1 && marks.every(({ kind }) => kind === 'day');
}

/** The words of a row, whose dates are drawn and not written. */
export function wordsOfBar({ row, at, read, strand, territory, marks }: GanttRow): ActionWords {
  const title = titleOf(read);
  const column = read.column('title') ?? row.table.firstColumn;
  const place: CellLocation = { sheet: row.grid.sheet, row: at, column };
  return {
    key: `${row.grid.sheet}!${at}#${marks[0]?.period.column ?? 0}`,
    strand,
    title,
    type: read.text('type'),
    partners: read
      .all('partners')
      .map(({ text }) => text)
      .join(' ; '),
    place: read.text('place'),
    placeHeader: read.all('place')[0]?.match.header ?? '',
    site: read.text('site'),
    territory: read.text('territory') || territory,
    owner: read.text('owner'),
    due: { ...EMPTY_DUE_CELL, text: read.text('due') },
    start: EMPTY_DUE_CELL,
    end: EMPTY_DUE_CELL,
    doneOn: EMPTY_DUE_CELL,
    statuses: read.all('status').map(({ text }) => text),
    condition: read.text('condition'),
    decisionMaker: read.text('decisionMaker'),
    dwellings: read.text('dwellings'),
    comments: commentsOf(read, title, marks),
    siblings: 0,
    isStruck: row.grid.look(at, column).strikethrough,
    fill: fillOf(row, at, marks),
    originalText: originalText(row, at),
    sources: [place, ...otherCells(row, place)],
    notes: windowOfMarks(marks).notes,
  };
}

function commentsOf(
  read: RowCellsReader,
  title: string,
  marks: readonly GanttMark[],
): readonly string[] {
  const days = marks.flatMap((mark) => (mark.kind === 'day' ? [formatFrenchDate(mark.start)] : []));
  const spoken = marks.flatMap((mark) =>
    mark.kind === 'label' && !fold(title).includes(fold(mark.words))
      ? [labelled(mark.period.label, mark.words)]
      : [],
  );
  return [
    ...read.all('comment').map(({ text }) => text),
    ...read.all('extra').map(({ match, text }) => labelled(match.header, text)),
    ...(days.length > 1 ? [labelled(LABELS.dates, days.join(', '))] : []),
    ...spoken,
  ];
}

/** The colour of the label, or else that of the bars. */
function fillOf(
  { grid, columns }: RowContext,
  at: number,
  marks: readonly GanttMark[],
): string | null {
  const title = columns.find(({ target }) => target === 'title')?.column;
  const label = title === undefined ? null : meaningfulFill(grid.look(at, title));
  if (label !== null) return label;
  for (const { period } of marks) {
    const fill = meaningfulFill(grid.look(at, period.column));
    if (fill !== null) return fill;
  }
  return null;
}

function originalText(row: RowContext, at: number): string {
  const marks = row.columns
    .filter(({ column, target }) => target === 'period' && !row.grid.isEmpty(at, column))
    .map(({ column, header }) => labelled(header, lineText(row.grid, at, column)));
  return [rowWords(row, at), ...marks].filter((text) => text !== '').join(' | ');
}

function otherCells(row: RowContext, place: CellLocation): readonly CellLocation[] {
  return filledColumns(row, place.row)
    .filter((column) => column !== place.column)
    .map((column) => ({ ...place, column }));
}
