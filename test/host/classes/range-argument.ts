import type { Area } from '../../../src/workbook/location';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument } from '../rich-api/host-class';
import { isHostObject } from '../rich-api/host-class';
import { text } from './arguments';
import type { Context } from './range-search';
import type { RangeTarget } from './range-target';
import { areaOf, findArea } from './range-target';

/** A range given as an object or an address. */
export function readRange(
  value: Argument,
  context: Context,
): { sheet: RangeTarget['sheet']; area: Area } {
  const { target, session } = context;
  if (isHostObject(value)) {
    if (value.className !== 'Range') throw invalidArgument('A range was expected');
    const other = value.target as RangeTarget;
    return { sheet: other.sheet, area: areaOf(other, session) };
  }
  return { sheet: target.sheet, area: findArea(text(value), target.sheet, session.workbook) };
}
