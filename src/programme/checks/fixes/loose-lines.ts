import { fold } from '../../../lib/text';
import type { CheckContext } from '../context/context';
import { atCell } from '../context/placed-hit';
import type { CellWrite, PlacedHit } from '../context/finding';
import { isBlank, type KeyOf, type LooseLine, type RowTable } from '../context/tables';
import type { TablePlace } from '../../tracker/tracker';
import { takeRowOut } from './table-lines';

type LineHit = PlacedHit<{ readonly value: string }>;

/** Lines « Total » typed inside a table: taken out on a yes. */
export function totalLines({ tables: { actions, sessions } }: CheckContext): readonly LineHit[] {
  const isTotal = ({ what }: { readonly what: string }): boolean => what === 'total';
  return [
    ...(actions?.loose.filter(isTotal).map((line) => lineHit(actions.place, line, [])) ?? []),
    ...(sessions?.loose.filter(isTotal).map((line) => lineHit(sessions.place, line, [])) ?? []),
  ];
}

/** Headings of strands typed as rows: their strand goes to the rows below, then they are taken out. */
export function bannerLines(context: CheckContext): readonly LineHit[] {
  const { actions } = context.tables;
  if (!actions) return [];
  const banners = actions.loose.filter(({ what }) => what === 'banner');
  return banners.map((line, at) =>
    lineHit(actions.place, line, handDown(line, banners[at + 1], context)),
  );
}

/** Writes the strand of a heading in the rows below that have none, down to the next heading. */
function handDown(
  { row, column }: LooseLine<'actions'>,
  next: LooseLine<'actions'> | undefined,
  { tables: { actions }, words }: CheckContext,
): readonly CellWrite[] {
  const target = actions?.place.columns.strand;
  if (!actions || target === undefined) return [];
  const typed = String(row.raw.cells[column] ?? '').replace(/\s*:\s*$/u, '');
  const after = words.strands.words.find((name) => fold(name) === fold(typed)) ?? typed;
  const last = next?.row.raw.row ?? Infinity;
  return actions.rows
    .filter(({ raw }) => raw.row > row.raw.row && raw.row < last)
    .filter((below) => isBlank(below, 'strand'))
    .map(({ raw }) => ({
      sheet: actions.place.sheet,
      row: raw.row,
      column: target,
      before: '',
      after,
    }));
}

function lineHit<T extends RowTable>(
  { sheet, area, columns }: TablePlace<KeyOf<T>>,
  { row: { raw }, column }: LooseLine<T>,
  writes: readonly CellWrite[],
): LineHit {
  const cell = { sheet, row: raw.row, column: columns[column] ?? area.column };
  const value = String(raw.cells[column] ?? '').trim();
  return atCell(cell, { value }, { ...takeRowOut(sheet, raw.row), writes });
}
