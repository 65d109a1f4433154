import { runs } from '../../../lib/runs';
import { collapseSpaces } from '../../../lib/text';
import type { CellLocation } from '../../../workbook/location';
import type { OwnValue } from '../../reading/proposal';
import { type Columns, fillOf, foldedText, isWithin, lineText } from '../../reading/grid';
import { LABELS } from '../../reading/written-words';
import { readWithin, type RowContext, rowWords } from '../tables/row-context';
import { ownValues } from './own-values';
import { type ActionWords, NO_WORDS } from '../cells/action-words';
import { type GanttMark, isWritten, placeOf } from '../hand-made-gantt/gantt-marks';
import { type Drawing, wordsUnderAxis } from '../hand-made-gantt/drawing';
import { goesOn } from '../hand-made-gantt/tasks-in-cells';
import { splitActions } from '../tables/split-cells';
import type { CarriedWords } from './carried-words';
import { isMark } from '../columns/card-columns';
import type { ColumnMatch, ColumnTarget } from '../columns/column-targets';
import { isPersonName, namePersons } from '../../reading/card-heads';
import { rowsUnderHeader } from '../headers/find-tables';
import { isStatus } from '../../reading/read-status';
import { partsOfLine, wholeLine } from '../../reading/line-parts';
import { dueCell } from './row-parts';
import type { RowToRead } from './row-to-read';

const GROUP = { header: LABELS.group, format: '@' };

/** One set of words for each task that stands under the time axis on a row, with who it is for. */
export function wordsOfCells(
  drawing: Drawing,
  at: number,
  /** `named`: what names the row, a person, or else a group. */
  { carried, named }: { readonly carried: CarriedWords; readonly named: string },
): readonly { readonly words: ActionWords; readonly marks: readonly GanttMark[] }[] {
  const { row } = drawing.layout;
  const name = collapseSpaces(named);
  const group: OwnValue = { ...GROUP, value: name };
  const isOwner = drawing.arePersons && name !== '';
  const { grid } = row;
  // What else the row says goes with its first task.
  const beside = rowWords(row, at);
  const own = ownValues(row, at);
  const cells = drawing
    .marksAt(at)
    .filter(isWritten)
    .filter(({ words }) => !isMark(words));
  // Each line of the cells that say the same next to each other.
  const tasks = runs(cells, goesOn).flatMap((marks) => {
    const [mark] = marks;
    return splitActions(grid.text(at, placeOf(mark).column)).map((whole, line) => {
      const said = partsOfLine(whole, false);
      return { mark, marks, line, ...(said.state === '' ? wholeLine(whole) : said) };
    });
  });
  const taken = new Set(cells.map((mark) => placeOf(mark).column));
  const others = wordsUnderAxis(drawing.layout, at).flatMap(({ column, told }) =>
    taken.has(column) ? [] : [told],
  );
  return tasks.map(({ mark, marks, title, state, line }, index) => {
    const isAside = mark.kind === 'aside';
    const { column } = placeOf(mark);
    const place: CellLocation = { sheet: grid.sheet, row: at, column };
    const words = taskWords(title, place, carried);
    const said = lineText(grid, at, column);
    return {
      marks: marks.flatMap((one): readonly GanttMark[] => {
        if (one.kind === 'day') return [one];
        return one.period === null ? [] : [{ kind: 'label', period: one.period, words: title }];
      }),
      words: {
        ...words,
        statuses: state === '' ? [] : [state],
        key: line === 0 ? words.key : `${words.key}/${String(line)}`,
        comments: [
          ...(isAside && mark.period === null ? [mark.label] : []),
          ...(index === 0 ? others : []),
        ],
        owner: isOwner ? name : '',
        own: [...(index === 0 ? own : []), ...(isOwner || name === '' ? [] : [group])],
        originalText: index === 0 && beside !== '' ? [beside, ...others, said].join(' | ') : said,
      },
    };
  });
}

/** Whether what they say in brackets may be who has them. */
export function areLinesOwned({ grid, table, columns }: RowContext): boolean {
  const cards = columns.length === 1 ? columns : columns.filter(({ target }) => target === 'card');
  const names = cards.flatMap(({ column }) =>
    rowsUnderHeader(table).flatMap((row) => partsOfLine(grid.text(row, column), true).names),
  );
  return namePersons(names);
}

/** Whether a board words its tasks in its first column, and most of them once more under their state. */
export function areCardsWordedAgain({ grid, table, columns }: RowContext): boolean {
  const [first, ...states] = columns.filter(({ target }) => target === 'card');
  const again = rowsUnderHeader(table).map((row) =>
    states.flatMap(({ column }) =>
      grid.isEmpty(row, column)
        ? []
        : [foldedText(grid, row, column) === foldedText(grid, row, first?.column ?? 0)],
    ),
  );
  const copies = again.flat();
  const areMostly = copies.filter(Boolean).length * 2 > copies.length;
  return areMostly && again.every(({ length }) => length < 2);
}

/** What a column beside each card may say of it. */
const OF_CARDS: readonly ColumnTarget[] = ['owner', 'due', 'doneOn'];

/**
 * The columns kept as they are: before the cards of persons, or without a name before those of states, they say of when or what
 * each is; else they go with the first card of the row.
 */
function ownOfCard(
  row: RowContext,
  told: {
    readonly at: number;
    readonly index: number;
    readonly areStages: boolean;
    readonly first: ColumnMatch | undefined;
  },
): readonly OwnValue[] {
  const { at, index, areStages, first } = told;
  if (index === 0) return ownValues(row, at);
  const isOfEach = ({ column, header }: ColumnMatch): boolean =>
    first !== undefined && column < first.column && (!areStages || header === '');
  return ownValues({ ...row, columns: row.columns.filter(isOfEach) }, at);
}

/** One set of words for each card of a row of a board, under its status or the person who has it. */
export function wordsOfCards(request: RowToRead): readonly ActionWords[] {
  const { row, at, carried } = request;
  const { grid, columns } = row;
  const cards = columns.filter(({ target }) => target === 'card');
  const told = cards.filter(
    ({ column }) => !grid.isEmpty(at, column) && !isMark(grid.text(at, column)),
  );
  const areStages = cards.some(({ header }) => isStatus(header));
  const withinOf = ({ column }: ColumnMatch): Columns => {
    const next = cards.find((card) => card.column > column);
    return { firstColumn: column, lastColumn: (next?.column ?? Infinity) - 1 };
  };
  const haveOthers = cards.filter((card) =>
    columns.some((one) => OF_CARDS.includes(one.target) && isWithin(withinOf(card), one.column)),
  );
  const [first, ...next] = told.map(({ column }) => foldedText(grid, at, column));
  const isAgain = (words: string | undefined): boolean =>
    areStages && (request.areCardsWordedAgain || words === first);
  const again = told.slice(1).filter((_, of) => isAgain(next[of]));
  const reworded = again.flatMap(({ column }) =>
    foldedText(grid, at, column) === first ? [] : [lineText(grid, at, column)],
  );
  return told
    .filter((match) => !again.includes(match))
    .map((match, index): ActionWords => {
      const { column } = match;
      const own = index === 0 ? again : [];
      const { header } = own.at(-1) ?? match;
      const place: CellLocation = { sheet: grid.sheet, row: at, column };
      const text = lineText(grid, at, column);
      const isState = isStatus(header) || (areStages && !isPersonName(header));
      const group = isState && !isStatus(header) ? [{ ...GROUP, value: header }] : [];
      const isOfEach = haveOthers.length > 1;
      const read = isOfEach ? readWithin(request.read, withinOf(match)) : request.read;
      const due = dueCell({ ...request, read, titles: [text], index: 0 }, 'due');
      const card =
        isState && request.areLinesOwned
          ? partsOfLine(grid.text(at, column), true)
          : due.text === ''
            ? partsOfLine(text, false)
            : wholeLine(text);
      return {
        ...taskWords(card.title, place, carried),
        due: { ...due, text: due.text || card.day },
        doneOn: dueCell({ ...request, read, titles: [text], index: 0 }, 'doneOn'),
        owner: isState ? card.names.join(' / ') || read.text('owner') : header,
        own: [...ownOfCard(row, { at, index, areStages, first: cards[0] }), ...group],
        comments:
          index === 0 ? [...request.read.all('comment').map(({ text }) => text), ...reworded] : [],
        statuses: isStatus(header) ? [header] : card.state === '' ? [] : [card.state],
        fill: isState ? null : fillOf(grid, at, column),
        originalText: [read.text('due'), text].filter((said) => said !== '').join(' | '),
      };
    });
}

/** An action of which one cell tells the title. */
function taskWords(title: string, place: CellLocation, carried: CarriedWords): ActionWords {
  return {
    ...NO_WORDS,
    key: `${place.sheet}!${place.row}:${place.column}`,
    strand: carried.strand,
    title,
    site: carried.site,
    territory: carried.territory,
    originalText: title,
    sources: [place],
  };
}
