import { addDays } from '../../../src/lib/calendar-date';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Edit } from '../../../src/workbook/edit';
import { anAction } from '../../fixtures/builders';
import { goldenActions } from '../../fixtures/golden-tracker';
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
    await gantt.typeSetting('Arrêté au', serial('2014-06-15'));
  });
  afterAll(() => gantt.host.dispose());

  it('lists the 13 milestones and 4 decisions, dated ones first in date order', async () => {
    const ids = (await listed()).map(([id]) => id).filter((id) => id !== null && id !== '');
    expect(ids).toHaveLength(17);
    expect(ids.slice(0, 5)).toEqual(['MAI-02', 'MAI-03', 'COO-01', 'ACC-18', 'REL-03']);
    expect(ids.slice(5, 8)).toEqual(['ACC-06', 'ACC-12', 'REL-02']);
  });

  it('tells what is late with its days, and what comes in how many days', async () => {
    expect((await row('MAI-02'))[9]).toBe('Retard 9 j');
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

  const part = async (heading: string): Promise<readonly CellValue[]> => {
    const values = await cells();
    const top = values.findIndex(([first]) => String(first ?? '').startsWith(heading));
    const lines = values.slice(top + 2);
    const end = lines.findIndex(([id]) => id === null || id === '');
    return [values[top]?.[0] ?? null, ...lines.slice(0, end).map(([id]) => id ?? null)];
  };

  it('has the decisions awaited, what is late and the next sixty days on top, as on the status date', async () => {
    expect((await part('Décisions attendues')).slice(1)).toEqual(['ACC-06', 'ACC-12', 'REL-02']);
    expect(await part('En retard')).toEqual(['En retard : 1', 'MAI-02']);
    expect(await part('Dans les 60 jours')).toEqual([
      'Dans les 60 jours : 4',
      'FOR-01',
      'PAR-01',
      'MAI-03',
      'COO-01',
    ]);
    await gantt.typeSetting('Arrêté au', serial('2014-09-01'));
    expect((await part('Dans les 60 jours')).slice(1)).toEqual([
      'ACC-18',
      'FOR-02',
      'FOR-03',
      'FOR-05',
      'REL-03',
    ]);
    await gantt.typeSetting('Arrêté au', serial('2016-09-01'));
    expect(await part('Dans les 60 jours')).toEqual([
      'Dans les 60 jours : 0 – aucun jalon dans les 60 jours, ni autre échéance',
    ]);
    await gantt.typeSetting('Arrêté au', serial('2014-06-15'));
  });

  it('moves the line of a milestone whose date is typed by hand', async () => {
    await gantt.typeAction('COO-01', 'Fin', serial('2014-06-01'));
    const ids = (await listed()).map(([id]) => id);
    expect(ids.slice(0, 3)).toEqual(['COO-01', 'MAI-02', 'MAI-03']);
    await gantt.typeAction('COO-01', 'Fin', serial('2014-07-31'));
  });

  it('shows a row that becomes a milestone, the add-in gone', async () => {
    await gantt.typeAction('FOR-01', 'Type', 'Jalon');
    expect((await row('FOR-01'))[1]).toContain('1er cycle');
    await gantt.typeAction('FOR-01', 'Type', 'Récurrent');
    expect(await row('FOR-01')).toEqual([]);
  });

  it('places each milestone by strand and territory', async () => {
    const values = await cells();
    const head = values.findIndex((line) => line.includes('Sans territoire'));
    const column = values[head]?.indexOf('Par territoire') ?? -1;
    const strand = values.slice(head).find((line) => line[1] === 'Maintien');
    expect(strand?.[column]).toBe('MAI-02 06/06/2014 !\nMAI-03 31/07/2014\nMAI-01 ✔');
  });
});

describe('The page of « Jalons » for a plan whose rows have dates and no words', () => {
  let edits: readonly Edit[];
  let cells: Cells;
  beforeAll(async () => {
    const places = ['Métropole lilloise', 'Littoral', ''];
    const gantt = await GanttWorkbook.open(
      Array.from({ length: 13 }, (_, at) =>
        anAction({
          id: `ACC-${String(at + 10)}`,
          type: 'Jalon',
          title: 'Signer la convention avec la ville et les associations du territoire',
          territory: places[at % 3] ?? '',
          owner: 'DDS',
          dueText: '',
          end: addDays('2014-01-15', at * 10),
        }),
      ),
    );
    edits = (await gantt.generate()).edits;
    cells = (await gantt.read()).sheets.find(({ name }) => name === 'Jalons')?.values ?? [];
    gantt.host.dispose();
  });

  it('is one upright page when one holds it, without a break', () => {
    const page = edits.flatMap((edit) =>
      edit.kind === 'page' && edit.sheet === 'Jalons' ? [edit.page] : [],
    )[0];
    expect(page).toMatchObject({ orientation: 'portrait', fit: { width: 1, height: 1 } });
    expect(page?.breaksBefore).toBeUndefined();
  });

  it('has no column for words that no row has', () => {
    expect(cells.flat()).not.toContain('Échéance (mots de la source)');
  });

  it('gives a milestone told over two lines of a narrow column of the grid room for both', () => {
    const grid = cells.findIndex(([first]) => first === 'Par volet et territoire');
    const [height = 0] = edits.flatMap((edit) =>
      edit.kind === 'rowHeights' && edit.sheet === 'Jalons' && edit.first === grid
        ? edit.heights.slice(2)
        : [],
    );
    // Four milestones of the coast, in the column of « Du ».
    expect(height).toBeGreaterThan(4 * 2 * 12);
  });
});

describe('The pages of « Jalons » where what is late fills more than one', () => {
  it('say the headers once each: the list follows what is late, under its own', async () => {
    const gantt = await GanttWorkbook.open(
      Array.from({ length: 90 }, (_, at) =>
        anAction({
          id: `ACC-${String(at + 10)}`,
          type: 'Jalon',
          title: 'Signer la convention avec la ville et les associations du territoire',
          dueText: 'en mars',
          condition: 'si le projet est retenu',
          owner: 'DDS',
          end: '2014-03-31',
        }),
      ),
    );
    const { edits } = await gantt.generate();
    gantt.host.dispose();
    const [page] = edits.flatMap((edit) =>
      edit.kind === 'page' && edit.sheet === 'Jalons' ? [edit.page] : [],
    );
    expect(page?.titleRows?.first).toBeLessThan(10);
    expect(page?.breaksBefore).toBeUndefined();
  });
});

describe('The pages of « Jalons » whose list goes on over several', () => {
  it('repeat its headers over its lines alone: the grid stands above, whole', async () => {
    const gantt = await GanttWorkbook.open(
      Array.from({ length: 60 }, (_, at) =>
        anAction({
          id: `ACC-${String(at + 10)}`,
          type: 'Jalon',
          title: 'Signer la convention avec la ville et les associations du territoire',
          dueText: 'en mars',
          condition: 'si le projet est retenu',
          owner: 'DDS',
          territory: at % 2 === 0 ? 'Littoral' : '',
          end: addDays('2016-01-15', at * 10),
        }),
      ),
    );
    const { edits } = await gantt.generate();
    const snapshot = await gantt.read();
    const cells = snapshot.sheets.find(({ name }) => name === 'Jalons')?.values ?? [];
    const { area } = placeOf(snapshot, 'jalons_liste');
    gantt.host.dispose();
    const [page] = edits.flatMap((edit) =>
      edit.kind === 'page' && edit.sheet === 'Jalons' ? [edit.page] : [],
    );
    expect(page?.fit.height).not.toBe(1);
    expect(page?.titleRows).toEqual({ first: area.row - 1, last: area.row - 1 });
    const below = cells.slice(area.row + area.rowCount);
    expect(below.flat().filter((cell) => cell !== null && cell !== '')).toEqual([]);
    const grid = cells.findIndex(([first]) => first === 'Par volet et territoire');
    expect(grid).toBeGreaterThan(0);
    expect(grid).toBeLessThan(area.row);
  });
});

describe('The sheet « Jalons » drawn again with other lines', () => {
  it('gives each heading its height, where a blank line of less stood before', async () => {
    const gantt = await GanttWorkbook.open(goldenActions());
    await gantt.generate();
    await gantt.typeSetting('Arrêté au', serial('2016-09-01'));
    const { edits } = await gantt.generate({ statusDate: '2016-09-01' });
    const cells = (await gantt.read()).sheets.find(({ name }) => name === 'Jalons')?.values ?? [];
    gantt.host.dispose();
    const heights = new Map(
      edits.flatMap((edit) =>
        edit.kind === 'rowHeights' && edit.sheet === 'Jalons'
          ? edit.heights.map((height, at) => [edit.first + at, height] as const)
          : [],
      ),
    );
    const headings = [
      ...['Décisions attendues', 'En retard', 'Dans les 60 jours'],
      ...['Jalons et décisions', 'Par volet et territoire'],
    ];
    const rows = headings.map((heading) =>
      cells.findIndex(([first]) => String(first ?? '').startsWith(heading)),
    );
    expect(rows.filter((row) => row > 0)).toHaveLength(headings.length);
    expect(rows.filter((row) => (heights.get(row) ?? 0) < 15)).toEqual([]);
  });
});

describe('The page of « Jalons » where nothing is planned yet', () => {
  it('holds a long title of the programme to its end', async () => {
    const gantt = await GanttWorkbook.open([
      anAction({ type: 'Tâche', strand: '', territory: '', dueText: '', owner: '', partners: [] }),
    ]);
    await gantt.typeSetting(
      'Intitulé du programme',
      'Programme de formation des personnels de proximité et des partenaires, 2026 à 2028',
    );
    const { edits } = await gantt.generate();
    gantt.host.dispose();
    const sizes = edits.flatMap((edit) =>
      edit.kind === 'format' && edit.sheet === 'Jalons' && edit.format.font?.bold === true
        ? [edit.format.font.size ?? 0]
        : [],
    );
    expect(Math.max(...sizes)).toBeLessThan(18);
  });
});
