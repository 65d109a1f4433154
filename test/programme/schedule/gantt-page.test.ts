import { scheduleFr } from '../../../src/locales/sheets/schedule.fr';
import { widthOfText } from '../../../src/lib/text-width';
import { pointsOfCharacters } from '../../../src/workbook/column-width';
import type { Edit, PageEdit } from '../../../src/workbook/edit';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Action } from '../../../src/programme/tracker/tracker';
import {
  FIRST_BODY_ROW,
  gridColumn,
  LEFT,
  TOP,
} from '../../../src/programme/schedule/gantt-frame/gantt-frame';
import { NO_FILTER } from '../../../src/programme/schedule/rows/select-rows';
import { anAction, settingsAt } from '../../fixtures/builders';
import { goldenActions, manyActions } from '../../fixtures/golden-tracker';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';
import { columnsOf, GanttWorkbook, planOf, rowsOf } from './gantt-workbook';
import { drawnOn } from './read-drawing';

const MILLIMETRE = 72 / 25.4;
const A3 = [420, 297] as const;
/** Size of the font of the rows. */
const FONT_SIZE = 9;
/** Excel prints what sets no height at the height of a line of Calibri 11. */
const STANDARD_HEIGHT = 15;
/** Points a cell leaves free beside its text. */
const PADDING = 4;

function ofGantt<Kind extends Edit['kind']>(
  edits: readonly Edit[],
  kind: Kind,
): readonly Extract<Edit, { kind: Kind; sheet: string }>[] {
  return edits.filter(
    (edit): edit is Extract<Edit, { kind: Kind; sheet: string }> =>
      edit.kind === kind && 'sheet' in edit && edit.sheet === 'Gantt',
  );
}

function pageOf(edits: readonly Edit[]): PageEdit {
  const page = ofGantt(edits, 'page')[0]?.page;
  if (page === undefined) throw new Error('No page');
  return page;
}

/** Points of each column, as the edits set them. */
function widthsOf(edits: readonly Edit[]): readonly number[] {
  const widths: number[] = [];
  for (const edit of ofGantt(edits, 'columnWidths')) {
    for (const [index, width] of edit.widths.entries()) {
      widths[edit.first + index] = pointsOfCharacters(width ?? 0);
    }
  }
  return widths;
}

function heightsOf(edits: readonly Edit[]): readonly number[] {
  const heights: number[] = [];
  for (const edit of ofGantt(edits, 'rowHeight')) {
    heights.length = Math.max(heights.length, edit.first + edit.count);
    heights.fill(edit.height ?? STANDARD_HEIGHT, edit.first, edit.first + edit.count);
  }
  for (const edit of ofGantt(edits, 'rowHeights')) {
    for (const [index, height] of edit.heights.entries()) heights[edit.first + index] = height;
  }
  return heights;
}

/** The points at which the rows print, once the page is fitted as it asks. */
function printedSize(edits: readonly Edit[]): number {
  const { fit, margins, printArea } = pageOf(edits);
  const [width, height] = A3;
  const { top, bottom, left, right } = margins;
  const sum = (sizes: readonly number[], count = 0): number =>
    sizes.slice(0, count).reduce((total, size) => total + size, 0);
  const across =
    ((width - left - right) * MILLIMETRE) / sum(widthsOf(edits), printArea?.columnCount);
  const down = ((height - top - bottom) * MILLIMETRE) / sum(heightsOf(edits), printArea?.rowCount);
  return FONT_SIZE * Math.min(1, across, fit.height === 1 ? down : 1);
}

/** What drawing these rows for the first time writes. */
function editsFor(actions: readonly Action[]): readonly Edit[] {
  return planOf(aTrackerWorkbook({ actions, settings: settingsAt() })).edits;
}

/** The cells the edits write on Gantt; formulas as nothing. */
function writtenBy(edits: readonly Edit[]): readonly (readonly CellValue[])[] {
  const rows: CellValue[][] = [];
  for (const { at, cells } of ofGantt(edits, 'writeCells')) {
    for (const [r, line] of cells.entries()) {
      const row = (rows[at.row + r] ??= []);
      line.forEach((cell, c) => (row[at.column + c] = typeof cell === 'object' ? null : cell));
    }
  }
  return Array.from(rows, (row: CellValue[] | undefined) =>
    Array.from(row ?? [], (cell: CellValue | undefined) => cell ?? null),
  );
}

const NOTHING = { status: '', marks: {}, solid: [], hatched: [], fading: [] } as const;

describe('The page of the Gantt', () => {
  let gantt: GanttWorkbook | null = null;
  afterEach(() => {
    gantt?.host.dispose();
    gantt = null;
  });

  it('is one A3 for the 36 rows of the source, whose words print at 6.5 points', () => {
    const edits = editsFor(goldenActions());
    expect(pageOf(edits)).toMatchObject({ paper: 'a3', fit: { width: 1, height: 1 } });
    expect(printedSize(edits)).toBeGreaterThanOrEqual(6.5);
  });

  it('is as many A3 as a longer programme needs, whose words print at 7 points too', () => {
    const edits = editsFor(manyActions(90));
    expect(pageOf(edits)).toMatchObject({ paper: 'a3', fit: { width: 1, height: null } });
    expect(printedSize(edits)).toBeGreaterThanOrEqual(7);
  });

  it('begins its pages with the name of a strand, told again with its counts where it goes on', () => {
    const edits = editsFor(manyActions(150).map((action) => ({ ...action, strand: 'Accès' })));
    const starts = pageOf(edits).breaksBefore ?? [];
    expect(starts.length).toBeGreaterThan(1);
    const values = writtenBy(edits);
    const [first] = values.slice(FIRST_BODY_ROW);
    expect(first?.[LEFT.title]).toBe('Accès (150)');
    for (const row of starts) {
      expect(values[row]?.[LEFT.title]).toBe('Accès (suite)');
      expect(values[row]?.[LEFT.partners]).toBe(first?.[LEFT.partners]);
    }
    const heights = heightsOf(edits);
    const pages = [FIRST_BODY_ROW, ...starts].map((row, at) =>
      heights.slice(row, starts[at] ?? row).reduce((sum, height) => sum + height, 0),
    );
    expect(Math.max(...pages)).toBeLessThan(760);
  });

  it('gives its columns of time the widths of the scale it is made again by', async () => {
    gantt = await GanttWorkbook.open(goldenActions());
    await gantt.generate();
    const { edits } = await gantt.generate({ choice: 'Mois' });
    const months = widthsOf(edits).slice(gridColumn(1), gridColumn(41));
    expect(months).toHaveLength(40);
    expect(Math.min(...months)).toBeGreaterThan(8);
  });

  it('is not stretched by a date typed a century away', async () => {
    const far = anAction({ id: 'MAI-09', start: '2099-01-01', end: '2099-06-30' });
    gantt = await GanttWorkbook.open([...goldenActions(), far]);
    const { edits } = await gantt.generate();
    expect(printedSize(edits)).toBeGreaterThanOrEqual(6.4);
    const snapshot = await gantt.read();
    expect(columnsOf(snapshot).at(-2)?.label).toBe('Au-delà');
    expect(drawnOn(rowsOf(snapshot).get('MAI-09') ?? NOTHING)).toEqual(['Au-delà']);
  });

  it('says so when no row is drawn', async () => {
    gantt = await GanttWorkbook.open(goldenActions().slice(0, 6));
    await gantt.generate({ filters: { ...NO_FILTER, partner: 'Personne' } });
    const values = (await gantt.read()).sheets.find(({ name }) => name === 'Gantt')?.values ?? [];
    expect(values[TOP.filters]?.join(' ')).toContain('Aucune ligne');
  });

  it.each([goldenActions().length, 90])(
    'tells the longest condition whole under %i rows, no line of it beyond the page',
    async (count) => {
      const words = 'La commune délibère avant l’été, puis le conseil départemental confirme. ';
      const condition = words.repeat(6).trim();
      const actions = manyActions(count).map((one, index) =>
        index === 0 ? { ...one, condition, effect: 'Bloquante' as const } : one,
      );
      gantt = await GanttWorkbook.open(actions);
      const { edits } = await gantt.generate();
      const { printArea } = pageOf(edits);
      const across = widthsOf(edits).slice(gridColumn(0), printArea?.columnCount);
      const room = across.reduce((sum, width) => sum + width, 0);
      const { sheets } = await gantt.drawn();
      const notes = (sheets.find(({ name }) => name === 'Gantt')?.values ?? []).map((row) =>
        String(row[gridColumn(0)] ?? ''),
      );
      const first = notes.findIndex((text) => text.startsWith('①'));
      const next = notes.findIndex((text) => text.startsWith('②'));
      const told = notes.slice(first, next);
      expect(told.join('')).toBe(`① ${actions[0]?.id ?? ''} – ${condition} [Bloquante]`);
      for (const line of told) expect(widthOfText(line, FONT_SIZE)).toBeLessThan(room);
    },
  );

  it('tells its legend whole: no text of it runs under the next one', () => {
    const edits = editsFor(goldenActions());
    const widths = widthsOf(edits);
    const values = writtenBy(edits);
    const first = values.findIndex((row) => row[0] === 'Légende');
    const { symbols } = scheduleFr.gantt.notes;
    const texts = values.slice(first + 1, first + 1 + symbols.length).flatMap((row) => {
      const left = row.slice(0, gridColumn(0));
      const filled = left.flatMap((value, column) =>
        value === '' || value === null ? [] : column,
      );
      return filled.map((column, index) => ({
        text: String(row[column]),
        room: widths
          .slice(column, filled[index + 1] ?? gridColumn(0))
          .reduce((sum, width) => sum + width, 0),
      }));
    });
    expect(texts.length).toBeGreaterThan(15);
    const cut = texts.filter(({ text, room }) => widthOfText(text, FONT_SIZE) + PADDING > room);
    expect(cut).toEqual([]);
  });

  it('makes a row as tall as its longest text needs', () => {
    const title = 'Réunir les associations et les bailleurs du territoire '.repeat(12).trim();
    const edits = editsFor([anAction({ title }), anAction({ id: 'ACC-02', title: 'Réunir' })]);
    const [, long = 0, short = 0] = heightsOf(edits).slice(FIRST_BODY_ROW);
    expect(long).toBeGreaterThan(5 * short);
  });
});
