import { closeExcel } from '../excel/open-excel';
import {
  EVERY_COMMAND,
  FAULTS,
  harmOf,
  learn,
  open,
  pictureOfFile,
  prepareStates,
} from './every-command';

jest.setTimeout(600_000);

let files: Awaited<ReturnType<typeof prepareStates>>;
beforeAll(async () => {
  files = await prepareStates();
});
afterEach(closeExcel);

describe.each(EVERY_COMMAND)('« $name », whichever request fails', ({ on, run }) => {
  it('leaves the workbook as it was, and is done when asked again', async () => {
    const { after, requests, writes } = await learn(files[on], run);
    const harms: unknown[] = [];
    for (let at = 1; at <= requests; at += 1) {
      // A request that only reads does nothing by halves.
      const isRetried = writes.includes(at);
      for (const kind of isRetried ? FAULTS : FAULTS.slice(0, 1)) {
        const harm = await harmOf(files[on], run, { at, kind, after, isRetried });
        if (harm !== null) harms.push({ at, kind, harm });
      }
    }
    expect(harms).toEqual([]);
  });

  it('does so too when its way back is refused once', async () => {
    const { after, writes } = await learn(files[on], run);
    const harms: unknown[] = [];
    for (const at of writes) {
      for (const then of [1, 2]) {
        const harm = await harmOf(files[on], run, { at, kind: 'half-applied', after, then });
        if (harm !== null) harms.push({ at, then, harm });
      }
    }
    expect(harms).toEqual([]);
  });

  it('is taken back exactly, also once saved and opened again', async () => {
    const excel = await open(files[on]);
    const before = await pictureOfFile(excel);
    expect((await run(excel)).ok).toBe(true);
    expect((await excel.workbook.undoLast()).ok).toBe(true);
    expect(await pictureOfFile(excel)).toBe(before);
  });
});
