import { TELLING } from '../columns/column-targets';
import { rowsUnderHeader } from '../headers/find-tables';
import { foldedText, type Grid } from '../../reading/grid';
import { ADDRESSED } from '../../reading/layout-words';
import type { FilledRow, RowContext } from './row-context';

const MOSTLY = 0.6;
/** What templates call the rows to fill in. */
const SAMPLE_NAME =
  /^(tache|activite|etape|action|titre phase|task|activity|membre|member) (\d{1,2})$/u;
const SAMPLE_TASK =
  /^(?:(?:fill (?:me )?in|a completer|a remplir|lorem ipsum)(?![a-z]).*|x{3,}|[. ]*\[[^\]]*\])$/u;
/** Nothing, or what a template has where a day or a name goes. */
const SAMPLE_CELL = /^(?:date|nom|x{3,}|\[[^\]]*\])?$/u;
const MIN_FORMATS = 6;
const MIN_SAMPLES = 8;
const ADVICE_LETTERS = 25;

/** A line of a template to who fills it in, or one he left as it was: « Tâche 5 ». */
export function isAdvice(context: RowContext, line: FilledRow): boolean {
  const { grid, columns, title } = context;
  const { row, filled, looks } = line;
  const [first = 0] = filled;
  const isTold = filled.length === 1 && ADDRESSED.test(foldedText(grid, row, first));
  const isBare = columns.every(
    ({ column, target }) =>
      !TELLING.includes(target) || SAMPLE_CELL.test(foldedText(grid, row, column)),
  );
  const text = foldedText(grid, row, first);
  // « Tâche 5 » beside a title is its number.
  const isNumber = title !== undefined && title !== first && !grid.isEmpty(row, title);
  // In the look of the headings, it is over the rows that are told under it.
  const isHead = looks(row, first).some(({ isSure }) => isSure);
  const isLeft =
    isOfSeries(grid, row, first) || (!isHead && (isBare || isAmongNamed(context, line)));
  if (SAMPLE_NAME.test(text) && !isNumber && isLeft) return true;
  const isNamedSo = columns.some(
    ({ column, target }) =>
      target === 'title' && /^\[[^\]]*\]$/u.test(foldedText(grid, row, column)),
  );
  if (isNamedSo || (isBare && SAMPLE_TASK.test(text))) return true;
  return isTold && grid.text(row, first).length >= ADVICE_LETTERS;
}

/** « Tâche 4 » where most tasks have a name of their own: nobody filled it in, whatever days the template gives it. */
function isAmongNamed(
  { grid, table }: RowContext,
  { row, filled: [column = 0] }: FilledRow,
): boolean {
  const isSample = (at: number): boolean =>
    /^(?:tache|task) \d{1,2}$/u.test(foldedText(grid, at, column));
  const named = rowsUnderHeader(table).filter((at) => !grid.isEmpty(at, column));
  return isSample(row) && named.filter(isSample).length * 2 < named.length;
}

/** « Activité 16 » among as many that are counted on, above or below, as only a template has. */
function isOfSeries(grid: Grid, row: number, column: number): boolean {
  const isNext = (at: number, step: number): boolean => {
    const [here, next] = [at, at + step].map((one) =>
      one < 0 ? null : SAMPLE_NAME.exec(foldedText(grid, one, column)),
    );
    return here?.[1] === next?.[1] && Number(next?.[2]) - Number(here?.[2]) === step;
  };
  let [first, last] = [row, row];
  while (isNext(first, -1)) first -= 1;
  while (isNext(last, 1)) last += 1;
  return last - first + 1 >= MIN_SAMPLES;
}

/** The line under a header that says what each column takes: « Champ texte », « Champ date ». */
export function isFormat({ grid, table }: RowContext, { row, filled }: FilledRow): boolean {
  if (row > table.lastHeaderRow + 2 || filled.length < MIN_FORMATS) return false;
  const words = filled.map((column) => foldedText(grid, row, column).split(' ')[0] ?? '');
  // A task that comes back under days lasts.
  const isCommon = (word: string): boolean =>
    word.length > 2 &&
    (table.axis === null || /\d/u.test(word)) &&
    words.filter((other) => other === word).length >= words.length * MOSTLY;
  return words.some(isCommon);
}
