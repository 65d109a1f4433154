import { atOnce } from '../../../src/lib/steps';
import { fc } from '../../fixtures/properties';
import { checkTracker } from '../../fixtures/check-at-once';
import { type LiveCheck, checkSteps } from '../../../src/programme/checks/live/live-check';
import type { EditedCells } from '../../../src/programme/checks/context/row-edits';
import type { CheckReport } from '../../../src/programme/checks/report/report';
import { showPlace } from '../../../src/programme/checks/context/show-place';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { CellValue } from '../../../src/workbook/snapshot';
import { aLargeWorkbook } from '../../fixtures/large-workbook';
import { aGoldenWorkbook } from '../../fixtures/golden-tracker';
import { suivi, suiviColumn } from '../../fixtures/suivi-cells';

const GIVEN = { scope: 'tracker', today: '2014-05-15', training: null, stale: [] } as const;

function start(snapshot = aGoldenWorkbook()): LiveCheck {
  return atOnce(checkSteps({ tracker: readTracker(snapshot), snapshot, ...GIVEN }, []));
}

function cell(sheet: string, row: number, column: number, value: CellValue): EditedCells {
  return {
    sheet,
    area: { row, column, rowCount: 1, columnCount: 1 },
    values: [[value]],
    texts: [[value === null ? '' : String(value)]],
  };
}

function edit(check: LiveCheck, edited: EditedCells): LiveCheck {
  const next = check.edit(edited);
  if (!next) throw new Error('The edit asks for a whole check');
  return next;
}

function told({ findings, counts }: CheckReport): readonly string[] {
  const lines = findings.map(
    ({ code, place, params, fix }) =>
      `${code} ${showPlace(place)} ${JSON.stringify(params)} ${JSON.stringify(fix)}`,
  );
  return [JSON.stringify(counts), ...lines.sort()];
}

function toldOf(check: LiveCheck, column: string): readonly string[] {
  return check.report.findings
    .filter(({ place }) => showPlace(place).replace(/\d+$/u, '') === column)
    .map(({ code, place }) => `${code} ${showPlace(place)}`);
}

const STATUS = suiviColumn('status');
const OWNER = suiviColumn('owner');
const NUMBER = suiviColumn('id');

describe('A check that follows edits', () => {
  it('lets a finding go when the cell is put right', () => {
    const before = start();
    expect(toldOf(before, suivi('owner'))).toContain(`ACT-13 ${suivi('owner', 5)}`);
    const after = edit(before, cell('Suivi', 4, OWNER, 'DDS'));
    expect(toldOf(after, suivi('owner'))).not.toContain(`ACT-13 ${suivi('owner', 5)}`);
    expect(after.report.counts.warning).toBe(before.report.counts.warning - 1);
  });

  it('tells the rows that depend on the row edited', () => {
    const before = start();
    const decision = before.report.findings.length;
    // REL-03 waits for REL-02: once decided, its condition is met.
    const after = edit(before, cell('Suivi', 4 + 34, STATUS, 'Réalisé'));
    expect(decision).toBeGreaterThan(0);
    expect(toldOf(before, suivi('condition'))).toContain(`DEP-05 ${suivi('condition', 40)}`);
    expect(toldOf(after, suivi('condition'))).not.toContain(`DEP-05 ${suivi('condition', 40)}`);
  });

  it('tells a N° typed twice, and forgets it once changed', () => {
    const before = start();
    const twice = edit(before, cell('Suivi', 8, NUMBER, 'ACC-01'));
    expect(toldOf(twice, suivi('id'))).toEqual([`ACT-03 ${suivi('id', 9)}`]);
    expect(told(edit(twice, cell('Suivi', 8, NUMBER, 'ACC-05')).report)).toEqual(
      told(before.report),
    );
  });

  it('takes a row typed just below the table for one of its rows', () => {
    const after = edit(start(), cell('Suivi', 40, 2, 'Nouvelle action'));
    expect(after.input.tracker.actions?.rows).toHaveLength(37);
    expect(toldOf(after, suivi('strand'))).toEqual([`ACT-02 ${suivi('strand', 41)}`]);
  });

  it('tells the rows that name a partner or a site once it bears another name', () => {
    const before = start();
    const partner = edit(before, cell('Partenaires', 17, 0, 'Tout autre nom'));
    expect(toldOf(partner, suivi('partners'))).toContain(`REF-01 ${suivi('partners', 20)}`);
    const site = edit(before, cell('Sites', 4, 0, 'Tout autre nom'));
    expect(toldOf(site, suivi('site'))).toContain(`REF-05 ${suivi('site', 9)}`);
  });

  it.each([
    ['a header', cell('Suivi', 3, 2, 'Actions')],
    ['a list', cell('Listes', 5, 0, 'Autre volet')],
    ['a setting', cell('Paramètres', 7, 1, null)],
    ['a sheet of the user', cell('Feuil1', 0, 0, 'x')],
  ])('asks for a whole check after an edit of %s', (_, edited) => {
    expect(start().edit(edited)).toBeNull();
  });

  const sheets = [
    { sheet: 'Suivi', rows: 74, columns: 22 },
    { sheet: 'Formations', rows: 14, columns: 18 },
    { sheet: 'Présences', rows: 44, columns: 5 },
    { sheet: 'Partenaires', rows: 10, columns: 8 },
    { sheet: 'Sites', rows: 6, columns: 9 },
  ] as const;
  const values: readonly CellValue[] = [
    null,
    'x',
    'ok',
    'Réalisé',
    'En cours',
    'Décision',
    'ACC-01',
    'ACC-02 ; MAI-02',
    'S0001',
    'S0002',
    'A0001',
    'en juin',
    '31/06/2014',
    '12/15',
    '#REF!',
    'TOTAL',
    'Accès',
    'Tranquillité publique',
    12,
    41796,
    42000,
    20000,
  ];
  const anEdit = fc
    .record({
      where: fc.constantFrom(...sheets),
      row: fc.nat({ max: 100 }),
      column: fc.nat({ max: 30 }),
      value: fc.constantFrom(...values),
    })
    .map(({ where, row, column, value }) =>
      cell(where.sheet, 4 + (row % where.rows), column % where.columns, value),
    );

  const aLinkEdit = fc
    .record({
      what: fc.constantFrom(
        { sheet: 'Suivi', rows: 74, column: NUMBER, values: ['ACC-01', 'MAI-02', 'REL-90', null] },
        {
          sheet: 'Suivi',
          rows: 74,
          column: suiviColumn('dependsOn'),
          values: ['ACC-01', 'MAI-02', 'ACC-02 ; MAI-02', 'FOR-20', 'REL-03', null],
        },
        { sheet: 'Formations', rows: 14, column: 0, values: ['S0001', 'S90', 'S0003', null] },
        {
          sheet: 'Formations',
          rows: 14,
          column: 1,
          values: ['Tranquillité publique', 'Connaissance des publics spécifiques', 'Autre', null],
        },
        { sheet: 'Formations', rows: 14, column: 3, values: ['Littoral', 'Métropole lilloise'] },
        {
          sheet: 'Formations',
          rows: 14,
          column: 4,
          values: ['VISA', 'APEI de Roubaix/Tourcoing', 'Partenord Habita', null],
        },
        { sheet: 'Formations', rows: 14, column: 13, values: ['Réalisée', 'Prévue', 'Annulée'] },
      ),
      row: fc.nat({ max: 100 }),
      value: fc.nat({ max: 100 }),
    })
    .map(({ what: { sheet, rows, column, values: words }, row, value }) =>
      cell(sheet, 4 + (row % rows), column, words[value % words.length] ?? null),
    );

  it('tells the same as a whole check, whatever rows were linked or let go', () => {
    const snapshot = aLargeWorkbook({ actions: 74, sessions: 14, attendances: 14 });
    fc.assert(
      fc.property(fc.array(aLinkEdit, { minLength: 1, maxLength: 20 }), (edits) => {
        let check = start(snapshot);
        for (const edited of edits) check = check.edit(edited) ?? check;
        expect(told(check.report)).toEqual(told(checkTracker(check.input, [])));
      }),
      { numRuns: 40, seed: 20140515 },
    );
  });

  it('tells the same as a whole check, whatever was edited', () => {
    const snapshot = aLargeWorkbook({ actions: 74, sessions: 14, attendances: 44 });
    fc.assert(
      fc.property(fc.array(anEdit, { minLength: 1, maxLength: 12 }), (edits) => {
        let check = start(snapshot);
        for (const edited of edits) check = check.edit(edited) ?? check;
        expect(told(check.report)).toEqual(told(checkTracker(check.input, [])));
      }),
      { numRuns: 40, seed: 20140515 },
    );
  });
});
