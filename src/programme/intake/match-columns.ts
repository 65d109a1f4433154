import { type ColumnContent, describeColumn } from './column-content';
import {
  byPriority,
  type ColumnGuess,
  guessFromContent,
  guessFromHeader,
  guessOfRest,
} from './column-guess';
import { type ColumnHeader, headersOf } from './column-headers';
import { type ColumnMatch, type ColumnTarget, targetOfLabel } from './column-targets';
import type { FoundTable } from './find-tables';
import type { Grid } from './grid';
import { readStatus } from './read-status';
import type { References } from './references';
import type { TableKind } from './table-kind';

export interface MatchRequest {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly kind: TableKind;
  readonly references: References;
  /** What the user chose, now or at an earlier run: column key to the label of a target. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** Columns being matched: what is settled, and the targets that are taken. */
interface Draft {
  readonly request: MatchRequest;
  readonly headers: readonly ColumnHeader[];
  readonly settled: Map<number, ColumnMatch>;
  readonly taken: Set<ColumnTarget>;
}

const MOSTLY_CROSSES = 0.8;

/** Decides what each column holds: the user's choice, then its header, then its content. */
export function matchColumns(request: MatchRequest): readonly ColumnMatch[] {
  const { grid, table, kind } = request;
  const headers = headersOf(grid, table);
  const draft: Draft = { request, headers, settled: new Map(), taken: new Set() };
  settleChoices(draft);
  settleStatusMarks(draft);
  for (const header of byPriority(open(draft), kind)) {
    settle(draft, header, guessFromHeader(header, kind, draft.taken));
  }
  if (kind === 'actions' || kind === 'gantt') settleByContent(draft);
  for (const header of open(draft)) settle(draft, header, guessOfRest(header, kind));
  return headers.flatMap(({ column }) => draft.settled.get(column) ?? []);
}

function settle(draft: Draft, header: ColumnHeader, guess: ColumnGuess | null): void {
  if (guess === null) return;
  const { column, header: words } = header;
  draft.taken.add(guess.target);
  const key = columnKey(draft.request.grid, header);
  draft.settled.set(column, { column, header: words, key, ...guess });
}

function open({ headers, settled }: Draft): readonly ColumnHeader[] {
  return headers.filter(({ column }) => !settled.has(column));
}

/** What the user chose, now or at an earlier run. */
function settleChoices(draft: Draft): void {
  const { chosen, grid } = draft.request;
  for (const header of draft.headers) {
    const target = targetOfLabel(chosen[columnKey(grid, header)] ?? '');
    if (target !== null) settle(draft, header, { target, confidence: 'high', why: 'remembered' });
  }
}

/** Two columns or more named after statuses and filled with crosses. */
function settleStatusMarks(draft: Draft): void {
  if (draft.request.kind !== 'actions') return;
  const crossed = open(draft).filter((header) => {
    if (readStatus(header.header, {})?.confidence !== 'high') return false;
    const { count, marks } = contentOf(draft, header);
    return count === 0 || marks >= MOSTLY_CROSSES;
  });
  if (crossed.length < 2) return;
  for (const header of crossed) {
    settle(draft, header, { target: 'statusMark', confidence: 'medium', why: 'header' });
  }
}

/** Columns that look like dates, statuses, places or names; then the longest texts as titles. */
function settleByContent(draft: Draft): void {
  const contents = open(draft).map((header) => ({ header, content: contentOf(draft, header) }));
  for (const { header, content } of contents) {
    settle(draft, header, guessFromContent(content, draft.taken));
  }
  if (draft.taken.has('title')) return;
  const [longest] = contents
    .filter(({ header, content }) => content.count > 0 && !draft.settled.has(header.column))
    .sort((a, b) => b.content.length - a.content.length);
  if (!longest) return;
  settle(draft, longest.header, { target: 'title', confidence: 'medium', why: 'content' });
}

function contentOf({ request }: Draft, { column }: ColumnHeader): ColumnContent {
  const { grid, table, references } = request;
  const rows = { firstRow: table.lastHeaderRow + 1, lastRow: table.lastRow };
  return describeColumn(grid, references, { column, ...rows });
}

/** `Feuil1!Axe`; a column without header is named by its position. */
function columnKey(grid: Grid, { header, column }: ColumnHeader): string {
  return `${grid.sheet}!${header === '' ? `#${column + 1}` : header}`;
}
