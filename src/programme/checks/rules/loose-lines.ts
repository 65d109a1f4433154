import type { Area } from '../../../workbook/location';
import type { CellValue } from '../../../workbook/snapshot';
import type { CheckContext } from '../context/context';
import type { CellWrite } from '../context/finding';
import type { PlacedHit } from './rule';
import { isBlank, type LooseLine } from '../context/tables';

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
  const after = words.strands.find(typed) ?? typed;
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

function lineHit(
  place: {
    readonly sheet: string;
    readonly area: Area;
    readonly columns: Readonly<Record<string, number | undefined>>;
  },
  line: {
    readonly row: {
      readonly raw: { readonly row: number; readonly cells: Readonly<Record<string, CellValue>> };
    };
    readonly column: string;
  },
  writes: readonly CellWrite[],
): LineHit {
  const { sheet, area, columns } = place;
  const { row, cells } = line.row.raw;
  return {
    place: { kind: 'cell', sheet, row, column: columns[line.column] ?? area.column },
    params: { value: String(cells[line.column] ?? '').trim() },
    fix: {
      mode: 'on-confirmation',
      writes,
      edits: [{ kind: 'deleteRows', sheet, first: row, count: 1 }],
    },
  };
}
