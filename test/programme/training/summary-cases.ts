import { computeTraining } from '../../../src/programme/training/counts/compute-training';
import type { TrainingFigures } from '../../../src/programme/training/counts/figures';
import type { Attendance } from '../../../src/programme/tracker/tracker';
import type { CellValue } from '../../../src/workbook/snapshot';
import type { Workbook } from '../../host/model/workbook';
import { anAttendance, settingsAt } from '../../fixtures/builders';
import {
  errorsIn,
  expectedNames,
  namedFigures,
  pageTable,
  rounded,
  type SummaryContent,
} from '../../fixtures/summary-workbook';
import {
  EXAMPLE_STATUS_DATE,
  exampleAttendances,
  exampleSessions,
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
export const CONTENTS = {
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
export type Case = keyof typeof CONTENTS;
export const CASES = Object.keys(CONTENTS) as readonly Case[];

/** What `npm test` has computed again; the long tests have the others. */
export const SAMPLE: readonly Case[] = [
  'example',
  'all trainings',
  'head counts without déjà formés',
  'rows in another order, codes typed in two ways, marks of every kind',
  'agents only, partial attendance absent',
  'N° of every kind, one given twice, codes that are no numbers',
];

export function computed(name: Case): TrainingFigures {
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

/** The sheet, computed again, says what the core says of the same rows. */
export function itAgrees(cases: readonly Case[], again: (name: Case) => Workbook): void {
  it.each(cases)('%s: the sheet and the core agree on every named figure', (name) => {
    expect(rounded(namedFigures(again(name)))).toEqual(expectedNames(computed(name)));
  });

  it.each(cases)('%s: no cell shows an error', (name) => {
    expect(errorsIn(again(name))).toEqual([]);
  });

  it.each(cases)('%s: breakdowns are those of the core and add up to the total', (name) => {
    const { basins, cycles, calendarYears, jobs } = computed(name).breakdowns;
    const total = computed(name).persons.high;
    const page = (column: string, header: string, value: string): Record<string, CellValue> =>
      withoutZeros(pageTable(again(name), { column, header, value }));
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
