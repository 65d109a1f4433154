import { collapseSpaces } from '../../lib/text';
import { type ColumnContent, describeColumn } from './column-content';
import {
  type ColumnMatch,
  type ColumnTarget,
  type Confidence,
  targetOfLabel,
} from './column-targets';
import type { FoundTable } from './find-tables';
import { type Grid, lineText } from './grid';
import { type HeaderMeaning, headerReader } from './header-kinds';
import { ACTION_HEADERS } from './header-words';
import { numberedPeriods } from './period-headers';
import type { References } from './references';
import { readStatus } from './read-status';
import type { TableKind } from './table-kind';
import { wordKey } from './word-index';

/** A column before its target is settled. */
interface Candidate {
  readonly column: number;
  readonly header: string;
  readonly meaning: HeaderMeaning;
}

export interface MatchRequest {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly kind: TableKind;
  readonly references: References;
  /** What the user chose, now or at an earlier run: column key to the label of a target. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Targets that several columns may share. */
const SHARED = new Set<ColumnTarget>([
  'statusMark',
  'comment',
  'status',
  'extra',
  'total',
  'period',
  'phone',
  'email',
]);
const PERSONAL = new Set<ColumnTarget>(['phone', 'email', 'birth', 'address']);
const MOSTLY = 0.6;
/** Where a second column of the same meaning goes. */
const SECOND_CHOICE: Readonly<Partial<Record<ColumnTarget, ColumnTarget>>> = {
  title: 'detail',
  place: 'site',
};

const readHeaderCell = headerReader('typos');

/** The header of each column of a table: its last filled header cell, spans included. */
export function headersOf(grid: Grid, table: FoundTable): readonly Candidate[] {
  const found: Candidate[] = [];
  const numbered = numberedPeriods(grid, table.lastHeaderRow);
  for (let column = table.firstColumn; column <= table.lastColumn; column += 1) {
    const header = numbered.get(column) ?? headerText(grid, table, column);
    found.push({ column, header, meaning: readHeaderCell(header) });
  }
  return found;
}

/** Decides what each column holds: the user's choice, then its header, then its content. */
export function matchColumns(request: MatchRequest): readonly ColumnMatch[] {
  const { grid, table, kind, references } = request;
  const candidates = headersOf(grid, table);
  const taken = new Set<ColumnTarget>();
  const matches = new Map<number, ColumnMatch>();
  for (const candidate of candidates) {
    const chosen = targetOfLabel(request.chosen[columnKey(grid, candidate)] ?? '');
    if (chosen !== null) put(candidate, chosen, 'high', 'remembered');
  }
  for (const candidate of statusMarkColumns(request, candidates)) {
    if (!matches.has(candidate.column)) put(candidate, 'statusMark', 'medium', 'header');
  }
  for (const candidate of byPriority(candidates, kind)) {
    if (matches.has(candidate.column)) continue;
    const read = targetOfMeaning(candidate, kind);
    if (read === null) continue;
    const free = kind === 'dashboard' ? read.target : freeTarget(read.target, taken);
    if (free === null) continue;
    put(
      candidate,
      free,
      read.score === 1 ? 'high' : 'medium',
      read.score === 1 ? 'header' : 'spelling',
    );
  }
  const contents = new Map(
    candidates
      .filter(({ column }) => !matches.has(column))
      .map(({ column }) => [
        column,
        describeColumn(grid, references, {
          column,
          firstRow: table.lastHeaderRow + 1,
          lastRow: table.lastRow,
        }),
      ]),
  );
  for (const candidate of candidates) {
    const content = contents.get(candidate.column);
    if (!content) continue;
    const guess = kind === 'actions' || kind === 'gantt' ? targetOfContent(content, taken) : null;
    if (guess !== null) put(candidate, guess.target, guess.confidence, 'content');
  }
  if ((kind === 'actions' || kind === 'gantt') && !taken.has('title')) putTitle();
  for (const candidate of candidates) {
    if (!matches.has(candidate.column)) put(candidate, restTarget(candidate, kind), 'low', 'none');
  }
  return candidates.flatMap(({ column }) => matches.get(column) ?? []);

  function put(
    candidate: Candidate,
    target: ColumnTarget,
    confidence: Confidence,
    why: ColumnMatch['why'],
  ): void {
    const { column, header } = candidate;
    taken.add(target);
    matches.set(column, {
      column,
      header,
      target,
      confidence,
      why,
      key: columnKey(grid, candidate),
    });
  }

  function putTitle(): void {
    const best = candidates
      .filter(({ column }) => !matches.has(column) && (contents.get(column)?.count ?? 0) > 0)
      .sort((a, b) => lengthOf(contents, b) - lengthOf(contents, a))[0];
    if (best) put(best, 'title', 'medium', 'content');
  }
}

/** Two columns or more named after statuses and filled with crosses. */
function statusMarkColumns(
  { grid, table, kind, references }: MatchRequest,
  candidates: readonly Candidate[],
): readonly Candidate[] {
  if (kind !== 'actions') return [];
  const named = candidates.filter(
    ({ header }) => header !== '' && readStatus(header, {})?.confidence === 'high',
  );
  const rows = { firstRow: table.lastHeaderRow + 1, lastRow: table.lastRow };
  const crossed = named.filter(({ column }) => {
    const content = describeColumn(grid, references, { column, ...rows });
    return content.count === 0 || content.marks >= 0.8;
  });
  return crossed.length >= 2 ? crossed : [];
}

/** Columns that hold what identifies a person: never copied. */
export function isPersonal(target: ColumnTarget): boolean {
  return PERSONAL.has(target);
}

/** `Feuil1!Axe`; a column without header is named by its position. */
function columnKey(grid: Grid, { header, column }: Candidate): string {
  return `${grid.sheet}!${header === '' ? `#${column + 1}` : header}`;
}

function headerText(grid: Grid, table: FoundTable, column: number): string {
  for (let row = table.lastHeaderRow; row >= table.firstHeaderRow; row -= 1) {
    const merge = grid.merge(row, column);
    const text = merge ? lineText(grid, merge.row, merge.column) : lineText(grid, row, column);
    if (text !== '') return collapseSpaces(text);
  }
  return '';
}

/** Columns whose header is the most usual word for its meaning are served first. */
function byPriority(candidates: readonly Candidate[], kind: TableKind): readonly Candidate[] {
  if (kind !== 'actions' && kind !== 'gantt') return candidates;
  const rank = ({ header, meaning }: Candidate): number => {
    if (meaning.action === null) return 1000;
    const words = ACTION_HEADERS[meaning.action.meaning].map(wordKey);
    const at = words.indexOf(wordKey(header));
    return at < 0 ? 500 : at;
  };
  return [...candidates].sort((a, b) => rank(a) - rank(b) || a.column - b.column);
}

/** « Nom » above a column of a schedule names the actions, not a person. */
function isBareName({ header }: Candidate): boolean {
  return ['nom', 'name'].includes(wordKey(header));
}

function targetOfMeaning(
  candidate: Candidate,
  kind: TableKind,
): { readonly target: ColumnTarget; readonly score: number } | null {
  const { meaning } = candidate;
  const { action, session, attendance, person, isTotal, isPeriod } = meaning;
  const found = ((): { meaning: ColumnTarget; score: number } | null => {
    switch (kind) {
      case 'gantt':
        return isPeriod ? { meaning: 'period', score: 1 } : action;
      case 'actions':
        return action ?? (isBareName(candidate) ? null : person);
      case 'sessions':
      case 'dashboard':
        if (isTotal && session?.meaning !== 'rate') return { meaning: 'total', score: 1 };
        return session ?? (isBareName(candidate) ? null : person);
      case 'attendances':
        return attendance ?? person;
      case 'names':
        return person ?? attendance;
      case 'contacts':
      case 'other':
        return person;
    }
  })();
  return found === null ? null : { target: found.meaning, score: found.score };
}

function freeTarget(target: ColumnTarget, taken: ReadonlySet<ColumnTarget>): ColumnTarget | null {
  if (SHARED.has(target) || !taken.has(target)) return target;
  const second = SECOND_CHOICE[target];
  return second !== undefined && !taken.has(second) ? second : null;
}

function targetOfContent(
  content: ColumnContent,
  taken: ReadonlySet<ColumnTarget>,
): { readonly target: ColumnTarget; readonly confidence: Confidence } | null {
  if (content.phones >= 0.3) return { target: 'phone', confidence: 'high' };
  if (content.emails >= 0.3) return { target: 'email', confidence: 'high' };
  const guesses: readonly (readonly [ColumnTarget, number])[] = [
    ['status', content.statuses],
    ['due', content.dates],
    ['place', content.places],
    ['owner', content.services],
    ['partners', content.partners],
  ];
  for (const [target, share] of guesses) {
    if (content.count < 2 || share < MOSTLY || taken.has(target)) continue;
    return { target, confidence: share >= 0.8 ? 'medium' : 'low' };
  }
  return null;
}

function restTarget({ meaning }: Candidate, kind: TableKind): ColumnTarget {
  if (kind === 'actions') return meaning.isTotal && meaning.action === null ? 'total' : 'extra';
  if (kind === 'gantt') return 'extra';
  if (kind === 'sessions') return meaning.isTotal ? 'total' : 'extra';
  return 'ignored';
}

function lengthOf(contents: ReadonlyMap<number, ColumnContent>, { column }: Candidate): number {
  return contents.get(column)?.length ?? 0;
}
