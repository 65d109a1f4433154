import { range } from '../../../lib/numbers';
import { foldedText, lineText, meaningfulFill } from '../../reading/grid';
import { UNKNOWN } from '../../reading/layout-words';
import { looksDated } from '../columns/column-content';
import { type ColumnTarget, WHEN } from '../columns/column-targets';
import { opensWithInfinitive } from '../headers/work-words';
import { filledColumns, type RowContext, type RowRole } from './row-context';

const MIN_ROWS = 3;
const MOSTLY = 0.6;
const WHO_OR_WHEN: readonly ColumnTarget[] = [...WHEN, 'doneOn', 'owner', 'status'];
/** « Temps total », « 20 jours », « Responsable », « Jalons »: what colours and cells stand for. */
const KEY =
  /^(?:temps|total|duree|dates?|responsables?|statuts?|etats?|legendes?|jalons?|milestones?)(?![a-z])|^\d+ ?(?:h|j|heures?|jours?)(?![a-z])/u;

/**
 * Lines under the rows of a table or a drawing, a blank row or a total between them, that say neither who nor when and
 * have nothing of the shape of those rows are no actions: notes, keys, rates, counts of days, signatures. Under
 * headings such as those above, the rows of the table go on.
 */
export function withoutLinesBelow(
  context: RowContext,
  roles: readonly RowRole[],
  areLoneRare: boolean,
): readonly RowRole[] {
  const top = context.table.lastHeaderRow + 1;
  const rowsThat = (are: (role: RowRole) => boolean): readonly number[] =>
    roles.flatMap((role, index) => (are(role) ? [top + index] : []));
  const rows = rowsThat(({ kind }) => kind === 'data');
  const heads = rowsThat((role) => 'text' in role);
  const breaks = rowsThat(({ kind }) => kind === 'blank' || kind === 'total').filter(
    (row) => row > (rows[0] ?? row) && row < (rows.at(-1) ?? row),
  );
  const breakAfter = (last: number | undefined): number =>
    breaks.find((row) => row > (last ?? Infinity)) ?? Infinity;
  const afterCells = areLoneRare
    ? breakAfter(rows.findLast((row) => filledColumns(context, row).length > 1))
    : Infinity;
  // The rows above the first break that has several of them show what all are like.
  const body =
    breaks.map((at) => rows.filter((row) => row < at)).find(({ length }) => length >= MIN_ROWS) ??
    [];
  const shape = shapeOf(context, body);
  const isLike = (row: number): boolean =>
    row <= (body.at(-1) ?? 0) || (shape?.isLike(row) ?? true);
  const afterLike = breakAfter(rows.findLast(isLike));
  const isHeaded = heads.some((row) => row < afterLike) && heads.some((row) => row > afterLike);
  const areKeys = (from: number): boolean => {
    const below = rows.filter((row) => row > from);
    return shape !== null && below.filter(shape.isKey).length * 2 > below.length;
  };
  const afterKeys = isHeaded ? undefined : breaks.find((row) => row >= afterLike && areKeys(row));
  const last = Math.min(afterCells, afterKeys ?? Infinity);
  return roles.map((role, index) =>
    top + index > last && role.kind === 'data' ? { kind: 'note' } : role,
  );
}

interface Shape {
  /** Whether a row has a title and, beside it, what most rows have, a bar maybe; or tells who, when, or what to do. */
  readonly isLike: (row: number) => boolean;
  /** Whether a row may be anything but a task that is still to be drawn. */
  readonly isKey: (row: number) => boolean;
}

/** What most of some rows have beside their titles; null where nothing is usual. */
function shapeOf(context: RowContext, rows: readonly number[]): Shape | null {
  const { grid, columns } = context;
  const title = columns.find(({ target }) => target === 'title')?.column;
  const mostOf = (kindAt: (row: number) => Kind): Kind => {
    const kinds = rows.map(kindAt);
    const isMost = (one: Kind): boolean =>
      kinds.filter((kind) => kind === one).length >= rows.length * MOSTLY;
    return KINDS.find(isMost) ?? null;
  };
  const others = columns.filter(({ target }) => target !== 'title' && target !== 'period');
  const usual = new Map(
    others.map(({ column }) => [column, mostOf((row) => kindOf(context, row, column))]),
  );
  const bars = mostOf((row) => kindOfBars(context, row));
  const kinds = new Set([bars, ...usual.values()]);
  kinds.delete(null);
  if (title === undefined || rows.length === 0 || kinds.size === 0) return null;
  const isTinted = (row: number): boolean => meaningfulFill(grid.look(row, title)) !== null;
  const areTinted = rows.filter(isTinted).length >= rows.length * MOSTLY;
  const isOfFigures = kinds.size === 1 && kinds.has('number');
  return {
    isLike: (row) => {
      const name = lineText(grid, row, title);
      const filled = others.flatMap(({ column, target }) => {
        const kind = kindOf(context, row, column);
        return kind === null ? [] : [{ column, target, isUsual: kind === usual.get(column), kind }];
      });
      const saying = filled.filter(({ target }) => WHO_OR_WHEN.includes(target));
      // « Le maire » where the others have a day tells none, unlike « à définir ».
      const isOther = saying.some(
        ({ column, isUsual }) =>
          !isUsual && usual.get(column) !== null && !UNKNOWN.test(foldedText(grid, row, column)),
      );
      const isShaped = filled.some(
        ({ target, isUsual, kind }) =>
          isUsual && (kind !== 'number' || target === 'number' || isOfFigures),
      );
      const isDrawn = bars !== null && kindOfBars(context, row) === bars;
      const isTold = saying.length > 0 || isShaped || isDrawn || opensWithInfinitive(name);
      return name !== '' && !isOther && isTold;
    },
    isKey: (row) =>
      bars === null ||
      filledColumns(context, row).length > 1 ||
      KEY.test(foldedText(grid, row, title)) ||
      (!areTinted && isTinted(row)),
  };
}

const KINDS = ['date', 'number', 'text'] as const;
type Kind = (typeof KINDS)[number] | null;

function kindOf({ grid }: RowContext, row: number, column: number): Kind {
  if (grid.isEmpty(row, column)) return null;
  if (looksDated(grid, row, column)) return 'date';
  return typeof grid.value(row, column) === 'number' ? 'number' : 'text';
}

/** What is drawn on a row under the axis: fills or words, else figures. */
function kindOfBars(context: RowContext, row: number): Kind {
  const {
    grid,
    table: { axis },
  } = context;
  const columns = range(axis?.firstColumn ?? 0, axis?.lastColumn ?? -1);
  const drawn = columns.flatMap((at): readonly Kind[] =>
    meaningfulFill(grid.look(row, at)) === null ? [kindOf(context, row, at)] : ['text'],
  );
  return (
    drawn.find((kind) => kind !== null && kind !== 'number') ??
    (drawn.includes('number') ? 'number' : null)
  );
}
