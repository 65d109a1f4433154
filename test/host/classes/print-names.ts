import { readAddress, sheetPrefix, showFixedArea } from '../formulas/references';
import type { Sheet } from '../model/sheet';
import { invalidArgument } from '../rich-api/excel-error';
import type { Argument, HostObject } from '../rich-api/host-class';
import { isHostObject } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import { text } from './arguments';
import type { Context } from './page-fields';
import { touch } from './page-fields';
import { rangeOf } from './range';
import type { RangeTarget } from './range-target';
import { areaOf, findArea, rangeAt } from './range-target';
import { specialCells } from './special-cells';

/** Print area and titles are names of the sheet. */
export const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

export function setName(
  session: Session,
  sheet: Sheet,
  name: string,
  formula: string | null,
): void {
  const { names } = session.workbook;
  const index = names.findIndex((own) => own.name === name && own.scope === sheet.id);
  if (index >= 0) names.splice(index, 1);
  if (formula !== null) names.push({ name, formula, scope: sheet.id, visible: true, comment: '' });
  session.workbook.touched.add('names');
  session.workbook.noteStructure();
}

function nameOf(session: Session, sheet: Sheet, name: string): string[] {
  const found = session.workbook.names.find((own) => own.name === name && own.scope === sheet.id);
  return found ? found.formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/) : [];
}

export function given(value: Argument, { target, session }: Context): string {
  const areas = isHostObject(value)
    ? [areaOf(value.target as RangeTarget, session)]
    : text(value)
        .split(',')
        .map((address) => findArea(address, target, session.workbook));
  return areas.map((area) => sheetPrefix(target.name) + showFixedArea(area)).join(',');
}

export function setTitles(context: Context, value: Argument, direction: 'rows' | 'columns'): null {
  touch(context);
  const { target, session } = context;
  const isRows = (address: string): boolean => readAddress(address)?.area.columnCount === 16_384;
  const others = nameOf(session, target, TITLES).filter(
    (address) => isRows(address) === (direction === 'columns'),
  );
  const formula = given(value, context);
  if (isRows(formula) !== (direction === 'rows'))
    throw invalidArgument('Whole rows or columns were expected');
  setName(session, target, TITLES, [...others, formula].sort().join(','));
  return null;
}

export function titles(
  { target, session }: Context,
  direction: 'rows' | 'columns',
): HostObject | null {
  for (const address of nameOf(session, target, TITLES)) {
    const area = readAddress(address)?.area;
    const isRows = area?.columnCount === 16_384;
    if (area && isRows === (direction === 'rows')) return rangeOf(rangeAt(target, area), session);
  }
  return null;
}

export function printArea({ target, session }: Context): HostObject | null {
  const areas = nameOf(session, target, AREA)
    .map((address) => readAddress(address)?.area)
    .filter((area) => area !== undefined);
  return areas.length === 0 ? null : specialCells(target, areas, session);
}
