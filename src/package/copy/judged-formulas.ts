import { remember } from '../../lib/remember';
import { type Area, parseArea } from '../../workbook/location';
import { detached } from '../cell-text';
import type { CellReader } from '../cells';
import { readAttributes, unescapeXml } from '../xml';
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

/** Formulas that were judged together. */
interface KnownShape {
  readonly shape: Shape;
  readonly table: string | undefined;
  readonly verdict: ShapeVerdict;
}

/** A sheet whose formulas are judged, cell by cell. */
export interface JudgedSheet {
  readonly cells: CellReader;
  readonly plan: SheetPlan;
  readonly gone: Gone;
  /** Whether the formulas of a shared group are replaced, by the number of the group. */
  readonly shared: Map<string, boolean>;
  /** What is known of the formulas of each column. */
  readonly shapes: Map<number, KnownShape[]>;
}

/** Whether the formula of the cell at hand gives way to its value: it names what goes. */
export function isReplaced(sheet: JudgedSheet): boolean {
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

function placeOf({ cells: { row, column }, plan }: JudgedSheet): FormulaPlace {
  const table = plan.tables.find(
    ({ area }) => row > area.row && row < area.row + area.rowCount && isIn(area, column),
  )?.name;
  return table === undefined ? { sheet: plan.name } : { sheet: plan.name, table };
}

/** What the tag of a formula says; those of a shared group are written alike. */
export const formulaTag = remember((tag: string) => {
  const { t: kind = '', si: group = '', ref = '' } = Object.fromEntries(readAttributes(tag));
  return { kind, group, ref };
}, 1_000);

/** Thousands of formulas of a column have one shape: it is judged once, unless their rows decide. */
function isShapeReplaced({ cells, gone, shapes }: JudgedSheet, place: FormulaPlace): boolean {
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

/** Whether a column lies within an area. */
export function isIn({ column, columnCount }: Area, at: number): boolean {
  return at >= column && at < column + columnCount;
}
