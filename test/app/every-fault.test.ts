import { closeExcel } from '../excel/open-excel';
import {
  differenceOf,
  EVERY_COMMAND,
  harmOf,
  learn,
  open,
  pictureAfter,
  pictureOf,
  pictureOfFile,
  picturesOf,
  prepareStates,
} from './every-command';

jest.setTimeout(240_000);

const INTO_TABLES = ['Créer le suivi', 'Contrôler', 'Saisir une session'];
/** Of each way of writing one; `every-fault.long.test.ts` has them all, whichever request fails. */
const SAMPLE = EVERY_COMMAND.filter(({ name }) =>
  ['Contrôler', 'Générer le Gantt de nouveau', 'Saisir une action'].includes(name),
);

let files: Awaited<ReturnType<typeof prepareStates>>;
beforeAll(async () => {
  files = await prepareStates();
});
afterEach(closeExcel);

describe('An Excel that fills the formulas of a table’s column', () => {
  const intoTables = EVERY_COMMAND.filter(({ name }) => INTO_TABLES.includes(name));
  it.each(intoTables)('changes nothing of what « $name » writes', async ({ on, run }) => {
    const after = await pictureAfter(files[on], run);
    const excel = await open(files[on]);
    excel.host.excel.session.quirks.add('fills-table-formulas');
    expect((await run(excel)).ok).toBe(true);
    expect(differenceOf(after, pictureOf(excel))).toBe('');
  });
});

describe('An Excel that refuses the way back twice', () => {
  const checking = EVERY_COMMAND.filter(({ name }) => name === 'Contrôler');
  it.each(checking)('has the workbook as it was, « $name » failing', async ({ on, run }) => {
    const { after, writes } = await learn(files[on], run);
    const at = writes.at(-1) ?? 0;
    expect(await harmOf(files[on], run, { at, kind: 'half-applied', after, then: 2 })).toBeNull();
  });
});

describe.each(SAMPLE)('« $name »', ({ on, run }) => {
  it('leaves the workbook as it was when a write fails, and is done when asked again', async () => {
    const { after, writes } = await learn(files[on], run);
    const at = writes.at(-1) ?? 0;
    expect(writes.length).toBeGreaterThan(0);
    expect(await harmOf(files[on], run, { at, kind: 'half-applied', after })).toBeNull();
  });
});

describe.each(EVERY_COMMAND)('« $name »', ({ on, run }) => {
  it('is taken back in one step, exactly, also in the file that is saved then', async () => {
    const before = await picturesOf(files[on]);
    const excel = await open(files[on]);
    expect((await run(excel)).ok).toBe(true);
    expect((await excel.workbook.undoLast()).ok).toBe(true);
    expect(differenceOf(before[0], pictureOf(excel))).toBe('');
    expect(differenceOf(before[1], await pictureOfFile(excel))).toBe('');
  });
});
