import { MONTH_NAMES } from '../../../lib/french-date';
import { quoted, rankOf } from '../../workings/formula';
import type { CellName } from './drawing-block';

/** Marks that stand against a word: « d’août », « juin, ». */
const BESIDE_WORDS = ['’', "'", ',', '.', '(', ')'];

/**
 * Whether the words of a row name a month or a year that its dates do not reach. Only words that name
 * one month are looked at to the month; a day of margin lets « avant septembre » end in August.
 */
export function agreementFormulas(
  c: CellName,
): Readonly<Record<'plainWords' | 'saidMonth' | 'saidYear' | 'disagrees', string>> {
  const words = c('dueText');
  const apart = BESIDE_WORDS.reduce(
    (text, mark) => `SUBSTITUTE(${text},${quoted(mark)}," ")`,
    words,
  );
  const found = MONTH_NAMES.map(
    (month) => `ISNUMBER(SEARCH(${quoted(` ${month} `)},${c('plainWords')}))`,
  );
  const [first, last] = [
    `(MIN(${c('start')},${c('end')})-1)`,
    `(MAX(${c('start')},${c('end')},${c('windowEnd')})+1)`,
  ];
  const monthOf = (day: string): string => `(YEAR(${day})*12+MONTH(${day}))`;
  const [month, year] = [c('saidMonth'), c('saidYear')];
  const said = `(${year}*12+${month})`;
  const isMonthOut = `OR(${said}<${monthOf(first)},${said}>${monthOf(last)})`;
  const isNameOut = `MOD(${month}-MONTH(${first}),12)>${monthOf(last)}-${monthOf(first)}`;
  const isYearOut = `OR(${year}<YEAR(${first}),${year}>YEAR(${last}))`;
  const byMonth = `IF(${year}>0,${isMonthOut},${isNameOut})`;
  const isOut = `IF(${month}>0,${byMonth},IF(${year}>0,${isYearOut},FALSE))`;
  return {
    plainWords: `=" "&${apart}&" "`,
    saidMonth: `=IF(${found.join('+')}=1,${rankOf(found)},0)`,
    saidYear: `=IFERROR(IF(VALUE(MID(${words},SEARCH("20??",${words}),4))>=2000,VALUE(MID(${words},SEARCH("20??",${words}),4)),0),0)`,
    disagrees: `=IF(AND(${c('start')}="",${c('end')}=""),0,IFERROR(IF(${isOut},1,0),0))`,
  };
}
