import type { EditOf, PageEdit } from '../../workbook/edit';
import { areaAddress } from '../../workbook/location';
import { sheetOf, stripOf } from '../sheet-range';

const POINTS_PER_MILLIMETRE = 72 / 25.4;
const PAPERS = { a3: 'A3', a4: 'A4' } as const;
const ORIENTATIONS = { portrait: 'Portrait', landscape: 'Landscape' } as const;

/** Queues a page set-up; a paper that the printer lacks is refused, and can be left out. */
export function queuePage(
  context: Excel.RequestContext,
  { sheet, page }: EditOf<'page'>,
  how: 'whole' | 'but-for-paper',
): void {
  const layout = sheetOf(context, sheet).pageLayout;
  layout.orientation = ORIENTATIONS[page.orientation];
  if (how === 'whole') layout.paperSize = PAPERS[page.paper];
  layout.zoom = zoomOf(page.fit);
  queueMargins(layout, page.margins);
  if (page.centerHorizontally !== undefined) layout.centerHorizontally = page.centerHorizontally;
  queueHeaders(layout.headersFooters.defaultForAllPages, page);
  queuePrinted(context, sheet, page);
  if (page.breaksBefore !== undefined) queueBreaks(context, sheet, page.breaksBefore);
}

function zoomOf({ width, height }: PageEdit['fit']): Excel.PageLayoutZoomOptions {
  if (width === null && height === null) return { scale: 100 };
  return {
    ...(width === null ? {} : { horizontalFitToPages: width }),
    ...(height === null ? {} : { verticalFitToPages: height }),
  };
}

function queueMargins(layout: Excel.PageLayout, margins: PageEdit['margins']): void {
  for (const side of ['top', 'bottom', 'left', 'right'] as const) {
    layout[`${side}Margin`] = margins[side] * POINTS_PER_MILLIMETRE;
  }
}
function queueHeaders(target: Excel.HeaderFooter, { header, footer }: PageEdit): void {
  for (const part of ['left', 'center', 'right'] as const) {
    if (header !== undefined) target[`${part}Header`] = header[part] ?? '';
    if (footer !== undefined) target[`${part}Footer`] = footer[part] ?? '';
  }
}

function queuePrinted(context: Excel.RequestContext, sheet: string, page: PageEdit): void {
  const layout = sheetOf(context, sheet).pageLayout;
  const { printArea, titleRows } = page;
  if (printArea !== undefined) layout.setPrintArea(areaAddress(printArea));
  if (titleRows !== undefined) {
    const { first, last } = titleRows;
    const rows = { sheet, direction: 'rows', first, count: last - first + 1 } as const;
    layout.setPrintTitleRows(stripOf(context, rows));
  }
}

/** Puts the page breaks between rows where they are asked, and nowhere else. */
export function queueBreaks(
  context: Excel.RequestContext,
  sheet: string,
  rows: readonly number[],
): void {
  const breaks = sheetOf(context, sheet).horizontalPageBreaks;
  breaks.removePageBreaks();
  for (const row of rows) breaks.add(`A${row + 1}`);
}

/** Queues what tells whether Excel kept the page set-up: fit to page is lost in places. */
export function queuePageCheck(
  context: Excel.RequestContext,
  { sheet, page }: EditOf<'page'>,
): () => boolean {
  const layout = sheetOf(context, sheet).pageLayout.load('orientation,paperSize,zoom');
  return () =>
    layout.orientation === ORIENTATIONS[page.orientation] &&
    layout.paperSize === PAPERS[page.paper] &&
    (layout.zoom.horizontalFitToPages ?? null) === page.fit.width &&
    (layout.zoom.verticalFitToPages ?? null) === page.fit.height;
}
