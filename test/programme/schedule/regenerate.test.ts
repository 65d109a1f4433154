import type { Edit } from '../../../src/workbook/edit';
import { scalarPlace } from '../../../src/programme/schedule/gantt-frame/gantt-frame';
import { countChangedRows, readGantt } from '../../../src/programme/schedule/read-gantt';
import { NO_FILTER } from '../../../src/programme/schedule/rows/select-rows';
import { fingerprintOf } from '../../../src/programme/tracker/fingerprint';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { Action } from '../../../src/programme/tracker/tracker';
import { aGoldenTracker, goldenActions } from '../../fixtures/golden-tracker';
import { GanttWorkbook, placeOf, rowsOf } from './gantt-workbook';

async function changedRows(gantt: GanttWorkbook): Promise<number | null> {
  const snapshot = await gantt.read();
  const found = readGantt(snapshot);
  const rows = readTracker(snapshot).actions?.rows ?? [];
  return (
    found &&
    countChangedRows(
      found,
      rows.map(({ value }) => value),
    )
  );
}

describe('A Gantt made before', () => {
  let gantt: GanttWorkbook;
  let saved: Uint8Array;

  beforeAll(async () => {
    const made = await GanttWorkbook.open(goldenActions());
    await made.generate();
    saved = await made.host.save();
    made.host.dispose();
  });
  beforeEach(async () => {
    gantt = await GanttWorkbook.openFile(saved);
  });
  afterEach(() => gantt.host.dispose());

  it('tells how many rows of Suivi changed since', async () => {
    expect(await changedRows(gantt)).toBe(0);
    await gantt.typeAction('MAI-02', 'Fin', 41800);
    await gantt.typeAction('COO-01', 'Action', 'Comité de pilotage');
    expect(await changedRows(gantt)).toBe(2);
    await gantt.generate();
    expect(await changedRows(gantt)).toBe(0);
  });

  it('keeps what the user wrote below it when rows are filtered out, then shown again', async () => {
    const below = async (): Promise<number> => {
      const { area } = placeOf(await gantt.read(), 'gantt_bloc');
      return area.row + area.rowCount;
    };
    await gantt.type('Gantt', (await below()) + 1, 0, 'Note du comité');
    await gantt.generate({ filters: { ...NO_FILTER, strand: 'Formations' } });
    expect(rowsOf(await gantt.read()).size).toBe(5);
    const { sheets } = await gantt.read();
    const values = sheets.find(({ name }) => name === 'Gantt')?.values ?? [];
    expect(values[(await below()) + 1]?.[0]).toBe('Note du comité');
    await gantt.generate();
    const again = (await gantt.read()).sheets.find(({ name }) => name === 'Gantt')?.values ?? [];
    expect(again[(await below()) + 1]?.[0]).toBe('Note du comité');
    expect(rowsOf(await gantt.read()).size).toBe(36);
  });

  it('keeps the widths of the user’s columns', async () => {
    const wide: Edit = { kind: 'columnWidths', sheet: 'Gantt', first: 1, widths: [90] };
    await gantt.apply([wide]);
    const { edits } = await gantt.generate();
    expect(edits.filter((edit) => edit.kind === 'columnWidths')).toEqual([]);
  });

  it('has the widths of today when it was drawn with others', async () => {
    const others = (['look', 'widths'] as const).map((scalar): Edit => ({
      kind: 'writeCells',
      sheet: 'Calculs',
      at: scalarPlace(scalar),
      cells: [['autres']],
    }));
    await gantt.apply(others);
    const { edits } = await gantt.generate();
    const first = edits.flatMap((edit) => (edit.kind === 'columnWidths' ? [edit.first] : []));
    expect(first).toContain(0);
  });

  it('keeps the scale and the filters of the sheet when none are asked for', async () => {
    await gantt.typeNamed('gantt_echelle', 'Trimestre');
    await gantt.generate({ choice: null, filters: null });
    expect(readGantt(await gantt.read())).toMatchObject({ choice: 'Trimestre' });
  });

  it('still shows a row that lost its N°, or shares it with another', async () => {
    await gantt.typeAction('COO-03', 'N°', null);
    await gantt.typeAction('COO-02', 'N°', 'COO-01');
    await gantt.generate();
    const { sheets } = await gantt.read();
    const titles = sheets.find(({ name }) => name === 'Gantt')?.values.map((row) => row[1]) ?? [];
    for (const id of ['COO-01', 'COO-02', 'COO-03']) {
      expect(titles).toContain(goldenActions().find((action) => action.id === id)?.title);
    }
  });
});

describe('The fingerprint of Suivi', () => {
  it('does not change with a comment, and does with a date', () => {
    const tracker = aGoldenTracker();
    const { actions } = tracker;
    if (actions === null) throw new Error('No tracker');
    const withRows = (change: Partial<Action>): string => {
      const rows = actions.rows.map((row) => ({ ...row, value: { ...row.value, ...change } }));
      return fingerprintOf({ actions: { ...actions, rows } });
    };
    expect(withRows({ comment: 'vu en réunion' })).toBe(fingerprintOf(tracker));
    expect(withRows({ end: '2014-07-01' })).not.toBe(fingerprintOf(tracker));
  });
});
