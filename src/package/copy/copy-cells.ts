import type { Area } from '../../workbook/location';
import { unescapeText } from '../cell-text';
import { type CellReader, HIDDEN } from '../cells';
import { formulaTag, isIn, isReplaced, type JudgedSheet } from './judged-formulas';
import { escapeXml } from '../xml';

/** What was met in the cells of a copy. */
export interface CellCounts {
  /** Formulas replaced by the value the file holds. */
  frozen: number;
  alive: number;
  /** Formulas replaced, for which the file holds no value: their cell is empty. */
  unvalued: number;
}

/** What the cells of a copy are judged by. */
export interface SheetCopy extends Pick<JudgedSheet, 'plan' | 'gone'> {
  readonly counts: CellCounts;
  /** Numbers of the shared texts that the copy needs. */
  readonly usedTexts: Set<number>;
}

/** A sheet on its way to the copy. */
interface CopiedSheet extends SheetCopy, JudgedSheet {
  /** What goes whatever its row. */
  readonly hiddenColumns: ReadonlySet<number>;
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
