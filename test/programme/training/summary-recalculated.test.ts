import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import type { TrainingFigures } from '../../../src/programme/training/counts/figures';
import type { Attendance } from '../../../src/programme/tracker/tracker';
import type { CellValue } from '../../../src/workbook/snapshot';
import { readWorkbook } from '../../host/xlsx/read-workbook';
import { writeWorkbook } from '../../host/xlsx/write-workbook';
import { closeExcel, type TestExcel } from '../../excel/open-excel';
import { anAttendance, settingsAt } from '../../fixtures/builders';
import { hasLibreOffice, recalculate } from '../../fixtures/recalculate';
import {
  errorsIn,
  expectedNames,
  namedFigures,
  openSummary,
  pageTable,
  rounded,
  type SummaryContent,
} from '../../fixtures/summary-workbook';
import {
  EXAMPLE_STATUS_DATE,
  exampleAttendances,
  exampleSessions,
  expectedFigures,
} from '../../fixtures/training-data';

const sessions = exampleSessions();
const attendances = exampleAttendances();
const bothTrainings = ['Tranquillité publique', 'Connaissance des publics spécifiques'];

/** A line as someone in a hurry types it, for a session that counts. */
function untidy(overrides: Partial<Attendance>): Attendance {
  return anAttendance({ session: 's09 ', ...overrides });
}

/** Short and long, with accents and dashes, in either case. */
const RENAMED: Readonly<Record<string, string>> = {
  S03: 'TP-2014/03 Roubaix',
  S04: 'été 4',
  S05: 'tp05',
  S08: 'SESSION0800000000',
};

/** Each content is laid out by the add-in, saved, and computed again by LibreOffice. */
const CONTENTS = {
  example: { sessions, attendances },
  'all trainings': { sessions, attendances, settings: { countedTrainings: bothTrainings } },
  'participations, all trainings by their one word': {
    sessions,
    attendances,
    settings: { countedUnit: 'Participations', countedTrainings: ['Toutes'] },
  },
  'head counts without déjà formés': {
    sessions: sessions.map((session) => ({ ...session, alreadyTrained: null })),
    attendances: [],
  },
  'codes then head counts': {
    sessions,
    attendances: attendances.filter(({ session }) => ['S03', 'S04', 'S05'].includes(session)),
  },
  'head counts then codes': {
    sessions,
    attendances: attendances.filter(({ session }) => ['S08', 'S09', 'S10'].includes(session)),
  },
  'rows in another order, codes typed in two ways, marks of every kind': {
    sessions: sessions.toReversed(),
    attendances: [
      ...attendances.toReversed(),
      ...['a003', 'A3', ' A003 '].map((code) => untidy({ code, job: 'Inconnu' })),
      untidy({ code: 'B001', mark: 'Partiel', job: '' }),
      untidy({ code: 'B002', mark: 'Excusé' }),
      untidy({ code: '' }),
      untidy({ code: 'B003', session: 'S99' }),
    ],
  },
  'agents only, partial attendance absent': {
    sessions: sessions.map((session) => ({ ...session, comment: '13 (dont 1 APF)' })),
    attendances: attendances
      .filter(({ session }) => session !== 'S08')
      .map((line, index) => ({
        ...line,
        ...(index % 9 === 0 ? { job: 'Partenaire' } : {}),
        ...(index % 7 === 0 ? { mark: 'Partiel' as const } : {}),
      })),
    settings: {
      countedPeople: 'Agents du bailleur seulement',
      partialAttendance: 'absente',
    },
  },
  'N° of every kind, one given twice, codes that are no numbers': {
    sessions: [
      ...sessions.map((session) => ({ ...session, id: RENAMED[session.id] ?? session.id })),
      ...sessions
        .filter(({ id }) => id === 'S09')
        .map((session) => ({ ...session, id: RENAMED.S05 ?? '', alreadyTrained: null })),
    ],
    attendances: attendances.map((line, index) => ({
      ...line,
      session: RENAMED[line.session] ?? line.session,
      code: index % 3 === 0 ? line.code : `Agent n° ${line.code.slice(1)} – été`,
    })),
  },
  'period of 28 months, no target': {
    sessions,
    attendances,
    settings: { countingMonths: 28, target: null },
  },
  'no period': { sessions, attendances, settings: { countingStart: null } },
  'attendances of no session': { sessions: [], attendances },
  'participations of the one training': {
    sessions,
    attendances,
    settings: { countedUnit: 'Participations' },
  },
  'head counts with déjà formés': { sessions, attendances: [] },
  'every session cancelled': {
    sessions: sessions.map((session) => ({ ...session, status: 'Annulée' })),
    attendances,
  },
  'the day before the counting starts': {
    sessions,
    attendances,
    settings: { statusDate: '2014-08-31' },
  },
  'after the end of the period': {
    sessions,
    attendances,
    settings: { statusDate: '2018-01-31' },
  },
  'a target of nought': { sessions, attendances, settings: { target: 0 } },
} satisfies Record<string, SummaryContent>;
type Case = keyof typeof CONTENTS;
const CASES = Object.keys(CONTENTS) as Case[];

function computed(name: Case): TrainingFigures {
  const content: SummaryContent = CONTENTS[name];
  return computeTraining({
    sessions: content.sessions,
    attendances: content.attendances.length === 0 ? null : content.attendances,
    settings: settingsAt({
      ...content.settings,
      ...(content.settings?.target === 0 ? { target: null } : {}),
    }),
    statusDate: content.settings?.statusDate ?? EXAMPLE_STATUS_DATE,
  });
}

const present = hasLibreOffice();
if (!present) {
  test('LibreOffice is not installed here: what it would compute again is not checked', () => {
    expect(present).toBe(false);
  });
}

(present ? describe : describe.skip)('« Bilan formations » computed again by LibreOffice', () => {
  const files: Partial<Record<Case | ByHand, Uint8Array>> = {};
  let asSaved: Readonly<Record<string, CellValue>>;
  let again: ReturnType<typeof recalculate<Case | ByHand>>;

  beforeAll(async () => {
    for (const name of CASES) {
      const { host } = await openSummary(CONTENTS[name]);
      files[name] = writeWorkbook(host.workbook);
    }
    const { host } = await openSummary(CONTENTS.example);
    asSaved = namedFigures(readWorkbook(await host.save()));
    files.typed = await typedByHand();
    files.inserted = await insertedWhole();
    files.gone = await withoutAttendances();
    again = recalculate(files as Record<Case | ByHand, Uint8Array>);
  }, 300_000);
  afterAll(closeExcel);

  it.each(CASES)('%s: the sheet and the core agree on every named figure', (name) => {
    expect(rounded(namedFigures(again[name]))).toEqual(expectedNames(computed(name)));
  });

  it.each(CASES)('%s: no cell shows an error', (name) => {
    expect(errorsIn(again[name])).toEqual([]);
  });

  it.each(CASES)('%s: breakdowns are those of the core and add up to the total', (name) => {
    const { basins, cycles, calendarYears, jobs } = computed(name).breakdowns;
    const total = computed(name).persons.high;
    const page = (column: string, header: string, value: string): Record<string, CellValue> =>
      withoutZeros(pageTable(again[name], { column, header, value }));
    const lines = (
      shares: readonly { readonly label: string | null; readonly persons: number }[],
    ): Record<string, CellValue> =>
      withoutZeros({
        ...Object.fromEntries(
          shares.map(({ label, persons }) => [label ?? 'Non renseigné', persons]),
        ),
        Total: total,
      });
    expect(page('G', 'Bassin de la session', 'I')).toEqual(lines(basins));
    expect(page('G', 'Cycle', 'I')).toEqual(lines(cycles));
    expect(page('B', 'Année civile', 'D')).toEqual(lines(calendarYears));
    expect(page('B', 'Année de programme', 'D').Total ?? 0).toBe(total);
    expect(page('L', 'Métier', 'N')).toEqual(lines(jobLines(jobs)));
  });

  it('says what the file said before', () => {
    expect(rounded(asSaved)).toEqual(rounded(namedFigures(again.example)));
  });

  it('gives the figures of the worked example', () => {
    const expected = expectedFigures();
    const figures = namedFigures(again.example);
    const fixed = (name: string, digits: number): string => Number(figures[name]).toFixed(digits);
    expect(figures.personnes).toBe(Number(expected.get('personnes distinctes (nominatif)')));
    expect(fixed('taux', 4)).toBe(expected.get('taux de présence'));
    expect(fixed('attendu', 2)).toBe(expected.get('attendu linéaire à date'));
    expect(fixed('rythme_observe', 2)).toBe(expected.get('rythme observé (pers./mois)'));
    expect(fixed('projection', 1)).toBe(expected.get('projection linéaire fin de programme'));
    expect(namedFigures(again['all trainings'])).toMatchObject({
      personnes: 90,
      participations: 94,
    });
  });

  it('a session and an attendance typed by hand move every figure, the add-in gone', () => {
    const before = namedFigures(again.example);
    const after = namedFigures(again.typed);
    expect(after.personnes).toBe(Number(before.personnes) + 1);
    expect(after.participations).toBe(Number(before.participations) + 2);
    expect(after.inscrits).toBe(Number(before.inscrits) + 3);
    expect(after.absents).toBe(Number(before.absents) + 1);
    expect(after.reste).toBe(Number(before.reste) - 1);
    expect(after.rythme_observe).toBeCloseTo(65 / 7);
    expect(after.rythme_necessaire).toBeCloseTo(380 / 29);
    expect(after.projection).toBeCloseTo((65 / 7) * 36);
    expect(
      pageTable(again.typed, { column: 'G', header: 'Bassin de la session', value: 'I' }),
    ).toEqual({ 'Métropole lilloise': 34, Littoral: 21, 'Bassin 3': 9, Douaisis: 1, Total: 65 });
  });

  it('a whole row inserted among the attendances is counted, as is what stands under it', () => {
    const before = namedFigures(again.example);
    const after = namedFigures(again.inserted);
    expect(after.personnes).toBe(Number(before.personnes) + 1);
    expect(errorsIn(again.inserted)).toEqual([]);
  });

  it('without the sheet of the attendances no figure is a lower number: they say that it is gone', () => {
    expect(namedFigures(again.gone)).toMatchObject({
      personnes: '–',
      reste: '–',
      participations: 67,
      inscrits: 71,
    });
    expect(errorsIn(again.gone)).toEqual([]);
    const bilan = again.gone.sheet('Bilan formations');
    expect(bilan?.cell(6, 1)?.value).toBe('–');
    expect(bilan?.cell(7, 1)?.value).toBe('feuille Présences absente');
  });

  it('of which only bounds are known, the card and the sentence beside the figure tell both', () => {
    const { low, high } = computed('head counts without déjà formés').persons;
    const bilan = again['head counts without déjà formés'].sheet('Bilan formations');
    expect(bilan?.cell(6, 1)?.value).toBe(`Entre ${low} et ${high}`);
    const named = namedFigures(again['head counts without déjà formés']);
    expect(named.personnes).toBe(high);
    const told = [...(bilan?.rows.values() ?? [])].map((row) => row.get(3)?.value);
    expect(told).toContain(`entre ${low} et ${high}`);
  });
});

type ByHand = 'typed' | 'inserted' | 'gone';

/** Inserts a row of the sheet among the attendances, and types one on it. */
async function insertedWhole(): Promise<Uint8Array> {
  const { host }: TestExcel = await openSummary(CONTENTS.example);
  host.user.insertRows('Présences', 40);
  ['Z901', 'S09', 'Présent', 'Gardien'].forEach((text, column) => {
    host.user.type(`Présences!${'ABCD'.charAt(column)}40`, text);
  });
  return writeWorkbook(host.workbook);
}

async function withoutAttendances(): Promise<Uint8Array> {
  const { host }: TestExcel = await openSummary(CONTENTS.example);
  host.user.deleteSheet('Présences');
  return writeWorkbook(host.workbook);
}

/** Types a session and its two attendances under the tables, as someone without the add-in would. */
async function typedByHand(): Promise<Uint8Array> {
  const { host }: TestExcel = await openSummary(CONTENTS.example);
  const session = {
    A: 'S14',
    B: 'Tranquillité publique',
    C: '3',
    D: 'Douaisis',
    F: '24/03/2015',
    G: '25/03/2015',
    J: '12',
    K: '3',
    L: '2',
    M: '1',
    P: 'Réalisée',
  };
  for (const [column, text] of Object.entries(session)) {
    host.user.type(`Formations!${column}18`, text);
  }
  const lines = [
    ['A030', 'S14', 'Présent', 'Gardien'],
    ['Z900', 'S14', 'Présent', 'Gardien'],
  ];
  lines.push(['A900', 'S14', 'Absent', 'Siège']);
  lines.forEach((cells, index) => {
    cells.forEach((text, column) => {
      host.user.type(`Présences!${'ABCD'.charAt(column)}${106 + index}`, text);
    });
  });
  return writeWorkbook(host.workbook);
}

function jobLines({
  shares,
  unlisted,
}: TrainingFigures['breakdowns']['jobs']): TrainingFigures['breakdowns']['jobs']['shares'] {
  const known = shares.map((share) =>
    share.label === 'Inconnu' || share.label === 'Partenaire'
      ? { ...share, label: 'Métier hors liste' }
      : share,
  );
  return [...known, { label: 'Connues par effectif seulement', persons: unlisted }];
}

function withoutZeros(lines: Readonly<Record<string, CellValue>>): Record<string, CellValue> {
  return Object.fromEntries(Object.entries(lines).filter(([, value]) => value !== 0));
}
