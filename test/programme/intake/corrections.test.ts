import { preview, type StructureDraft } from '../../../src/app/structure';
import type { RowCorrection } from '../../../src/programme/intake/plan/corrections';
import { NO_DECISIONS, type TrackerPlan } from '../../../src/programme/intake/plan/plan';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';
import { analyseAt } from './readings';

const HEADER = ['Volet', 'Action', 'Échéance', 'Statut', 'Pilote'];
const ROWS = [
  ['Accès', 'Signer la convention et choisir les logements', '30/06/2014', 'à venir', 'DDS'],
  ['Accès', 'avec les associations', '', '', ''],
  ['Accès', 'Premières attributions', 'septembre 2014', 'à venir', ''],
];
const SHEET = aSheet('Plan', [HEADER, ...ROWS]);

function draftOf(workbook = aWorkbook([SHEET])): StructureDraft {
  const existing = workbook.tables.length > 0 ? readTracker(workbook) : null;
  return {
    snapshot: workbook,
    analysis: analyseAt(workbook),
    existing,
    asked: [],
    proposals: {},
    attendanceLists: [],
  };
}

function planWith(...corrections: readonly RowCorrection[]): TrackerPlan {
  return preview(draftOf(), { ...NO_DECISIONS, corrections });
}

/** The mark of the row of that title, as the preview names it. */
function keyOf(title: string): string {
  const found = planWith().report.rows.find(({ action }) => action.title.startsWith(title));
  if (!found) throw new Error(`No row ${title}`);
  return found.key;
}

const titlesOf = ({ content }: TrackerPlan): readonly string[] =>
  content.actions.map(({ title }) => title);

describe('A row put right before it is written', () => {
  it('holds what the user typed, its due words read again', () => {
    const fields = { owner: 'Agence nord', dueText: 'fin septembre 2015' };
    const { content } = planWith({ key: keyOf('Premières'), fields });
    expect(content.actions.at(-1)).toMatchObject({
      owner: 'Agence nord',
      dueText: 'fin septembre 2015',
      start: '2015-09-21',
      end: '2015-09-30',
    });
  });

  it('stays to be read again while its due words name no day, and says so', () => {
    const key = keyOf('Premières');
    const { report } = planWith({ key, fields: { dueText: 'le 35 février 2015' } });
    const row = report.rows.find((one) => one.key === key);
    expect(row?.confidence).toBe('doubtful');
    const told = report.notes.find(({ id }) => id === row?.action.id)?.notes ?? [];
    expect(told.map(({ code }) => code)).toEqual(['due-impossible']);
    const again = planWith({ key, fields: { dueText: 'le 28 février 2015' } });
    expect(again.report.rows.find((one) => one.key === key)?.confidence).toBe('sure');
  });

  it('asks for the year of words typed where no date of the document says it', () => {
    const workbook = aWorkbook([SHEET]);
    const analysis = { ...analyseAt(workbook), referenceDate: null };
    const draft = {
      snapshot: workbook,
      analysis,
      existing: null,
      asked: [],
      proposals: {},
      attendanceLists: [],
    };
    const read = (dueText: string) => {
      const corrections = [{ key: keyOf('Premières'), fields: { dueText } }];
      const { report, content } = preview(draft, { ...NO_DECISIONS, corrections });
      const { id = '', end } = content.actions.at(-1) ?? {};
      const told = report.notes.find((one) => one.id === id)?.notes ?? [];
      return { end, told: told.map(({ code }) => code) };
    };
    expect(read('fin mars')).toEqual({ end: null, told: ['due-without-year'] });
    expect(read('fin mars 2015')).toEqual({ end: '2015-03-31', told: [] });
  });

  it('becomes two where it is cut, and the numbers that follow go on from there', () => {
    const plan = planWith({ key: keyOf('Signer'), cutAt: 'Accès | Signer la convention'.length });
    expect(titlesOf(plan).slice(0, 2)).toEqual([
      'Signer la convention',
      'et choisir les logements',
    ]);
    expect(plan.content.actions.map(({ id }) => id)).toEqual(
      plan.content.actions.map((_, index) => `ACC-0${String(index + 1)}`),
    );
  });

  it('leaves its date to the part whose words hold it, and to the first where none do', () => {
    const title = 'Signer la convention et former les gardiens fin septembre 2015';
    const workbook = aWorkbook([aSheet('Plan', [HEADER, ['Accès', title, '', '', 'DDS']])]);
    const cutAt = `Accès | ${title.slice(0, 'Signer la convention'.length)}`.length;
    const [row] = preview(draftOf(workbook), NO_DECISIONS).report.rows;
    const corrections = [{ key: row?.key ?? '', cutAt }];
    const { content } = preview(draftOf(workbook), { ...NO_DECISIONS, corrections });
    expect(content.actions.map(({ dueText, end }) => [dueText, end])).toEqual([
      ['', null],
      ['fin septembre 2015', '2015-09-30'],
    ]);
    const told = planWith({ key: keyOf('Signer'), cutAt: 'Accès | Signer la convention'.length });
    expect(told.content.actions.slice(0, 2).map(({ end }) => end)).toEqual(['2014-06-30', null]);
  });

  it('goes on with the words of the one below that is joined to it, which is not written', () => {
    const plan = planWith({ key: keyOf('avec les'), joinAbove: true });
    expect(titlesOf(plan)).toEqual([
      'Signer la convention et choisir les logements avec les associations',
      'Premières attributions',
    ]);
    expect(plan.report.rowsWritten).toBe(planWith().report.rowsWritten);
  });

  it('keeps both titles and both due dates apart when another action is joined to it', () => {
    const plan = planWith({ key: keyOf('Premières'), joinAbove: true });
    expect(plan.content.actions.at(-1)).toMatchObject({
      title: 'avec les associations – Premières attributions',
      dueText: 'septembre 2014',
      end: '2014-09-30',
    });
    const both = [keyOf('avec les'), keyOf('Premières')];
    const all = planWith(...both.map((key) => ({ key, joinAbove: true }) as const));
    expect(all.content.actions).toHaveLength(1);
    expect(all.content.actions[0]?.dueText).toBe('30/06/2014');
    expect(titlesOf(all)[0]).toMatch(/ – Premières attributions \(septembre 2014\)$/u);
  });

  it('is found again by the next analysis, cut or joined', () => {
    const plan = planWith(
      { key: keyOf('Signer'), cutAt: 'Accès | Signer la convention'.length },
      { key: keyOf('avec les'), joinAbove: true },
      { key: keyOf('Premières'), joinAbove: true },
    );
    const again = preview(
      draftOf(aTrackerWorkbook({ ...plan.content, otherSheets: [SHEET] })),
      NO_DECISIONS,
    );
    expect(again.report.added.actions).toBe(0);
    expect(again.differences).toEqual([]);
    expect(again.report.vanished).toEqual([]);
  });

  it('stays out of what is proposed once its value was typed', () => {
    const before = planWith().report.deduced.map(({ field }) => field);
    const after = planWith({ key: keyOf('Premières'), fields: { territory: 'Littoral' } });
    expect(after.report.deduced.filter(({ field }) => field === 'territory').length).toBe(
      before.filter((field) => field === 'territory').length,
    );
    expect(after.content.actions.at(-1)?.territory).toBe('Littoral');
    const named = planWith({ key: keyOf('Premières'), fields: { territory: 'Pays vert' } });
    expect(named.content.lists.territories).toContain('Pays vert');
  });
});

describe('A row that is left out', () => {
  it('leaves the numbers of the others as they are', () => {
    const before = planWith().content.actions.at(-1)?.id;
    const { content } = preview(draftOf(), { ...NO_DECISIONS, refused: [keyOf('Signer')] });
    expect(content.actions.at(-1)?.id).toBe(before);
    expect(content.actions).toHaveLength(planWith().content.actions.length - 1);
  });
});
