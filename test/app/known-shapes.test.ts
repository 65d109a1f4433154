import { structureFr } from '../../src/locales/sheets/structure.fr';
import type { Action, Session } from '../../src/programme/tracker/tracker';
import { closeExcel, openExcel, type TestExcel } from '../excel/open-excel';
import { buildWorkbook } from '../host/build-workbook';
import { readFixture } from '../host/read-fixture';
import { readSourceWorkbook } from '../fixtures/source-sheets';
import { DAY_OF_TEXT, lookAt, structure, trackerIn } from './structure-in-excel';

afterEach(closeExcel);

/** A workbook of `test/data/workbooks`, structured in Excel; its sheets must not have changed. */
async function structured(
  variant: string,
  colourStatuses: Readonly<Record<string, string>> = {},
): Promise<{
  readonly excel: TestExcel;
  readonly actions: readonly Action[];
  readonly sessions: readonly Session[];
}> {
  const spec = readFixture(variant);
  const excel = await openExcel({ today: DAY_OF_TEXT }, buildWorkbook(spec));
  const before = spec.sheets.map(({ name }) => excel.picture(name));
  await structure(excel, () => ({ implied: 'all' }), {
    referenceDate: DAY_OF_TEXT,
    colourStatuses,
  });
  expect(spec.sheets.map(({ name }) => excel.picture(name))).toEqual(before);
  const { actions, sessions } = await trackerIn(excel);
  return {
    excel,
    actions: actions?.rows.map(({ value }) => value) ?? [],
    sessions: sessions?.rows.map(({ value }) => value) ?? [],
  };
}

function named(actions: readonly Action[], title: string): Action {
  const found = actions.find((action) => action.title.startsWith(title));
  if (!found) throw new Error(`No row ${title}`);
  return found;
}

describe('A schedule whose strands are heading rows, structured in Excel', () => {
  interface Expected {
    readonly data_rows: number;
    readonly strands: number;
    readonly excluded_rows: Readonly<Record<'bandeaux' | 'total' | 'note', readonly number[]>>;
    readonly status_map: Readonly<Record<string, string>>;
  }
  const source = readSourceWorkbook('V1');
  const expected = source.expected as Expected;

  it('gives its rows, strands and statuses, and none of its headings, total and note', async () => {
    const { actions } = await structured('V1');
    expect(actions).toHaveLength(expected.data_rows);
    expect(new Set(actions.map(({ strand }) => strand)).size).toBe(expected.strands);
    const rows = actions.map(({ source: place }) => Number(/(\d+)$/u.exec(place)?.[1]));
    const { bandeaux, total, note } = expected.excluded_rows;
    expect(rows.filter((row) => [...bandeaux, ...total, ...note].includes(row))).toEqual([]);
    const words = source.workbook.sheets[0]?.values.map((line) => String(line[5] ?? '')) ?? [];
    expect(actions.map(({ status }) => status)).toEqual(
      rows.map((row) => expected.status_map[words[row - 1] ?? '']),
    );
  });

  it('reads what the traps hide: idem, a condition beside a month, a status as a due date', async () => {
    const { actions } = await structured('V1');
    const byRow = (row: number): Action | undefined =>
      actions.find(({ source: place }) => place.endsWith(`B${String(row)}`));
    expect(byRow(24)?.title).toContain('Connaissance des publics spécifiques');
    expect(byRow(36)).toMatchObject({ start: '2014-09-01', effect: 'Bloquante' });
    expect(byRow(11)?.effect).toBe('Non bloquante');
    expect(byRow(8)).toMatchObject({ status: 'Réalisé', start: null, end: null });
  });

  it('tells in « Contrôle » every line that is no row, with its reason', async () => {
    const { excel } = await structured('V1');
    const { analysis } = await lookAt(excel, { referenceDate: DAY_OF_TEXT });
    const left = analysis.sheets.flatMap((sheet) => sheet.left);
    const sheet = excel.host.workbook.sheet('Contrôle');
    const told = Array.from(
      { length: 120 * 12 },
      (_, at) => sheet?.cell(Math.floor(at / 12), at % 12)?.value,
    );
    expect(left.length).toBeGreaterThan(0);
    for (const { reason } of left) expect(told).toContain(structureFr.tellLeft(reason));
  });
});

describe('A Gantt drawn by hand, structured in Excel', () => {
  interface Expected {
    readonly data_rows: number;
    readonly intervals: Readonly<Record<string, readonly [string, string]>>;
  }
  const expected = readSourceWorkbook('V2').expected as Expected;

  it('gives its rows with the windows of their bars', async () => {
    const { actions } = await structured('V2');
    expect(actions).toHaveLength(expected.data_rows);
    const read = Object.keys(expected.intervals).map((title) => {
      const { start, end } = named(actions, title);
      return [title, [start, end ?? '(ouvert)']];
    });
    expect(Object.fromEntries(read)).toEqual(expected.intervals);
  });

  it('takes the status from the colour once the user said what it means', async () => {
    const { actions } = await structured('V2', { '#92D050': 'Réalisé', '#00B0F0': 'Prévu' });
    expect(named(actions, 'Convention VISA').status).toBe('Réalisé');
    expect(named(actions, 'COPIL').status).toBe('Prévu');
  });
});

describe('The source document, structured in Excel', () => {
  interface Expected {
    readonly strands: number;
    readonly actions_explicites: number;
    readonly actions_implicites: number;
  }
  const expected = readSourceWorkbook('V4').expected as Expected;

  it('gives its rows, and says which were only implied', async () => {
    const { actions } = await structured('V4');
    const implied = actions.filter(({ source }) => source.endsWith('(implicite)'));
    expect(implied).toHaveLength(expected.actions_implicites);
    expect(actions).toHaveLength(expected.actions_explicites + expected.actions_implicites);
    expect(new Set(actions.map(({ strand }) => strand)).size).toBe(expected.strands);
  });
});

describe('A training dashboard with its list of names, structured in Excel', () => {
  interface Expected {
    readonly sessions: number;
    readonly computed: { readonly participations_TP: number };
  }
  const expected = readSourceWorkbook('V5').expected as Expected;

  it('gives one row for each session, whose counts add up to those of the counted training', async () => {
    const { sessions } = await structured('V5');
    expect(sessions).toHaveLength(expected.sessions);
    const counted = sessions.filter(
      ({ training, status }) => training === 'Tranquillité publique' && status === 'Réalisée',
    );
    const present = counted.reduce((sum, session) => sum + (session.present ?? 0), 0);
    expect(present).toBe(expected.computed.participations_TP);
  });

  it('writes no name of the list anywhere', async () => {
    const names = readSourceWorkbook('V5').workbook.sheets[1]?.values.slice(1) ?? [];
    const { excel } = await structured('V5');
    const written = excel.host.workbook.sheets
      .filter(({ name }) => !['Formations', 'Liste_stagiaires'].includes(name))
      .map(({ name }) => JSON.stringify(excel.picture(name)))
      .join('\n');
    const persons = names.map((line) => String(line[0] ?? '')).filter((name) => name.length > 3);
    expect(persons.length).toBeGreaterThan(2);
    for (const person of persons) expect(written).not.toContain(person);
  });
});
