import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument } from '../rich-api/host-class';
import { defineClass } from '../rich-api/host-class';
import { boolean, integer, isGiven, number, oneOf, record, text } from './arguments';
import { headerFooterGroup } from './header-footer';
import type { Scalar } from './page-fields';
import { field, flag, margin, touch } from './page-fields';
import { AREA, given, printArea, setName, setTitles, titles } from './print-names';

export const PAPERS: Readonly<Record<string, number>> = {
  Letter: 1,
  LetterSmall: 2,
  Tabloid: 3,
  Ledger: 4,
  Legal: 5,
  Statement: 6,
  Executive: 7,
  A3: 8,
  A4: 9,
  A4Small: 10,
  A5: 11,
  B4: 12,
  B5: 13,
  Folio: 14,
};

const zoom: Scalar = {
  get: ({ target: { page } }) =>
    page.fitToPage
      ? {
          ...(page.fitWidth === null ? {} : { horizontalFitToPages: page.fitWidth }),
          ...(page.fitHeight === null ? {} : { verticalFitToPages: page.fitHeight }),
        }
      : { scale: page.scale ?? 100 },
  set: (context, value) => {
    const given = record(value);
    const page = touch(context);
    if (isGiven(given.scale)) {
      const scale = integer(given.scale);
      if (scale < 10 || scale > 400) throw invalidArgument('A scale goes from 10 to 400');
      page.scale = scale === 100 ? null : scale;
      page.fitToPage = false;
      page.fitWidth = null;
      page.fitHeight = null;
      return;
    }
    page.fitWidth = isGiven(given.horizontalFitToPages)
      ? integer(given.horizontalFitToPages)
      : null;
    page.fitHeight = isGiven(given.verticalFitToPages) ? integer(given.verticalFitToPages) : null;
    page.fitToPage = true;
    page.scale = null;
  },
};

function paper(value: Argument): number {
  const name = text(value);
  const known = Object.keys(PAPERS).find((own) => own.toLowerCase() === name.toLowerCase());
  const size = known === undefined ? undefined : PAPERS[known];
  if (size === undefined) throw invalidArgument(`${name} is not a paper size`);
  return size;
}

const paperSize = field(
  'paperSize',
  paper,
  (value) => Object.entries(PAPERS).find(([, size]) => size === value)?.[0] ?? null,
);

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

export const pageLayoutOf = defineClass<Sheet>({
  name: 'PageLayout',
  scalars: {
    orientation: field(
      'orientation',
      (value) =>
        oneOf(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait',
      (value) => (value === 'landscape' ? 'Landscape' : 'Portrait'),
    ),
    paperSize: {
      ...paperSize,
      set: (context, value) => {
        if (context.session.quirks.has('no-large-paper') && value === 'A3') {
          throw invalidArgument('The printer has no such paper');
        }
        paperSize.set?.(context, value);
      },
    },
    blackAndWhite: flag('blackAndWhite'),
    centerHorizontally: flag('centerHorizontally'),
    centerVertically: flag('centerVertically'),
    printGridlines: flag('printGridlines'),
    printHeadings: flag('printHeadings'),
    draftMode: field('draft', boolean, (value) => value),
    zoom,
    leftMargin: margin('left'),
    rightMargin: margin('right'),
    topMargin: margin('top'),
    bottomMargin: margin('bottom'),
    headerMargin: margin('header'),
    footerMargin: margin('footer'),
    firstPageNumber: field(
      'firstPageNumber',
      (value) => (value === '' ? null : integer(value)),
      (value) => value ?? '',
    ),
    printOrder: field(
      'printOrder',
      (value) => oneOf(value, ['DownThenOver', 'OverThenDown']),
      (value) => value,
    ),
    printComments: field(
      'printComments',
      (value) => oneOf(value, ['NoComments', 'EndSheet', 'InPlace']),
      (value) => value,
    ),
    printErrors: field(
      'printErrors',
      (value) => oneOf(value, ['AsDisplayed', 'Blank', 'Dash', 'NotAvailable']),
      (value) => value,
    ),
  },
  objects: { headersFooters: ({ target, session }) => headerFooterGroup(target, session) },
  methods: {
    setPrintArea: (context, [area]) => {
      touch(context);
      setName(context.session, context.target, AREA, given(area, context));
      return null;
    },
    getPrintArea: (context) => {
      const found = printArea(context);
      if (!found) throw itemNotFound('The print area');
      return found;
    },
    getPrintAreaOrNullObject: printArea,
    setPrintTitleRows: (context, [rows]) => setTitles(context, rows, 'rows'),
    setPrintTitleColumns: (context, [columns]) => setTitles(context, columns, 'columns'),
    getPrintTitleRowsOrNullObject: (context) => titles(context, 'rows'),
    getPrintTitleColumnsOrNullObject: (context) => titles(context, 'columns'),
    setPrintMargins: (context, [unit, options]) => {
      const factor = UNITS[oneOf(unit, ['Points', 'Inches', 'Centimeters'])];
      const asked = record(options);
      const page = touch(context);
      for (const side of ['left', 'right', 'top', 'bottom', 'header', 'footer'] as const) {
        const value = asked[side];
        if (isGiven(value)) page.margins[side] = number(value) * factor;
      }
      return null;
    },
  },
});
