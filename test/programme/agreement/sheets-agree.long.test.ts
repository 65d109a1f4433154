import { updateAll } from '../../../src/app/update-all';
import type { CalendarDate } from '../../../src/lib/calendar-date';
import { updateFr } from '../../../src/locales/sheets/update.fr';
import { HEADER_ROW } from '../../../src/programme/tracker/columns';
import { SETTINGS } from '../../../src/programme/tracker/settings/settings';
import { closeExcel, openExcel, type TestExcel } from '../../excel/open-excel';
import { readCsv } from '../../fixtures/csv';
import { goldenActions, goldenPartners, goldenSites } from '../../fixtures/golden-tracker';
import { openTrackerOf } from '../../fixtures/open-tracker-of';
import { recalculate } from '../../fixtures/recalculate';
import { hasLibreOffice } from '../../host/libre-office';
import { suivi } from '../../fixtures/suivi-cells';
import { errorsIn } from '../../fixtures/summary-workbook';
import { exampleAttendances, exampleSessions } from '../../fixtures/training-data';
import type { Workbook } from '../../host/model/workbook';
import { cellsIn, cellsNamed, placeOf } from '../schedule/gantt-workbook';
import { expectedIn } from './expected-sheets';
import { type ToldSheets, toldAgeIn, toldIn } from './told-sheets';

const DAY: CalendarDate = '2015-03-31';
const DAYS = readCsv('golden_late.csv').map(({ date_etat: day }) => day as CalendarDate);
const READ = ['Synthèse', 'Gantt', 'Jalons', 'Bilan formations'];
/** Two dozen workbooks are made and computed twice. */
const PATIENCE = 900_000;

async function update({ workbook }: TestExcel): Promise<void> {
  const clock = { today: (): CalendarDate => DAY, timeOfDay: (): string => '10:00' };
  const updated = await updateAll({ workbook, clock, words: updateFr });
  if (!updated.ok) throw new Error(JSON.stringify(updated.error));
}

/** Types « Arrêté au », as a French user does. */
function typeStatusDate({ host }: TestExcel, day: CalendarDate): void {
  const row = HEADER_ROW + 2 + Object.keys(SETTINGS).indexOf('statusDate');
  host.user.type(`Paramètres!B${String(row)}`, day.split('-').toReversed().join('/'));
}

/** What is typed in the columns of a row of a sheet. */
function typeRow({ host }: TestExcel, cells: Readonly<Record<string, string>>): void {
  for (const [cell, text] of Object.entries(cells)) host.user.type(cell, text);
}

function nameAt(excel: TestExcel, name: string): string {
  const { sheet, area } = placeOf(cellsIn(excel.host.workbook), name);
  return `${sheet}!${String.fromCodePoint(65 + area.column)}${String(area.row + 1)}`;
}

/** What people do without the add-in, one after the other in the same workbook. */
const EDITS: Readonly<Record<string, (excel: TestExcel) => void>> = {
  ...Object.fromEntries(
    [...DAYS, DAY].map((day, index) => [
      `« Arrêté au » ${day} (${String(index + 1)})`,
      (excel: TestExcel) => {
        typeStatusDate(excel, day);
      },
    ]),
  ),
  'a date moved': (excel) => {
    typeRow(excel, { [suivi('start', 24)]: '02/04/2015', [suivi('end', 24)]: '15/04/2015' });
  },
  'a status changed': (excel) => {
    typeRow(excel, { [suivi('status', 25)]: 'Réalisé' });
  },
  'another scale': (excel) => {
    typeRow(excel, { [nameAt(excel, 'gantt_echelle')]: 'Mois' });
  },
  'a row typed at the end': (excel) => {
    typeRow(excel, {
      [suivi('id', 41)]: 'ACC-77',
      [suivi('strand', 41)]: 'Accès',
      [suivi('title', 41)]: 'Visite de Wattrelos',
      [suivi('type', 41)]: 'Jalon',
      [suivi('status', 41)]: 'Prévu',
      [suivi('end', 41)]: '01/04/2015',
      [suivi('precision', 41)]: 'jour',
    });
  },
  'a whole row inserted in the middle of Suivi': (excel) => {
    excel.host.user.insertRows('Suivi', 10);
    typeRow(excel, {
      [suivi('id', 10)]: 'MAI-78',
      [suivi('strand', 10)]: 'Maintien',
      [suivi('title', 10)]: 'Signer l’avenant',
      [suivi('type', 10)]: 'Décision',
      [suivi('status', 10)]: 'En attente de décision',
      [suivi('end', 10)]: '10/02/2015',
    });
  },
  'a session typed under the others': (excel) => {
    const cells = {
      ...{ A: 'S14', B: 'Tranquillité publique', C: '3', D: 'Douaisis', F: '24/03/2015' },
      ...{ G: '25/03/2015', J: '12', K: '3', L: '2', M: '1', P: 'Réalisée' },
    };
    for (const [column, text] of Object.entries(cells)) {
      excel.host.user.type(`Formations!${column}18`, text);
    }
  },
  'a whole row inserted in Présences': (excel) => {
    excel.host.user.insertRows('Présences', 40);
    typeRow(excel, {
      'Présences!A40': 'Z901',
      'Présences!B40': 'S09',
      'Présences!C40': 'Présent',
      'Présences!D40': 'Gardien',
    });
  },
  'the table sorted': (excel) => {
    excel.host.user.sortTable('tblSuivi', 4);
  },
};

/** Sheets that a user takes away, each from a fresh copy. */
const GONE: Readonly<Record<string, readonly string[]>> = {
  Présences: ['Présences'],
  Contrôle: ['Contrôle'],
  'the source': ['Feuil1'],
  'all of them': ['Présences', 'Contrôle', 'Feuil1'],
};

interface Made {
  readonly file: Uint8Array;
  readonly expected: ToldSheets;
}

describe('Synthèse, Gantt, Jalons and Bilan, the add-in gone', () => {
  const made: Record<string, Made> = {};
  const gone: Record<string, Uint8Array> = {};
  let again: Readonly<Record<string, Workbook>> = {};

  beforeAll(async () => {
    const excel = await openTrackerOf(
      goldenActions(),
      { statusDate: DAY },
      {
        sessions: exampleSessions(),
        attendances: exampleAttendances(),
        partners: goldenPartners(),
        sites: goldenSites(),
      },
    );
    await update(excel);
    const whole = await excel.host.save();
    for (const [name, edit] of Object.entries(EDITS)) {
      edit(excel);
      made[name] = { file: await excel.host.save(), expected: await expectedIn(excel) };
    }
    for (const [name, sheets] of Object.entries(GONE)) {
      const copy = await openExcel({}, whole);
      for (const sheet of sheets) copy.host.user.deleteSheet(sheet);
      gone[name] = await copy.host.save();
    }
    if (!hasLibreOffice()) return;
    const edited = Object.entries(made).map(([name, { file }]) => [name, file] as const);
    const files = Object.entries({ ...Object.fromEntries(edited), ...gone });
    const computed = recalculate(
      Object.fromEntries(files.map(([, file], index) => [`f${String(index)}`, file])),
    );
    again = Object.fromEntries(
      files.map(([name], index) => [name, computed[`f${String(index)}`] as Workbook]),
    );
  }, PATIENCE);
  afterAll(closeExcel);

  const workbook = (name: string): Workbook => {
    const found = again[name];
    if (found === undefined) throw new Error(`Not computed: ${name}`);
    return found;
  };
  const errors = (name: string): readonly string[] =>
    errorsIn(workbook(name)).filter((error) => READ.some((sheet) => error.startsWith(sheet)));

  if (!hasLibreOffice()) {
    test('LibreOffice is not installed here: what it would compute again is not checked', () => {
      expect(again).toEqual({});
    });
    return;
  }

  it.each(Object.keys(EDITS))('say what the core says, without an error: %s', (name) => {
    expect(errors(name)).toEqual([]);
    expect(toldIn(workbook(name))).toEqual(made[name]?.expected);
  });

  it('tell on the Gantt the rows typed since it was made, and draw the others', () => {
    expect(toldAgeIn(workbook('another scale')).gantt).not.toContain('de Suivi');
    expect(toldAgeIn(workbook('a row typed at the end')).gantt).toContain(
      '1 ligne de Suivi n’est pas dessinée (ACC-77)',
    );
    const sorted = toldAgeIn(workbook('the table sorted'));
    expect(sorted.gantt).toContain('2 lignes de Suivi ne sont pas dessinées');
    expect(sorted.milestones).toBe('');
    expect(toldIn(workbook('the table sorted')).gantt.size).toBe(36);
  });

  it.each(Object.keys(GONE))('have no error once these sheets are deleted: %s', (name) => {
    expect(errors(name)).toEqual([]);
    const { synthesis, gantt, milestones, summary } = toldIn(workbook(name));
    const before = toldIn(workbook(`« Arrêté au » ${DAY} (${String(DAYS.length + 1)})`));
    expect({ ...synthesis, persons: null }).toEqual({ ...before.synthesis, persons: null });
    expect(gantt).toEqual(before.gantt);
    expect(milestones).toEqual(before.milestones);
    const page = cellsIn(workbook(name)).sheets.find((one) => one.name === 'Gantt');
    const told = page?.values.flat().filter((cell) => String(cell).startsWith('445 pers.')) ?? [];
    const isUnknown = GONE[name]?.includes('Présences') ?? false;
    expect([synthesis.persons, summary.personnes]).toEqual(
      isUnknown ? ['–', '–'] : [before.synthesis.persons, before.summary.personnes],
    );
    expect(told[0]).toContain(isUnknown ? 'formées : non connu' : '64 formées');
  });

  it('keep what was typed on Synthèse when it is made again', async () => {
    const excel = await openExcel({}, Object.values(made)[0]?.file);
    const zones = ['synthese_faits', 'synthese_vigilance', 'synthese_avis'];
    const places = zones.map((zone) => nameAt(excel, zone));
    places.forEach((place, index) => {
      excel.host.user.type(place, `Mot ${String(index)}`);
    });
    await update(excel);
    const cells = cellsIn(excel.host.workbook);
    expect(zones.map((zone) => cellsNamed(cells, zone)[0]?.[0])).toEqual([
      'Mot 0',
      'Mot 1',
      'Mot 2',
    ]);
  });
});
