import { closeExcel } from '../excel/open-excel';
import { EVERY_COMMAND, harmOf, learn, prepareStates } from './every-command';

jest.setTimeout(600_000);

let files: Awaited<ReturnType<typeof prepareStates>>;
beforeAll(async () => {
  files = await prepareStates();
});
afterEach(closeExcel);

describe.each(EVERY_COMMAND)('« $name », whichever request that writes fails', ({ on, run }) => {
  it('leaves the workbook as it was, and is done when asked again', async () => {
    const { after, writes } = await learn(files[on], run);
    const harms: unknown[] = [];
    for (const at of writes) {
      for (const kind of ['refused', 'answer-lost'] as const) {
        const harm = await harmOf(files[on], run, { at, kind, after });
        if (harm !== null) harms.push({ at, kind, harm });
      }
    }
    expect(harms).toEqual([]);
  });

  it('does so too when its way back is refused once', async () => {
    const { after, writes } = await learn(files[on], run);
    const harms: unknown[] = [];
    for (const at of writes) {
      const harm = await harmOf(files[on], run, { at, kind: 'half-applied', after, then: 1 });
      if (harm !== null) harms.push({ at, harm });
    }
    expect(harms).toEqual([]);
  });
});
