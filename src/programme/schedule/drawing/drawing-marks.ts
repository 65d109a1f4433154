import { quoted } from '../../workings/formula';
import { type CellName, TIMES_NAME } from './drawing-block';
import { BEFORE_ALL, byMode } from './drawing-mode';

/** What runs on from now, and a bar whose end nobody said. */
export const [RUNS_ON, OPEN_END] = ['→', '►'] as const;

export type MarkPart = 'symbolColumn' | 'symbol' | 'textColumn' | 'text' | 'mark';

/** The symbol of a row, the words beside it, and the columns they stand in. */
export function markFormulas(c: CellName): Readonly<Record<MarkPart, string>> {
  return {
    ...symbolFormulas(c),
    ...wordFormulas(c),
    mark: `=IF(${c('textColumn')}=${c('symbolColumn')},${c('symbol')}&${c('text')},${c('symbol')})`,
  };
}

function symbolFormulas(c: CellName): Readonly<Record<'symbolColumn' | 'symbol', string>> {
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
        undated: `COLUMNS(${TIMES_NAME})+1`,
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

function wordFormulas(c: CellName): Readonly<Record<'textColumn' | 'text', string>> {
  const ifOpen = (value: string, otherwise: string): string =>
    `IF(${c('end')}="",${value},${otherwise})`;
  return {
    textColumn: byMode(
      c,
      {
        running: c('solidLast'),
        dated: c('dueColumn'),
        window: ifOpen(c('dueColumn'), BEFORE_ALL),
        bar: ifOpen(c('solidLast'), BEFORE_ALL),
        begun: ifOpen(c('solidLast'), BEFORE_ALL),
      },
      BEFORE_ALL,
    ),
    text: byMode(
      c,
      {
        running: quoted(RUNS_ON),
        dated: `DAY(${c('due')})&""`,
        window: quoted(OPEN_END),
        bar: ifOpen(quoted(OPEN_END), '""'),
        begun: ifOpen(quoted(RUNS_ON), '""'),
      },
      '""',
    ),
  };
}
