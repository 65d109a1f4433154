import { VERDICT_WORDS } from '../../tracker/session-counting';
import { quoted } from '../../workings/formula';
import { cleanText, rangeAbove } from '../plan/formula-parts';
import type { SessionCell } from '../plan/calculated-cells';
import type { SummaryPlan } from '../plan/summary-plan';
import { type Columns, sessionReader } from './session-source';

const COUNTED = quoted(VERDICT_WORDS.counted);

/** Basin and cycle of the counted sessions, each with its number in the order they are met. */
export function labelColumns(
  plan: SummaryPlan,
): Columns<'basin' | 'basinNo' | 'cycle' | 'cycleNo'> {
  const { sessions, words } = plan;
  const read = sessionReader(plan);
  const { cell, column, firstRow } = sessions;
  const unknown = quoted(words.headers.unknown);
  const label = (value: string): string =>
    `IF(${cell('verdict')}=${COUNTED},IF(${cleanText(value)}="",${unknown},${cleanText(value)}),"")`;
  const number = (text: SessionCell, no: SessionCell): string => {
    const above = (key: SessionCell): string => rangeAbove(column(key), firstRow - 1, firstRow);
    const known = `INDEX(${above(no)},MATCH(${cell(text)},${above(text)},0))`;
    return `IF(${cell(text)}="",0,IFERROR(${known},MAX(${above(no)})+1))`;
  };
  return {
    basin: label(read('basin')),
    basinNo: number('basin', 'basinNo'),
    cycle: label(read('cycle')),
    cycleNo: number('cycle', 'cycleNo'),
  };
}

/** The least number of persons after each session in order of date: see `boundPersons`. */
export function lowColumns({ sessions, setting }: SummaryPlan): Columns<'chain' | 'low'> {
  const { cell, range, column, firstRow } = sessions;
  const at = (key: SessionCell): string => `INDEX(${range(key)},${cell('byDate')})`;
  const above = (key: SessionCell): string => rangeAbove(column(key), firstRow - 1, firstRow);
  const before = `MAX(${setting('knownBefore')},SUMPRODUCT(MAX((${above('chain')}=${cell('chain')})*${above('low')})))`;
  const toldNew = `IF(${at('trained')}="",0,${at('fresh')})`;
  return {
    chain: `IF(${cell('byDate')}="","",${at('training')})`,
    low: `IF(${cell('byDate')}="",0,IF(${at('listed')}=1,0,MAX(${at('heads')},${before}+${toldNew})))`,
  };
}
