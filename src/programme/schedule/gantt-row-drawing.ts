import { absoluteAreaAddress } from '../../workbook/location';
import { STATUSES } from '../tracker/lists';
import { choose, quoted } from './formula';
import { type Helper, scalarCell, timeLineArea } from './gantt-frame';
import { helperCell, type RowPlace, valueOf } from './gantt-row-facts';
import { scaleCell } from './gantt-scale-formulas';
import { OPEN_END, RUNS_ON } from './place-action';

/** No column of the grid has these numbers. */
const [AFTER_ALL, BEFORE_ALL] = ['9999', '-1'];
/** What a cell of a bar holds; its number format draws it. */
const [SOLID, HATCHED, FADING] = ['0', '1', '-1'];
/** Draws solid, hatched and fading cells, and shows marks as they are. */
export const GRID_FORMAT = '*/;*·;;@';

/** How a row is drawn, in the order of {@link modeFormula}. */
const MODE = {
  absent: 0,
  doneUndated: 1,
  doneDated: 2,
  running: 3,
  dated: 4,
  window: 5,
  bar: 6,
  begun: 7,
  undated: 8,
} as const;
type Mode = keyof typeof MODE;

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
  | 'symbolColumn'
  | 'symbol'
  | 'barText'
  | 'textColumn'
  | 'text'
  | 'mark'
  | 'colour'
  | 'isLate'
  | 'isHeld';

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
    isHeld: `=IF(${c('condition')}=2,1,0)`,
  };
}

/** What one cell of the grid shows: the row's mark, its text, or a piece of its bar. */
export function gridFormula(place: RowPlace, index: number): string {
  const c = (helper: Helper): string => helperCell(place, helper);
  const column = scaleCell(place.frame, 'index', index);
  const piece = `IF(AND(${column}>=${c('solidFirst')},${column}<=${c('solidLast')}),${c('solidKind')},"")`;
  const hatched = `IF(AND(${column}>=${c('hatchFirst')},${column}<=${c('hatchLast')}),${HATCHED},${piece})`;
  return `=IF(${column}=${c('symbolColumn')},${c('mark')},IF(${column}=${c('textColumn')},${c('text')},${hatched}))`;
}

type CellName = (helper: Helper) => string;

function byMode(c: CellName, values: Partial<Record<Mode, string>>, otherwise: string): string {
  const modes = (Object.keys(MODE) as Mode[]).filter((mode) => mode !== 'absent');
  const list = choose(
    c('mode'),
    modes.map((mode) => values[mode] ?? otherwise),
  );
  return `=IF(${c('mode')}=0,${otherwise},${list})`;
}

function modeFormula(c: CellName): string {
  const mode = (name: Mode): string => String(MODE[name]);
  const isRunning = `AND(${c('type')}<>"Décision",OR(${c('status')}="En cours",${c('status')}="En préparation"))`;
  const isPoint = `OR(${c('isSpread')}=0,AND(${c('start')}="",${c('status')}<>"En cours"))`;
  const isToTheDay = `AND(${c('end')}<>"",OR(${c('start')}="",${c('start')}=${c('end')}),${c('period')}=0)`;
  const point = `IF(${isToTheDay},${mode('dated')},${mode('window')})`;
  const spread = `IF(${c('status')}="En cours",${mode('begun')},${mode('bar')})`;
  const dated = `IF(${isPoint},${point},${spread})`;
  const undated = `IF(${isRunning},${mode('running')},${mode('undated')})`;
  const open = `IF(AND(${c('start')}="",${c('end')}=""),${undated},${dated})`;
  const done = `IF(${c('doneDay')}="",${mode('doneUndated')},${mode('doneDated')})`;
  return `=IF(${c('match')}=0,0,IF(${c('status')}="Réalisé",${done},${open}))`;
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
  const afterWindow = `IF(${isExact},${c('startColumn')},${c('windowColumn')}+1)`;
  const fading = `MIN(${c('solidFirst')}+1,${scalarCell(frame, 'lastColumn')})`;
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

type MarkPart = 'symbolColumn' | 'symbol' | 'barText' | 'textColumn' | 'text' | 'mark';

function markFormulas(place: RowPlace, c: CellName): Readonly<Record<MarkPart, string>> {
  const isDecision = `${c('type')}="Décision"`;
  const decision = `IF(${c('status')}="En attente de décision","▲ ?","▲")`;
  const spread = `IF(${c('type')}="Récurrent","●","■")`;
  const start = `IF(${c('start')}="",0,${c('startColumn')})`;
  const isOpen = `${c('end')}=""`;
  const hasLabel = `AND(${c('barText')}<>"",${c('solidFirst')}<=${c('solidLast')},${c('solidLast')}<>${c('symbolColumn')})`;
  const label = `IF(${hasLabel},${c('solidLast')},${BEFORE_ALL})`;
  return {
    symbolColumn: byMode(
      c,
      {
        doneUndated: '0',
        doneDated: c('doneColumn'),
        dated: c('dueColumn'),
        window: c('dueColumn'),
        bar: c('startColumn'),
        begun: start,
        undated: String(place.frame.capacity + 1),
      },
      BEFORE_ALL,
    ),
    symbol: byMode(
      c,
      {
        doneUndated: '"✔"',
        doneDated: '"✔"',
        dated: `IF(${isDecision},${decision},"◆")`,
        window: `IF(${isDecision},${decision},"◇")`,
        bar: spread,
        begun: spread,
        undated: `IF(${isDecision},"▲ ?","?")`,
      },
      '""',
    ),
    barText: barTextFormula(place, c),
    textColumn: byMode(
      c,
      {
        running: c('solidLast'),
        dated: c('dueColumn'),
        window: `IF(${isOpen},${c('dueColumn')},${BEFORE_ALL})`,
        bar: `IF(${isOpen},${c('solidLast')},${label})`,
        begun: `IF(${isOpen},${c('solidLast')},${label})`,
      },
      BEFORE_ALL,
    ),
    text: byMode(
      c,
      {
        running: quoted(RUNS_ON),
        dated: `DAY(${c('due')})&""`,
        window: quoted(OPEN_END),
        bar: `IF(${isOpen},${quoted(OPEN_END)},${c('barText')})`,
        begun: `IF(${isOpen},${quoted(RUNS_ON)},${c('barText')})`,
      },
      '""',
    ),
    mark: `=IF(${c('textColumn')}=${c('symbolColumn')},${c('symbol')}&" "&${c('text')},${c('symbol')})`,
  };
}

/** « 445 pers. » on the series whose title names the counted training. */
function barTextFormula(place: RowPlace, c: CellName): string {
  const trainings = place.source.settings.countedTrainings.filter((name) => name !== '');
  const target = scalarCell(place.frame, 'target');
  if (trainings.length === 0) return '=""';
  const title = valueOf(place, 'title');
  const found = trainings.map((name) => `ISNUMBER(SEARCH(${quoted(name)},${title}))`).join(',');
  const isCounted = `AND(${c('type')}="Récurrent",${target}<>"",OR(${found}))`;
  return `=IF(${c('match')}=0,"",IF(${isCounted},${target}&" pers.",""))`;
}
