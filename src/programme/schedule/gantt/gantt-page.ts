import type { Edit } from '../../../workbook/edit';
import { printedAs } from '../../tracker/layout/edit-parts';
import { TOP, printedArea } from '../gantt-frame/gantt-frame';
import type { LookInput } from './gantt-context';

/** One A3 page as long as the rows fit it; as many as they need beyond. */
export function pageOf({ frame, footer, words, lines, isOnePage }: LookInput): Edit {
  const breaksBefore = lines.flatMap((line) =>
    line.kind === 'strand' && line.part.startsPage ? [line.row] : [],
  );
  return printedAs(
    frame.sheet,
    {
      paper: 'a3',
      printArea: printedArea(frame),
      ...(isOnePage ? {} : { breaksBefore }),
      titleRows: { first: TOP.year, last: TOP.calendar },
      footer: { left: footer.left, center: words.pageOfPages, right: footer.right },
    },
    isOnePage ? 'one' : 'as many as needed',
  );
}
