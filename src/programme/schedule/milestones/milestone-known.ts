import type { KnownBlock } from '../../../workbook/edit';
import { type Area, areaOf } from '../../../workbook/location';
import { hashText } from '../../tracker/fingerprint';
import type { PreviousMilestones } from './milestone-context';
import {
  columnAt,
  MILESTONE_COLUMNS,
  type MilestoneColumn,
  type MilestoneFrame,
  sectionRows,
} from './milestone-frame';
import { formatSections } from './milestone-look';

/** A short text that tells where things stand, how many rows have no N°, and which formats there are. */
export function nameShape(frame: MilestoneFrame, directMatches: number): string {
  const { aheadRows, listRows, gridRows, gridColumns, changeRows } = frame;
  const formats = hashText(JSON.stringify(formatSections(frame)));
  const counts = [aheadRows, listRows, gridRows, gridColumns, changeRows, directMatches];
  return [formats, ...counts].join(';');
}

/**
 * What is known of the list an earlier run left: its first line fills the others, and the formats
 * are those this version would set. Nothing when either may not be so.
 */
export function knownMilestones(
  { shape, formulaCells }: PreviousMilestones,
  sheet: string,
): { readonly known?: KnownBlock } {
  const [, ...numbers] = (shape ?? '').split(';');
  const [aheadRows = 0, listRows = 0, gridRows = 0, gridColumns = 0, changeRows = 0, direct = 0] =
    numbers.map(Number);
  const frame = { sheet, aheadRows, listRows, gridRows, gridColumns, changeRows };
  const isAsSet =
    shape === nameShape(frame, direct) && formulaCells === countMilestoneFormulas(frame);
  if (!isAsSet || aheadRows < 2 || listRows < 2) return {};
  return {
    known: { filled: filledOf(frame, direct), formats: formatSections(frame), validated: null },
  };
}

function filledOf(frame: MilestoneFrame, directMatches: number): KnownBlock['filled'] {
  const { ahead, list } = sectionRows(frame);
  const run = (
    { first, count }: { readonly first: number; readonly count: number },
    [from, to]: readonly [from: MilestoneColumn, to: MilestoneColumn],
  ): KnownBlock['filled'][number] => {
    const columnCount = columnAt(to) - columnAt(from) + 1;
    return {
      from: areaOf([first, columnAt(from)], [1, columnCount]),
      to: areaOf([first + 1, columnAt(from)], [count - 1, columnCount]),
    };
  };
  const next = { first: ahead + 2, count: frame.aheadRows };
  const all = { first: list + 2, count: frame.listRows };
  return [
    run(next, ['number', 'awaitedBy']),
    run(all, ['title', 'dependsOn']),
    run(all, [directMatches === 0 ? 'match' : 'days', 'short']),
  ];
}

/** The lines of the next sixty days and those of the list. */
export function milestoneLinesArea(frame: MilestoneFrame): Area {
  const { ahead, list } = sectionRows(frame);
  const rowCount = list + Math.max(frame.listRows, 1) - ahead;
  return areaOf([ahead + 2, 0], [rowCount, MILESTONE_COLUMNS.length]);
}

/** How many cells of {@link milestoneLinesArea} hold a formula when nobody wrote over one. */
export function countMilestoneFormulas({ aheadRows, listRows }: MilestoneFrame): number {
  const printed = columnAt('match');
  const typed = 2;
  return aheadRows * (printed + 1) + listRows * (MILESTONE_COLUMNS.length - typed);
}
