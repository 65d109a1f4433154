import type { Edit } from '../../../workbook/edit';
import { printedAs } from '../../tracker/layout/edit-parts';
import { TOP, printedArea } from './gantt-frame';
import { printsWithin } from './gantt-sizes';
import type { LookInput } from './gantt-context';

/** Points of height that one A3 page holds at two thirds of the size, where the rows print at 6 points. */
const ONE_PAGE_HEIGHT = 1170;

export function fitsOnePage(look: Omit<LookInput, 'widths'>): boolean {
  return printsWithin(ONE_PAGE_HEIGHT, look);
}

/** One A3 page as long as the rows fit it; as many as they need beyond. */
export function pageOf(look: LookInput): Edit {
  const { frame, footer, words } = look;
  const isOne = fitsOnePage(look);
  const breaksBefore = look.lines.flatMap((line) =>
    line.kind === 'strand' && line.part.startsPage ? [line.row] : [],
  );
  return printedAs(
    frame.sheet,
    {
      paper: 'a3',
      margins: { top: 8, bottom: 12, left: 8, right: 8 },
      printArea: printedArea(frame),
      ...(isOne ? {} : { breaksBefore }),
      titleRows: { first: TOP.year, last: TOP.calendar },
      footer: { left: footer.left, center: words.pageOfPages, right: footer.right },
    },
    isOne ? 'one' : 'as many as needed',
  );
}
