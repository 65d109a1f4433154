import { toExcelSerial } from '../../../lib/calendar-date';
import type { CellInput, Edit } from '../../../workbook/edit';
import { absoluteAreaAddress } from '../../../workbook/location';
import { controlCell } from './gantt-controls';
import {
  DAY_LINES,
  type DayLine,
  FIRST_BODY_ROW,
  type Helper,
  helperColumn,
  HELPERS,
  LEFT,
  type Scalar,
  SCALARS,
  SCALE_LINES,
  type ScaleLine,
  timeLineArea,
  scaleRow,
  scalarPlace,
  TOP,
} from './gantt-frame';
import type { GanttInput } from './gantt-input';
import { settingFormula } from '../rows/formula';
import { STATUS_COLUMN_RANK } from './gantt-conditional-formats';
import { periodEndInput } from './gantt-header';
import { timeFormulas } from './gantt-scale-formulas';
import type { GanttWords } from './gantt-words';

import { layOutDayLine, layOutScaleLine } from './gantt-scale-lines';
import type { WorkingsInput } from './workings-input';
import { writeRow } from '../rows/write-row';

/** The values every formula shares, beside the drawing, and the days of the calendar, below it. */
export function layOutWorkings(context: WorkingsInput): readonly Edit[] {
  const { frame, words } = context;
  const { sheet } = frame;
  const scalars = SCALARS.map((scalar) => scalarInput(context, scalar));
  const headers = HELPERS.map((helper) => words.helpers[helper]);
  const place = scalarPlace(frame, 'unit');
  const titles = [...SCALE_LINES, ...DAY_LINES].map((line) => [lineTitle(words, line)]);
  return [
    writeRow(
      sheet,
      { ...place, row: place.row - 1 },
      SCALARS.map((one) => words.scalars[one]),
    ),
    writeRow(sheet, place, scalars),
    writeRow(sheet, { row: TOP.label, column: helperColumn(frame, 'reading') }, headers),
    writeRow(sheet, { row: scaleRow(frame, 'index') - 1, column: LEFT.title }, [words.workings]),
    {
      kind: 'writeCells',
      sheet,
      at: { row: scaleRow(frame, 'index'), column: LEFT.title },
      cells: titles,
    },
    writeRow(sheet, { row: scaleRow(frame, 'index'), column: LEFT.status }, [STATUS_COLUMN_RANK]),
    ...DAY_LINES.map((line) => layOutDayLine(context, line)),
  ];
}

/** The lines that cut time, one cell a column. */
export function layOutScale(context: WorkingsInput): readonly Edit[] {
  return SCALE_LINES.flatMap((line) => layOutScaleLine(context, line));
}

function lineTitle(words: GanttWords, line: ScaleLine | DayLine): string {
  return line in words.scaleLines
    ? words.scaleLines[line as ScaleLine]
    : words.dayLines[line as DayLine];
}

function scalarInput(context: WorkingsInput, scalar: Scalar): CellInput {
  const { frame, input } = context;
  const { settings } = input.source;
  const setting = (key: 'reminderDays' | 'target', value: number | null): CellInput => ({
    formula: settingFormula(input.source.settingPlace, key, value === null ? '""' : String(value)),
  });
  const column = (helper: Helper): string =>
    absoluteAreaAddress({
      row: FIRST_BODY_ROW,
      column: helperColumn(frame, helper),
      rowCount: Math.max(frame.bodyRows, 1),
      columnCount: 1,
    });
  const starts = absoluteAreaAddress(timeLineArea(frame, 'start'));
  switch (scalar) {
    case 'unit':
    case 'detailedStart':
    case 'detailedEnd':
    case 'pastColumns':
    case 'skippedColumns':
      return { formula: timeFormulas(frame)[scalar] };
    case 'statusColumn':
      return { formula: `=COUNTIF(${starts},"<="&${controlCell('statusDate')})` };
    case 'latest':
      return { formula: `=MAX(${column('end')},${column('windowEnd')},${column('doneDay')})` };
    case 'reminder':
      return setting('reminderDays', settings.reminderDays);
    case 'target':
      return setting('target', settings.target);
    case 'rowsAtWriting':
      return input.source.rows.length;
    case 'fingerprint':
      return input.fingerprint;
    case 'look':
      return context.look;
    case 'wholeStart':
      return toExcelSerial(context.whole.start);
    case 'wholeEnd':
      return periodEndInput({ ...input, period: null }, context.whole);
    case 'formats':
      return context.formats;
    case 'conditionLines':
      return context.conditionLines;
    case 'directMatches':
      return context.directMatches;
    case 'paper':
      return context.paper;
    case 'heights':
      return context.heights;
    case 'trained':
      return input.trainedName === null ? 0 : { formula: `=IFERROR(N(${input.trainedName}),0)` };
    case 'writtenAt':
      return (isUnchanged(input) ? input.previous?.writtenAt : null) ?? input.writtenAt;
  }
}

function isUnchanged({ previous, fingerprint }: GanttInput): boolean {
  return previous?.fingerprint === fingerprint;
}
