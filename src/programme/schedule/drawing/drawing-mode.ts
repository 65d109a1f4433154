import { SPREAD_TYPES } from '../../tracker/lateness';
import { choose, isAmong } from '../../workings/formula';
import type { CellName } from './drawing-block';

/** No column of the grid has these numbers. */
export const [AFTER_ALL, BEFORE_ALL] = ['9999', '-1'];
/** How a row is drawn, in the order of {@link modeFormula}. */
export const MODE = {
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
export type Mode = keyof typeof MODE;

/** A formula that gives each way of drawing its value, and the others `otherwise`. */
export function byMode(
  c: CellName,
  values: Partial<Record<Mode, string>>,
  otherwise: string,
): string {
  const modes = (Object.keys(MODE) as Mode[]).filter((mode) => mode !== 'absent');
  const list = choose(
    c('mode'),
    modes.map((mode) => values[mode] ?? otherwise),
  );
  return `=IF(${c('mode')}=0,${otherwise},${list})`;
}

/** Which way a row is drawn, from its type, status and dates. */
export function modeFormula(c: CellName): string {
  const mode = (name: Mode): string => String(MODE[name]);
  const isRunning = `AND(${c('type')}<>"Décision",OR(${c('status')}="En cours",${c('status')}="En préparation"))`;
  const isDuePeriod = `AND(${c('period')}>0,${c('start')}<>"",${c('end')}<>"",${c('end')}=${c('windowEnd')})`;
  const isPoint = `OR(NOT(${isAmong(c('type'), SPREAD_TYPES)}),${isDuePeriod},AND(${c('start')}="",${c('status')}<>"En cours"))`;
  const isToTheDay = `AND(${c('end')}<>"",OR(${c('start')}="",${c('start')}=${c('end')}),${c('period')}=0)`;
  const point = `IF(${isToTheDay},${mode('dated')},${mode('window')})`;
  const spread = `IF(${c('status')}="En cours",${mode('begun')},${mode('bar')})`;
  const dated = `IF(${isPoint},${point},${spread})`;
  const undated = `IF(${isRunning},${mode('running')},${mode('undated')})`;
  const open = `IF(AND(${c('start')}="",${c('end')}=""),${undated},${dated})`;
  const done = `IF(${c('doneDay')}="",${mode('doneUndated')},${mode('doneDated')})`;
  return `=IF(${c('present')}=0,0,IF(${c('status')}="Réalisé",${done},${open}))`;
}
