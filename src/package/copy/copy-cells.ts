import { type Area, parseArea } from '../../workbook/location';
import { attributesIn, type CellText, readRow } from '../cells';
import type { SheetPlan } from './copy-plan';
import {
  type FormulaPlace,
  type Gone,
  judgeShape,
  mayNameGone,
  namesGone,
  shapeOf,
  type ShapeVerdict,
} from './gone';
import { escapeXml, unescapeXml } from '../xml';

/** What was met in the cells of a copy. */
export interface CellCounts {
  /** Formulas replaced by the value the file holds. */
  frozen: number;
  alive: number;
  /** Formulas replaced, for which the file holds no value: their cell is empty. */
  unvalued: number;
  /** Where formulas were replaced, by sheet, as `row:column`. */
  readonly frozenAt: Map<string, Set<string>>;
}

/** Formulas that were judged together. */
export interface KnownShape {
  readonly shape: RegExp;
  readonly table: string | undefined;
  readonly verdict: ShapeVerdict;
}

/** A sheet on its way to the copy. */
export interface SheetCopy {
  readonly plan: SheetPlan;
  readonly gone: Gone;
  readonly prefix: string;
  readonly hiddenColumns: readonly Area[];
  readonly counts: CellCounts;
  /** Whether the formulas of a shared group are replaced, by the number of the group. */
  readonly shared: Map<string, boolean>;
  /** What is known of the formulas of each column. */
  readonly shapes: Map<number, KnownShape[]>;
  /** Numbers of the shared texts that the copy needs. */
  readonly usedTexts: Set<number>;
}

const HIDDEN = /\shidden\s*=\s*["'](?:1|true|on)["']/;
const TYPE = /\st\s*=\s*["']\w+["']/;
/** Marks that lead to parts of the package that are not copied. */
const LINKED = /\s[cv]m\s*=\s*["']\d+["']/g;
const BARE_ROW = /^<(?:[\w.-]+:)?row(?:\s+(?:r|spans|[\w.-]+:dyDescent)\s*=\s*["'][^"']*["'])*\s*$/;
const BARE_CELL = /^\s+r\s*=\s*["'][A-Za-z]+\d+["']\s*$/;

/** A row of the copy: cells that go emptied, formulas that cannot stay replaced by their value. */
export function copyRow(
  text: string,
  copy: SheetCopy,
  next: number,
): { text: string; row: number } {
  const { row, open, cells } = readRow(text, copy.prefix, next);
  const isHidden = HIDDEN.test(open);
  const isEmptied = isHidden && copy.plan.hidden === 'emptied';
  const tag = isHidden && !isEmptied ? open.replace(HIDDEN, '') : open;
  const areas = [...copy.plan.emptied, ...copy.hiddenColumns].filter(
    (area) => row >= area.row && row < area.row + area.rowCount,
  );
  const texts = copy.plan.texts.get(row);
  const written = cells.map((cell) => {
    const told = texts?.get(cell.column);
    if (told !== undefined) return withText(cell, copy.prefix, escapeXml(told));
    const goes = isEmptied || areas.some((area) => isIn(area, cell.column));
    return goes ? emptied(cell, copy) : copyCell(cell, row, copy);
  });
  const inside = written.join('');
  // A row that says nothing but its number holds nothing.
  if (inside === '' && cells.length > 0 && BARE_ROW.test(tag)) return { text: '', row };
  return { text: `${tag}>${inside}</${copy.prefix}row>`, row };
}

function isIn({ column, columnCount }: Area, at: number): boolean {
  return at >= column && at < column + columnCount;
}

function copyCell(cell: CellText, row: number, copy: SheetCopy): string {
  if (cell.formula !== null) {
    if (isReplaced(cell, row, copy)) return frozen(cell, row, copy);
    copy.counts.alive += 1;
  } else if (cell.type === 's' && cell.value !== null) copy.usedTexts.add(Number(cell.value));
  if (!cell.tag.includes('m')) return cell.whole;
  return cell.whole.replace(cell.tag, cell.tag.replace(LINKED, ''));
}

function isReplaced(cell: CellText, row: number, copy: SheetCopy): boolean {
  const { column, formula } = cell;
  if (formula === null) return false;
  if (copy.plan.isFrozen) return true;
  const table = copy.plan.tables.find(
    ({ area }) => row > area.row && row < area.row + area.rowCount && isIn(area, column),
  )?.name;
  const place = { sheet: copy.plan.name, ...(table === undefined ? {} : { table }) };
  if (formula.tag === '') return isShapeReplaced(cell, formula.text, { copy, place });
  const { t: kind, si: group = '', ref } = attributesIn(formula.tag);
  if (kind === 'dataTable') return true;
  const isFollower = kind === 'shared' && formula.text === '';
  if (isFollower) return copy.shared.get(group) ?? true;
  const area = kind === 'shared' && ref !== undefined ? parseArea(ref) : null;
  const goes = namesGone(unescapeXml(formula.text), copy.gone, {
    ...place,
    ...(area ? { spread: { rows: area.rowCount, columns: area.columnCount } } : {}),
  });
  if (kind === 'shared') copy.shared.set(group, goes);
  return goes;
}

/** Shapes of a column that are looked for; a column mixes few, or has one a row. */
const SHAPES = 8;

/** Thousands of formulas of a column have one shape: it is judged once, unless their rows decide. */
function isShapeReplaced(
  { column }: CellText,
  escaped: string,
  { copy: { gone, shapes }, place }: { readonly copy: SheetCopy; readonly place: FormulaPlace },
): boolean {
  const known = shapes.get(column) ?? [];
  const met = known.find(({ shape, table }) => table === place.table && shape.test(escaped));
  const verdict = met?.verdict ?? verdictOf(escaped, gone, place);
  if (met === undefined) {
    known.unshift({ shape: shapeOf(escaped), table: place.table, verdict });
    shapes.set(column, known.slice(0, SHAPES));
  }
  return verdict === 'by-rows' ? namesGone(unescapeXml(escaped), gone, place) : verdict === 'goes';
}

function verdictOf(escaped: string, gone: Gone, place: FormulaPlace): ShapeVerdict {
  const mayGo = mayNameGone(escaped, gone, place);
  return mayGo ? judgeShape(unescapeXml(escaped), gone, place) : 'stays';
}

/** The cell without its formula, with what it shows. */
function frozen(cell: CellText, row: number, copy: SheetCopy): string {
  const { prefix, counts, plan } = copy;
  counts.frozen += 1;
  const places = counts.frozenAt.get(plan.name) ?? new Set();
  counts.frozenAt.set(plan.name, places.add(`${row}:${cell.column}`));
  const { type, value } = cell;
  if (value === null || (value === '' && type !== 'str')) {
    if (type === 'str') return withText(cell, prefix, '');
    counts.unvalued += 1;
    return emptied(cell, copy);
  }
  if (type === 'str') return withText(cell, prefix, value);
  if (type === 's') copy.usedTexts.add(Number(value));
  const tag = cell.tag.replace(LINKED, '');
  return `<${prefix}c${tag}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
}

/** The cell with its looks alone, if any. The formulas shared from it lose their first one. */
function emptied({ tag, formula }: CellText, { prefix, shared }: SheetCopy): string {
  const { t: kind, si: group } = formula ? attributesIn(formula.tag) : {};
  if (kind === 'shared' && formula?.text !== '' && group !== undefined) shared.set(group, true);
  const looks = tag.replace(TYPE, '').replace(LINKED, '');
  return BARE_CELL.test(looks) ? '' : `<${prefix}c${looks}/>`;
}

function withText({ tag }: CellText, prefix: string, escaped: string): string {
  const looks = tag.replace(TYPE, '').replace(LINKED, '');
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${escaped}</${prefix}t></${prefix}is>`;
  return `<${prefix}c${looks} t="inlineStr">${text}</${prefix}c>`;
}
