import type { Area, CellPlace } from '../../../workbook/location';
import { nameArea, oneCell } from '../../tracker/layout/edit-parts';
import {
  blockOf,
  FIRST_BODY_ROW,
  FIRST_GRID_COLUMN,
  type Frame,
  gridArea,
  LEFT,
  printArea,
  scalarPlace,
  scaleLineArea,
  timeLineArea,
  TOP,
  drawingArea,
  headArea,
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
    starts: scaleLineArea(frame, 'start'),
    ends: scaleLineArea(frame, 'end'),
    times: timeLineArea(frame, 'start'),
    statusColumn: cell(scalarPlace('statusColumn')),
    grid: { ...gridArea(frame), rowCount },
    numbers: { row: FIRST_BODY_ROW, column: LEFT.number, rowCount, columnCount: 1 },
    periodStart: cell(CONTROL.periodStart),
    periodEnd: cell(CONTROL.periodEnd),
    strand: cell(CONTROL.strand),
    partner: cell(CONTROL.partner),
    territory: cell(CONTROL.territory),
    counted: cell(scalarPlace('countedNumber')),
    trained: cell(scalarPlace('trained')),
    fingerprint: cell(scalarPlace('fingerprint')),
    block: blockOf(frame),
    head: headArea(),
    prints: printArea(frame),
    drawing: drawingArea(frame),
    copy: cell({ row: TOP.subtitle, column: FIRST_GRID_COLUMN }),
    age: cell({ row: TOP.controls, column: FIRST_GRID_COLUMN }),
  };
  return (Object.keys(GANTT_NAMES) as (keyof typeof GANTT_NAMES)[]).map((part) => {
    const sheet = ON_WORKINGS.includes(part) ? frame.workings : frame.sheet;
    return nameArea(GANTT_NAMES[part], sheet, areas[part]);
  });
}
