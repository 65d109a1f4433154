import type { ActionKey } from '../../tracker/columns';
import { quoted } from '../../workings/formula';
import { nameOf } from '../../workings/action-block';
import { HATCHED } from '../drawing/drawing-bars';
import { type DrawingField, drawingName } from '../drawing/drawing-block';
import { AFTER_ALL, BEFORE_ALL } from '../drawing/drawing-mode';
import { columnFormula } from '../rows/column-formula';
import { bodyOf, held } from '../rows/formula';
import { type ScheduleSource, whoOf } from '../rows/schedule-source';
import { type Frame, type Helper, HELPERS, LEFT } from '../gantt-frame/gantt-frame';
import { GANTT_NAMES } from '../gantt-frame/gantt-names';
import type { GanttWords } from './gantt-words';

export interface RowInput {
  readonly frame: Frame;
  readonly source: ScheduleSource;
  readonly words: GanttWords;
}

/** The formulas of a row of the sheet, to be filled down; each cell of the grid is the first, moved along. */
export function rowFormulas(
  { frame, source, words }: RowInput,
  row: number,
): {
  readonly left: readonly string[];
  readonly right: readonly (string | null)[];
  readonly cell: string;
} {
  const c = (helper: Helper): string => frame.helperCell(row, helper);
  const number = held(LEFT.number, row, 'column');
  const known = (value: string, absent = '""'): string => `=IF(${c('match')}=0,${absent},${value})`;
  const read = (key: ActionKey): string => `${columnFormula(source, key, c('match'))}&""`;
  const drawn = (field: DrawingField, absent?: string): string =>
    known(`INDEX(${drawingName(field)},${c('match')})`, absent);
  const helpers: Readonly<Record<Helper, string | null>> = {
    reading: drawn('reading'),
    match: `=IF(${number}="",0,IFERROR(MATCH(TRIM(${number}&""),${nameOf('numero')},0),0))`,
    hatchFirst: drawn('hatchFirst', AFTER_ALL),
    hatchLast: drawn('hatchLast', BEFORE_ALL),
    solidFirst: drawn('solidFirst', AFTER_ALL),
    solidLast: drawn('solidLast', BEFORE_ALL),
    solidKind: drawn('solidKind'),
    symbolColumn: drawn('symbolColumn', BEFORE_ALL),
    mark: drawn('mark'),
    textColumn: drawn('textColumn', BEFORE_ALL),
    text: drawn('text'),
    colour: drawn('colour', '0'),
    isLate: drawn('isLate', '0'),
    isHeld: drawn('isHeld', '0'),
    noteMark: null,
  };
  return {
    left: [
      known(read('title'), quoted(words.absentRow)),
      known(read(whoOf(source) === 'owner' ? 'owner' : 'partners')),
      drawn('dueWords'),
      drawn('state'),
    ],
    right: [known(notesText(words, c, number)), ...HELPERS.map((one) => helpers[one])],
    cell: gridFormula(c, frame.scaleCell('index', 0)),
  };
}

/** What one cell of the grid shows: the row's mark, its text, or a piece of its bar. */
function gridFormula(c: (helper: Helper) => string, column: string): string {
  const piece = `IF(AND(${column}>=${c('solidFirst')},${column}<=${c('solidLast')}),${c('solidKind')},"")`;
  const hatched = `IF(AND(${column}>=${c('hatchFirst')},${column}<=${c('hatchLast')}),${HATCHED},${piece})`;
  const words = `IF(${column}=${c('textColumn')},${c('text')},${hatched})`;
  return `=IF(${column}=${c('symbolColumn')},${c('mark')},${words})`;
}

/** The persons to train and trained, the number of its condition, what it depends on, and how far it moved. */
function notesText(words: GanttWords, c: (helper: Helper) => string, number: string): string {
  const mark = `IF(${c('noteMark')}="",${quoted(words.unnumberedCondition)},${c('noteMark')})`;
  const condition = `IF(INDEX(${nameOf('condition')},${c('match')})=0,"",${mark}&" ")`;
  const related = `INDEX(${drawingName('related')},${c('match')})`;
  const trained = `IF(${number}=${GANTT_NAMES.counted},${GANTT_NAMES.trained},"")`;
  return `TRIM(${trained}&${condition}&${related})`;
}

/** For a row without a N° of its own: where it stands now, which follows inserted and sorted rows. */
export function directMatchFormula({ place }: ScheduleSource, suiviRow: number): string | null {
  const anyColumn = bodyOf(place, 'title') ?? bodyOf(place, 'strand');
  if (anyColumn === null) return null;
  const sheet = anyColumn.slice(0, anyColumn.lastIndexOf('!') + 1);
  return `=ROW(${sheet}$A$${String(suiviRow + 1)})-ROW(${sheet}$A$${String(place.area.row + 1)})`;
}
