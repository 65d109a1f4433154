import type { CalendarDate, DateSystem } from '../../lib/calendar-date';
import { fold } from '../../lib/text';
import type { CellLocation } from '../../workbook/location';
import type { SheetSnapshot } from '../../workbook/snapshot';
import { readDueDate } from '../dates/read-due-date';
import { ANY_DATE } from '../reading/due-request';
import type { ReferenceDate } from './analysis';
import { type Grid, lineText, openGrid } from '../reading/grid';
import { WEEKDAY } from '../reading/weekdays';

const UPDATE_WORDS =
  /^(?:.*?[\s(–-])?(?:maj|m\.a\.j\.?|mise a jour|mis a jour|actualise(?:e)?|version|document|edite|redige|etabli|etat|situation|arrete|date|point|updated|last update(?:d)?|as of)\s*(?:du|de|le|au|on)?\s*:?\s*(?:le|du|au)?\s*(?=\d)/u;
const DAY_BEFORE = new RegExp(`^${WEEKDAY}\\s+`, 'u');
const MAX_LETTERS = 60;

interface Candidate {
  readonly date: CalendarDate;
  readonly location: CellLocation;
  readonly words: string;
  /** « MAJ : 15/05/14 » says it; a date alone under a text only suggests it. */
  readonly isSaid: boolean;
}

/**
 * Looks for the day a document was written: « MAJ : 15/05/14 », « État au 3 juin 2014 », or a date
 * alone on its row. A date computed from today is never one.
 */
export function findReferenceDate(
  sheets: readonly SheetSnapshot[],
  dateSystem: DateSystem,
): Extract<ReferenceDate, { from: 'found' }> | null {
  const [best] = sheets
    .filter(({ visibility }) => visibility === 'visible')
    .flatMap((sheet) => candidatesOf(openGrid(sheet, dateSystem)))
    .sort((a, b) => Number(b.isSaid) - Number(a.isSaid) || b.date.localeCompare(a.date));
  if (best === undefined) return null;
  const { date, words, location } = best;
  return { from: 'found', date, words, location };
}

function candidatesOf(grid: Grid): readonly Candidate[] {
  const found: Candidate[] = [];
  for (let row = 0; row < grid.rowCount; row += 1) {
    const filled = grid.filled(row);
    if (filled.length > 4) continue;
    filled.forEach((column, index) => {
      if (grid.isFormula(row, column)) return;
      const words = lineText(grid, row, column);
      const label = index === 0 ? '' : lineText(grid, row, filled[index - 1] ?? 0);
      const date = grid.date(row, column) ?? (words.length <= MAX_LETTERS ? saidDate(words) : null);
      if (date === null) return;
      const isSaid = UPDATE_WORDS.test(fold(words)) || UPDATE_WORDS.test(`${fold(label)} 1`);
      const isAlone =
        filled.length === 1 &&
        (grid.date(row, column) !== null ||
          /^(?:le )?\d{1,2}[\s./-]\S+[\s./-]\d{2,4}$/u.test(fold(lineText(grid, row, column))));
      const location = { sheet: grid.sheet, row, column };
      if (isSaid || isAlone) found.push({ date, location, words, isSaid });
    });
  }
  return found;
}

/** The day at the end of « MAJ : 15/05/14 » or alone in its cell; its year must be written. */
function saidDate(words: string): CalendarDate | null {
  const folded = fold(words);
  const start = UPDATE_WORDS.exec(folded)?.[0].length ?? 0;
  const rest = folded
    .slice(start)
    .replace(DAY_BEFORE, '')
    .replace(/[).]+$/u, '');
  if (!/^(?:le )?\d{1,4}[\s./-]/u.test(rest)) return null;
  const reading = readDueDate(rest, { referenceDate: ANY_DATE });
  const isDay =
    reading.kind === 'window' && reading.precision === 'jour' && reading.start === reading.end;
  return isDay && reading.yearSource === 'written' ? reading.start : null;
}
