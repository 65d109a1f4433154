import type { Area } from '../../../src/workbook/location';
import { doOverlap } from '../../../src/workbook/location';
import { showArea } from '../formulas/references';
import type { Scalar } from '../model/scalar';
import { isCellError, shownValue } from '../model/scalar';
import type { Sheet } from '../model/sheet';
import { EVENT } from '../rich-api/event-hub';
import { isYounger } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';

/** Who made a change: this add-in, the user, or a co-author. */
export type ChangeOrigin = 'add-in' | 'user' | 'co-author';

export interface Change {
  readonly sheet: Sheet;
  readonly area: Area;
  /** RangeEdited, RowInserted, RowDeleted, ColumnInserted, ColumnDeleted, CellInserted, CellDeleted */
  readonly type: string;
  readonly before?: Scalar;
  readonly after?: Scalar;
  readonly origin?: ChangeOrigin;
}

export function valueType(value: Scalar): string {
  if (value === null) return 'Empty';
  if (isCellError(value)) return 'Error';
  return { string: 'String', number: 'Double', boolean: 'Boolean' }[
    typeof value as 'string' | 'number' | 'boolean'
  ];
}

/** Tells whoever listens that cells changed. */
export function raiseChange(session: Session, change: Change): void {
  const origin = change.origin ?? 'add-in';
  if (origin === 'add-in' && !session.enableEvents) return;
  const { sheet, area } = change;
  const isSingle = area.rowCount === 1 && area.columnCount === 1;
  const detail = {
    address: showArea(area),
    changeType: change.type,
    source: origin === 'co-author' ? 'Remote' : 'Local',
    worksheetId: sheet.id,
    ...(isYounger('1.14', session.apiVersion)
      ? {}
      : { triggerSource: origin === 'add-in' ? 'ThisLocalAddin' : 'Unknown' }),
    ...(isSingle && change.after !== undefined
      ? {
          valueBefore: shownValue(change.before ?? null),
          valueAfter: shownValue(change.after),
          valueTypeBefore: valueType(change.before ?? null),
          valueTypeAfter: valueType(change.after),
        }
      : {}),
  };
  const side = origin === 'co-author' ? 'remote' : 'local';
  session.events.raise(EVENT.changed, [sheet.id, 'Workbook'], detail, side);
  for (const table of sheet.tables.filter((candidate) => doOverlap(candidate.area, area))) {
    const targets = [String(table.id), 'Workbook'];
    session.events.raise(
      EVENT.tableChanged,
      targets,
      { ...detail, tableId: String(table.id) },
      side,
    );
  }
}

/** Events about sheets: added, deleted, activated… */
export function raiseSheetEvent(
  session: Session,
  type: number,
  sheet: Sheet,
  origin: ChangeOrigin = 'add-in',
): void {
  if (origin === 'add-in' && !session.enableEvents) return;
  const detail = { worksheetId: sheet.id, source: origin === 'co-author' ? 'Remote' : 'Local' };
  session.events.raise(
    type,
    [sheet.id, 'Workbook'],
    detail,
    origin === 'co-author' ? 'remote' : 'local',
  );
}
