import type { ConditionalFormat, Edit } from '../../../workbook/edit';
import { cellAddress, areaOf } from '../../../workbook/location';
import { STATUSES, type Status } from '../../tracker/lists';
import { STATUS_LOOKS } from '../../tracker/status-looks';
import { held } from '../rows/formula';
import {
  FIRST_BODY_ROW,
  type Frame,
  gridColumn,
  type Helper,
  LEFT,
  type ScaleLine,
  TOP,
} from '../gantt-frame/gantt-frame';
import { GANTT_NAMES } from '../gantt-frame/gantt-names';

export const INK = '#1F2A37';
export const LATE_COLOUR = '#C00000';
/** Some programs let a rule's borders replace all those of the cell: the line under the row is said again. */
const ROW_LINE = { edge: 'bottom', style: 'thin', color: '#C9CED8' } as const;
const STATUS_LINE_TINT = '#EFEFEF';
const SCHOOL_BREAK_TINT = '#FBF6E6';
/** In the line of column ranks, marks the column « Statut », which takes the colours too. */
export const STATUS_COLUMN_RANK = -2;

/** The twelve rules that draw every bar, over one block from « Statut » to « Sans date ». */
export function drawingRules(frame: Frame): Edit {
  const area = areaOf(
    [TOP.marks, LEFT.status],
    [FIRST_BODY_ROW - TOP.marks + frame.bodyRows, gridColumn(frame.columns) - LEFT.status],
  );
  const cell = cellAddress(area);
  const rank = held(area.column, frame.scaleRow('index'), 'row');
  const of = (helper: Helper): string => held(frame.helperColumn(helper), area.row, 'column');
  const on = (line: ScaleLine): string => held(area.column, frame.scaleRow(line), 'row');
  const isRow = `${held(LEFT.number, area.row, 'column')}<>""`;
  const isMark = `OR(${rank}=${of('symbolColumn')},${rank}=${String(STATUS_COLUMN_RANK)})`;
  return {
    kind: 'conditionalFormats',
    sheet: frame.sheet,
    area,
    rules: [
      framed('thin', `=AND(${of('isLate')}=1,${isMark})`, { bold: true, color: LATE_COLOUR }),
      framed('dash', `=AND(${of('isHeld')}=1,${cell}<>"",${rank}>=0)`, { color: INK }),
      ...STATUSES.map((status, index) =>
        rule(`=AND(${of('colour')}=${String(index + 1)},${cell}<>"")`, lookOf(status)),
      ),
      // Excel draws only thin lines by condition: a tint down the column makes the line stand out.
      rule(`=${rank}=${GANTT_NAMES.statusColumn}`, {
        fill: STATUS_LINE_TINT,
        borders: [{ edge: 'left', style: 'thin', color: '#000000' }, ROW_LINE],
      }),
      rule(`=AND(${on('zone')}=1,${isRow})`, {
        borders: [{ edge: 'left', style: 'thin', color: '#595959' }, ROW_LINE],
      }),
      rule(`=AND(${on('schoolBreak')}=1,${isRow})`, { fill: SCHOOL_BREAK_TINT }),
    ],
  };
}

/** What is late, or held by a condition: white in a frame of the colour of its text. */
function framed(
  style: 'thin' | 'dash',
  formula: string,
  font: { readonly bold?: boolean; readonly color: string },
): ConditionalFormat {
  const edges = ['top', 'bottom', 'left', 'right'] as const;
  const borders = edges.map((edge) => ({ edge, style, color: font.color }));
  return { formula, stopIfTrue: true, format: { fill: '#FFFFFF', font, borders } };
}

function rule(formula: string, format: ConditionalFormat['format']): ConditionalFormat {
  return { formula, stopIfTrue: false, format };
}

function lookOf(status: Status): ConditionalFormat['format'] {
  const { fill, ink, isStruck } = STATUS_LOOKS[status];
  return { fill, font: { color: ink, ...(isStruck ? { strikethrough: true } : {}) } };
}
