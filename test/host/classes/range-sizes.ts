import { invalidArgument } from '../rich-api/excel-error';
import type { Argument } from '../rich-api/host-class';
import { number } from './arguments';
import { requireEditable } from './guards';
import type { Context } from './range-style';
import { areaOf } from './range-target';

/** The size shared by columns or rows; null when they differ. */
export function shared(sizes: readonly number[]): number | null {
  return sizes.every((size) => size === sizes[0]) ? (sizes[0] ?? null) : null;
}

export function columnsOf({ target, session }: Context): number[] {
  const area = areaOf(target, session);
  return Array.from({ length: area.columnCount }, (_, index) => area.column + index);
}

export function rowsOf({ target, session }: Context): number[] {
  const area = areaOf(target, session);
  const count = Math.min(area.rowCount, 100_000);
  return Array.from({ length: count }, (_, index) => area.row + index);
}

export function setColumnWidth(context: Context, value: Argument): void {
  const points = number(value);
  if (points < 0 || points > 1790) throw invalidArgument('A width goes from 0 to 255 characters');
  requireEditable(context.session, context.target.sheet, 'formatColumns');
  for (const column of columnsOf(context)) {
    context.target.sheet.setColumnProps(column, { width: points / 5.25, hidden: points === 0 });
  }
}

export function setRowHeight(context: Context, value: Argument): void {
  const height = number(value);
  if (height < 0 || height > 409.5) throw invalidArgument('A height goes from 0 to 409.5 points');
  requireEditable(context.session, context.target.sheet, 'formatRows');
  for (const row of rowsOf(context)) {
    context.target.sheet.setRowProps(row, { height, hidden: height === 0 });
  }
}

/** The rows follow their contents again. */
export function forgetRowHeight(context: Context): void {
  const { sheet } = context.target;
  requireEditable(context.session, sheet, 'formatRows');
  for (const row of rowsOf(context)) {
    const { height: _, ...rest } = sheet.rowProps.get(row) ?? {};
    sheet.rowProps.set(row, rest);
  }
  sheet.touched.add('cells');
}
