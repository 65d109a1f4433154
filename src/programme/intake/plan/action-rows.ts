import { collapseSpaces, fold, similarity } from '../../../lib/text';
import type { Strand } from '../../tracker/lists';
import { isImplied, markImplied, withoutImpliedMark } from '../../tracker/rows/implied';
import type { Action } from '../../tracker/tracker';
import type { ProposedAction } from '../../reading/proposal';
import { ACTION_FIELDS, compareFields } from './compare-rows';
import type { Pass } from './match-rows';
import { startNumbering } from './number-rows';
import type { PlannedTable } from './planned-table';
import { ACTION_NAMES } from './row-marks';

type Told = Pick<Action, 'title' | 'source' | 'originalText'>;

const MIN_SIMILARITY = 0.4;

/**
 * Same place and words first, then same words elsewhere (rows were moved), then the only rows of a sheet with that
 * title (moved, and a cell changed), then same place with words that look alike (a cell changed). Of several actions
 * of one cell, those with the same title come before the others.
 */
const PASSES: readonly Pass<Action, ProposedAction>[] = [
  sharing((row) => [placeOf(row), wordsOf(row), row.title], { isSame: true }),
  sharing((row) => [placeOf(row), wordsOf(row)], { isSame: true }),
  sharing((row) => (wordsOf(row) === '' ? null : [wordsOf(row), row.title]), { isSame: true }),
  sharing((row) => (wordsOf(row) === '' ? null : [wordsOf(row)]), { isSame: true }),
  {
    // The user may have worded a row anew: it is found by the cells it was read from too.
    keysOfRow: ofSource((row) => [row.title, ...row.originalText.split(' | ')].map(titleIn(row))),
    keysOf: ({ fields }) => [titleIn(fields)(fields.title)],
    isAlone: true,
    isSame: false,
  },
  sharing((row) => [placeOf(row), row.title], { isSame: false }),
  { ...sharing((row) => [placeOf(row)], { isSame: false }), accept: looksAlike },
];

/** The rows of Suivi: known by the cells and the words they were read from. */
export function actionRows(
  strands: readonly Strand[],
  /** Whether rows of such a source that is gone should be told: only for sheets that were read. */
  wasRead: (source: string) => boolean,
): PlannedTable<Action, ProposedAction> {
  return {
    ...ACTION_NAMES,
    table: 'actions',
    passes: () => PASSES,
    compare: (before, after) => {
      const words = fold(before.originalText);
      // Emptying a cell that was typed is not proposed.
      return compareFields(ACTION_FIELDS, [before, after], (field, old) => {
        return words.includes(fold(old)) || field === 'start' || field === 'end';
      });
    },
    goneFrom: (row, _, matched) =>
      wasRead(row.source) && !matched.some((proposal) => isPartOf(row, proposal))
        ? row.source
        : null,
    number: (fresh, existing) => {
      const numbering = startNumbering(
        strands,
        existing.map(({ id }) => id),
      );
      // A row that is not wanted keeps its N° for itself: the others never change theirs for it.
      const numbered = fresh.filter(({ isWanted, state }) => isWanted || state !== 'set-aside');
      return new Map(
        numbered.map(({ proposal }) => [proposal, numbering.next(proposal.fields.strand)]),
      );
    },
    // Provenance says whether the source only lets a row be understood.
    rowOf: ({ fields, basis }, id, held) => {
      const isMarked = held === undefined ? basis === 'implied' : isImplied(held);
      const source = isMarked ? markImplied(fields.source) : fields.source;
      return { ...fields, id, dependsOn: [], source };
    },
    idOf: ({ id }) => id,
    titleOf: ({ title }) => title,
    labelOf: ({ title }) => title,
    wordsOf: ({ originalText }) => originalText,
  };
}

/** A pass by what a row of the tracker and one of the source have in common; only rows that came from a source are found again. */
function sharing(
  told: (row: Told) => readonly string[] | null,
  { isSame }: { readonly isSame: boolean },
): Pass<Action, ProposedAction> {
  const keys = (row: Told): readonly string[] => {
    const parts = told(row);
    return parts === null ? [] : [parts.join('\n')];
  };
  return { keysOfRow: ofSource(keys), keysOf: ({ fields }) => keys(fields), isSame };
}

function ofSource(
  keys: (row: Action) => readonly string[],
): Pass<Action, ProposedAction>['keysOfRow'] {
  return (row) => (row.source === '' ? [] : [...new Set(keys(row))]);
}

function looksAlike(row: Action, { fields }: ProposedAction): boolean {
  return (
    similarity(row.title, fields.title) >= 0.5 ||
    similarity(row.originalText, fields.originalText) >= MIN_SIMILARITY
  );
}

/** A title on the sheet of a row. */
function titleIn(row: Told): (title: string) => string {
  const place = placeOf(row);
  const sheet = place.slice(0, place.lastIndexOf('!'));
  return (title) => `${sheet}\n${fold(collapseSpaces(title))}`;
}

/** Where the row comes from, whether or not it is still marked as implied. */
function placeOf({ source }: Told): string {
  return withoutImpliedMark(source);
}

function wordsOf({ originalText }: Told): string {
  return collapseSpaces(originalText);
}

/** Whether a row of the tracker was cut out of the words of a proposal that is still there. */
function isPartOf(row: Action, { fields }: ProposedAction): boolean {
  const words = wordsOf(row);
  return words !== '' && wordsOf(fields).includes(words);
}
