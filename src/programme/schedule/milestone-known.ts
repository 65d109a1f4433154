import type { KnownBlock } from '../../workbook/edit';
import { type Area, areaOf } from '../../workbook/location';
import { hashText } from '../tracker/fingerprint';
import type { PreviousMilestones } from './milestone-context';
import { columnAt, MILESTONE_COLUMNS, type MilestoneFrame, sectionRows } from './milestone-frame';
import { formatSections } from './milestone-look';

/** A short text that tells where things stand and which formats they have. */
export function nameShape(frame: MilestoneFrame): string {
  const { aheadRows, listRows, gridRows, gridColumns, changeRows } = frame;
  const formats = hashText(JSON.stringify(formatSections(frame)));
  return [formats, aheadRows, listRows, gridRows, gridColumns, changeRows].join(';');
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
  const [aheadRows = 0, listRows = 0, gridRows = 0, gridColumns = 0, changeRows = 0] =
    numbers.map(Number);
  const frame = { sheet, aheadRows, listRows, gridRows, gridColumns, changeRows };
  const isAsSet = shape === nameShape(frame) && formulaCells === countMilestoneFormulas(frame);
  if (!isAsSet || listRows < 2) return {};
  return { known: { filled: filledOf(frame), formats: formatSections(frame), validated: null } };
}

function filledOf(frame: MilestoneFrame): KnownBlock['filled'] {
  const first = sectionRows(frame).list + 2;
  const run = (from: number, to: number): KnownBlock['filled'][number] => ({
    from: areaOf([first, from], [1, to - from + 1]),
    to: areaOf([first + 1, from], [frame.listRows - 1, to - from + 1]),
  });
  return [run(columnAt('title'), columnAt('dependsOn')), run(columnAt('days'), columnAt('short'))];
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
