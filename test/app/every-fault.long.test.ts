import { closeExcel, type FaultKind } from '../excel/open-excel';
import { EVERY_COMMAND, harmOf, learn, prepareStates } from './every-command';

jest.setTimeout(600_000);

let files: Awaited<ReturnType<typeof prepareStates>>;
beforeAll(async () => {
  files = await prepareStates();
});
afterEach(closeExcel);

const FAULTS: readonly FaultKind[] = ['refused', 'half-applied', 'answer-lost'];

describe.each(EVERY_COMMAND)('« $name », whichever request fails', ({ on, run }) => {
  let learnt: Awaited<ReturnType<typeof learn>>;
  beforeAll(async () => {
    learnt = await learn(files[on], run);
  });

  it('leaves the workbook as it was, and is done when asked again', async () => {
    const { after, requests, writes } = learnt;
    const harms: unknown[] = [];
    for (let at = 1; at <= requests; at += 1) {
      // A request that only reads does nothing by halves, and nothing that could be lost.
      for (const kind of writes.includes(at) ? FAULTS : FAULTS.slice(0, 1)) {
        const harm = await harmOf(files[on], run, { at, kind, after });
        if (harm !== null) harms.push({ at, kind, harm });
      }
    }
    expect(harms).toEqual([]);
  });

  it('does so too when its way back is refused twice', async () => {
    const { after, writes } = learnt;
    const harms: unknown[] = [];
    for (const at of writes) {
      const harm = await harmOf(files[on], run, { at, kind: 'half-applied', after, then: 2 });
      if (harm !== null) harms.push({ at, harm });
    }
    expect(harms).toEqual([]);
  });
});
