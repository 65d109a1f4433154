import { acceptWithReason } from '../../src/app/accept-finding';
import { checkWorkbook, type Checked } from '../../src/app/check';
import { isReady, makeCopy, openFile, planShare, type ProvenCopy } from '../../src/app/share-copy';
import { ok } from '../../src/lib/result';
import { sharingFr } from '../../src/locales/sheets/sharing.fr';
import { closeExcel, type TestExcel } from '../excel/open-excel';
import { anAction } from '../fixtures/builders';
import { commandOf, findingOf, openTracker } from './open-tracker';
import { CLOCK, valueOf } from './structure-in-excel';

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
