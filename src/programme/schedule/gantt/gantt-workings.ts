import { whoOf, type ScheduleSource } from '../rows/schedule-source';
import { toExcelSerial } from '../../../lib/calendar-date';
import type { CellInput, Edits } from '../../../workbook/edit';
import { fingerprintOfAction } from '../../tracker/fingerprint';
import { quoted, settingNumber } from '../../workings/formula';
import { nameOf, STATUS_DATE_NAME } from '../../workings/action-block';
import { HEADER_LINE } from '../../workings/block';
import { DATE_FORMAT } from '../../tracker/settings/rows';
import { drawingName, TIMES_NAME } from '../drawing/drawing-block';
import { writeRow, writeCells } from '../../tracker/layout/edit-parts';
import type { BodyLine } from './gantt-body';
import { STATUS_COLUMN_RANK } from './gantt-conditional-formats';
import {
  HELPERS,
  LEFT,
  type Scalar,
  SCALARS,
  SCALE_LINES,
  scalarPlace,
  TOP,
} from '../gantt-frame/gantt-frame';
import { periodEndInput } from './gantt-header';
import { timeFormulas } from '../gantt-frame/scale-formulas';
import { layOutDays, layOutScaleLine } from './gantt-scale-lines';
import type { WorkingsInput } from './gantt-context';
import { widthsName } from './gantt-paper';
import { fold } from '../../../lib/text';
import type { ScheduleRow } from '../rows/select-rows';

const DATED: readonly Scalar[] = [
  'detailedStart',
  'detailedEnd',
  'latest',
  'wholeStart',
  'wholeEnd',
];

/**
 * What the drawing shares: single values, the days of the calendar and the fingerprint of each row on
 * the sheet of workings; the names of helpers and of the lines that cut time beside the drawing.
 */
export function layOutWorkings(context: WorkingsInput, lines: readonly BodyLine[]): Edits {
  const { frame, words } = context;
  const { sheet, workings } = frame;
  const place = scalarPlace('unit');
  const prints = frame.prints;
  const scalars = scalarInputs(context);
  const cells = lines.map((line): readonly CellInput[] => [
    line.kind === 'strand' ? null : fingerprintOfAction(line.action.value),
  ]);
  return [
    writeRow(
      workings,
      { ...place, row: place.row - 1 },
      SCALARS.map((one) => words.scalars[one]),
    ),
    writeCells(
      { sheet: workings, ...place },
      [SCALARS.map((scalar) => scalars[scalar])],
      SCALARS.map((scalar) => (DATED.includes(scalar) ? DATE_FORMAT : 'General')),
    ),
    writeRow(workings, { row: HEADER_LINE, column: prints.column }, [words.rowPrints]),
    ...(cells.length === 0
      ? []
      : [
          { kind: 'writeCells', sheet: workings, at: prints, cells, numberFormats: ['@'] } as const,
        ]),
    ...layOutDays(context),
    writeRow(
      sheet,
      { row: TOP.label, column: frame.helperColumn('reading') },
      HELPERS.map((helper) => words.helpers[helper]),
    ),
    writeRow(sheet, { row: frame.scaleRow('index') - 1, column: LEFT.title }, [words.workings]),
    writeCells(
      { sheet, row: frame.scaleRow('index'), column: LEFT.title },
      SCALE_LINES.map((line) => [words.scaleLines[line]]),
    ),
    writeRow(sheet, { row: frame.scaleRow('index'), column: LEFT.status }, [STATUS_COLUMN_RANK]),
  ];
}

/** The lines that cut time, one cell a column. */
export function layOutScale(context: WorkingsInput): Edits {
  return SCALE_LINES.flatMap((line) => layOutScaleLine(context, line));
}

function scalarInputs(context: WorkingsInput): Readonly<Record<Scalar, CellInput>> {
  const { frame, input, whole } = context;
  const { previous, fingerprint, source } = input;
  const formulaOf = (formula: string): CellInput => ({ formula });
  const isUnchanged = previous?.fingerprint === fingerprint;
  return {
    ...timeFormulas(frame),
    statusColumn: formulaOf(`=COUNTIF(${TIMES_NAME},"<="&${STATUS_DATE_NAME})`),
    latest: formulaOf(`=MAX(${nameOf('fin')},${nameOf('fenetre')},${drawingName('doneDay')})`),
    target: formulaOf(settingNumber('target', '""')),
    trained: formulaOf(`=${trainedText(context)}`),
    countedNumber: countedRowOf(source)?.value.id ?? null,
    rowsAtWriting: source.rows.length,
    fingerprint,
    writtenAt: (isUnchanged ? previous.writtenAt : null) ?? input.writtenAt,
    look: context.look,
    heights: context.heights,
    workings: context.drawing,
    wholeStart: toExcelSerial(whole.start),
    wholeEnd: periodEndInput({ ...input, period: null }, whole),
    formats: context.formats,
    conditionLines: context.conditionLines,
    directMatches: context.directMatches,
    widths: widthsName(whoOf(source)),
  };
}

/** « 445 pers. – 64 formées », for the row of the counted training. */
function trainedText({ frame, input, words }: WorkingsInput): string {
  const [target, counted] = [frame.scalar('target'), frame.scalar('countedNumber')];
  const trained = input.trainedName === null ? '0' : `IFERROR(${input.trainedName},0)`;
  const word = `IF(${trained}<2,${quoted(TRAINED.one)},${quoted(TRAINED.many)})`;
  const known = `IF(${trained}>0," – "&${trained}&${word},"")`;
  const done = `IF(ISNUMBER(${trained}),${known},${quoted(words.trainedUnknown)})`;
  return `IF(OR(${counted}="",${target}=""),"",${target}&" pers."&${done}&" ")`;
}

/** Follows the number of persons trained so far: « – 64 formées ». */
const TRAINED = { one: ' formée', many: ' formées' } as const;

/**
 * The row of Suivi that stands for the counted training, which the target and the persons trained
 * belong to: the one whose N° is the cycle of a session of that training; without such a session, the
 * one recurring row whose title names it. Null when none does, or several.
 */
function countedRowOf({
  rows,
  sessions,
  settings: { countedTrainings },
}: Pick<ScheduleSource, 'rows' | 'sessions' | 'settings'>): ScheduleRow | null {
  const trainings = countedTrainings.map(fold).filter((name) => name !== '');
  const cycles = new Set(
    sessions
      .filter(({ training }) => trainings.includes(fold(training)))
      .map(({ cycle }) => fold(cycle)),
  );
  const linked = rows.filter(({ value: { id } }) => id !== '' && cycles.has(fold(id)));
  const named = rows.filter(
    ({ value: { type, title } }) =>
      type === 'Récurrent' && trainings.some((name) => fold(title).includes(name)),
  );
  const found = linked.length > 0 ? linked : named;
  return found.length === 1 ? (found[0] ?? null) : null;
}
