import { readAddress, sheetPrefix, showFixedArea } from '../formulas/references';
import type { HeaderFooter, PageLayout } from '../model/features';
import type { Sheet } from '../model/sheet';
import { invalidArgument, itemNotFound } from '../rich-api/excel-error';
import type { Argument, ClassDefinition, HostObject, MemberContext } from '../rich-api/host-class';
import { defineClass, isHostObject } from '../rich-api/host-class';
import type { Session } from '../rich-api/session';
import type { Json } from '../rich-api/wire';
import { boolean, integer, isGiven, number, oneOf, record, text } from './arguments';
import { requireEditable } from './guards';
import { rangeOf } from './range';
import type { RangeTarget } from './range-target';
import { areaOf, findArea, rangeAt } from './range-target';
import { specialCells } from './special-cells';

type Context = MemberContext<Sheet>;
type Scalar = NonNullable<ClassDefinition<Sheet>['scalars']>[string];

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

function touch({ target, session }: Context): PageLayout {
  requireEditable(session, target, 'layout');
  target.touched.add('page');
  target.touched.add('properties');
  return target.page;
}

function field<K extends keyof PageLayout>(
  key: K,
  read: (value: Argument) => PageLayout[K],
  show: (value: PageLayout[K]) => Json,
): Scalar {
  return {
    get: ({ target }) => show(target.page[key]),
    set: (context, value) => {
      touch(context)[key] = read(value);
    },
  };
}

function margin(side: keyof PageLayout['margins']): Scalar {
  return {
    get: ({ target }) => target.page.margins[side],
    set: (context, value) => {
      const points = number(value);
      if (points < 0) throw invalidArgument('A margin is not negative');
      touch(context).margins[side] = points;
    },
  };
}

function flag(
  key:
    | 'blackAndWhite'
    | 'centerHorizontally'
    | 'centerVertically'
    | 'printGridlines'
    | 'printHeadings',
): Scalar {
  return field(key, boolean, (value) => value);
}

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
      page.scale = scale;
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

/** Print area and titles are names of the sheet. */
const AREA = '_xlnm.Print_Area';
const TITLES = '_xlnm.Print_Titles';

function setName(session: Session, sheet: Sheet, name: string, formula: string | null): void {
  const { names } = session.workbook;
  const index = names.findIndex((own) => own.name === name && own.scope === sheet.id);
  if (index >= 0) names.splice(index, 1);
  if (formula !== null) names.push({ name, formula, scope: sheet.id, visible: true, comment: '' });
  session.workbook.touched.add('names');
  session.workbook.noteStructure();
}

function nameOf(session: Session, sheet: Sheet, name: string): string[] {
  const found = session.workbook.names.find((own) => own.name === name && own.scope === sheet.id);
  return found ? found.formula.split(/,(?=(?:[^']*'[^']*')*[^']*$)/) : [];
}

function given(value: Argument, { target, session }: Context): string {
  const areas = isHostObject(value)
    ? [areaOf(value.target as RangeTarget, session)]
    : text(value)
        .split(',')
        .map((address) => findArea(address, target, session.workbook));
  return areas.map((area) => sheetPrefix(target.name) + showFixedArea(area)).join(',');
}

function setTitles(context: Context, value: Argument, direction: 'rows' | 'columns'): null {
  touch(context);
  const { target, session } = context;
  const isRows = (address: string): boolean => readAddress(address)?.area.columnCount === 16_384;
  const others = nameOf(session, target, TITLES).filter(
    (address) => isRows(address) === (direction === 'columns'),
  );
  const formula = given(value, context);
  if (isRows(formula) !== (direction === 'rows'))
    throw invalidArgument('Whole rows or columns were expected');
  setName(session, target, TITLES, [...others, formula].sort().join(','));
  return null;
}

function titles({ target, session }: Context, direction: 'rows' | 'columns'): HostObject | null {
  for (const address of nameOf(session, target, TITLES)) {
    const area = readAddress(address)?.area;
    const isRows = area?.columnCount === 16_384;
    if (area && isRows === (direction === 'rows')) return rangeOf(rangeAt(target, area), session);
  }
  return null;
}

function printArea({ target, session }: Context): HostObject | null {
  const areas = nameOf(session, target, AREA)
    .map((address) => readAddress(address)?.area)
    .filter((area) => area !== undefined);
  return areas.length === 0 ? null : specialCells(target, areas, session);
}

const UNITS = { Points: 1, Inches: 72, Centimeters: 72 / 2.54 } as const;

function headerPart(place: 'header' | 'footer', side: keyof HeaderFooter): Scalar {
  return {
    get: ({ target }) => target.page[place][side],
    set: (context, value) => {
      const words = text(value);
      const page = touch(context);
      const others = Object.entries(page[place]).filter(([key]) => key !== side);
      const length = others.reduce((sum, [, own]) => sum + String(own).length, words.length);
      if (length > 249) throw invalidArgument('A header holds at most 255 characters');
      page[place][side] = words;
    },
  };
}

const headerFooter = defineClass<Sheet>({
  name: 'HeaderFooter',
  scalars: {
    leftHeader: headerPart('header', 'left'),
    centerHeader: headerPart('header', 'center'),
    rightHeader: headerPart('header', 'right'),
    leftFooter: headerPart('footer', 'left'),
    centerFooter: headerPart('footer', 'center'),
    rightFooter: headerPart('footer', 'right'),
  },
});

const headerFooterGroup = defineClass<Sheet>({
  name: 'HeaderFooterGroup',
  scalars: {
    state: { get: () => 'Default' },
    useSheetMargins: { get: () => true },
    useSheetScale: { get: () => true },
  },
  objects: { defaultForAllPages: ({ target, session }) => headerFooter(target, session) },
});

export const pageLayoutOf = defineClass<Sheet>({
  name: 'PageLayout',
  scalars: {
    orientation: field(
      'orientation',
      (value) =>
        oneOf(value, ['Portrait', 'Landscape']) === 'Landscape' ? 'landscape' : 'portrait',
      (value) => (value === 'landscape' ? 'Landscape' : 'Portrait'),
    ),
    paperSize: field(
      'paperSize',
      paper,
      (value) => Object.entries(PAPERS).find(([, size]) => size === value)?.[0] ?? null,
    ),
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

interface BreaksTarget {
  readonly sheet: Sheet;
  readonly direction: 'rows' | 'columns';
}

interface BreakTarget extends BreaksTarget {
  readonly at: number;
}

function breakKey(direction: BreaksTarget['direction']): 'rowBreaks' | 'columnBreaks' {
  return direction === 'rows' ? 'rowBreaks' : 'columnBreaks';
}

const pageBreak = defineClass<BreakTarget>({
  name: 'PageBreak',
  scalars: {
    rowIndex: { get: ({ target }) => (target.direction === 'rows' ? target.at : 0) },
    columnIndex: { get: ({ target }) => (target.direction === 'columns' ? target.at : 0) },
  },
  methods: {
    delete: ({ target: { sheet, direction, at }, session }) => {
      const key = breakKey(direction);
      touch({ target: sheet, session })[key] = sheet.page[key].filter((own) => own !== at);
      return null;
    },
  },
});

export const pageBreaksOf = defineClass<BreaksTarget>({
  name: 'PageBreakCollection',
  methods: {
    add: ({ target: { sheet, direction }, session }, [range]) => {
      const area = isHostObject(range)
        ? areaOf(range.target as RangeTarget, session)
        : findArea(text(range), sheet, session.workbook);
      const at = direction === 'rows' ? area.row : area.column;
      const key = breakKey(direction);
      const breaks = new Set([...sheet.page[key], at]);
      touch({ target: sheet, session })[key] = [...breaks].sort((a, b) => a - b);
      return pageBreak({ sheet, direction, at }, session);
    },
    getCount: ({ target: { sheet, direction } }) => sheet.page[breakKey(direction)].length,
    removePageBreaks: ({ target: { sheet, direction }, session }) => {
      touch({ target: sheet, session })[breakKey(direction)] = [];
      return null;
    },
  },
  items: ({ target, session }) =>
    target.sheet.page[breakKey(target.direction)].map((at) =>
      pageBreak({ ...target, at }, session),
    ),
});
