import { createWorkbookFile } from '../../src/excel/workbook-file';
import { fr } from '../../src/locales/fr';
import { buildWorkbook } from '../host/build-workbook';
import { closeExcel, openExcel, type TestExcel } from './open-excel';

const files = createWorkbookFile();
const SLICE = 4 * 1024 * 1024;

/** More than one slice of texts that do not pack well. */
function largeWorkbook(): Uint8Array {
  let seed = 1;
  const word = (): string => {
    seed = (seed * 48_271) % 2_147_483_647;
    return seed.toString(36);
  };
  const cells = Array.from({ length: 26_000 }, () => [Array.from({ length: 40 }, word).join('')]);
  return buildWorkbook({ sheets: [{ name: 'Feuil1', cells }] });
}

describe('The file of the open workbook', () => {
  afterEach(closeExcel);

  const counts = ({ host }: TestExcel): unknown => ({
    ...host.excel.files.told,
    open: host.excel.files.openCount,
  });

  it('comes slice by slice, whole, with what was not saved, and is closed', async () => {
    const excel = await openExcel({}, largeWorkbook());
    excel.host.user.type('Feuil1!B1', 'jamais enregistré');
    const shares: (number | null)[] = [];
    const read = await files.read({ onProgress: ({ share }) => shares.push(share) });
    const saved = await excel.host.save();
    expect(saved.length).toBeGreaterThan(SLICE);
    expect(read.ok && Buffer.from(read.value).equals(saved)).toBe(true);
    expect(counts(excel)).toEqual({ opened: 1, closed: 1, slices: 2, open: 0 });
    expect(shares).toEqual([0.5, 1]);
  }, 30_000);

  it('is closed when a slice cannot be had', async () => {
    const excel = await openExcel();
    excel.host.excel.files.failAtSlice = 0;
    expect(await files.read()).toEqual({ ok: false, error: { code: 'connection-lost' } });
    expect(counts(excel)).toMatchObject({ opened: 1, closed: 1, open: 0 });
  });

  it('is closed when the user cancels', async () => {
    const excel = await openExcel();
    const signal = AbortSignal.abort();
    expect(await files.read({ signal })).toEqual({ ok: false, error: { code: 'cancelled' } });
    expect(counts(excel)).toMatchObject({ opened: 1, closed: 1, open: 0 });
  });

  it('is waited for while Office keeps two others open', async () => {
    const excel = await openExcel();
    excel.host.excel.files.open(SLICE);
    excel.host.excel.files.open(SLICE);
    expect(await files.read()).toEqual({ ok: false, error: { code: 'busy' } });
  });

  it.each(['PC', 'OfficeOnline'] as const)('may be downloaded: %s', async (platform) => {
    await openExcel({ platform });
    expect(files.canDownload).toBe(true);
  });

  it.each(['Mac', 'iOS'] as const)(
    'is not offered where nothing is saved: %s',
    async (platform) => {
      await openExcel({ platform });
      expect(files.canDownload).toBe(false);
      expect(fr.share.notOpened(files.canDownload)).toMatch(/sur Mac .* ne peut pas enregistrer/u);
    },
  );

  it('cannot be had on an iPad', async () => {
    const excel = await openExcel({ platform: 'iOS' });
    expect(await files.read()).toEqual({ ok: false, error: { code: 'no-file-here' } });
    expect(counts(excel)).toMatchObject({ opened: 0 });
  });

  it('is opened as another workbook, or not where Excel refuses', async () => {
    const excel = await openExcel();
    const bytes = buildWorkbook({ sheets: [{ name: 'Copie', cells: [['x']] }] });
    expect(await files.open(bytes)).toBe(true);
    const [opened] = excel.host.excel.session.openedWorkbooks;
    expect(Buffer.from(opened ?? []).equals(bytes)).toBe(true);
    excel.breakRequest(1, 'refused');
    expect(await files.open(bytes)).toBe(false);
  });
});
