import { checkWorkbook } from '../../src/app/check';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import type { IntakeAnswers, WorkbookAnalysis } from '../../src/programme/intake/analysis';
import type { TrackerPlan } from '../../src/programme/intake/plan/plan';
import type { Tracker } from '../../src/programme/tracker/tracker';
import { cellAddress } from '../../src/workbook/location';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { asWildRow, readWildWorkbook, type WildWorkbook } from '../fixtures/wild-workbooks';
import { buildWorkbook } from '../host/build-workbook';
import { CLOCK, lookAt, structure, trackerIn, valueOf } from './structure-in-excel';

afterAll(closeExcel);

interface Structured {
  readonly excel: TestExcel;
  readonly wild: WildWorkbook;
  readonly analysis: WorkbookAnalysis;
  readonly plan: TrackerPlan;
  readonly tracker: Tracker;
  /** What the sheets of the user look like, before and after. */
  readonly before: readonly unknown[];
  readonly after: readonly unknown[];
}

const structured = new Map<string, Promise<Structured>>();

/** A workbook that is structured once for the tests that look at it. */
async function structureWild(name: string): Promise<Structured> {
  const asked = structured.get(name) ?? structureAnew(name);
  structured.set(name, asked);
  const done = await asked;
  done.excel.host.installGlobals();
  return done;
}

/** Its user says of its colours what its legends do, and no more. */
async function structureAnew(name: string): Promise<Structured> {
  const wild = readWildWorkbook(name);
  const excel = await openExcel({}, buildWorkbook(wild.spec));
  const picture = (): readonly unknown[] =>
    wild.spec.sheets.map((sheet) => excel.picture(sheet.name));
  const before = picture();
  const given: Partial<IntakeAnswers> = { referenceDate: wild.referenceDate };
  const { analysis } = await lookAt(excel, given);
  const colourStatuses = Object.fromEntries(
    analysis.colours.map(({ colour, status }) => [colour, status ?? '']),
  );
  const none = (): { readonly implied: readonly string[] } => ({ implied: [] });
  const plan = await structure(excel, none, { ...given, colourStatuses });
  const tracker = await trackerIn(excel);
  return { excel, wild, analysis, plan, tracker, before, after: picture() };
}

function actionsOf({ tracker }: Structured): readonly ReturnType<typeof asWildRow>[] {
  return tracker.actions?.rows.map(({ value }) => asWildRow(value)) ?? [];
}

function leftIn({ plan }: Structured, sheet: string): Readonly<Record<string, string>> {
  const cells = plan.report.left
    .filter((left) => left.sheet === sheet)
    .flatMap(({ row, columns, reason }) =>
      columns.map((column) => [cellAddress({ row, column }), reason] as const),
    );
  return Object.fromEntries(cells);
}

const WILD = [
  ['one sheet for each territory, crosses under statuses, a synthesis', 'territory-sheets'],
  ['a table several authors share, several actions in a cell', 'shared-table'],
  ['another landlord’s shared table, with symbols and doubtful dates', 'shared-table-elsewhere'],
  ['headings, a header on two rows, sites and a legend beside', 'banner-beside-lists'],
  ['impossible and ambiguous dates beside typed ones', 'doubtful-dates'],
  ['a legend and a date beside a plan, trainings on three sheets', 'plan-with-trainings'],
] as const;

describe.each(WILD)('A workbook with %s', (_, name) => {
  it('gives every row as a careful reader would, none lost, none invented', async () => {
    const done = await structureWild(name);
    expect(actionsOf(done)).toEqual(done.wild.expected);
  });

  it('stays as it was, and explains every row that gives none', async () => {
    const { plan, before, after } = await structureWild(name);
    expect(after).toEqual(before);
    const { rowsRead, rowsWritten, rowsExplained } = plan.report;
    expect(rowsRead).toBe(rowsWritten + rowsExplained);
  });
});

describe('The rows of a workbook with one sheet for each territory', () => {
  it('are all kept, those that come back being told as doubles for the user to merge', async () => {
    const { excel, tracker } = await structureWild('territory-sheets');
    const command = { workbook: excel.workbook, clock: CLOCK, words: CHECK_SHEET_WORDS };
    const { report } = valueOf(await checkWorkbook({ ...command, scope: 'tracker' }));
    const doubles = report.findings.filter(({ code }) => code === 'ACT-09');
    const titles = new Map(tracker.actions?.rows.map(({ value }) => [value.id, value.title]));
    expect(doubles.length).toBeGreaterThan(0);
    for (const { rowName } of doubles) expect(titles.get(rowName)).toMatch(/^Tranquill?ité/u);
  });

  it('leave out the synthesis and the hidden template, with the reason', async () => {
    const done = await structureWild('territory-sheets');
    expect(new Set(Object.values(leftIn(done, 'SYNTHESE')))).toEqual(new Set(['computed']));
    expect(new Set(Object.values(leftIn(done, '_modele')))).toEqual(new Set(['not-selected']));
    expect(leftIn(done, 'CAMBRESIS')).toEqual({ G2: 'personal-data' });
  });
});

describe('Beside the rows of a shared table', () => {
  it('hidden rows and columns are told; contacts stay where they are', async () => {
    const done = await structureWild('shared-table');
    const [sheet] = done.analysis.sheets;
    expect(sheet?.notices.map(({ code }) => code)).toEqual(['rows-hidden', 'columns-hidden']);
    expect(leftIn(done, 'Feuil1')).toMatchObject({ C17: 'contact-list', D18: 'contact-list' });
    expect(JSON.stringify(done.tracker)).not.toMatch(/EXEMPLE|MODELE/u);
  });
});

describe('The trainings of a workbook that holds a plan beside them', () => {
  it('are found in a dashboard of groups side by side and in a list in English', async () => {
    const { tracker } = await structureWild('plan-with-trainings');
    const sessions = tracker.sessions?.rows.map(({ value }) => value) ?? [];
    expect(
      sessions.map(({ training, basin, start, registered, present, status }) =>
        [training, basin, start, registered, present, status].join(' | '),
      ),
    ).toEqual([
      'Incivilités niv. 1 | Auch | 2016-11-03 | 14 | 12 | Réalisée',
      'Incivilités niv. 1 | Auch | 2016-12-06 | 13 | 11 | Réalisée',
      'Incivilités niv. 1 | Auch | 2017-03-07 | 15 |  | Prévue',
      'Incivilités niv. 1 | Condom | 2016-11-08 | 11 |  | Réalisée',
      'Incivilités niv. 2 | Auch | 2017-01-24 | 10 |  | Reportée',
      'Incivilités niv. 2 | Auch | 2017-05-16 | 10 |  | Prévue',
      'First aid |  | 2016-10-04 | 8 | 8 | Réalisée',
      'First aid |  | 2017-04-11 | 8 |  | Prévue',
      'Fire safety |  | 2016-09-20 | 12 | 0 | Annulée',
    ]);
  });
});

describe('A workbook that mixes prose, headings, a Gantt, trainings and a menu', () => {
  it('has each sheet read for what it is', async () => {
    const done = await structureWild('everything-at-once');
    const kinds = done.analysis.sheets.map(({ sheet, kind }) => [sheet, kind]);
    expect(Object.fromEntries(kinds)).toEqual({
      Note: 'narrative',
      Échéancier: 'table',
      Planning: 'hand-made-gantt',
      Formations: 'training-dashboard',
      Cantine: 'ignored',
    });
    const rows = actionsOf(done);
    const told = rows.filter(({ source }) => source?.startsWith('Note!') === true);
    expect(told.length).toBeGreaterThanOrEqual(5);
    expect(rows.filter((row) => !told.includes(row))).toEqual(done.wild.expected);
    expect(done.after).toEqual(done.before);
  });

  it('has the sessions of its dashboard unpivoted, with what their cells say', async () => {
    const { tracker } = await structureWild('everything-at-once');
    const sessions = tracker.sessions?.rows.map(({ value }) => value) ?? [];
    expect(
      sessions.map(({ training, start, registered, present, status }) =>
        [training, start, registered, present, status].join(' '),
      ),
    ).toEqual([
      'Tranquillité publique 2015-02-12 12 10 Réalisée',
      'Tranquillité publique 2015-03-19   Réalisée',
      'Public vieillissant 2015-02-20   Reportée',
    ]);
  });
});
