import { analyseWorkbook } from '../../fixtures/analyse-at-once';
import { readNarrative } from '../../../src/programme/narrative/read-narrative';
import { NO_ANSWERS } from '../../../src/programme/intake/analysis';
import {
  NO_DECISIONS,
  type PlanDecisions,
  type TrackerPlan,
} from '../../../src/programme/intake/plan/plan';
import { planTracker } from '../../fixtures/plan-at-once';
import { noteTakenRows, readTakenRows } from '../../../src/programme/intake/plan/taken-rows';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { TrackerContent } from '../../../src/programme/tracker/tracker';
import type { SheetSnapshot } from '../../../src/workbook/snapshot';
import { aSheet, aWorkbook } from '../../fixtures/source-sheets';
import { aTrackerWorkbook } from '../../fixtures/tracker-workbook';
import { analyseAt } from './readings';

const ROWS = [
  ['Accès', 'Convention', 'VISA', '30/06/2014', 'à venir'],
  ['Accès', 'Visite du quartier', 'UDAPEI', '', 'fait'],
  ['Accès', 'Premières attributions', '', 'septembre', 'à venir'],
];

function source(rows: readonly (readonly string[])[]): SheetSnapshot {
  return aSheet('Actions', [['Volet', 'Action', 'Partenaires', 'Échéance', 'Statut'], ...rows]);
}

function planNew(decide: (shown: TrackerPlan) => Partial<PlanDecisions> = () => ({})): TrackerPlan {
  const analysis = analyseAt(aWorkbook([source(ROWS)]));
  const shown = planTracker(analysis, NO_DECISIONS, null);
  return planTracker(analysis, { ...NO_DECISIONS, ...decide(shown) }, null);
}

/** The same sheet structured again, the tracker holding this. */
function planAgain(
  content: TrackerContent,
  rows: readonly (readonly string[])[] = ROWS,
  decisions: Partial<PlanDecisions> = {},
): TrackerPlan {
  const workbook = aTrackerWorkbook({ ...content, otherSheets: [source(rows)] });
  const analysis = analyseWorkbook(workbook, NO_ANSWERS, readNarrative);
  return planTracker(analysis, { ...NO_DECISIONS, ...decisions }, readTracker(workbook));
}

function without(content: TrackerContent, title: string): TrackerContent {
  return { ...content, actions: content.actions.filter((row) => row.title !== title) };
}

function titlesOf({ content }: TrackerPlan): readonly string[] {
  return content.actions.map(({ title }) => title);
}

describe('A row that the user deleted from the tracker', () => {
  const deleted = without(planNew().content, 'Visite du quartier');

  it('does not come back by itself at the next update, and is told', () => {
    const again = planAgain(deleted);
    expect(titlesOf(again)).toEqual(['Convention', 'Premières attributions']);
    expect(again.report.setAside).toEqual([
      expect.objectContaining({ title: 'Visite du quartier', isAccepted: false }),
    ]);
    expect(again.report.added.actions).toBe(0);
  });

  it('counts as explained, under « Non repris »', () => {
    const { report } = planAgain(deleted);
    expect(report.rowsRead).toBe(report.rowsWritten + report.rowsExplained);
    expect(report).toMatchObject({ rowsRead: 4, rowsWritten: 2 });
    expect(report.left).toContainEqual(
      expect.objectContaining({ sheet: 'Actions', row: 2, reason: 'set-aside' }),
    );
  });

  it('is still known when rows were inserted above it, which are new', () => {
    const rows = [['Accès', 'Rencontre en mairie', '', '', 'fait'], ...ROWS];
    const again = planAgain(deleted, rows);
    expect(titlesOf(again).at(-1)).toBe('Rencontre en mairie');
    expect(again.report.setAside.map(({ title }) => title)).toEqual(['Visite du quartier']);
  });

  it('is still known at every later update', () => {
    const again = planAgain(planAgain(deleted).content);
    expect(titlesOf(again)).not.toContain('Visite du quartier');
    expect(again.report.setAside).toHaveLength(1);
  });

  it('comes back when the user ticks it, under a new N°', () => {
    const restored = planAgain(deleted).report.setAside.map(({ key }) => key);
    const again = planAgain(deleted, ROWS, { restored });
    expect(titlesOf(again)).toContain('Visite du quartier');
    expect(again.content.actions.at(-1)?.id).toBe('ACC-04');
    expect(again.report.left).toEqual([]);
  });

  it('does not bring back the partner that was removed with it', () => {
    const partners = deleted.partners.filter(({ name }) => name !== 'UDAPEI');
    const again = planAgain({ ...deleted, partners });
    expect(again.content.partners.map(({ name }) => name)).toEqual(['Association VISA']);
  });
});

describe('A row that the user refuses on the preview', () => {
  const refused = planNew(({ report }) => ({
    refused: report.rows
      .filter(({ action }) => action.title === 'Convention')
      .map(({ key }) => key),
  }));

  it('is not written, leaves the N° of the others as they were, and stands under « Non repris »', () => {
    expect(refused.content.actions.map(({ id, title }) => [id, title])).toEqual([
      ['ACC-02', 'Visite du quartier'],
      ['ACC-03', 'Premières attributions'],
    ]);
    expect(refused.report.left).toEqual([expect.objectContaining({ row: 1, reason: 'refused' })]);
    expect(refused.report.left[0]?.text).toContain('VISA');
    expect(refused.report).toMatchObject({ rowsRead: 4, rowsWritten: 2, rowsExplained: 2 });
  });

  it('brings no partner that only it names', () => {
    expect(refused.content.partners.map(({ name }) => name)).toEqual(['UDAPEI']);
  });

  it('is set aside at the next update', () => {
    const again = planAgain(refused.content);
    expect(again.report.setAside.map(({ title }) => title)).toEqual(['Convention']);
    expect(titlesOf(again)).toEqual(titlesOf(refused));
  });
});

describe('A session that the user deleted', () => {
  const sheet = aSheet('Sessions', [
    ['N° session', 'Formation', 'Bassin', 'Début', 'Inscrits', 'Présents', 'Statut'],
    ['S01', 'Tranquillité publique', 'Littoral', '14/10/2014', '12', '10', 'Réalisée'],
    ['S02', 'Tranquillité publique', 'Littoral', '09/12/2014', '9', '0', 'Annulée'],
  ]);

  it('comes back on a yes only', () => {
    const { content } = planTracker(analyseAt(aWorkbook([sheet])), NO_DECISIONS, null);
    expect(content.sessions).toHaveLength(2);
    const kept = { ...content, sessions: content.sessions.slice(0, 1) };
    const workbook = aTrackerWorkbook({ ...kept, otherSheets: [sheet] });
    const plan = (decisions: Partial<PlanDecisions>): TrackerPlan =>
      planTracker(
        analyseWorkbook(workbook, NO_ANSWERS, readNarrative),
        { ...NO_DECISIONS, ...decisions },
        readTracker(workbook),
      );
    const again = plan({});
    expect(again.content.sessions.map(({ id }) => id)).toEqual(['S01']);
    const restored = again.report.setAside.map(({ key }) => key);
    expect(restored).toHaveLength(1);
    expect(plan({ restored }).content.sessions.map(({ id }) => id)).toEqual(['S01', 'S02']);
  });
});

describe('The rows noted in « Paramètres »', () => {
  it('are many: they are parted into cells that Excel can hold, and found again', () => {
    const marks = Array.from({ length: 7000 }, (_, at) => String(at).padStart(8, '0'));
    const noted = noteTakenRows({ Autre: 'ffffffff' }, new Map([['Actions', marks]]));
    expect(Object.keys(noted)).toEqual(['Autre', 'Actions', 'Actions (2)', 'Actions (3)']);
    expect(Math.max(...Object.values(noted).map((cell) => cell.length))).toBeLessThan(32_767);
    expect(readTakenRows(noted)).toEqual(new Set([...marks, 'ffffffff']));
  });

  it('are replaced when the sheet is read again', () => {
    const noted = noteTakenRows(
      { Actions: 'aaaaaaaa', 'Actions (2)': 'bbbbbbbb', Autre: 'ffffffff' },
      new Map([['Actions', ['cccccccc']]]),
    );
    expect(readTakenRows(noted)).toEqual(new Set(['cccccccc', 'ffffffff']));
  });
});

describe('An attendance that the user deleted', () => {
  const sheet = aSheet('Feuille d’émargement', [
    ['Code agent', 'N° session', 'Présence', 'Métier'],
    ['A001', 'S01', 'x', 'Gardien'],
    ['A002', 'S01', 'abs', 'Gardien'],
  ]);
  const first = planTracker(analyseAt(aWorkbook([sheet])), NO_DECISIONS, null);
  const kept = first.content.attendances.filter(({ code }) => code !== 'A002');
  const again = (decisions: Partial<PlanDecisions> = {}): TrackerPlan => {
    const content = { ...first.content, attendances: kept };
    const workbook = aTrackerWorkbook({ ...content, otherSheets: [sheet] });
    const analysis = analyseWorkbook(workbook, NO_ANSWERS, readNarrative);
    return planTracker(analysis, { ...NO_DECISIONS, ...decisions }, readTracker(workbook));
  };

  it('does not come back by itself, and is told', () => {
    const { content, report } = again();
    expect(first.content.attendances.map(({ code }) => code)).toEqual(['A001', 'A002']);
    expect(content.attendances.map(({ code }) => code)).toEqual(['A001']);
    expect(report.setAside).toEqual([
      expect.objectContaining({ title: 'A002 – S01', isAccepted: false }),
    ]);
    expect(report.added.attendances).toBe(0);
  });

  it('counts as explained, under « Non repris »', () => {
    const { report } = again();
    expect(report).toMatchObject({ rowsRead: 3, rowsWritten: 1, rowsExplained: 2 });
    expect(report.left).toContainEqual(
      expect.objectContaining({ sheet: 'Feuille d’émargement', row: 2, reason: 'set-aside' }),
    );
  });

  it('comes back when the user ticks it', () => {
    const restored = again().report.setAside.map(({ key }) => key);
    const { content } = again({ restored });
    expect(content.attendances.map(({ code }) => code)).toEqual(['A001', 'A002']);
  });
});
