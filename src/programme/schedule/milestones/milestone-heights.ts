import type { Edit } from '../../../workbook/edit';
import { sectionRows, TOP_ROWS, WIDTHS } from './milestone-frame';
import type { MilestoneLook } from './milestone-look';

const LINE_HEIGHT = 12.5;
const GRID_LINE_HEIGHT = 13;

/** Rows are as tall as the longest text they hold needs. */
export function layOutMilestoneHeights(look: Omit<MilestoneLook, 'widths'>): readonly Edit[] {
  const { frame, milestones } = look;
  const { sheet } = frame;
  const rows = sectionRows(frame);
  const lines = (text: string, width: number): number => Math.ceil(text.length / (width * 1.15));
  const heights = milestones.map(({ row: { value } }) => {
    const counts = [
      lines(value.title, WIDTHS.title),
      lines(`${value.condition} [Non bloquante]`, WIDTHS.condition),
      lines(value.strand, WIDTHS.strand),
      lines(value.decisionMaker || value.owner || value.partners.join(' ; '), WIDTHS.who),
      lines(value.dependsOn.map(({ id }) => id).join(' ; '), WIDTHS.dependsOn),
    ];
    return Math.max(1, ...counts) * LINE_HEIGHT + 4;
  });
  const tall = 2 * LINE_HEIGHT + 4;
  return [
    { kind: 'rowHeight', sheet, first: TOP_ROWS.title, count: 1, height: 27 },
    { kind: 'rowHeight', sheet, first: rows.ahead + 1, count: frame.aheadRows + 1, height: tall },
    { kind: 'rowHeight', sheet, first: rows.list + 1, count: 1, height: tall },
    { kind: 'rowHeight', sheet, first: rows.grid + 1, count: 1, height: tall },
    { kind: 'rowHeights', sheet, first: rows.list + 2, heights },
    gridHeights(look),
  ];
}

function gridHeights({ frame, gridLines }: Pick<MilestoneLook, 'frame' | 'gridLines'>): Edit {
  return {
    kind: 'rowHeights',
    sheet: frame.sheet,
    first: sectionRows(frame).grid + 2,
    heights: gridLines.map((count) => Math.min(Math.max(count, 1), 30) * GRID_LINE_HEIGHT + 4),
  };
}
