import { fromExcelSerial } from '../../../lib/calendar-date';
import { type Area, parseArea } from '../../../workbook/location';
import type {
  CellValue,
  NameSnapshot,
  RangeRequest,
  SheetSnapshot,
  WorkbookSnapshot,
} from '../../../workbook/snapshot';
import { fingerprintOfAction } from '../../tracker/fingerprint';
import type { Action } from '../../tracker/tracker';
import { FIRST_BODY_ROW, HELPERS, LEFT, type Scalar, SCALARS, TOP } from './gantt-frame';
import type { DrawnGantt, PreviousGantt } from './gantt-input';
import { GANTT_NAMES, NO_FILTER_WORD } from './gantt-names';
import { PAPERS } from './gantt-paper';
import { SCALE_CHOICES } from '../rows/scale';

/** All that has to be read of the sheet « Gantt » before it is written again. */
export const GANTT_RANGES: RangeRequest = {
  read: (
    [
      'head',
      'scale',
      'periodStart',
      'periodEnd',
      'strand',
      'partner',
      'territory',
      'numbers',
      'prints',
    ] as const
  ).map((part) => GANTT_NAMES[part]),
  counted: [GANTT_NAMES.drawing],
};

/** The Gantt an earlier run left, found by its defined names, and the sheet it is on. */
export interface FoundGantt extends PreviousGantt {
  readonly sheet: string;
}

/** What the sheet « Gantt » holds, when the add-in wrote it; null otherwise. */
export function readGantt(snapshot: WorkbookSnapshot): FoundGantt | null {
  const blockPlace = readPlace(snapshot, GANTT_NAMES.block);
  const starts = readPlace(snapshot, GANTT_NAMES.starts);
  if (blockPlace === null || starts === null) return null;
  const { sheet, area: block } = blockPlace;
  const cell = (name: string): CellValue => {
    const place = readPlace(snapshot, name);
    return place === null
      ? null
      : (place.sheet.values[place.area.row]?.[place.area.column] ?? null);
  };
  const choice = SCALE_CHOICES.find((one) => one === cell(GANTT_NAMES.scale)) ?? null;
  const start = dateOf(cell(GANTT_NAMES.periodStart));
  const end = dateOf(cell(GANTT_NAMES.periodEnd));
  const isWhole =
    start === dateOf(scalarOf(sheet, block, 'wholeStart')) &&
    end === dateOf(scalarOf(sheet, block, 'wholeEnd'));
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
    writtenAt: textOf(scalarOf(sheet, block, 'writtenAt')),
    look: textOf(scalarOf(sheet, block, 'look')),
    heights: textOf(scalarOf(sheet, block, 'heights')),
    formulaCells: nameOf(snapshot, GANTT_NAMES.drawing)?.formulaCells ?? null,
    drawn: readDrawn(snapshot, sheet, block),
    rowPrints: readRowPrints(sheet, block),
  };
}

function readDrawn(snapshot: WorkbookSnapshot, sheet: SheetSnapshot, block: Area): DrawnGantt {
  const bodyRows = readPlace(snapshot, GANTT_NAMES.numbers)?.area.rowCount ?? 0;
  const print = helpersFirst(block) + HELPERS.indexOf('rowPrint');
  const rows = Array.from({ length: bodyRows }, (_, index) => FIRST_BODY_ROW + index);
  const count = (scalar: Scalar): number => Number(scalarOf(sheet, block, scalar) ?? 0);
  return {
    bodyRows,
    strandRows: rows.filter((row) => (sheet.values[row]?.[print] ?? null) === null),
    conditionLines: count('conditionLines'),
    directMatches: count('directMatches'),
    paper: PAPERS.find((one) => one === scalarOf(sheet, block, 'paper')) ?? 'a3',
    formats: textOf(scalarOf(sheet, block, 'formats')),
  };
}

/**
 * How many rows of Suivi were added, changed or taken away since the Gantt was written; rows a
 * filter kept out of it are not counted.
 */
export function countChangedRows(found: PreviousGantt, actions: readonly Action[]): number {
  const drawn = new Map(found.rowPrints.map(({ id, print }) => [id, print]));
  const isFiltered = Object.values(found.filters).some((filter) => filter !== null);
  const changed = actions
    .filter(({ id }) => drawn.has(id))
    .filter((action) => drawn.get(action.id) !== fingerprintOfAction(action));
  const ids = new Set(actions.map(({ id }) => id));
  const added = isFiltered ? [] : actions.filter(({ id }) => !drawn.has(id));
  const removed = [...drawn.keys()].filter((id) => !ids.has(id));
  return changed.length + added.length + removed.length;
}

function nameOf({ names }: WorkbookSnapshot, name: string): NameSnapshot | undefined {
  return names.find((one) => one.name.toLowerCase() === name);
}

/** Where a defined name stands; null when it is gone, with its sheet or otherwise. */
export function readPlace(
  snapshot: WorkbookSnapshot,
  name: string,
): { readonly sheet: SheetSnapshot; readonly area: Area } | null {
  const formula = nameOf(snapshot, name)?.formula ?? '';
  const area = parseArea(formula.replace(/^=/u, ''));
  const sheetName = formula.slice(1, formula.lastIndexOf('!'));
  const bare = sheetName.startsWith("'") ? sheetName.slice(1, -1).replaceAll("''", "'") : sheetName;
  const sheet = snapshot.sheets.find((one) => one.name === bare);
  return area === null || sheet === undefined ? null : { sheet, area };
}

/** Helpers end the block: the columns are counted back from its right edge. */
function helpersFirst(block: Area): number {
  return block.column + block.columnCount - HELPERS.length;
}

function scalarOf(sheet: SheetSnapshot, block: Area, scalar: Scalar): CellValue {
  const column = helpersFirst(block) + 1 + SCALARS.indexOf(scalar);
  return sheet.values[TOP.subtitle]?.[column] ?? null;
}

function readRowPrints(sheet: SheetSnapshot, block: Area): PreviousGantt['rowPrints'] {
  const column = helpersFirst(block) + HELPERS.indexOf('rowPrint');
  return sheet.values.slice(FIRST_BODY_ROW, block.row + block.rowCount).flatMap((row) => {
    const print = row[column];
    if (typeof print !== 'string' || print === '') return [];
    return [{ id: String(row[LEFT.number] ?? '').trim(), print }];
  });
}

function dateOf(value: CellValue): ReturnType<typeof fromExcelSerial> {
  return typeof value === 'number' ? fromExcelSerial(value) : null;
}

function textOf(value: CellValue): string | null {
  return typeof value === 'string' && value !== '' && value !== NO_FILTER_WORD ? value : null;
}
