import { type Area, parseArea } from '../../workbook/location';
import { remember } from '../../lib/remember';
import { detached, unescapeText } from '../cell-text';
import { type CellReader, HIDDEN } from '../cells';
import type { SheetPlan } from './copy-plan';
import {
  type FormulaPlace,
  type Gone,
  hasShape,
  judgeShape,
  mayNameGone,
  namesGone,
  type Shape,
  shapeOf,
  type ShapeVerdict,
} from './gone';
import { escapeXml, readAttributes, unescapeXml } from '../xml';

/** What was met in the cells of a copy. */
export interface CellCounts {
  /** Formulas replaced by the value the file holds. */
  frozen: number;
  alive: number;
  /** Formulas replaced, for which the file holds no value: their cell is empty. */
  unvalued: number;
}

/** Formulas that were judged together. */
interface KnownShape {
  readonly shape: Shape;
  readonly table: string | undefined;
  readonly verdict: ShapeVerdict;
}

/** What the cells of a copy are judged by. */
export interface SheetCopy {
  readonly plan: SheetPlan;
  readonly gone: Gone;
  readonly counts: CellCounts;
  /** Numbers of the shared texts that the copy needs. */
  readonly usedTexts: Set<number>;
}

/** A sheet on its way to the copy. */
export interface CopiedSheet extends SheetCopy {
  readonly cells: CellReader;
  /** What goes whatever its row. */
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether the formulas of a shared group are replaced, by the number of the group. */
  readonly shared: Map<string, boolean>;
  /** What is known of the formulas of each column. */
  readonly shapes: Map<number, KnownShape[]>;
}

const BARE_ROW = /^<(?:[\w.-]+:)?row(?:\s+(?:r|spans|[\w.-]+:dyDescent)\s*=\s*["'][^"']*["'])*\s*$/;

/**
 * Whole rows of the copy: cells that go emptied, formulas that cannot stay replaced by their value. What
 * stays between two of them is taken over as it stands.
 */
export function copyRows(text: string, sheet: CopiedSheet): string {
  const { cells } = sheet;
  const copy = new RewrittenText(text);
  cells.take(text);
  while (cells.nextRow()) {
    const { rowFrom, rowTagTo } = cells;
    const tag = text.slice(rowFrom, rowTagTo);
    const isHidden = HIDDEN.test(tag);
    const isEmptied = isHidden && sheet.plan.hidden === 'emptied';
    if (isHidden && !isEmptied) copy.replace(rowFrom, rowTagTo, tag.replace(HIDDEN, ''));
    const row = {
      isEmptied,
      areas: sheet.plan.emptied.filter(
        (one) => cells.row >= one.row && cells.row < one.row + one.rowCount,
      ),
      written: sheet.plan.written.get(cells.row),
    };
    const before = copy.mark();
    let count = 0;
    let holds = 0;
    while (cells.nextCell()) {
      const instead = copyCell(sheet, row);
      count += 1;
      if (instead !== '') holds += 1;
      if (instead !== null) copy.replace(cells.from, cells.to, instead);
    }
    // A row that says nothing but its number holds nothing.
    if (count > 0 && holds === 0 && BARE_ROW.test(tag)) {
      copy.goBackTo(before);
      copy.replace(rowFrom, cells.to, '');
    }
  }
  return copy.toString();
}

/** A text in which some places, in their order, are replaced. */
class RewrittenText {
  private readonly written: string[] = [];
  private kept = 0;

  constructor(private readonly text: string) {}

  replace(from: number, to: number, instead: string): void {
    this.written.push(this.text.slice(this.kept, from), instead);
    this.kept = to;
  }

  mark(): { readonly kept: number; readonly length: number } {
    return { kept: this.kept, length: this.written.length };
  }

  goBackTo({ kept, length }: ReturnType<RewrittenText['mark']>): void {
    this.kept = kept;
    this.written.length = length;
  }

  toString(): string {
    return this.kept === 0 ? this.text : this.written.join('') + this.text.slice(this.kept);
  }
}

interface RowCopy {
  readonly isEmptied: boolean;
  /** What goes of the row. */
  readonly areas: readonly Area[];
  readonly written: ReadonlyMap<number, string | number> | undefined;
}

function isIn({ column, columnCount }: Area, at: number): boolean {
  return at >= column && at < column + columnCount;
}

/** What stands in the place of the cell; null when it stays. */
function copyCell(sheet: CopiedSheet, { isEmptied, areas, written }: RowCopy): string | null {
  const { cells, counts, hiddenColumns, usedTexts } = sheet;
  const told = written?.get(cells.column);
  if (typeof told === 'number') return withNumber(cells, told);
  if (told !== undefined) return withText(cells, escapeXml(told));
  const goes = isEmptied || hiddenColumns.has(cells.column);
  if (goes || areas.some((area) => isIn(area, cells.column))) return emptied(sheet);
  if (cells.hasFormula()) {
    if (isReplaced(sheet)) return frozen(sheet);
    counts.alive += 1;
  } else if (cells.tag.type === 's') {
    const { value } = cells;
    if (value !== null && value !== '') usedTexts.add(Number(value));
  }
  return cells.isLinked ? `${cells.opening}${cells.tag.kept}${cells.rest}` : null;
}

function isReplaced(sheet: CopiedSheet): boolean {
  const { cells, plan, gone, shared } = sheet;
  if (plan.isFrozen) return true;
  if (cells.formulaTag === '') return isShapeReplaced(sheet, placeOf(sheet));
  const { kind, group, ref } = formulaTag(cells.formulaTag);
  if (kind === 'dataTable') return true;
  if (kind === 'shared' && cells.formulaFrom === cells.formulaTo) return shared.get(group) ?? true;
  const area = kind === 'shared' && ref !== '' ? parseArea(ref) : null;
  const goes = namesGone(unescapeXml(cells.formula), gone, {
    ...placeOf(sheet),
    ...(area ? { spread: { rows: area.rowCount, columns: area.columnCount } } : {}),
  });
  if (kind === 'shared') shared.set(group, goes);
  return goes;
}

function placeOf({ cells: { row, column }, plan }: CopiedSheet): FormulaPlace {
  const table = plan.tables.find(
    ({ area }) => row > area.row && row < area.row + area.rowCount && isIn(area, column),
  )?.name;
  return table === undefined ? { sheet: plan.name } : { sheet: plan.name, table };
}

/** What the tag of a formula says; those of a shared group are written alike. */
const formulaTag = remember((tag: string) => {
  const { t: kind = '', si: group = '', ref = '' } = Object.fromEntries(readAttributes(tag));
  return { kind, group, ref };
}, 1_000);

/** Thousands of formulas of a column have one shape: it is judged once, unless their rows decide. */
function isShapeReplaced({ cells, gone, shapes }: CopiedSheet, place: FormulaPlace): boolean {
  const known = shapes.get(cells.column) ?? [];
  for (const { shape, table, verdict } of known) {
    if (table !== place.table || !hasShape(shape, cells)) continue;
    if (verdict !== 'by-rows') return verdict === 'goes';
    return namesGone(unescapeXml(cells.formula), gone, place);
  }
  const formula = detached(cells.formula);
  const verdict = verdictOf(formula, gone, place);
  known.unshift({ shape: shapeOf(formula), table: place.table, verdict });
  shapes.set(cells.column, known.slice(0, SHAPES));
  return verdict === 'by-rows' ? namesGone(unescapeXml(formula), gone, place) : verdict === 'goes';
}

/** Shapes of a column that are looked for; a column mixes few, or has one a row. */
const SHAPES = 8;

function verdictOf(escaped: string, gone: Gone, place: FormulaPlace): ShapeVerdict {
  const mayGo = mayNameGone(escaped, gone, place);
  return mayGo ? judgeShape(unescapeXml(escaped), gone, place) : 'stays';
}

/** The cell without its formula, with what it shows. */
function frozen(sheet: CopiedSheet): string {
  const { cells, counts, usedTexts } = sheet;
  counts.frozen += 1;
  const { value, prefix } = cells;
  const { type, kept } = cells.tag;
  if (type === 'str') return tellsGone(sheet) ? emptied(sheet) : withText(cells, value ?? '');
  if (value === null || value === '') {
    counts.unvalued += 1;
    return emptied(sheet);
  }
  if (type === 's') usedTexts.add(Number(value));
  return `${cells.opening}${kept}><${prefix}v>${value}</${prefix}v></${prefix}c>`;
}

/** Whether a formula shows a text that goes, or is a link that says but the name of a sheet that does. */
function tellsGone({ cells, gone, plan }: CopiedSheet): boolean {
  const text = unescapeText(cells.value ?? '').trim();
  if (plan.withheld.has(text)) return true;
  const isLink = cells.hasFormula() && /^HYPERLINK\(/i.test(cells.formula);
  return isLink && gone.sheets.has(text.toLowerCase());
}

/** The cell with its looks alone, if any. The formulas shared from it lose their first one. */
function emptied({ cells, shared }: CopiedSheet): string {
  if (cells.hasFormula() && cells.formulaTag !== '' && cells.formula !== '') {
    const { kind, group } = formulaTag(cells.formulaTag);
    if (kind === 'shared') shared.set(group, true);
  }
  const { looks } = cells.tag;
  return looks === '' ? '' : `${cells.opening}${looks}/>`;
}

function withNumber({ prefix, opening, tag }: CellReader, value: number): string {
  return `${opening}${tag.looks}><${prefix}v>${String(value)}</${prefix}v></${prefix}c>`;
}

function withText(cells: CellReader, escaped: string): string {
  const { prefix, opening } = cells;
  const text = `<${prefix}is><${prefix}t xml:space="preserve">${escaped}</${prefix}t></${prefix}is>`;
  return `${opening}${cells.tag.looks} t="inlineStr">${text}</${prefix}c>`;
}
