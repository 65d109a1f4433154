import { absoluteAreaAddress } from '../../../workbook/location';
import { STATUSES } from '../../tracker/lists';
import { quoted } from '../rows/formula';
import { type Helper, scalarCell, timeLineArea } from './gantt-frame';
import { helperCell, type RowPlace, valueOf } from './gantt-row-facts';
import { markFormulas, type MarkPart } from './gantt-row-marks';
import { AFTER_ALL, BEFORE_ALL, byMode, type CellName, MODE, modeFormula } from './gantt-row-mode';
import { scaleCell } from './gantt-scale-formulas';

/** What a cell of a bar holds; its number format draws it. */
const [SOLID, HATCHED, FADING] = ['0', '1', '-1'];
/** Draws solid, hatched and fading cells, and shows marks as they are. */
export const GRID_FORMAT = '*/;*·;;@';

export type Stroke =
  | 'mode'
  | 'startColumn'
  | 'windowColumn'
  | 'endColumn'
  | 'dueColumn'
  | 'doneColumn'
  | 'hatchFirst'
  | 'hatchLast'
  | 'solidFirst'
  | 'solidLast'
  | 'solidKind'
  | MarkPart
  | 'colour'
  | 'isLate'
  | 'isHeld'
  | 'disagrees';

/** Where and how a row is drawn: the same rules as `placeAction`, as formulas. */
export function strokeFormulas(place: RowPlace): Readonly<Record<Stroke, string>> {
  const c = (helper: Helper): string => helperCell(place, helper);
  const statuses = STATUSES.map(quoted).join(',');
  return {
    mode: modeFormula(c),
    ...columnFormulas(place, c),
    ...barFormulas(place, c),
    ...markFormulas(place, c),
    colour: `=IF(${c('match')}=0,0,IFERROR(MATCH(${c('status')},{${statuses}},0),1))`,
    isLate: `=IF(${c('lateness')}=2,1,0)`,
    disagrees: disagreesFormula(place, c),
    isHeld: `=IF(AND(${c('condition')}=2,${c('status')}<>"Réalisé",${c('status')}<>"Abandonné"),1,0)`,
  };
}

/** 1 when the words name a year that the dates of the row do not reach. */
function disagreesFormula(place: RowPlace, c: CellName): string {
  const words = valueOf(place, 'dueText');
  const year = `VALUE(MID(${words},SEARCH("20??",${words}),4))`;
  const last = `YEAR(MAX(${c('start')},${c('end')}))`;
  const first = `YEAR(MIN(${c('start')},${c('end')}))`;
  const isOut = `AND(${year}>=2000,OR(${year}<${first},${year}>${last}))`;
  return `=IF(OR(${c('match')}=0,AND(${c('start')}="",${c('end')}="")),0,IFERROR(IF(${isOut},1,0),0))`;
}

/** What one cell of the grid shows: the row's mark, its text, or a piece of its bar. */
export function gridFormula(place: RowPlace, index: number): string {
  const c = (helper: Helper): string => helperCell(place, helper);
  const column = scaleCell(place.frame, 'index', index);
  const piece = `IF(AND(${column}>=${c('solidFirst')},${column}<=${c('solidLast')}),${c('solidKind')},"")`;
  const hatched = `IF(AND(${column}>=${c('hatchFirst')},${column}<=${c('hatchLast')}),${HATCHED},${piece})`;
  const words = `IF(${column}=${c('textColumn')},${c('text')},${hatched})`;
  return `=IF(${column}=${c('symbolColumn')},${c('mark')},${words})`;
}

type DayColumn = 'startColumn' | 'windowColumn' | 'endColumn' | 'dueColumn' | 'doneColumn';

/** In which column of the grid each day falls: as many as begin on it or before. */
function columnFormulas({ frame }: RowPlace, c: CellName): Readonly<Record<DayColumn, string>> {
  const starts = absoluteAreaAddress(timeLineArea(frame, 'start'));
  const columnOf = (day: string): string => `COUNTIF(${starts},"<="&${day})`;
  const ofDay = (helper: Helper): string => `=IF(${c(helper)}="","",${columnOf(c(helper))})`;
  const lastStart = `MIN(${c('windowEnd')},MAX(${c('start')},${c('end')}))`;
  const windowEnd = `IF(${c('end')}="",${c('windowEnd')},${lastStart})`;
  return {
    startColumn: ofDay('start'),
    windowColumn: `=IF(${c('start')}="","",${columnOf(windowEnd)})`,
    endColumn: `=IF(${c('end')}="","",MAX(N(${c('startColumn')}),${columnOf(c('end'))}))`,
    dueColumn: ofDay('due'),
    doneColumn: ofDay('doneDay'),
  };
}

type BarPart = 'hatchFirst' | 'hatchLast' | 'solidFirst' | 'solidLast' | 'solidKind';

function barFormulas({ frame }: RowPlace, c: CellName): Readonly<Record<BarPart, string>> {
  const none = { first: AFTER_ALL, last: BEFORE_ALL };
  const hasStart = (value: string, otherwise: string): string =>
    `IF(${c('start')}="",${otherwise},${value})`;
  const endsAtOnce = `AND(${c('end')}<>"",${c('end')}<=${c('start')})`;
  const isExact = `OR(${c('windowEnd')}=${c('start')},${endsAtOnce})`;
  const start = hasStart(c('startColumn'), '0');
  const status = scalarCell(frame, 'statusColumn');
  const isPast = `AND(${c('end')}="",${c('windowColumn')}=0)`;
  const afterWindow = `IF(${isPast},0,IF(${isExact},${c('startColumn')},${c('windowColumn')}+1))`;
  const fading = `IF(${isPast},0,MIN(${c('solidFirst')}+1,${String(frame.capacity)}))`;
  const isWideDone = `AND(${c('isSpread')}=1,${c('start')}<>"")`;
  const doneFirst = `IF(${isWideDone},MIN(${c('startColumn')},${c('doneColumn')}),${c('doneColumn')})`;
  return {
    hatchFirst: byMode(
      c,
      {
        window: hasStart(`MIN(${c('startColumn')},${c('dueColumn')})`, none.first),
        bar: `IF(${isExact},${none.first},${c('startColumn')})`,
      },
      none.first,
    ),
    hatchLast: byMode(
      c,
      {
        window: hasStart(c('dueColumn'), none.last),
        bar: `IF(${isExact},${none.last},${c('windowColumn')})`,
      },
      none.last,
    ),
    solidFirst: byMode(
      c,
      { doneDated: doneFirst, running: '0', bar: afterWindow, begun: start },
      none.first,
    ),
    solidLast: byMode(
      c,
      {
        doneDated: c('doneColumn'),
        running: status,
        bar: `IF(${c('end')}="",${fading},${c('endColumn')})`,
        begun: `IF(${c('end')}="",MAX(${start},${status}),MAX(${start},${c('endColumn')}))`,
      },
      none.last,
    ),
    solidKind: `=IF(AND(${c('mode')}=${String(MODE.bar)},${c('end')}=""),${FADING},${SOLID})`,
  };
}
