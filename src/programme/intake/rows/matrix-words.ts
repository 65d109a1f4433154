import type { CellLocation } from '../../../workbook/location';
import { type ActionWords, EMPTY_DUE_CELL } from '../cells/action-words';
import type { GanttMark } from '../hand-made-gantt/gantt-marks';
import { isLabel } from '../hand-made-gantt/drawing';
import type { RowContext } from '../tables/classify-rows';
import type { CarriedWords } from './carried-words';

/** One set of words for each task that stands under the time axis on a row. */
export function wordsOfCells(
  { grid }: RowContext,
  at: number,
  { marks, carried }: { readonly marks: readonly GanttMark[]; readonly carried: CarriedWords },
): readonly { readonly words: ActionWords; readonly mark: GanttMark }[] {
  return marks.filter(isLabel).map((mark) => {
    const place: CellLocation = { sheet: grid.sheet, row: at, column: mark.period.column };
    return { mark, words: taskWords(mark.words, place, carried) };
  });
}

function taskWords(title: string, place: CellLocation, carried: CarriedWords): ActionWords {
  return {
    key: `${place.sheet}!${place.row}:${place.column}`,
    strand: carried.strand,
    title,
    type: '',
    partners: '',
    place: '',
    placeHeader: '',
    site: carried.site,
    territory: carried.territory,
    owner: '',
    due: EMPTY_DUE_CELL,
    start: EMPTY_DUE_CELL,
    end: EMPTY_DUE_CELL,
    doneOn: EMPTY_DUE_CELL,
    statuses: [],
    condition: '',
    decisionMaker: '',
    dwellings: '',
    comments: [],
    own: [],
    siblings: 0,
    isStruck: false,
    fill: null,
    originalText: title,
    sources: [place],
    notes: [],
  };
}
