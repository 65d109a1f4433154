import { acceptWithReason, type Checked, checkWorkbook } from '../../src/app/check';
import { isReady, makeCopy, openFile, planShare, type ProvenCopy } from '../../src/app/share-copy';
import { showPlace } from '../../src/programme/checks/context/show-place';
import { tellFinding } from '../../src/programme/checks/sheet/words';
import { CHECK_SHEET_WORDS } from '../../src/locales/checks/checks.fr';
import { ok } from '../../src/lib/result';
import { sharingFr } from '../../src/locales/sheets/sharing.fr';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { aSession, anAction, anAttendance, settingsAt } from '../fixtures/builders';
import { suivi } from '../fixtures/suivi-cells';
import { commandOf, findingOf, openTracker } from './open-tracker';
import { buildWorkbook } from '../host/build-workbook';
import { CLOCK, DAY_OF_TEXT, structure, valueOf } from './structure-in-excel';

afterEach(closeExcel);

/** « Contrôler avant partage » */
async function checkBeforeSharing(excel: TestExcel): Promise<Checked> {
  return valueOf(await checkWorkbook(commandOf(excel, 'sharing')));
}

/** « Préparer la copie à partager », as it is proposed. */
async function copyOf({ host }: TestExcel): Promise<ProvenCopy> {
  const file = await host.save();
  const files = {
    canDownload: true,
    read: () => Promise.resolve(ok(file)),
    open: () => Promise.resolve(true),
  };
  const command = { files, clock: CLOCK, words: sharingFr };
  const opened = valueOf(await openFile(command));
  return valueOf(await makeCopy(opened, planShare(opened, opened.choices, command), command));
}

/** A sheet of the user, beside the tracker. */
async function addNotes({ workbook }: TestExcel, text: string): Promise<void> {
  const sheet = 'Mes notes';
  const at = { row: 0, column: 0 };
  const edits = [
    { kind: 'ensureSheet', sheet, tabColor: null, gridlines: 'shown' },
    { kind: 'writeCells', sheet, at, cells: [[text]] },
  ] as const;
  valueOf(await workbook.apply(edits));
}

const withComment = (comment: string) => openTracker({ actions: [anAction({ comment })] });

describe('« Prêt à partager »', () => {
  it('is said of a workbook and of its copy alike', async () => {
    const excel = await withComment('Vu en réunion');
    expect((await checkBeforeSharing(excel)).report.isReadyToShare).toBe(true);
    expect(isReady(await copyOf(excel))).toBe(true);
  });

  it.each([
    ['RGP-07', 'Visite au 12 rue des Lilas'],
    ['RGP-02', 'Rappeler au 06 12 34 56 78'],
    ['RGP-08', 'Locataire ingérable'],
  ])('is said of neither while a comment holds %s', async (code, comment) => {
    const excel = await withComment(comment);
    const checked = await checkBeforeSharing(excel);
    expect(checked.report.counts.blocking).toBe(0);
    expect(checked.report.isReadyToShare).toBe(false);
    const copy = await copyOf(excel);
    expect(isReady(copy)).toBe(false);
    expect(copy.proof.stops.map((one) => one.code)).toEqual([code]);
  });

  it('is said of both when the copy itself leaves behind, empties or masks what is personal', async () => {
    const excel = await openTracker({
      actions: [anAction({ owner: 'Mme Duval' })],
      sessions: [aSession({ start: '2014-05-06', end: '2014-05-07', present: 1 })],
      attendances: [anAttendance()],
    });
    await addNotes(excel, 'Vu avec M. Durand');
    const { report } = await checkBeforeSharing(excel);
    expect(report.counts.blocking).toBe(0);
    expect(report.isReadyToShare).toBe(true);
    const mended = report.findings.filter(({ isMendedByCopy }) => isMendedByCopy);
    expect([...new Set(mended.map(({ code }) => code))]).toEqual(
      expect.arrayContaining(['RGP-01', 'RGP-04']),
    );
    for (const finding of mended) {
      expect(tellFinding(finding, CHECK_SHEET_WORDS).todo).toBe('La copie à partager s’en charge.');
    }
    expect(isReady(await copyOf(excel))).toBe(true);
  });

  it('is not kept back by the name of a source sheet, which the tracker remembers and no copy holds', async () => {
    const source = [
      ['Action', 'Responsable', 'Échéance', 'Statut'],
      ['Visite', 'DDS', 'juin 2014', 'Prévu'],
    ];
    const spec = { sheets: [{ name: 'Famille DURAND', cells: source }] };
    const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook(spec));
    await structure(excel, () => ({}), { referenceDate: DAY_OF_TEXT });
    const { report } = await checkBeforeSharing(excel);
    const names = report.findings.filter(({ code }) => code === 'RGP-01');
    expect(names.map(({ place }) => showPlace(place)).join(' ')).toContain('Listes!');
    expect(names.filter(({ isMendedByCopy }) => !isMendedByCopy)).toEqual([]);
  });

  it('names a person in charge once: by what is around the name, else as a bare name', async () => {
    const owners = ['Mme Duval', 'Camille Exemple'];
    const actions = owners.map((owner, at) => anAction({ id: `ACC-0${String(at + 1)}`, owner }));
    const { report } = await checkBeforeSharing(await openTracker({ actions }));
    const told = report.findings.filter(({ subject }) => subject?.column === 'owner');
    expect(told.map(({ code, rowName }) => `${code} ${rowName}`)).toEqual([
      'RGP-01 ACC-01',
      'RGP-10 ACC-02',
    ]);
  });

  it('is said of neither once the user ticks the sheet that names somebody', async () => {
    const settings = settingsAt({ copyChoices: ['Mes notes : oui'] });
    const excel = await openTracker({ actions: [anAction()], settings });
    await addNotes(excel, 'Vu avec M. Durand');
    expect(findingOf(await checkBeforeSharing(excel), 'RGP-01').severity).toBe('blocking');
    expect(isReady(await copyOf(excel))).toBe(false);
  });

  it('is said of neither while a cell that stays holds the code of an agent', async () => {
    const excel = await openTracker({
      actions: [anAction({ comment: 'Rappeler A012' })],
      sessions: [aSession({ start: '2014-05-06', end: '2014-05-07', present: 1 })],
      attendances: [anAttendance({ code: 'A012' })],
    });
    const { report } = await checkBeforeSharing(excel);
    expect(showPlace(findingOf({ report }, 'RGP-12').place)).toBe(suivi('comment', 5));
    expect(report.isReadyToShare).toBe(false);
    expect((await copyOf(excel)).proof.codes.map(showPlace)).toEqual([suivi('comment', 5)]);
  });

  it('is said of both once somebody answers for the address', async () => {
    const excel = await withComment('Permanence au 12 rue des Lilas');
    const findings = [findingOf(await checkBeforeSharing(excel), 'RGP-07')];
    const command = commandOf(excel, 'sharing');
    const reason = 'Adresse de l’agence, affichée';
    const accepted = valueOf(await acceptWithReason({ ...command, findings, reason }));
    expect(accepted.report.isReadyToShare).toBe(true);
    const copy = await copyOf(excel);
    expect(isReady(copy)).toBe(true);
    // What was accepted is still told beside the copy.
    expect(copy.proof.remarks.map(({ code }) => code)).toContain('RGP-07');
  });
});
