import { quoted } from '../rows/formula';
import { scalarCell } from './gantt-frame';
import { type RowPlace, valueOf } from './gantt-row-facts';
import { BEFORE_ALL, byMode, type CellName } from './gantt-row-mode';
import { TRAINED } from '../rows/bar-text';
import { OPEN_END, RUNS_ON } from '../rows/place-action';

export type MarkPart =
  'symbolColumn' | 'symbol' | 'barText' | 'textColumn' | 'text' | 'restColumn' | 'rest' | 'mark';

/** The symbol of a row, the words beside it, and the columns they stand in. */
export function markFormulas(place: RowPlace, c: CellName): Readonly<Record<MarkPart, string>> {
  return {
    ...symbolFormulas(place, c),
    ...wordFormulas(place, c),
    barText: barTextFormula(place, c),
    ...restFormulas(place, c),
    mark: `=IF(${c('textColumn')}=${c('symbolColumn')},${c('symbol')}&" "&${c('text')},${c('symbol')})`,
  };
}

function symbolFormulas(
  { frame }: RowPlace,
  c: CellName,
): Readonly<Record<'symbolColumn' | 'symbol', string>> {
  const isDecision = `${c('type')}="Décision"`;
  const decision = `IF(${c('status')}="En attente de décision","▲ ?","▲")`;
  const spread = `IF(${c('type')}="Récurrent","●","■")`;
  const start = `IF(${c('start')}="",0,${c('startColumn')})`;
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
        undated: String(frame.capacity + 1),
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
  };
}

/** With more columns of time than these, words on a bar would not be readable: they go to the notes. */
const MOST_WORDED_COLUMNS = 26;

/** Whether columns are too narrow for « 445 pers. ». */
export function areTooNarrow(frame: RowPlace['frame']): string {
  return `${scalarCell(frame, 'lastColumn')}>${String(MOST_WORDED_COLUMNS)}`;
}

function wordFormulas(
  { frame }: RowPlace,
  c: CellName,
): Readonly<Record<'textColumn' | 'text', string>> {
  const isOpen = `${c('end')}=""`;
  const hasLabel = `AND(${c('barText')}<>"",NOT(${areTooNarrow(frame)}),${c('solidFirst')}<=${c('solidLast')},${c('solidLast')}<>${c('symbolColumn')})`;
  const isParted = `${c('restColumn')}>=0`;
  const label = `IF(${hasLabel},${c('solidLast')}-IF(${isParted},1,0),${BEFORE_ALL})`;
  const words = `TRIM(${c('barText')}&IF(${isParted},""," "&${c('rest')}))`;
  return {
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
        bar: `IF(${isOpen},${quoted(OPEN_END)},${words})`,
        begun: `IF(${isOpen},${quoted(RUNS_ON)},${words})`,
      },
      '""',
    ),
  };
}

/** « – 64 formées » after « 445 pers. », in a column of its own where the bar is long enough. */
function restFormulas(
  { frame }: RowPlace,
  c: CellName,
): Readonly<Record<'restColumn' | 'rest', string>> {
  const trained = scalarCell(frame, 'trained');
  const isTold = `AND(${c('barText')}<>"",${c('end')}<>"",${trained}>0)`;
  const told = `"– "&${trained}&IF(${trained}<2,${quoted(TRAINED.one)},${quoted(TRAINED.many)})`;
  const before = `${c('solidLast')}-1`;
  const hasRoom = `AND(${c('rest')}<>"",NOT(${areTooNarrow(frame)}),${before}>=${c('solidFirst')},${before}>${c('symbolColumn')})`;
  return {
    rest: `=IF(${isTold},${told},"")`,
    restColumn: `=IF(${hasRoom},${c('solidLast')},${BEFORE_ALL})`,
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
