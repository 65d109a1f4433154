import { range } from '../../../lib/numbers';
import { fold } from '../../../lib/text';
import { fillOf, foldedText, lineText } from '../../reading/grid';
import { UNKNOWN } from '../../reading/layout-words';
import { looksDated } from '../columns/column-content';
import { type ColumnTarget, WHEN } from '../columns/column-targets';
import { saysWhen } from '../../reading/line-parts';
import { opensWithInfinitive } from '../headers/work-words';
import { wordKey } from '../../names/word-index';
import { filledColumns, type RowContext, type RowRole } from './row-context';

const MIN_ROWS = 3;
const MOSTLY = 0.6;
const NEARLY_ALL = 0.9;
const WHO_OR_WHEN: readonly ColumnTarget[] = [...WHEN, 'doneOn', 'owner', 'status'];
/** « Temps total », « 20 jours », « Responsable », « Jalons »: what colours and cells stand for. */
const KEY =
  /^(?:temps|total|duree|dates?|responsables?|statuts?|etats?|legendes?|jalons?|milestones?)(?![a-z])|^\d+ ?(?:h|j|heures?|jours?)(?![a-z])/u;

const CLOSING =
  /:$|^(?:visas?|signatures?|fait a|fait le|copie :|l[ea] (?:maire|president|presidente|directeur|directrice)$|(?:redige|etabli|valide|approuve|verifie) (?:par|le)|diffusion|destinataires?)(?![a-z])/u;

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
  const isShaped = shapeOf(context, body);
  const isLike = (row: number): boolean => row <= (body.at(-1) ?? 0) || isShaped(row);
  const afterLike = breakAfter(rows.findLast(isLike));
  // Sums need no break before them.
  const lastTold = rows.findLast((row) => !isSummed(context, row)) ?? Infinity;
  // Nor does what closes the sheet, alone on lines of their own.
  const lastOpen = rows.findLast((row) => !closes(context, row));
  const afterTold = areLoneRare ? (lastOpen ?? Infinity) : breakAfter(lastOpen);
  const isHeaded = heads.some((row) => row < afterLike) && heads.some((row) => row > afterLike);
  const last = Math.min(lastTold, afterTold, afterCells, isHeaded ? Infinity : afterLike);
  const end = rows.findLast((row) => row <= last) ?? Infinity;
  // A heading under the last row heads nothing here: it is the title of what follows.
  return roles.map((role, index) =>
    top + index > end && (role.kind === 'data' || 'text' in role) ? { kind: 'note' } : role,
  );
}

/** Nothing but sums or means beside a name, however it is called. */
function isSummed(context: RowContext, row: number): boolean {
  const { grid, title } = context;
  const filled = filledColumns(context, row);
  const sums = filled.filter((column) => column !== (title ?? filled[0]));
  return sums.length > 0 && sums.every((column) => grid.isSum(row, column));
}

/** What closes a sheet: labels with what they ask, « Visa du directeur : », « Fait à Lille, le 3 mai ». */
function closes(context: RowContext, row: number): boolean {
  const texts = filledColumns(context, row).map((column) => foldedText(context.grid, row, column));
  return texts.every((text, at) => texts[at - 1]?.endsWith(':') === true || CLOSING.test(text));
}

/** The columns beside the titles, by what some rows have in them: of nearly all, when they say their number, who, when or how far. */
function besideTitles(context: RowContext, rows: readonly number[]) {
  return context.columns
    .filter(({ target }) => target !== 'title' && target !== 'period')
    .map(({ column, target }) => {
      const kinds = rows.map((row) => kindOf(context, row, column));
      const told = kinds.filter((kind) => kind !== null);
      const isTelling = target === 'number' || WHO_OR_WHEN.includes(target);
      return {
        column,
        target,
        usual: mostOf(kinds),
        isOfAll: isTelling && told.length >= rows.length * NEARLY_ALL,
        areFigures: told.length >= MIN_ROWS && told.every((kind) => kind === 'number'),
      };
    });
}

function mostOf(kinds: readonly Kind[]): Kind {
  const isMost = (one: Kind): boolean =>
    kinds.filter((kind) => kind === one).length >= kinds.length * MOSTLY;
  return KINDS.find(isMost) ?? null;
}

/**
 * Whether a row has a title and, beside it, what most of some rows have, a bar maybe; or tells who, when, or what to do. Any row
 * has where nothing is usual.
 */
function shapeOf(context: RowContext, rows: readonly number[]): (row: number) => boolean {
  const { grid, columns, title } = context;
  const others = besideTitles(context, rows);
  const bars = mostOf(rows.map((row) => kindOfBars(context, row)));
  const kinds = new Set([bars, ...others.map(({ usual }) => usual)]);
  kinds.delete(null);
  if (title === undefined || rows.length === 0 || kinds.size === 0) return () => true;
  const isOfFigures = kinds.size === 1 && kinds.has('number');
  const isTinted = (row: number): boolean => fillOf(grid, row, title) !== null;
  const areTinted = rows.filter(isTinted).length >= rows.length * MOSTLY;
  const ofAll = others.filter(({ isOfAll }) => isOfAll);
  const headers = columns.map(({ header }) => wordKey(header));
  return (row) => {
    const name = lineText(grid, row, title);
    const filled = others.flatMap((one) => {
      const kind = kindOf(context, row, one.column);
      return kind === null ? [] : [{ ...one, kind }];
    });
    // « Temps total » under « Terminé ? » or « Équipe » says nothing of an action.
    const saying = filled.filter(
      ({ column, target }) =>
        WHO_OR_WHEN.includes(target) && !KEY.test(foldedText(grid, row, column)),
    );
    // « Le maire » where the others have a day tells none, unlike « à définir ».
    const isOther = saying.some(
      ({ column, usual, kind }) =>
        usual !== null && kind !== usual && !UNKNOWN.test(foldedText(grid, row, column)),
    );
    if (name === '' || isOther || saying.length > 0) return name !== '' && !isOther;
    // « Temps passé », « indiquer les heures »: what a column holds.
    const first = lineText(grid, row, filledColumns(context, row)[0] ?? title);
    if (headers.includes(wordKey(first))) return false;
    // A name alone under a drawing is a task still to be drawn, and in a colour of its own the key of it; « Congés : S20 » tells.
    const isAlone = filledColumns(context, row).length === 1 && !KEY.test(fold(name));
    const isToDraw =
      isAlone && !saysWhen(name.split(': ')[1] ?? '') && (areTinted || !isTinted(row));
    if (bars !== null && (isToDraw || kindOfBars(context, row) === bars)) return true;
    const isBare = ofAll.length > 0 && ofAll.every(({ column }) => grid.isEmpty(row, column));
    const isShaped = filled.some(
      ({ target, usual, kind }) =>
        kind === usual && (kind !== 'number' || target === 'number' || isOfFigures),
    );
    // Words among the figures of a column are those of another table.
    const isForeign = filled.some(({ areFigures, kind }) => areFigures && kind === 'text');
    return opensWithInfinitive(name) || (isShaped && !isBare && !isForeign);
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
    fillOf(grid, row, at) === null ? [kindOf(context, row, at)] : ['text'],
  );
  return (
    drawn.find((kind) => kind !== null && kind !== 'number') ??
    (drawn.includes('number') ? 'number' : null)
  );
}
