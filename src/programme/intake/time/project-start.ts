import { type CalendarDate, makeDate } from '../../../lib/calendar-date';
import { foldedText, type Grid } from '../../reading/grid';
import { labelAt } from './axis-labels';
import { readPeriodLabel } from './period-labels';

const ROWS_ABOVE = 8;
/** « Début du projet : », « Project start », « T0 = », « (M1) ». Folded. */
const SAYS_START =
  /^(?:(?:date (?:de |du )?)?(?:debut|demarrage|lancement)|start(?: of)?|project start)(?: (?:du |of the )?proje[ct]t?)?(?: date)?(?: \(?(?:m ?1|t0)\)?)?\s*(?:[:=]|$)|^(?:t0|m ?1) ?[:=]|\(m ?1\)/u;
/** « M1 : » before what it says, « (M1) » after. */
const AROUND = /^[^:=]*[:=]\s*|\s*\([^)]*\)\s*$/gu;

/** The first day of the project, where a line over a table says it: what « M1 » counts from. */
export function projectStart(grid: Grid, lastHeaderRow: number): CalendarDate | null {
  for (let row = Math.max(0, lastHeaderRow - ROWS_ABOVE); row <= lastHeaderRow; row += 1) {
    const filled = grid.filled(row);
    const at = filled.findIndex((column) => SAYS_START.test(foldedText(grid, row, column)));
    const [column, next] = filled.slice(Math.max(0, at));
    if (at < 0 || column === undefined) continue;
    const beside = next === undefined ? null : labelAt(grid, row, next);
    const said = readPeriodLabel(foldedText(grid, row, column).replace(AROUND, '')) ?? beside;
    if (said?.kind !== 'day' && said?.kind !== 'month') continue;
    const day = said.kind === 'day' ? said.day : 1;
    if (said.year !== null) return makeDate(said.year, said.month, day);
  }
  return null;
}
