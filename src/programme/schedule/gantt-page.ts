import type { Edit } from '../../workbook/edit';
import { printedArea } from './gantt-areas';
import { TOP } from './gantt-frame';
import { printedHeight } from './gantt-sizes';
import type { LookInput } from './look-input';

/** Points of height that one A3 page holds at three fifths of the size, the least one reads well. */
const ONE_PAGE_HEIGHT = 1300;

/** One A3 page as long as the rows fit; A4 pages beyond. */
export function pageOf(look: LookInput): Edit {
  const { frame, footer, words } = look;
  const isOnePage = printedHeight(look) <= ONE_PAGE_HEIGHT;
  return {
    kind: 'page',
    sheet: frame.sheet,
    page: {
      orientation: 'landscape',
      paper: isOnePage ? 'a3' : 'a4',
      fit: { width: 1, height: isOnePage ? 1 : null },
      margins: { top: 8, bottom: 12, left: 8, right: 8 },
      printArea: printedArea(frame),
      titleRows: { first: TOP.year, last: TOP.calendar },
      footer: { left: footer.left, center: words.pageOfPages, right: footer.right },
      centerHorizontally: true,
    },
  };
}
