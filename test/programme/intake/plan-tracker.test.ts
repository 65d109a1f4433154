import { analyseWorkbook } from '../../fixtures/analyse-at-once';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { type IntakeAnswers, NO_ANSWERS } from '../../../src/programme/intake/analysis';
import { NO_DECISIONS, type TrackerPlan } from '../../../src/programme/intake/plan/plan';
import { planTracker } from '../../fixtures/plan-at-once';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { SheetSnapshot, WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { aSheet, aWorkbook, readSourceWorkbook } from '../../fixtures/source-sheets';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';
import { analyseAt } from './readings';

const HEADER = ['N°', 'Volet', 'Action', 'Échéance', 'Statut', 'Pilote', 'Dépend de'];
const ROWS = [
  ['1', 'Accès', 'Convention', '30/06/2014', 'à venir', 'DDS', ''],
  ['2', 'Accès', 'Premières attributions', 'septembre', 'à venir', '', '1'],
  ['3', 'Insertion', 'Chantier école', 'mars 2015', 'à venir', 'DDS', ''],
];

function source(rows: readonly (readonly string[])[]): SheetSnapshot {
  return aSheet('Actions', [HEADER, ...rows]);
}

function planNew(sheets: readonly SheetSnapshot[]): TrackerPlan {
  return planTracker(analyseAt(aWorkbook(sheets)), NO_DECISIONS, null);
}

/** The workbook after the plan was written, its source being what it is now. */
function written(plan: TrackerPlan, sheets: readonly SheetSnapshot[]): WorkbookSnapshot {
  return aTrackerWorkbook({ ...plan.content, otherSheets: sheets });
}

function planAgain(workbook: WorkbookSnapshot, decisions = NO_DECISIONS): TrackerPlan {
  return planTracker(
    analyseWorkbook(workbook, NO_ANSWERS, readNarrative),
    decisions,
    readTracker(workbook),
  );
}

describe('A first tracker', () => {
  it('numbers the rows of each strand, a new strand included', () => {
    const { content } = planNew([source(ROWS)]);
    expect(content.actions.map(({ id }) => id)).toEqual(['ACC-01', 'ACC-02', 'INS-01']);
    expect(content.lists.strands).toContainEqual({ name: 'Insertion', prefix: 'INS' });
  });

  it('lists a new strand where the source has it, at the end when the list is already the user’s', () => {
    const names = ({ content }: TrackerPlan): readonly string[] =>
      content.lists.strands.map(({ name }) => name);
    const first = planNew([source(ROWS)]);
    expect(names(first)).toEqual(['Accès', 'Insertion']);
    const [one = []] = ROWS;
    const more = [
      one,
      ['4', 'Santé', 'Relais santé', 'mai 2015', 'à venir', '', ''],
      ...ROWS.slice(1),
    ];
    const again = planAgain(written(first, [source(more)]));
    expect(names(again)).toEqual([...names(first), 'Santé']);
  });

  it('turns the numbers of the source into dependencies', () => {
    const { content } = planNew([source(ROWS)]);
    expect(content.actions[1]?.dependsOn).toEqual([{ id: 'ACC-01', effect: 'blocking' }]);
  });

  it('remembers the matching of columns and the reference date where they can be seen', () => {
    const { settings } = planNew([source(ROWS)]).content;
    expect(settings.referenceDate).toBe('2014-05-15');
    expect(settings.columnMatches['Actions!Pilote']).toBe('Responsable');
  });

  it('remembers what the user said of the sheets, until told otherwise', () => {
    const contacts = [
      ['Nom', 'Organisme', 'Téléphone'],
      ['EXEMPLE Camille (fictif)', 'CG', '03 20 00 00 00'],
    ];
    const sheets = [source(ROWS), aSheet('Divers', contacts)];
    const told = { kinds: { Divers: 'table' }, selected: { Actions: false } } as const;
    const { content } = planTracker(analyseAt(aWorkbook(sheets), told), NO_DECISIONS, null);
    expect(content.settings).toMatchObject({
      sheetKinds: { Divers: 'Tableau' },
      sheetChoices: { Actions: 'Non' },
    });
    const workbook = aTrackerWorkbook({ ...content, otherSheets: sheets });
    const isRead = (answers: Partial<IntakeAnswers>): Readonly<Record<string, boolean>> =>
      Object.fromEntries(
        analyseWorkbook(workbook, { ...NO_ANSWERS, ...answers }, readNarrative).sheets.map(
          ({ sheet, isSelected }) => [sheet, isSelected],
        ),
      );
    expect(isRead({})).toMatchObject({ Actions: false, Divers: true });
    const changed = { kinds: { Divers: 'automatic' }, selected: { Actions: true } } as const;
    expect(isRead(changed)).toMatchObject({ Actions: true, Divers: false });
  });

  it('writes deduced values and implied rows only on a yes', () => {
    const analysis = analyseAt(readSourceWorkbook('V4').workbook);
    const count = (decisions: typeof NO_DECISIONS): number =>
      planTracker(analysis, decisions, null).content.actions.length;
    expect(count({ ...NO_DECISIONS, implied: 'all' }) - count(NO_DECISIONS)).toBe(2);
    const town = aSheet('Actions', [
      ['Action', 'Commune', 'Statut'],
      ['Rencontre', 'Téteghem', 'fait'],
    ]);
    const territory = (deduced: 'all' | readonly string[]): string | undefined =>
      planTracker(analyseAt(aWorkbook([town])), { ...NO_DECISIONS, deduced }, null).content
        .actions[0]?.territory;
    expect(territory([])).toBe('');
    expect(territory('all')).toBe('Littoral');
  });

  it('accounts for the rows: read = written + explained', () => {
    const { report } = planNew([source([...ROWS, ['TOTAL', '', '3 actions', '', '', '', '']])]);
    expect(report).toMatchObject({ rowsRead: 5, rowsWritten: 3, rowsExplained: 2 });
    expect(report.left).toEqual([expect.objectContaining({ reason: 'total', row: 4 })]);
  });
});

describe('A tracker brought up to date', () => {
  const first = planNew([source(ROWS)]);

  it('stays the same when the source did not change', () => {
    const again = planAgain(written(first, [source(ROWS)]));
    expect(again.content.actions).toEqual(first.content.actions);
    expect(again.content.settings).toEqual(first.content.settings);
    expect(again.content.lists).toEqual(first.content.lists);
    expect(again.differences).toEqual([]);
    expect(again.report.added).toEqual({
      actions: 0,
      sessions: 0,
      attendances: 0,
      partners: 0,
      sites: 0,
    });
  });

  it('remembers headers that come back, in one table or in two, each for itself', () => {
    const sheet = aSheet('Mixte', [
      ['Action', 'Date', 'Date', 'Statut'],
      ['Convention', 'juin', 'voir DDS', 'à venir'],
      [],
      ['N° session', 'Formation', 'Date', 'Inscrits', 'Présents'],
      ['S01', 'Tranquillité publique', '12/10/2014', '12', '10'],
    ]);
    const once = planNew([sheet]);
    const again = planAgain(written(once, [sheet]));
    expect(once.content.sessions[0]?.start).toBe('2014-10-12');
    expect(once.content.own).toMatchObject({ 'DIV-01': [{ header: 'Date', value: 'voir DDS' }] });
    // Cells of the user's own columns are written with the row, and are his from then on.
    expect({ ...again.content, own: {} }).toEqual({ ...once.content, own: {} });
    expect(again.differences).toEqual([]);
  });

  it('adds the rows that are new, after those that exist, and keeps every N°', () => {
    const rows = [['9', 'Accès', 'Visite', '', 'fait', '', ''], ...ROWS];
    const again = planAgain(written(first, [source(rows)]));
    expect(again.content.actions.map(({ id, title }) => [id, title])).toEqual([
      ['ACC-01', 'Convention'],
      ['ACC-02', 'Premières attributions'],
      ['INS-01', 'Chantier école'],
      ['ACC-03', 'Visite'],
    ]);
    expect(again.differences).toEqual([]);
  });

  it('proposes what changed, before and after, and writes it only on a yes', () => {
    const rows = [['1', 'Accès', 'Convention', '31/07/2014', 'fait', 'DDS', ''], ...ROWS.slice(1)];
    const workbook = written(first, [source(rows)]);
    const [difference] = planAgain(workbook).differences;
    expect(difference).toMatchObject({ id: 'ACC-01', title: 'Convention' });
    expect(difference?.changes).toContainEqual({
      field: 'status',
      before: 'Prévu',
      after: 'Réalisé',
    });
    expect(planAgain(workbook).content.actions[0]).toEqual(first.content.actions[0]);
    const taken = planAgain(workbook, { ...NO_DECISIONS, differences: { 'ACC-01': 'take' } });
    expect(taken.content.actions[0]).toMatchObject({ status: 'Réalisé', end: '2014-07-31' });
    const kept = planAgain(workbook, { ...NO_DECISIONS, differences: { 'ACC-01': 'keep' } });
    expect(kept.content.actions[0]).toMatchObject({ status: 'Prévu', end: '2014-06-30' });
    expect(planAgain(written(kept, [source(rows)])).differences).toEqual([]);
  });

  it('never overwrites a row that the user edited or typed', () => {
    const edited = {
      ...first,
      content: {
        ...first.content,
        actions: first.content.actions.map((row, index) =>
          index === 0 ? { ...row, owner: 'Agence Littoral', title: 'Convention tripartite' } : row,
        ),
      },
    };
    const again = planAgain(written(edited, [source(ROWS)]));
    expect(again.content.actions).toEqual(edited.content.actions);
    expect(again.differences).toEqual([]);
  });

  it('tells the rows whose source is gone, and keeps them', () => {
    const again = planAgain(written(first, [source(ROWS.slice(1))]));
    expect(again.report.vanished.map(({ id }) => id)).toEqual(['ACC-01']);
    expect(again.content.actions).toHaveLength(3);
  });
});
