import type { Edit } from '../../../workbook/edit';
import { TOP, printedArea } from './gantt-frame';
import type { Paper } from './gantt-paper';
import { printedHeight } from './gantt-sizes';
import type { LookInput } from './gantt-context';

/** Points of height that one A3 page holds at two thirds of the size, where the rows print at 6 points. */
const ONE_PAGE_HEIGHT = 1170;

/** One A3 page as long as the rows fit; A4 pages beyond. */
export function choosePaper(onA3: Omit<LookInput, 'widths'>): Paper {
  return printedHeight(onA3) <= ONE_PAGE_HEIGHT ? 'a3' : 'a4';
}

/** Rows of a strand, on the whole, from which it is worth a page of its own. */
const LEAST_ROWS_A_PAGE = 15;

function breaksAtStrands({ lines, strandRows }: LookInput): boolean {
  return lines.length >= LEAST_ROWS_A_PAGE * strandRows.length;
}

export function pageOf(look: LookInput): Edit {
  const { frame, footer, paper, words } = look;
  return {
    kind: 'page',
    sheet: frame.sheet,
    page: {
      orientation: 'landscape',
      paper,
      fit: { width: 1, height: paper === 'a3' ? 1 : null },
      margins: { top: 8, bottom: 12, left: 8, right: 8 },
      printArea: printedArea(frame),
      ...(paper === 'a4' && breaksAtStrands(look)
        ? { breaksBefore: look.strandRows.slice(1) }
        : {}),
      titleRows: { first: TOP.year, last: TOP.calendar },
      footer: { left: footer.left, center: words.pageOfPages, right: footer.right },
      centerHorizontally: true,
    },
  };
}
