import { fc } from '../../fixtures/properties';
import { analyseWorkbook } from '../../fixtures/analyse-at-once';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import {
  NO_ANSWERS,
  type SheetAnalysis,
  type TableAnalysis,
  type WorkbookAnalysis,
} from '../../../src/programme/intake/analysis';
import { NO_DECISIONS, type TrackerPlan } from '../../../src/programme/intake/plan/plan';
import { planTracker } from '../../fixtures/plan-at-once';
import { ownHeader } from '../../../src/programme/intake/rows/own-values';
import type { AccountedCell } from '../../../src/programme/reading/proposal';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { remember } from '../../../src/lib/remember';
import { collapseSpaces, fold } from '../../../src/lib/text';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { MESSY_WORKBOOK } from '../../fixtures/messy-workbooks';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';
import { analyseAt } from './readings';

/** Rows of these tables keep the words of their cells; the others turn them into dates and counts. */
const WORD_FOR_WORD = new Set<TableAnalysis['kind']>(['actions', 'gantt']);

function placeOf({ location }: Pick<AccountedCell, 'location'>): string {
  return `${location.row}:${location.column}`;
}

function filledPlaces({ values }: SheetSnapshot): readonly string[] {
  return values
    .flatMap((row, at) =>
      row.flatMap((value, column) => (value === null ? [] : [`${at}:${column}`])),
    )
    .sort();
}

/** The cells of the rows of tables that keep their words. */
function keptCells({ reading, tables }: SheetAnalysis): readonly AccountedCell[] {
  return reading.cells.filter(({ location, use }) => {
    const { row, column } = location;
    const match = tables
      .filter(({ kind }) => WORD_FOR_WORD.has(kind))
      .filter(({ headerRows, lastRow }) => row > headerRows.last && row <= lastRow)
      .flatMap(({ columns }) => columns)
      .find((held) => held.column === column);
    return use.kind === 'row' && match !== undefined;
  });
}

/** Cells of the user's own columns that no row keeps under the name of its column. */
function lostOwn({ reading, tables }: SheetAnalysis, { values }: SheetSnapshot): readonly string[] {
  return tables
    .filter(({ kind }) => WORD_FOR_WORD.has(kind))
    .flatMap(({ headerRows, lastRow, columns }) =>
      reading.cells.filter(({ location: { row, column }, use }) => {
        const match = columns.find((held) => held.column === column && held.target === 'own');
        if (use.kind !== 'row' || match === undefined) return false;
        if (row <= headerRows.last || row > lastRow) return false;
        const own = reading.actions
          .filter(({ sources }) => sources.some((source) => source.row === row))
          .flatMap((action) => action.own);
        const header = ownHeader(match);
        // Of two columns of one name, each says which it is.
        const isItsName = (name: string): boolean =>
          name === header || name.startsWith(`${header} (`);
        return !own.some((one) => isItsName(one.header) && one.value === values[row]?.[column]);
      }),
    )
    .map(placeOf);
}

/** The words of every row of Suivi, compared without case, accents and spaces. */
function wordsOf({ content }: TrackerPlan): string {
  const rows = content.actions.map(({ originalText, title }) => `${originalText}\n${title}`);
  return fold(collapseSpaces(rows.join('\n')));
}

const RUNS = { numRuns: 60, seed: 20140515 };

interface Structured {
  readonly analysis: WorkbookAnalysis;
  readonly plan: TrackerPlan;
}

/** Each drawn workbook is read once for the properties that look at it. */
const structured = remember<Structured>((drawn) => {
  const analysis = analyseAt(JSON.parse(drawn) as WorkbookSnapshot);
  return { analysis, plan: planTracker(analysis, NO_DECISIONS, null) };
}, 200);

function structure(workbook: WorkbookSnapshot): Structured {
  return structured(JSON.stringify(workbook));
}

describe('Whatever the workbook', () => {
  it('finds every filled cell again, in the tracker or among what is left with its reason', () => {
    fc.assert(
      fc.property(MESSY_WORKBOOK, (workbook) => {
        const {
          analysis,
          plan: { report },
        } = structure(workbook);
        workbook.sheets.forEach((sheet, at) => {
          const cells = analysis.sheets[at]?.reading.cells ?? [];
          expect(cells.map(placeOf).sort()).toEqual(filledPlaces(sheet));
          const left = report.left
            .filter((line) => line.sheet === sheet.name)
            .flatMap(({ row, columns }) => columns.map((column) => `${row}:${column}`));
          const leftCells = cells.filter(({ use }) => use.kind === 'left');
          expect([...left].sort()).toEqual(leftCells.map(placeOf).sort());
        });
      }),
      RUNS,
    );
  });

  it('has the words of every cell said to be in the tracker in the tracker', () => {
    fc.assert(
      fc.property(MESSY_WORKBOOK, (workbook) => {
        const { analysis, plan } = structure(workbook);
        const words = wordsOf(plan);
        workbook.sheets.forEach((sheet, at) => {
          const read = analysis.sheets[at];
          for (const { location } of read ? keptCells(read) : []) {
            const text = sheet.texts[location.row]?.[location.column] ?? '';
            expect(words).toContain(fold(collapseSpaces(text)));
          }
        });
      }),
      RUNS,
    );
  });

  it('keeps every cell of a column that is none of ours under the name of its column', () => {
    fc.assert(
      fc.property(MESSY_WORKBOOK, (workbook) => {
        const { sheets } = structure(workbook).analysis;
        workbook.sheets.forEach((sheet, at) => {
          const read = sheets[at];
          expect(read ? lostOwn(read, sheet) : []).toEqual([]);
        });
      }),
      RUNS,
    );
  });

  it('counts the rows read as rows written and rows explained', () => {
    fc.assert(
      fc.property(MESSY_WORKBOOK, (workbook) => {
        const { report } = structure(workbook).plan;
        expect(report.rowsRead).toBe(report.rowsWritten + report.rowsExplained);
        const reasons = Object.values(report.reasons).reduce((sum, rows) => sum + rows, 0);
        expect(reasons).toBe(report.rowsExplained);
      }),
      RUNS,
    );
  });

  it('gives the same tracker when it is structured twice', () => {
    fc.assert(
      fc.property(MESSY_WORKBOOK, (source) => {
        const once = structure(source).plan;
        const workbook = aTrackerWorkbook({ ...once.content, otherSheets: source.sheets });
        const twice = planTracker(
          analyseWorkbook(workbook, NO_ANSWERS, readNarrative),
          NO_DECISIONS,
          readTracker(workbook),
        );
        expect(twice.content.actions).toEqual(once.content.actions);
        expect(twice.content.sessions).toEqual(once.content.sessions);
        expect(twice.content.partners).toEqual(once.content.partners);
        expect(twice.content.sites).toEqual(once.content.sites);
        expect(twice.content.lists).toEqual(once.content.lists);
        expect(twice.differences.filter(({ table }) => table === 'actions')).toEqual([]);
        expect(twice.report.vanished).toEqual([]);
      }),
      RUNS,
    );
  });
});
