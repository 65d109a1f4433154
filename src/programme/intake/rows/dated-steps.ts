import { fold } from '../../../lib/text';
import type { ActionWords } from '../cells/action-words';
import { type ColumnMatch, SAYING } from '../columns/column-targets';
import { NOTHING } from '../../reading/layout-words';
import type { ReadingContext } from '../../reading/reading-context';
import { openCells, type RowCellsReader, type RowContext } from '../tables/row-context';
import { amountYears } from './amount-years';
import { columnYears } from './column-years';
import { dayOrderOf } from './day-order';
import { countsOtherwise } from './durations';
import { areCardsWordedAgain, areLinesOwned } from './matrix-words';
import type { RowToRead } from './row-to-read';
import { wordsOfRow } from './row-words';
import { columnsInPoints, struckState } from './status-cells';

/** The rows of a table, ready to be read one after the other, with what its columns tell of all of them. */
interface OpenedRows {
  readonly readRow: (row: number) => RowCellsReader;
  readonly shared: Omit<RowToRead, 'at' | 'read' | 'carried' | 'partedBy'>;
}

/** A step that each row of a table tells a day of, « Dépôt du permis », and the rows as if they said no other. */
interface OpenedStep extends OpenedRows {
  readonly step: ColumnMatch;
}

/** Opens the rows of a table, each as one: the days of its steps are columns of the user's own. */
export function openRows(row: RowContext, context: ReadingContext): OpenedRows {
  const columns = row.columns
    .filter(({ target }) => target !== 'period')
    .map((match): ColumnMatch => (match.target === 'step' ? { ...match, target: 'own' } : match));
  const named = { ...row, columns };
  const shared = {
    row: named,
    points: columnsInPoints(row),
    amountYears: amountYears(row),
    years: columnYears(row, context),
    struckState: struckState(row.grid),
    order: dayOrderOf(row),
    countsOtherwise: countsOtherwise(named),
    areLinesOwned: areLinesOwned(row),
    areCardsWordedAgain: areCardsWordedAgain(row),
  };
  return { readRow: openCells(named), shared };
}

/** Opens the steps of a table, each read as when its rows are due; none without. */
export function openSteps(row: RowContext, context: ReadingContext): readonly OpenedStep[] {
  const steps = row.columns.filter(({ target }) => target === 'step');
  return steps.map((step) => {
    const columns = row.columns
      .filter((match) => match === step || match.target !== 'step')
      .map((match): ColumnMatch => {
        if (match === step) return { ...match, target: 'due' };
        // How far a row is tells nothing of one of its steps.
        return SAYING.includes(match.target) ? { ...match, target: 'own' } : match;
      });
    return { step, ...openRows({ ...row, columns }, context) };
  });
}

/** The actions of a row: one for each of its steps that it tells a day of, else those that its titles name. */
export function wordsOfSteps(
  toRead: RowToRead,
  steps: readonly OpenedStep[],
): readonly ActionWords[] {
  const { at } = toRead;
  const [first, ...others] = steps
    .map(({ step, readRow, shared }) =>
      wordsOfRow({ ...toRead, ...shared, read: readRow(at) }).flatMap((words) =>
        wordsOfStep(words, step),
      ),
    )
    .filter(({ length }) => length > 0);
  // What else the row says goes with the first of them.
  const bare = others.flat().map((words) => ({ ...words, own: [], comments: [] }));
  return first === undefined ? wordsOfRow(toRead) : [...first, ...bare];
}

/** The words of a row as those of one of its steps; none where it says nothing of it. */
function wordsOfStep(words: ActionWords, { header, column }: ColumnMatch): readonly ActionWords[] {
  const { due, key, title, sources } = words;
  const [place] = sources;
  const at = place === undefined ? [] : [{ ...place, column }];
  const said = { key: `${key}/${column}`, title: `${title} – ${header}` };
  return due.text === '' || NOTHING.test(fold(due.text))
    ? []
    : [{ ...words, ...said, sources: [...at, ...sources] }];
}
