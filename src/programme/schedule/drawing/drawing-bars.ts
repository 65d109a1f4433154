import { SPREAD_TYPES } from '../../tracker/lateness';
import { STATUSES } from '../../tracker/lists';
import { isAmong, rankAmong } from '../../workings/formula';
import { STATUS_DATE_NAME } from '../../workings/action-block';
import { type CellName, TIMES_NAME } from './drawing-block';
import { markFormulas, type MarkPart } from './drawing-marks';
import { AFTER_ALL, BEFORE_ALL, byMode, MODE, modeFormula } from './drawing-mode';

/** What a cell of a bar holds; its number format draws it. */
export const HATCHED = '1';
const [SOLID, FADING] = ['0', '-1'];
/** Draws solid, hatched and fading cells, and shows marks as they are. */
export const GRID_FORMAT = '*/;*·;;@';

type Stroke =
  'due' | 'doneDay' | 'mode' | DayColumn | BarPart | MarkPart | 'colour' | 'isLate' | 'isHeld';

/** Where and how a row is drawn: the same rules as `placeAction`, as formulas. */
export function strokeFormulas(c: CellName): Readonly<Record<Stroke, string>> {
  const done = `IF(${c('doneOn')}<>"",${c('doneOn')},IF(${c('end')}<>"",${c('end')},${c('start')}))`;
  return {
    due: `=IF(${c('end')}<>"",${c('end')},${c('windowEnd')})`,
    doneDay: `=${done}`,
    mode: modeFormula(c),
    ...columnFormulas(c),
    ...barFormulas(c),
    ...markFormulas(c),
    colour: `=IF(${c('present')}=0,0,MAX(1,${rankAmong(c('status'), STATUSES)}))`,
    isLate: `=IF(${c('lateness')}=2,1,0)`,
    isHeld: `=IF(AND(${c('condition')}=2,${c('status')}<>"Réalisé",${c('status')}<>"Abandonné"),1,0)`,
  };
}

/** In which column of the grid a day falls: as many as begin on it or before. */
function columnOf(day: string): string {
  return `COUNTIF(${TIMES_NAME},"<="&${day})`;
}

type DayColumn = 'startColumn' | 'windowColumn' | 'endColumn' | 'dueColumn' | 'doneColumn';

function columnFormulas(c: CellName): Readonly<Record<DayColumn, string>> {
  const ofDay = (day: Parameters<CellName>[0]): string =>
    `=IF(${c(day)}="","",${columnOf(c(day))})`;
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

function barFormulas(c: CellName): Readonly<Record<BarPart, string>> {
  const none = { first: AFTER_ALL, last: BEFORE_ALL };
  const hasStart = (value: string, otherwise: string): string =>
    `IF(${c('start')}="",${otherwise},${value})`;
  const endsAtOnce = `AND(${c('end')}<>"",${c('end')}<=${c('start')})`;
  const isExact = `OR(${c('windowEnd')}=${c('start')},${endsAtOnce})`;
  const start = hasStart(c('startColumn'), '0');
  const status = columnOf(STATUS_DATE_NAME);
  const isPast = `AND(${c('end')}="",${c('windowColumn')}=0)`;
  const afterWindow = `IF(${isPast},0,IF(${isExact},${c('startColumn')},${c('windowColumn')}+1))`;
  const fading = `IF(${isPast},0,MIN(${c('solidFirst')}+1,COLUMNS(${TIMES_NAME})))`;
  const isWideDone = `AND(${isAmong(c('type'), SPREAD_TYPES)},${c('start')}<>"")`;
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
