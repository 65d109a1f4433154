import { trainingFr } from '../../../src/locales/sheets/training.fr';
import { DEFAULT_LISTS } from '../../../src/programme/tracker/lists';
import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import { planSummary } from '../../../src/programme/training/plan/summary-plan';
import { writeSummary } from '../../../src/programme/training/summary/lay-out-summary';
import type { Edit } from '../../../src/workbook/edit';
import { aTrackerWorkbook, type WorkbookContent } from '../../fixtures/tracker-workbook';
import { aSession, settingsAt } from '../../fixtures/builders';
import { exampleAttendances, exampleSessions } from '../../fixtures/training-data';

const SHEET = 'Bilan formations';

function editsFor(content: WorkbookContent = {}): readonly Edit[] {
  const snapshot = aTrackerWorkbook({
    sessions: exampleSessions(),
    attendances: exampleAttendances(),
    settings: settingsAt({ statusDate: '2015-03-31' }),
    ...content,
  });
  const tracker = readTracker(snapshot);
  const figures = computeTraining({
    sessions: tracker.sessions?.rows.map(({ value }) => value) ?? [],
    attendances: tracker.attendances?.rows.map(({ value }) => value) ?? null,
    settings: tracker.settings,
    statusDate: '2015-03-31',
  });
  return writeSummary(planSummary({ tracker, snapshot, figures, sheet: SHEET, words: trainingFr }));
}

function formulasOf(edits: readonly Edit[]): readonly string[] {
  return edits
    .flatMap((edit) => (edit.kind === 'writeCells' ? edit.cells.flat() : []))
    .flatMap((cell) => (typeof cell === 'object' && cell !== null ? [cell.formula] : []));
}

/** Functions Excel 2019 lacks or hardly knows, that read a format in the user's language, or volatile. */
const UNWANTED =
  /\b(LET|FILTER|UNIQUE|SORT|SORTBY|XLOOKUP|XMATCH|SEQUENCE|LAMBDA|TEXTSPLIT|VSTACK|MAXIFS|MINIFS|IFS|SWITCH|TEXTJOIN|TEXT|OFFSET|INDIRECT)\(/u;

describe('The summary of trainings', () => {
  it('holds no figure typed by the add-in: every number is a formula, the weights of letters apart', () => {
    const typed = editsFor().filter(
      (edit) =>
        edit.kind === 'writeCells' && edit.cells.flat().some((cell) => typeof cell === 'number'),
    );
    const [weights, ...others] = typed.filter(({ kind }) => kind === 'writeCells');
    expect(weights).toMatchObject({ sheet: 'Calculs', at: { row: 5 } });
    expect(others).toEqual([]);
  });

  it('says how to begin while no session is typed, without a figure', () => {
    const snapshot = aTrackerWorkbook({ sessions: [] });
    const tracker = readTracker(snapshot);
    const { settings } = tracker;
    const figures = computeTraining({
      sessions: [],
      attendances: null,
      settings,
      statusDate: '2015-03-31',
    });
    const edits = writeSummary(
      planSummary({ tracker, snapshot, figures, sheet: SHEET, words: trainingFr }),
    );
    expect(JSON.stringify(edits)).toContain(trainingFr.guide.title);
    expect(JSON.stringify(edits)).not.toContain('445');
    expect(edits.some(({ kind }) => kind === 'chart')).toBe(false);
  });

  it('clears the lines that an earlier summary had of attendances since gone', () => {
    const snapshot = aTrackerWorkbook({ sessions: [], attendances: exampleAttendances() });
    const name = { name: 'calcp_rang_de_la_session', isVisible: true };
    const names = [...snapshot.names, { ...name, formula: '=Calculs!$GF$6:$GF$9006' }];
    const tracker = readTracker(snapshot);
    const figures = computeTraining({
      sessions: [],
      attendances: [],
      settings: tracker.settings,
      statusDate: '2015-03-31',
    });
    const edits = writeSummary(
      planSummary({
        tracker,
        snapshot: { ...snapshot, names },
        figures,
        sheet: SHEET,
        words: trainingFr,
      }),
    );
    const cleared = edits.find((edit) => edit.kind === 'clearBlock' && edit.sheet === 'Calculs');
    expect(cleared).toMatchObject({ area: { row: 5, rowCount: 9001 } });
  });

  it('asks nothing of Excel that an older one lacks, nor of its language', () => {
    const formulas = formulasOf(editsFor());
    expect(formulas.length).toBeGreaterThan(300);
    expect(formulas.filter((formula) => UNWANTED.test(formula))).toEqual([]);
    expect(formulas.filter((formula) => formula.length > 8192)).toEqual([]);
  });

  it('says nothing by code: codes stay on Présences', () => {
    const told = JSON.stringify(editsFor());
    for (const { code } of exampleAttendances()) expect(told).not.toContain(`"${code}"`);
  });

  it('gives the key figures the names others look for', () => {
    const names = editsFor().flatMap((edit) => (edit.kind === 'defineName' ? [edit.name] : []));
    expect(names).toEqual(
      expect.arrayContaining(['calcs_rang_par_date', 'calcp_cle_de_la_visite']),
    );
    expect(names.filter((name) => name.startsWith('bilan_'))).toEqual([
      'bilan_age',
      'bilan_copie',
      'bilan_inscrits',
      'bilan_participations',
      'bilan_absents',
      'bilan_taux',
      'bilan_personnes',
      'bilan_reste',
      'bilan_avancement',
      'bilan_attendu',
      'bilan_ecart',
      'bilan_rythme_observe',
      'bilan_rythme_necessaire',
      'bilan_sessions_necessaires',
      'bilan_projection',
      'bilan_personnes_au_moins',
    ]);
  });

  it('needs no sheet Présences', () => {
    const formulas = formulasOf(editsFor({ attendances: null }));
    expect(formulas.filter((formula) => formula.includes('Présences'))).toEqual([]);
  });

  it('takes as many writes for two hundred sessions as for thirteen', () => {
    const sessions = Array.from({ length: 200 }, (_, index) => aSession({ id: `T${index}` }));
    expect(editsFor({ sessions })).toHaveLength(editsFor().length);
  });

  it('looks for nothing of an attendance from the beginning of a column', () => {
    const sessions = Array.from({ length: 200 }, (_, index) => aSession({ id: `T${index}` }));
    const edits = editsFor({ sessions });
    const line = edits.flatMap((edit) =>
      edit.kind === 'writeCells' && edit.cells.length === 1 && edit.at.column > 180
        ? edit.cells.flat()
        : [],
    );
    const formulas = line.flatMap((cell) =>
      typeof cell === 'object' && cell !== null ? [cell.formula] : [],
    );
    expect(formulas).toHaveLength(7);
    const looked = formulas.map((formula) =>
      formula
        .replaceAll(
          /INDEX\('Présences'!\$[A-Z]+\$4:\$[A-Z]+\$\d+,ROW\(\)-ROW\(\$[A-Z]+\$\d+\)\)/gu,
          'own',
        )
        .replaceAll(/SUMPRODUCT\(CODE\(.*?\$[A-Z]+\$\d+\)/gu, 'letters')
        .replaceAll(/LOOKUP\(\$[A-Z]+\d+,\$[A-Z]+\$\d+:\$[A-Z]+\$\d+\)/gu, 'halves'),
    );
    const lists = looked.join(' ').match(/\$[A-Z]+\$\d+:\$[A-Z]+\$\d+/gu) ?? [];
    const heights = lists.map((range) => {
      const [first = 0, last = 0] = (range.match(/\d+/gu) ?? []).map(Number);
      return last - first + 1;
    });
    expect(heights).toEqual([DEFAULT_LISTS.jobs.length]);
  });

  it('goes through the attendances as often for two hundred sessions as for thirteen', () => {
    const sessions = Array.from({ length: 200 }, (_, index) => aSession({ id: `T${index}` }));
    const through = (content?: WorkbookContent): number =>
      formulasOf(editsFor(content)).filter((formula) =>
        /'Présences'!|calc_presences_/u.test(formula),
      ).length;
    expect(through({ sessions })).toBe(through());
    expect(through()).toBe(5);
  });

  it('names nothing but its lines on « Calculs » as what a copy to share takes out', () => {
    const named = editsFor().flatMap((edit) =>
      edit.kind === 'defineName' && /^calc[sp]_/u.test(edit.name) ? [edit.refersTo] : [],
    );
    expect(named.length).toBeGreaterThan(40);
    expect(named.filter((formula) => !formula.startsWith("='Calculs'!"))).toEqual([]);
  });

  it('is printed on one A3 sheet, the months below the picture', () => {
    const [page] = editsFor().flatMap((edit) => (edit.kind === 'page' ? [edit.page] : []));
    expect(page).toMatchObject({
      paper: 'a3',
      orientation: 'portrait',
      fit: { width: 1, height: null },
      breaksBefore: [],
    });
  });

  it('writes nothing beside the tables: the workings stand on « Calculs »', () => {
    const written = editsFor().flatMap((edit) => ('sheet' in edit ? [edit.sheet] : []));
    expect([...new Set(written)]).toEqual([SHEET, 'Calculs']);
  });

  it('names the months in French, whatever language Excel speaks', () => {
    const formats = editsFor().flatMap((edit) =>
      edit.kind === 'writeCells' ? (edit.numberFormats ?? []).flat() : [],
    );
    const months = formats.filter((format) => format.includes('mmm'));
    expect([...new Set(months)]).toEqual(['[$-40C]mmm yyyy']);
  });

  it('draws the course of the counting and the persons by basin as charts', () => {
    const charts = editsFor().flatMap((edit) => (edit.kind === 'chart' ? [edit.chart] : []));
    expect(charts.map(({ name }) => name)).toEqual([
      'bilan_graphique_cumul',
      'bilan_graphique_bassins',
    ]);
    expect(charts[0]?.series).toHaveLength(6);
  });
});
