import type { CellLocation } from '../../../workbook/location';
import { headerOf } from '../../tracker/header-of';
import { STATUSES, ACTION_TYPES } from '../../tracker/lists';
import type { Tracker } from '../../tracker/tracker';
import { fold } from '../../../lib/text';
import type { CheckContext } from '../context/context';
import type { CellWrite } from '../context/finding';
import { newWord } from '../fixes/new-word';
import type { RuleCode } from '../rules/catalogue';
import type { SparedColumn } from '../context/empty-columns';
import { isBlank } from '../context/tables';
import { editsOfFixes } from './fixes';
import type { Problem } from './problems';
import type { Edits } from '../../../workbook/edit';

type FilledColumn = 'owner' | 'strand' | 'status' | 'type' | 'territory' | 'basin';

/** Problems that one value, chosen once, puts right in many cells. */
const FILLED: Readonly<Partial<Record<RuleCode, readonly FilledColumn[]>>> = {
  'ACT-02': ['strand'],
  'ACT-05': ['status'],
  'ACT-06': ['type'],
  'ACT-13': ['owner'],
  'REF-04': ['territory', 'basin'],
};

/** A cell that « Remplir » may write, with the row it stands in. */
export interface CellToFill extends CellLocation, Pick<CellWrite, 'before'> {
  readonly title: string;
  readonly id: string;
}

/** What « Remplir » offers for a problem: the cells, and the values already in use or in the lists. */
export interface Filling {
  readonly column: FilledColumn;
  /** The column's header. */
  readonly header: string;
  readonly cells: readonly CellToFill[];
  readonly choices: readonly string[];
  /** Whether a value that is none of the choices may be typed. */
  readonly isOpen: boolean;
}

/** What « Remplir » can do for a problem; null when one value cannot put it right. */
export function fillingOf(problem: Problem, tracker: Tracker): Filling | null {
  const columns = FILLED[problem.code] ?? [];
  const [whole] = columns;
  if (problem.severity === 'warning' && (whole === 'strand' || whole === 'status')) {
    return wholeFilling(whole, tracker);
  }
  const inColumn = problem.findings.flatMap(({ place, subject, value }) => {
    const column = columns.find((key) => key === subject?.column);
    if (!subject || column === undefined || place.kind !== 'cell') return [];
    const { sheet, row, column: at } = place;
    const cell = { sheet, row, column: at, before: value, title: subject.title, id: subject.id };
    return [{ column, header: subject.header, cell }];
  });
  const [first] = inColumn;
  if (!first) return null;
  return {
    column: first.column,
    header: first.header,
    cells: inColumn.filter(({ column }) => column === first.column).map(({ cell }) => cell),
    choices: choicesFor(first.column, tracker),
    isOpen: first.column !== 'status' && first.column !== 'type',
  };
}

/** Of a column that most rows leave empty, one question for the whole table. */
function wholeFilling(key: SparedColumn, tracker: Tracker): Filling | null {
  const { actions } = tracker;
  const column = actions?.place.columns[key];
  if (!actions || column === undefined) return null;
  const { sheet } = actions.place;
  const cells = actions.rows
    .filter((row) => isBlank(row, key))
    .map(({ raw: { row }, value: { title, id } }) => {
      return { sheet, row, column, before: '', title, id };
    });
  const choices = choicesFor(key, tracker);
  const isOpen = key === 'strand';
  return { column: key, header: headerOf('actions', key), cells, choices, isOpen };
}

function choicesFor(column: FilledColumn, { lists, actions }: Tracker): readonly string[] {
  switch (column) {
    case 'strand':
      return lists.strands.map(({ name }) => name);
    case 'status':
      return STATUSES;
    case 'type':
      return ACTION_TYPES;
    case 'territory':
      return lists.territories;
    case 'basin':
      return lists.basins;
    case 'owner':
      return [...new Set(actions?.rows.map(({ value }) => value.owner).filter(Boolean))].sort(
        (a, b) => a.localeCompare(b, 'fr'),
      );
  }
}

/** Columns whose words stand on « Listes », each with its table. */
const LISTED = [
  ['actions', 'strand'],
  ['actions', 'territory'],
  ['sessions', 'basin'],
] as const;

/**
 * Writes one value in cells chosen among those to fill; a word that is new joins its list. Cells that no
 * longer show what was seen when they were chosen are left alone.
 */
export function fillCells(
  cells: readonly CellToFill[],
  value: string,
  { snapshot: { sheets }, tracker }: Pick<CheckContext, 'snapshot' | 'tracker'>,
): { readonly count: number; readonly edits: Edits } {
  const texts = new Map(sheets.map((sheet) => [sheet.name, sheet.texts]));
  const writes = cells.flatMap(({ sheet, row, column, before }): readonly CellWrite[] =>
    (texts.get(sheet)?.[row]?.[column] ?? '') === before
      ? [{ sheet, row, column, before, after: value }]
      : [],
  );
  const sheetNamed = (name: string) => sheets.find((sheet) => sheet.name === name);
  const listed = LISTED.flatMap(([table, key]) => {
    const place = tracker[table]?.place;
    const columns: Readonly<Partial<Record<string, number>>> = place?.columns ?? {};
    const isNew =
      writes.some(({ sheet, column }) => sheet === place?.sheet && column === columns[key]) &&
      choicesFor(key, tracker).every((word) => fold(word) !== fold(value));
    return (isNew && newWord(key, value, { tracker, sheetNamed })?.others) || [];
  });
  const edits = editsOfFixes([
    { mode: 'on-confirmation', writes: [...writes, ...listed], edits: [] },
  ]);
  return { count: writes.length, edits };
}
