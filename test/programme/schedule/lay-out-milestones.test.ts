import type { CellValue } from '../../../src/workbook/snapshot';
import { listMilestones } from '../../../src/programme/schedule/milestones/milestones';
import { scheduleSourceOf } from '../../../src/programme/schedule/rows/schedule-source';
import { aGoldenTracker, goldenActions } from '../../fixtures/golden-tracker';
import { GanttWorkbook, placeOf, serial } from './gantt-workbook';

type Cells = readonly (readonly CellValue[])[];

describe('The sheet « Jalons »', () => {
  let gantt: GanttWorkbook;
  const cells = async (): Promise<Cells> =>
    (await gantt.read()).sheets.find(({ name }) => name === 'Jalons')?.values ?? [];
  const listed = async (): Promise<Cells> => {
    const { area } = placeOf(await gantt.read(), 'jalons_liste');
    return (await cells()).slice(area.row, area.row + area.rowCount);
  };
  const row = async (id: string): Promise<readonly CellValue[]> =>
    (await listed()).find((line) => line[0] === id) ?? [];

  beforeAll(async () => {
    gantt = await GanttWorkbook.open(goldenActions());
    await gantt.generate();
    await gantt.typeSetting('Date d’état (arrêté au)', serial('2014-06-15'));
  });
  afterAll(() => gantt.host.dispose());

  it('lists the 13 milestones and 4 decisions, dated ones first in date order', async () => {
    const ids = (await listed()).map(([id]) => id);
    expect(ids).toHaveLength(17);
    expect(ids.slice(0, 5)).toEqual(['MAI-02', 'MAI-03', 'COO-01', 'ACC-18', 'REL-03']);
    expect(ids.slice(5, 8)).toEqual(['ACC-06', 'ACC-12', 'REL-02']);
  });

  it('tells what is late with its days, and what comes in how many days', async () => {
    expect((await row('MAI-02'))[9]).toBe('En retard de 9 j');
    expect((await row('COO-01'))[9]).toBe('Dans 46 j');
  });

  it('tells what a milestone depends on and what waits for it', async () => {
    expect((await row('MAI-02')).slice(11, 13)).toEqual(['MAI-01', 'MAI-03']);
    expect((await row('REL-02')).slice(11, 13)).toEqual([null, 'REL-03']);
  });

  it('names who decides, and the condition in full', async () => {
    expect((await row('ACC-12'))[7]).toBe('Conseil Général (du Nord)');
    expect((await row('REL-03'))[10]).toBe('Si le projet d’expérimentation est retenu [Bloquante]');
  });

  it('has the next sixty days on top, as they are on the status date', async () => {
    const top = (await cells()).slice(5, 8).map(([id]) => id);
    expect(top.filter((id) => id !== null && id !== '')).toEqual(['MAI-03', 'COO-01']);
    await gantt.typeSetting('Date d’état (arrêté au)', serial('2014-09-01'));
    const later = (await cells()).slice(5, 8).map(([id]) => id);
    expect(later.filter((id) => id !== null && id !== '')).toEqual(['ACC-18', 'REL-03']);
    await gantt.typeSetting('Date d’état (arrêté au)', serial('2014-06-15'));
  });

  it('places each milestone by strand and territory', async () => {
    const values = await cells();
    const head = values.findIndex((line) => line.includes('Sans territoire'));
    const column = values[head]?.indexOf('Par territoire') ?? -1;
    const strand = values.slice(head).find((line) => line[1] === 'Maintien');
    expect(strand?.[column]).toBe('MAI-02 06/06/2014 !\nMAI-03 31/07/2014\nMAI-01 ✔');
  });
});

it('A milestone knows the rows that wait for it', () => {
  const source = scheduleSourceOf(aGoldenTracker());
  const found = listMilestones(source ?? { rows: [] }).find(({ row }) => row.value.id === 'ACC-03');
  expect(found?.awaitedBy).toEqual(['ACC-04', 'ACC-18']);
});
