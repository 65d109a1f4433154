import { dayOfCell } from '../../lib/calendar-date';
import { namedRange } from '../../workbook/named-range';
import type { CellValue, RangeRequest, WorkbookSnapshot } from '../../workbook/snapshot';
import { fingerprintOfAction } from '../tracker/fingerprint';
import type { Action } from '../tracker/tracker';
import { FIRST_BODY_ROW, type Scalar, SCALARS } from './gantt-frame/gantt-frame';
import type { DrawnGantt, PreviousGantt } from './gantt/gantt-input';
import { CONTROL, type Control, GANTT_NAMES, NO_FILTER_WORD } from './gantt-frame/gantt-names';
import { SCALE_CHOICES } from './rows/scale';

/** All that has to be read of the sheet « Gantt » before it is written again. */
export const GANTT_RANGES: RangeRequest = {
  read: [
    ...[GANTT_NAMES.head, GANTT_NAMES.numbers, GANTT_NAMES.prints],
    ...Object.keys(CONTROL).map((control) => GANTT_NAMES[control as Control]),
  ],
  counted: [GANTT_NAMES.drawing],
};

/** The Gantt an earlier run left, found by its defined names, and the sheet it is on. */
export interface FoundGantt extends PreviousGantt {
  readonly sheet: string;
}

/** What the sheet « Gantt » holds, when the add-in wrote it; null otherwise. */
export function readGantt(snapshot: WorkbookSnapshot): FoundGantt | null {
  const blockPlace = namedRange(snapshot, GANTT_NAMES.block);
  const starts = namedRange(snapshot, GANTT_NAMES.starts);
  if (blockPlace === null || starts === null) return null;
  const { sheet, area: block } = blockPlace;
  const cell = (name: string): CellValue => {
    const place = namedRange(snapshot, name);
    return place === null
      ? null
      : (place.sheet.values[place.area.row]?.[place.area.column] ?? null);
  };
  const choice = SCALE_CHOICES.find((one) => one === cell(GANTT_NAMES.scale)) ?? null;
  const start = dayOfCell(cell(GANTT_NAMES.periodStart));
  const end = dayOfCell(cell(GANTT_NAMES.periodEnd));
  const head = readHead(snapshot);
  const isWhole = start === dayOfCell(head('wholeStart')) && end === dayOfCell(head('wholeEnd'));
  return {
    sheet: sheet.name,
    block,
    capacity: starts.area.columnCount - 2,
    choice,
    period: isWhole || start === null || end === null || start > end ? null : { start, end },
    filters: {
      strand: textOf(cell(GANTT_NAMES.strand)),
      partner: textOf(cell(GANTT_NAMES.partner)),
      territory: textOf(cell(GANTT_NAMES.territory)),
    },
    fingerprint: textOf(cell(GANTT_NAMES.fingerprint)),
    writtenAt: textOf(head('writtenAt')),
    look: textOf(head('look')),
    heights: textOf(head('heights')),
    widths: textOf(head('widths')),
    workings: textOf(head('workings')),
    formulaCells:
      snapshot.names.find(({ name }) => name.toLowerCase() === GANTT_NAMES.drawing)?.formulaCells ??
      null,
    drawn: readDrawn(snapshot, head),
    rowPrints: readRowPrints(snapshot),
  };
}

/** The single values beside the drawing; all null when they are not those of this version. */
function readHead(snapshot: WorkbookSnapshot): (scalar: Scalar) => CellValue {
  const place = namedRange(snapshot, GANTT_NAMES.head);
  const isKnown = place?.area.columnCount === SCALARS.length;
  return (scalar) => {
    if (place === null || !isKnown) return null;
    const { row, column } = place.area;
    return place.sheet.values[row]?.[column + SCALARS.indexOf(scalar)] ?? null;
  };
}

function readDrawn(snapshot: WorkbookSnapshot, head: (scalar: Scalar) => CellValue): DrawnGantt {
  const bodyRows = namedRange(snapshot, GANTT_NAMES.numbers)?.area.rowCount ?? 0;
  const count = (scalar: Scalar): number => Number(head(scalar) ?? 0);
  return {
    bodyRows,
    strandRows: printsOf(snapshot).flatMap((print, index) =>
      print === null ? [FIRST_BODY_ROW + index] : [],
    ),
    conditionLines: count('conditionLines'),
    directMatches: count('directMatches'),
    formats: textOf(head('formats')),
  };
}

/** The fingerprints of the rows drawn, from top to bottom; null for the heading of a strand. */
function printsOf(snapshot: WorkbookSnapshot): readonly CellValue[] {
  const place = namedRange(snapshot, GANTT_NAMES.prints);
  if (place === null) return [];
  const { row, column, rowCount } = place.area;
  return Array.from(
    { length: rowCount },
    (_, index) => place.sheet.values[row + index]?.[column] ?? null,
  );
}

/** How many rows of Suivi were added, changed or taken away since the Gantt was written, but those a filter kept out. */
export function countChangedRows(found: PreviousGantt, actions: readonly Action[]): number {
  // Several rows may bear no N°, or the same.
  const prints = new Set(found.rowPrints.map(({ id, print }) => `${id} ${print}`));
  const drawn = new Set(found.rowPrints.map(({ id }) => id));
  const isFiltered = Object.values(found.filters).some((filter) => filter !== null);
  const changed = actions
    .filter(({ id }) => drawn.has(id))
    .filter((action) => !prints.has(`${action.id} ${fingerprintOfAction(action)}`));
  const ids = new Set(actions.map(({ id }) => id));
  const added = isFiltered ? [] : actions.filter(({ id }) => !drawn.has(id));
  const removed = [...drawn].filter((id) => !ids.has(id));
  return changed.length + added.length + removed.length;
}

function readRowPrints(snapshot: WorkbookSnapshot): PreviousGantt['rowPrints'] {
  const numbers = namedRange(snapshot, GANTT_NAMES.numbers);
  return printsOf(snapshot).flatMap((print, index) => {
    if (typeof print !== 'string' || print === '') return [];
    const { sheet, area } = numbers ?? {};
    const id = sheet?.values[(area?.row ?? 0) + index]?.[area?.column ?? 0] ?? '';
    return [{ id: String(id).trim(), print }];
  });
}

function textOf(value: CellValue): string | null {
  return typeof value === 'string' && value !== '' && value !== NO_FILTER_WORD ? value : null;
}
