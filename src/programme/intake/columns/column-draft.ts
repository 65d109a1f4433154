import type { CalendarDate } from '../../../lib/calendar-date';
import { fold } from '../../../lib/text';
import { namePersons } from '../../reading/card-heads';
import { type Grid, lineText } from '../../reading/grid';
import type { References } from '../../names/references';
import { type ColumnContent, describeColumn } from './column-content';
import { type Fit, fitOf } from './column-fit';
import { type ColumnHeader, columnKeys, headersOf } from './column-headers';
import type { ColumnGuess, ColumnMatch, ColumnTarget } from './column-targets';
import { type FoundTable, rowsUnderHeader } from '../headers/find-tables';
import type { HeaderMeaning } from '../headers/header-kinds';
import type { ActionTarget } from '../headers/header-words';
import type { TableKind } from '../headers/table-kind';

export interface MatchRequest {
  readonly grid: Grid;
  readonly table: FoundTable;
  readonly kind: TableKind;
  /** Which table of the sheet, from 0: two of them may have the same headers. */
  readonly order: number;
  readonly references: References;
  /** The date of the document. */
  readonly writtenOn: CalendarDate | null;
  /** What the user chose, now or at an earlier run: column key to the label of a target. */
  readonly chosen: Readonly<Record<string, string>>;
}

/** A column that is being matched: its header, its cells, looked at when they are first asked for, and what it is settled to hold. */
export class Column implements ColumnHeader {
  readonly column: number;
  readonly header: string;
  readonly meaning: HeaderMeaning;
  /** The header, folded. */
  readonly name: string;
  /** What the header announces of an action. */
  readonly says: ActionTarget | null;
  /** Null as long as nothing is settled. */
  match: ColumnMatch | null = null;
  private described: ColumnContent | null = null;
  private filled: readonly number[] | null = null;

  constructor(
    private readonly request: MatchRequest,
    { column, header, meaning }: ColumnHeader,
    /** How the answers name it. */
    readonly key: string,
  ) {
    this.column = column;
    this.header = header;
    this.meaning = meaning;
    this.name = fold(header);
    this.says = meaning.action?.meaning ?? null;
  }

  /** What it is settled to hold. */
  get target(): ColumnTarget | null {
    return this.match?.target ?? null;
  }

  /** What its cells look like. */
  get content(): ColumnContent {
    const { grid, references, table } = this.request;
    const rows = { firstRow: table.lastHeaderRow + 1, lastRow: table.lastRow };
    return (this.described ??= describeColumn(grid, references, {
      column: this.column,
      header: this.header,
      ...rows,
    }));
  }

  /** The rows in which it says something. */
  get rows(): readonly number[] {
    const { grid, table } = this.request;
    return (this.filled ??= rowsUnderHeader(table).filter(
      (row) => !grid.isEmpty(row, this.column),
    ));
  }

  /** What it says, row by row, blanks left out. */
  get texts(): readonly string[] {
    return this.rows.map((row) => lineText(this.request.grid, row, this.column));
  }

  /** Whether at least half of what it holds is merged over the rows under it. */
  get isMergedDown(): boolean {
    const { grid } = this.request;
    const filled = this.rows.filter((row) => {
      const merge = grid.merge(row, this.column);
      // A cell alone in its row is a heading or a legend: it groups nothing.
      return merge === null ? grid.filled(row).length > 1 : merge.row === row;
    });
    const merged = filled.filter((row) => {
      const { rowCount = 1, columnCount = 1 } = grid.merge(row, this.column) ?? {};
      return rowCount > 1 && columnCount === 1;
    });
    return merged.length > 0 && merged.length >= filled.length / 2;
  }

  /** Whether it says something of the first row: what begins later is a note, and groups nothing. */
  get isFilledFirst(): boolean {
    const { grid, table } = this.request;
    const first = rowsUnderHeader(table).find((row) => grid.filled(row).length > 0);
    return first !== undefined && this.rows[0] === first;
  }

  /** Whether its cells are names of persons, of which at least two differ. */
  get namesPersons(): boolean {
    return new Set(this.texts).size > 1 && namePersons(this.texts);
  }

  /** What its cells say of a target. */
  fit(target: ColumnTarget): Fit {
    return fitOf(target, this.content);
  }

  /** Settles what it holds; a null guess settles nothing. */
  settle(guess: ColumnGuess | null): void {
    const { column, header, key } = this;
    if (guess !== null) this.match = { column, header, key, ...guess };
  }
}

/** The columns of a table that are being matched, from the left. */
export interface Draft {
  readonly request: MatchRequest;
  readonly columns: readonly Column[];
}

/** Opens a table whose columns are to be matched. */
export function openDraft(request: MatchRequest): Draft {
  const { grid, table, order } = request;
  const headers = headersOf(grid, table);
  const keys = columnKeys({ sheet: grid.sheet, order }, headers);
  const columns = headers.map((one) => new Column(request, one, keys.get(one.column) ?? ''));
  return { request, columns };
}

/** Columns not settled yet, from the left. */
export function open({ columns }: Draft): readonly Column[] {
  return columns.filter(({ match }) => match === null);
}

/** The first column settled to hold something. */
export function holderOf({ columns }: Draft, target: ColumnTarget): Column | undefined {
  return columns.find((column) => column.target === target);
}

/** Whether a column is settled to hold something. */
export function isHeld(draft: Draft, target: ColumnTarget): boolean {
  return holderOf(draft, target) !== undefined;
}

/** Whether the header of a column, other than a given one, announces something. */
export function isAnnounced({ columns }: Draft, target: ColumnTarget, but?: Column): boolean {
  return columns.some((other) => other !== but && other.says === target);
}

/** Whether a column holds such a thing, or is called so: none without a name stands in for it. */
export function isClaimed(draft: Draft, target: ColumnTarget): boolean {
  return isHeld(draft, target) || isAnnounced(draft, target);
}

/** Whether each cell of a column is all that its row says. */
export function standsAlone({ request: { grid } }: Draft, { rows }: Column): boolean {
  return rows.every((row) => grid.filled(row).length === 1);
}
