import { addAction, type NewAction } from '../../src/app/add-action';
import { addSession, type NewSession } from '../../src/app/training/add-session';
import trackerFr from '../../src/programme/tracker/words.fr.json';
import { DEFAULT_SETTINGS } from '../../src/programme/tracker/settings/settings';
import { closeExcel } from '../excel/open-excel';
import { anAction, aSession } from '../fixtures/builders';
import { commandOf, openTracker } from './open-tracker';
import { valueOf } from './structure-in-excel';

afterEach(closeExcel);

const SESSION: NewSession = {
  training: 'Tranquillité publique',
  start: '2014-05-12',
  end: null,
  basin: 'Littoral',
  provider: '',
  place: 'Dunkerque',
  registered: 4,
  present: null,
  codes: ['A900', 'A901', 'A902'],
};
const ACTION: NewAction = {
  title: 'Signer la convention',
  strand: 'Accès',
  type: 'Jalon',
  status: 'Prévu',
  dueText: 'fin septembre 2014',
  owner: '',
};

describe('A session added from the pane', () => {
  it('takes the next free number, is held once somebody came, and its persons are listed', async () => {
    const excel = await openTracker({ sessions: [aSession({ id: 'S01' })] });
    const command = { ...commandOf(excel), tables: trackerFr };
    const { session, attendances, figures } = valueOf(
      await addSession({ ...command, added: SESSION }),
    );
    expect(session).toMatchObject({ id: 'S02', status: 'Réalisée', present: 3, end: '2014-05-12' });
    expect(attendances).toBe(3);
    expect(figures).not.toBeNull();
    const table = excel.host.workbook.table('tblPresences');
    expect(table?.area.rowCount).toBe(4);
  });

  it('is only planned as long as its day is to come', async () => {
    const excel = await openTracker({ sessions: [aSession({ id: 'S01' })] });
    const added = { ...SESSION, start: '2014-12-01', codes: [] } as const;
    const { session } = valueOf(
      await addSession({ ...commandOf(excel), tables: trackerFr, added }),
    );
    expect(session).toMatchObject({ status: 'Prévue', present: null });
  });

  it('is taken back in one step, its persons with it', async () => {
    const excel = await openTracker({ sessions: [aSession({ id: 'S01' })] });
    valueOf(await addSession({ ...commandOf(excel), tables: trackerFr, added: SESSION }));
    valueOf(await excel.workbook.undoLast());
    expect(excel.host.workbook.table('tblSessions')?.area.rowCount).toBe(2);
    expect(excel.host.workbook.table('tblPresences')).toBeUndefined();
  });
});

describe('An action added from the pane', () => {
  it('takes the next N° of its strand, dates its words and hears what the checks say of it', async () => {
    const excel = await openTracker({ actions: [anAction({ id: 'ACC-01' })] });
    const { action, findings } = valueOf(
      await addAction({ ...commandOf(excel), tables: trackerFr, added: ACTION }),
    );
    expect(action).toMatchObject({ id: 'ACC-02', start: '2014-09-21', end: '2014-09-30' });
    expect(findings.map(({ code }) => code)).toContain('ACT-13');
  });

  it('is due from the day it is typed on, whatever the date of the document, and says its year', async () => {
    const settings = { ...DEFAULT_SETTINGS, referenceDate: '2012-05-15' } as const;
    const excel = await openTracker({ actions: [anAction({ id: 'ACC-01' })], settings });
    const added = { ...ACTION, dueText: 'mi-juin' } as const;
    const { action } = valueOf(await addAction({ ...commandOf(excel), tables: trackerFr, added }));
    expect(action).toMatchObject({ dueText: 'mi-juin 2014', end: '2014-06-20' });
  });

  it('is refused where there is no tracker', async () => {
    const { openExcel } = await import('../excel/open-excel');
    const excel = await openExcel();
    const refused = await addAction({ ...commandOf(excel), tables: trackerFr, added: ACTION });
    expect(refused).toMatchObject({ ok: false, error: { code: 'no-tracker' } });
  });
});
