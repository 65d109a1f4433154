import type { Area, CellPlace } from '../../../workbook/location';
import { nameArea, oneCell } from '../../tracker/layout/edit-parts';
import {
  FIRST_BODY_ROW,
  FIRST_GRID_COLUMN,
  type Frame,
  LEFT,
  scalarPlace,
  TOP,
  gridColumn,
  SCALARS,
} from '../gantt-frame/gantt-frame';
import { CONTROL, GANTT_NAMES } from '../gantt-frame/gantt-names';
import type { Edits } from '../../../workbook/edit';

const ON_WORKINGS: readonly string[] = [
  'statusColumn',
  'counted',
  'trained',
  'fingerprint',
  'head',
  'prints',
];

/** Gives each part of the sheet the name by which it is found. */
export function nameParts(frame: Frame): Edits {
  const cell = ({ row, column }: CellPlace): Area => oneCell(row, column);
  const rowCount = Math.max(frame.bodyRows, 1);
  const areas: Readonly<Record<keyof typeof GANTT_NAMES, Area>> = {
    scale: cell(CONTROL.scale),
    starts: frame.scaleLine('start'),
    ends: frame.scaleLine('end'),
    // Without « Antérieur » and « Sans date », whose empty cells some programs count.
    times: { ...frame.scaleLine('start'), column: gridColumn(1), columnCount: frame.capacity },
    statusColumn: cell(scalarPlace('statusColumn')),
    grid: { ...frame.grid, rowCount },
    numbers: { row: FIRST_BODY_ROW, column: LEFT.number, rowCount, columnCount: 1 },
    periodStart: cell(CONTROL.periodStart),
    periodEnd: cell(CONTROL.periodEnd),
    strand: cell(CONTROL.strand),
    partner: cell(CONTROL.partner),
    territory: cell(CONTROL.territory),
    counted: cell(scalarPlace('countedNumber')),
    trained: cell(scalarPlace('trained')),
    fingerprint: cell(scalarPlace('fingerprint')),
    block: frame.block,
    // All that tells how the sheet was made, choices apart.
    head: { ...scalarPlace('unit'), rowCount: 1, columnCount: SCALARS.length },
    prints: frame.prints,
    drawing: frame.drawing,
    copy: cell({ row: TOP.subtitle, column: FIRST_GRID_COLUMN }),
    age: cell({ row: TOP.controls, column: FIRST_GRID_COLUMN }),
  };
  return (Object.keys(GANTT_NAMES) as (keyof typeof GANTT_NAMES)[]).map((part) => {
    const sheet = ON_WORKINGS.includes(part) ? frame.workings : frame.sheet;
    return nameArea(GANTT_NAMES[part], sheet, areas[part]);
  });
}
