import type { StrandGroup } from '../rows/select-rows';
import { HEADING_HEIGHT, type PageRoom, type RowHeights } from './gantt-paper';

/** Rows of a strand under one heading: all of them, or those of a page. */
export interface StrandPart extends StrandGroup {
  readonly startsPage: boolean;
  /** Whether the strand began on an earlier page. */
  readonly isContinued: boolean;
  /** Rows of the strand, on whichever pages. */
  readonly count: number;
  /** Lines from its first row to its last: with the headings told again between them. */
  readonly lineCount: number;
}

/** Rows of a strand, on the whole, from which it is worth pages of its own. */
const LEAST_ROWS_A_PAGE = 30;

const UNENDING: PageRoom = { first: Infinity, next: Infinity };

/**
 * Strands cut where a page is full, so that what goes on over the page bears the name of its strand
 * again; strands of many rows begin a page each. Without heights, one page holds them all.
 */
export function cutAtPages(
  groups: readonly StrandGroup[],
  measured: { readonly heights: RowHeights; readonly room: PageRoom } | null,
): readonly StrandPart[] {
  const rowCount = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const isAlone = measured !== null && rowCount >= LEAST_ROWS_A_PAGE * groups.length;
  const onPage = measured?.room ?? UNENDING;
  let room = onPage.first;
  return groups.flatMap(({ strand, rows }, index) => {
    const starts = [0];
    const startsPage = index > 0 && isAlone;
    room = (startsPage ? onPage.next : room) - HEADING_HEIGHT;
    for (const [at, row] of rows.entries()) {
      const height = measured?.heights.get(row) ?? 0;
      if (height > room) {
        starts.push(at);
        room = onPage.next - HEADING_HEIGHT;
      }
      room -= height;
    }
    const [, second] = starts;
    // A heading at the foot of a page goes over with its first row.
    const isMoved = second === 0;
    const own = isMoved ? starts.slice(1) : starts;
    return own.map((from, part) => ({
      strand,
      rows: rows.slice(from, own[part + 1]),
      startsPage: part > 0 || startsPage || isMoved,
      isContinued: part > 0,
      count: rows.length,
      lineCount: rows.length + own.length - 1,
    }));
  });
}
