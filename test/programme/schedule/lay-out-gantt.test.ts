import { addMonths, latestOf, startOfMonth } from '../../../src/lib/calendar-date';
import { readCsv } from '../../fixtures/csv';
import { goldenActions } from '../../fixtures/golden-tracker';
import { columnsOf, GanttWorkbook, placeOf, rowsOf, serial, type SheetRow } from './gantt-workbook';
import { NO_FILTER } from '../../../src/programme/schedule/rows/select-rows';
import { FIRST_GRID_COLUMN, TOP } from '../../../src/programme/schedule/gantt-frame/gantt-frame';
import { drawnOn, labelsOf, lateRowsOf, sortedList, wordsOf } from './read-drawing';

/** Made once; whoever types in it takes that back. */
let gantt: GanttWorkbook;

beforeAll(async () => {
  gantt = await GanttWorkbook.open(goldenActions());
  await gantt.generate();
});
afterEach(() => gantt.takeBack());
afterAll(() => gantt.host.dispose());

describe('The Gantt of the source document, as Excel computes it', () => {
  let rows: ReadonlyMap<string, SheetRow>;
  let labels: readonly string[];

  beforeAll(async () => {
    const snapshot = await gantt.drawn();
    rows = rowsOf(snapshot);
    labels = columnsOf(snapshot).map(({ label }) => label);
  });

  it('has twenty-four columns of time, none spare, with the present in detail', async () => {
    const columns = columnsOf(await gantt.drawn());
    expect(columns.map(({ label }) => label)).toEqual([
      'Antérieur',
      ...readCsv('gantt_columns.csv')
        .slice(1, 17)
        .map(({ libelle }) => libelle),
      'janv. 2015 1-15',
      'janv. 2015 16-31',
      'févr.-juin 2015',
      ...['S2 2015', 'S1 2016', 'S2 2016', 'S1 2017', 'S2 2017'],
      'Sans date',
    ]);
  });

  it('shows the 36 rows and no error', async () => {
    expect(rows.size).toBe(36);
    const { sheets } = await gantt.read();
    const made = sheets.filter(({ name }) => name === 'Gantt' || name === 'Jalons');
    expect(made.map(({ errors }) => errors)).toEqual([[], []]);
  });

  it.each(readCsv('gantt_expected.csv'))('draws $id as $mode', (line) => {
    const row = rows.get(line.id ?? '');
    if (row === undefined) throw new Error('Row missing from the Gantt');
    const solid = labelsOf(line.zone_pleine ?? '', labels);
    const hatched = labelsOf(line.zone_hachuree ?? '', labels);
    const zone = [...solid, ...hatched];
    if (zone.length > 0)
      expect(new Set(drawnOn(row))).toEqual(new Set(zone.concat(line.colonne_symbole || [])));
    else expect(drawnOn(row)).toEqual([line.colonne_symbole]);
    const words = wordsOf(line);
    expect(Object.values(row.marks).join(' ')).toBe(words);
    expect(row.fading.length > 0).toBe((line.zone_pleine ?? '').includes('fondu'));
    expect(row.status).toBe(line.statut);
  });

  it('keeps to twelve conditional formats, over one block', async () => {
    const { edits } = await gantt.generate();
    const rules = edits.filter(
      (edit) => edit.kind === 'conditionalFormats' && edit.sheet === 'Gantt',
    );
    expect(rules).toHaveLength(1);
    expect(rules.flatMap((edit) => ('rules' in edit ? edit.rules : []))).toHaveLength(12);
  });

  it('is the same when it is made a second time', async () => {
    const before = await gantt.read();
    await gantt.generate();
    expect(await gantt.read()).toEqual(before);
  });
});

describe('The Gantt when cells change and the add-in is gone', () => {
  const row = async (id: string): Promise<SheetRow | undefined> =>
    rowsOf(await gantt.drawn()).get(id);

  it('moves a milestone whose date moved', async () => {
    await gantt.typeAction('MAI-02', 'Fin', serial('2014-07-03'));
    expect((await row('MAI-02'))?.marks).toEqual({ 'juil. 2014 1-15': '◆3' });
  });

  it('ticks a row that is done', async () => {
    await gantt.typeAction('COO-03', 'Statut', 'Réalisé');
    expect(await row('COO-03')).toMatchObject({ status: 'Réalisé', marks: { Antérieur: '✔' } });
  });

  it.each(['Réalisé', 'Abandonné'])(
    'no longer holds by its condition a row that is %s',
    async (status) => {
      const held = async (): Promise<readonly unknown[]> => {
        const { sheets } = await gantt.read();
        const values = sheets.find(({ name }) => name === 'Gantt')?.values ?? [];
        const column = (values[TOP.label] ?? []).indexOf('Condition bloquante');
        const place = values.findIndex(([number]) => number === 'REL-03');
        const rollUp = values.find(([, name]) => String(name).startsWith('Relais'))?.[2];
        return [values[place]?.[column], /sous condition : \d/u.exec(String(rollUp))?.[0]];
      };
      expect(await held()).toEqual([1, 'sous condition : 1']);
      await gantt.typeAction('REL-03', 'Statut', status);
      expect(await held()).toEqual([0, 'sous condition : 0']);
    },
  );

  it('cuts time by months when the scale says so, as far as its columns go', async () => {
    await gantt.typeNamed('gantt_echelle', 'Mois');
    const columns = columnsOf(await gantt.drawn());
    expect(columns).toHaveLength(26);
    expect(columns[1]).toMatchObject({ label: 'mai 2014', start: '2014-05-01', end: '2014-05-31' });
    expect(columns.at(-2)).toMatchObject({ label: 'Au-delà', start: '2016-04-01', end: null });
    expect(await row('ACC-18')).toMatchObject({
      marks: { 'sept. 2014': '◇' },
      hatched: ['juin 2014', 'juil. 2014', 'août 2014'],
    });
  });

  it('puts what lies after a scale too fine in « Au-delà », and says so', async () => {
    await gantt.typeNamed('gantt_echelle', 'Semaine');
    const snapshot = await gantt.read();
    expect(columnsOf(snapshot).at(-2)).toMatchObject({ label: 'Au-delà', end: null });
    const { area } = placeOf(snapshot, 'gantt_echelle');
    const cells = snapshot.sheets.find(({ name }) => name === 'Gantt')?.values[area.row + 1];
    expect(cells?.join(' ')).toContain('Au-delà');
  });

  it('shows the months around the status date, whatever the scale has no room for', async () => {
    await gantt.typeNamed('gantt_echelle', 'Semaine');
    await gantt.typeSetting('Arrêté au', serial('2016-03-31'));
    const columns = columnsOf(await gantt.drawn());
    expect(columns[1]).toMatchObject({ start: '2016-02-01' });
    expect(columns.at(-2)).toMatchObject({ label: 'Au-delà' });
  });

  it.each(['2014-05-31', '2014-07-01', '2015-03-31', '2016-06-30', '2018-12-31'] as const)(
    'has nine months in detail around %s once it is typed as the status date',
    async (day) => {
      await gantt.typeSetting('Arrêté au', serial(day));
      const columns = columnsOf(await gantt.drawn());
      const detailed = columns.filter(({ label }) => / (?:1-15|16-\d\d)$/u.test(label));
      const held = detailed.find(({ start, end }) => (start ?? '9') <= day && (end ?? '') >= day);
      expect(held).toBeDefined();
      expect(detailed).toHaveLength(18);
      expect(detailed[0]?.start).toBe(latestOf('2014-05-01', startOfMonth(addMonths(day, -1))));
    },
  );

  it('follows the status date', async () => {
    await gantt.typeSetting('Arrêté au', serial('2014-07-20'));
    expect((await row('ACC-01'))?.marks).toEqual({ 'juil. 2014 16-31': '→' });
    expect((await row('MAI-02'))?.status).toBe('Prévu – Retard 44 j');
  });

  it('follows a period typed by hand', async () => {
    await gantt.typeNamed('gantt_periode_debut', serial('2014-06-01'));
    await gantt.typeNamed('gantt_periode_fin', serial('2014-08-31'));
    const columns = columnsOf(await gantt.drawn());
    expect(columns.map(({ label }) => label).slice(0, 3)).toEqual([
      'Antérieur',
      'S22 2014',
      'S23 2014',
    ]);
    expect(columns.at(-2)?.label).toBe('Au-delà');
    expect(columns).toHaveLength(26);
  });

  it.each(readCsv('golden_late.csv'))(
    'marks the late rows of $date_etat with their days',
    async (line) => {
      await gantt.typeSetting(
        'Arrêté au',
        serial(line.date_etat as `${number}-${number}-${number}`),
      );
      expect(lateRowsOf(rowsOf(await gantt.drawn()))).toEqual({
        late: sortedList(line.en_retard),
        held: sortedList(line.en_retard_mais_condition_non_levee),
        watched: sortedList(line.a_surveiller_fenetre_ouverte),
      });
    },
  );
});

describe('The Gantt made on another day', () => {
  it.each([
    ['2014-07-01', ['mai 2014']],
    ['2015-03-31', ['mai-juin 2014', 'S2 2014', 'janv. 2015']],
    ['2016-06-30', ['mai-juin 2014', 'S2 2014', 'S1 2015', 'S2 2015', 'janv.-avr. 2016']],
  ] as const)('has what is past by half-years when it is made on %s', async (day, past) => {
    await gantt.typeSetting('Arrêté au', serial(day));
    await gantt.generate({ statusDate: day });
    const columns = columnsOf(await gantt.drawn());
    expect(columns.slice(1, past.length + 1).map(({ label }) => label)).toEqual(past);
    expect(columns.at(-2)?.label).toBe('S2 2017');
  });
});

describe('The line of the calendar, by the week', () => {
  it('marks public holidays, the school holidays of zone B and the pupils’ return', async () => {
    const period = { start: '2014-06-02', end: '2014-11-16' } as const;
    await gantt.generate({ choice: 'Semaine', filters: { ...NO_FILTER, period } });
    const snapshot = await gantt.read();
    const line = snapshot.sheets.find(({ name }) => name === 'Gantt')?.values[TOP.calendar] ?? [];
    const marks = columnsOf(snapshot).map(({ at, label }) => [label, line[FIRST_GRID_COLUMN + at]]);
    expect(Object.fromEntries(marks)).toMatchObject({
      'S23 2014': null,
      'S24 2014': 'f',
      'S27 2014': 'v',
      'S29 2014': 'fv',
      'S35 2014': 'v',
      'S36 2014': 'R',
      'S42 2014': 'v',
      'S43 2014': 'v',
      'S44 2014': 'fv',
      'S45 2014': null,
    });
  });
});

describe('The row of the training that is counted', () => {
  const sheet = 'Bilan formations';

  beforeAll(async () => {
    await gantt.apply([
      { kind: 'ensureSheet', sheet, tabColor: null, gridlines: 'shown' },
      { kind: 'defineName', name: 'bilan_personnes', refersTo: `='${sheet}'!$B$5:$B$5` },
    ]);
    await gantt.generate();
  });

  it.each([
    [64, '445 pers. – 64 formées après FOR-04'],
    [1, '445 pers. – 1 formée après FOR-04'],
    [0, '445 pers. après FOR-04'],
  ] as const)('says beside its target that %i persons are trained', async (trained, words) => {
    await gantt.type(sheet, 4, 1, trained);
    const { sheets } = await gantt.drawn();
    const values = sheets.find(({ name }) => name === 'Gantt')?.values ?? [];
    const told = values.filter((row) => row.some((cell) => String(cell).includes('445 pers.')));
    expect(told.map(([number]) => number)).toEqual(['FOR-05']);
    expect(told[0]).toContain(words);
  });
});
