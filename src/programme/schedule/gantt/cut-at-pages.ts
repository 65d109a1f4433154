import type { ScheduleRow, StrandGroup } from '../rows/select-rows';

/** Rows of a strand under one heading: all of them, or those of a page. */
export interface StrandPart extends StrandGroup {
  /** Whether a page begins with it. */
  readonly startsPage: boolean;
}

/** Points of rows that an A3 page holds, less on the first, and of the heading of a strand. */
const PAGE_ROOM = 750;
const FIRST_PAGE_ROOM = PAGE_ROOM - 80;
const HEADING_HEIGHT = 12;

/** Rows of a strand, on the whole, from which it is worth pages of its own. */
const LEAST_ROWS_A_PAGE = 30;

/** Strands one after the other, on a page as long as it takes. */
export function onOnePage(groups: readonly StrandGroup[]): readonly StrandPart[] {
  return groups.map((group) => ({ ...group, startsPage: false }));
}

/**
 * Strands cut where a page is full, so that what goes on over the page bears the name of its strand
 * again. Strands of many rows begin a page each.
 */
export function cutAtPages(
  groups: readonly StrandGroup[],
  heightOf: (row: ScheduleRow) => number,
): readonly StrandPart[] {
  const rowCount = groups.reduce((sum, { rows }) => sum + rows.length, 0);
  const isAlone = rowCount >= LEAST_ROWS_A_PAGE * groups.length;
  const parts: StrandPart[] = [];
  let room = FIRST_PAGE_ROOM;
  for (const [index, { strand, rows }] of groups.entries()) {
    let [startsPage, from] = [index > 0 && isAlone, 0];
    if (startsPage) room = PAGE_ROOM;
    room -= HEADING_HEIGHT;
    for (const [at, row] of rows.entries()) {
      const height = heightOf(row);
      if (height > room) {
        if (at > from) parts.push({ strand, rows: rows.slice(from, at), startsPage });
        [startsPage, from] = [true, at];
        room = PAGE_ROOM - HEADING_HEIGHT;
      }
      room -= height;
    }
    parts.push({ strand, rows: rows.slice(from), startsPage });
  }
  return parts;
}
