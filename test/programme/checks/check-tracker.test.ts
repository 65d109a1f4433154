import { fc } from '../../fixtures/properties';
import { checkTracker } from '../../fixtures/check-at-once';
import { toExcelSerial } from '../../../src/lib/calendar-date';
import { problemsOf } from '../../../src/programme/checks/report/problems';
import { readTracker } from '../../../src/programme/tracker/read-tracker';
import type { Action } from '../../../src/programme/tracker/tracker';
import type { WorkbookSnapshot } from '../../../src/workbook/snapshot';
import { goldenActions, goldenPartners, goldenSites } from '../../fixtures/golden-tracker';
import { settingsAt } from '../../fixtures/builders';
import { readSourceWorkbook } from '../../fixtures/source-sheets';
import { exampleAttendances, exampleSessions } from '../../fixtures/training-data';
import { aTrackerWorkbook, withSheet } from '../../fixtures/tracker-workbook';
import { action, check, tell, workbook } from './cases/rule-case';

/** Rows with every kind of relation: doubles, loops, repeated numbers, persons who came twice. */
function tangled(actions: readonly Action[], order: readonly number[]): WorkbookSnapshot {
  const rows = order.flatMap((at) => actions[at] ?? []);
  return aTrackerWorkbook({
    actions: rows,
    sessions: exampleSessions(),
    attendances: exampleAttendances(),
    partners: goldenPartners(),
    sites: goldenSites(),
    settings: settingsAt({ statusDate: '2014-10-01' }),
  });
}

const TANGLED: readonly Action[] = goldenActions().flatMap((one, at) => {
  if (at % 6 === 0) return [one, { ...one, id: `${one.id.slice(0, 4)}9${String(at)}` }];
  if (at % 6 === 1) return [one, one];
  const looped = {
    ...one,
    dependsOn: [{ id: goldenActions()[at - 1]?.id ?? '', effect: 'blocking' as const }],
  };
  return [at % 6 === 2 ? looped : one];
});

/** How many findings of each rule, on which values: what does not depend on where rows stand. */
function countByRule(snapshot: WorkbookSnapshot): Readonly<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const { code } of check(snapshot).findings) counts[code] = (counts[code] ?? 0) + 1;
  return counts;
}

describe('A due date typed as words', () => {
  const undated = { start: null, end: null, precision: null } as const;

  it.each([
    ['the next one, once the year it leaves out is over', { dueText: 'mi-juin', ...undated }],
    ['the one it says', { dueText: 'mi-juin 2015', ...undated }],
    ['the later one, where its row keeps an end of before', { end: '2014-06-06' as const }],
  ])('offers its dates: %s', (_what, typed) => {
    const row = { ...undated, dueText: 'pour le 20 juin 2015', type: 'Tâche' as const, ...typed };
    const settings = settingsAt({ statusDate: '2015-03-31' });
    const { findings } = check(workbook({ actions: [action(row)], settings }));
    const offered = findings.filter(({ code }) => code === 'DAT-20');
    const written = offered.flatMap(({ fix }) => fix?.writes.map(({ after }) => after) ?? []);
    expect(written).toContain(toExcelSerial('2015-06-20'));
    if (row.dueText === 'mi-juin') expect(written).toContain('mi-juin 2015');
  });

  /** The dates offered on 31/03/2015 for a row whose words are these, in a programme of 2014. */
  function offeredFor(row: Partial<Action>): readonly unknown[] {
    const settings = settingsAt({ statusDate: '2015-03-31' });
    const { findings } = check(workbook({ actions: [action({ ...undated, ...row })], settings }));
    return findings.flatMap(({ code, fix }) =>
      code === 'DAT-20' || code === 'DAT-07' ? (fix?.writes.map(({ after }) => after) ?? []) : [],
    );
  }

  it.each([
    ['la semaine prochaine', '2015-04-06'],
    ['lundi prochain', '2015-04-06'],
    ['dans 15 jours', '2015-04-15'],
  ] as const)('counts « %s » from the day it is typed, not from the document’s', (dueText, day) => {
    expect(offeredFor({ dueText })).toContain(toExcelSerial(day));
    expect(offeredFor({ dueText, source: 'Feuil1!B4' })).not.toContain(toExcelSerial(day));
  });

  it('offers them before a status is typed, and not beside one that may say it is over', () => {
    const day = toExcelSerial('2015-06-12');
    const row = { ...undated, dueText: '12 juin 2015', status: null } as const;
    const offeredBeside = (status: string | null): readonly unknown[] => {
      const { findings } = check(workbook({ actions: [action(row, { status })] }));
      return findings.flatMap(({ fix }) => fix?.writes.map(({ after }) => after) ?? []);
    };
    expect(offeredBeside(null)).toContain(day);
    expect(offeredBeside('bouclé')).not.toContain(day);
  });

  it('holds « la semaine prochaine » against no date once its row has one', () => {
    const dated = {
      dueText: 'la semaine prochaine',
      start: '2015-02-02',
      end: '2015-02-08',
    } as const;
    expect(offeredFor({ ...dated, precision: 'semaine' })).toEqual([]);
  });
});

describe('Findings', () => {
  it('do not depend on the order of rows', () => {
    const places = TANGLED.map((_, at) => at);
    const expected = countByRule(tangled(TANGLED, places));
    expect(expected['ACT-09']).toBeGreaterThan(0);
    expect(expected['ACT-03']).toBeGreaterThan(0);
    fc.assert(
      fc.property(fc.shuffledSubarray(places, { minLength: places.length }), (order) => {
        expect(countByRule(tangled(TANGLED, order))).toEqual(expected);
      }),
      { numRuns: 25, seed: 20140515 },
    );
  });

  it('are the same when the workbook is checked twice', () => {
    const snapshot = tangled(
      TANGLED,
      TANGLED.map((_, at) => at),
    );
    expect(check(snapshot)).toEqual(check(snapshot));
  });

  it('go from what stops the sharing to what is only worth knowing, in the order of the sheets', () => {
    const { findings } = check(
      tangled(
        TANGLED,
        TANGLED.map((_, at) => at),
      ),
    );
    const ranks = findings.map(({ severity }) => ['blocking', 'warning', 'info'].indexOf(severity));
    expect(ranks).toEqual([...ranks].sort((a, b) => a - b));
  });

  it('are gathered by rule', () => {
    const owners = workbook({
      actions: [action({ owner: '' }), action({ id: 'ACC-02', title: 'Autre', owner: '' })],
    });
    const groups = problemsOf(check(owners).findings);
    expect(groups.map(({ code, findings }) => [code, findings.length])).toEqual([['ACT-13', 2]]);
  });
});

describe('A workbook without what a rule needs', () => {
  it('is told when it has no tracker', () => {
    expect(tell(check({ ...workbook(), tables: [] }))).toEqual(['STR-01 ']);
  });

  it.each(['Volet', 'Action', 'Type', 'Statut', 'Échéance (texte)'])(
    'is told when the column « %s » is missing, and its rules are not run',
    (header) => {
      const snapshot = workbook({ actions: [action({})] });
      const tables = snapshot.tables.map((table) => ({
        ...table,
        headers: table.headers.map((one) => (one === header ? 'Autre' : one)),
      }));
      const { findings, unchecked } = check({ ...snapshot, tables });
      const told = findings.filter(({ code }) => code === 'STR-01');
      expect(told).toMatchObject([{ params: { sheet: 'Suivi', column: header } }]);
      expect(unchecked.some(({ why, what }) => why === 'column-missing' && what === header)).toBe(
        true,
      );
    },
  );

  it('is told what could not be looked at, instead of « conforme »', () => {
    const why = { known: false, why: 'host-too-old' } as const;
    const snapshot = withSheet(workbook({ actions: [action({})] }), 'Suivi', { notes: why });
    const { unchecked } = check(snapshot, { scope: 'sharing' });
    expect(unchecked).toContainEqual({ code: 'PUB-03', why: 'host-too-old', what: 'Suivi' });
  });

  it('has neither a status date nor a day: what depends on it is not checked', () => {
    const snapshot = workbook({ actions: [action({})], settings: { statusDate: null } });
    const codes = check(snapshot, { today: null }).unchecked.map(({ code }) => code);
    expect(codes).toEqual(expect.arrayContaining(['ACT-10', 'DAT-08', 'DAT-16']));
  });
});

describe('« Arrêté au » left empty', () => {
  it('is the day it is', () => {
    const late = workbook({
      actions: [action({ dueText: '', start: null, end: '2014-05-02' })],
      settings: { statusDate: null },
    });
    expect(tell(check(late, { today: '2014-05-15' }))).toEqual([expect.stringMatching(/^DAT-08/u)]);
    expect(check(late, { today: '2014-05-15' }).readings.statusDate).toBe('2014-05-15');
    expect(tell(check(late, { today: '2014-04-15' })).join()).not.toContain('DAT-08');
  });
});

describe('A check before sharing', () => {
  it('says « prêt à partager » when nothing stops it', () => {
    const report = check(workbook({ actions: [action({ owner: '' })] }), { scope: 'sharing' });
    expect(report.isReadyToShare).toBe(true);
    expect(report.counts).toEqual({ blocking: 0, warning: 1, info: 0 });
  });

  it('counts what stops it, and never the count itself', () => {
    const report = check(workbook({ actions: [action({ title: '' })] }), { scope: 'sharing' });
    expect(report.isReadyToShare).toBe(false);
    expect(report.counts.blocking).toBe(1);
    expect(report.findings.map(({ code }) => code)).toEqual(['ACT-01']);
  });

  it('is the only one to give a verdict', () => {
    expect(check(workbook()).isReadyToShare).toBeNull();
  });

  it.each(['V1', 'V2', 'V4'])('takes nobody for a person in the workbook %s', (variant) => {
    const { sheets } = readSourceWorkbook(variant).workbook;
    const snapshot = aTrackerWorkbook({
      partners: goldenPartners(),
      sites: goldenSites(),
      settings: settingsAt(),
      otherSheets: sheets,
    });
    const tracker = readTracker(snapshot);
    const { findings } = checkTracker(
      { tracker, snapshot, scope: 'sharing', today: '2014-05-15', training: null, stale: [] },
      [],
    );
    const personal = findings.filter(({ code }) => code.startsWith('RGP'));
    expect(personal).toEqual([]);
    expect(findings.filter(({ code }) => code === 'PUB-20')).toEqual([]);
  });

  it('finds the list of trainees by name', () => {
    const { sheets } = readSourceWorkbook('V5').workbook;
    const snapshot = workbook({ otherSheets: sheets });
    const told = check(snapshot, { scope: 'sharing' }).findings;
    expect(told.filter(({ code }) => code === 'RGP-04')).toMatchObject([
      { params: { sheet: 'Liste_stagiaires' } },
    ]);
  });

  it.each([
    ['Créée par', 'Camille Testmodele', ['RGP-11']],
    ['Affecté à', 'Camille Testmodele ; Karim Exemple', ['RGP-11']],
    ['Lieu', 'Camille Testmodele', []],
    ['Créée par', 'Service habitat', []],
    ['Contact', 'Louise Michel', []],
  ])('looks for persons in the user’s column « %s » that holds « %s »', (header, value, codes) => {
    for (const scope of ['tracker', 'sharing'] as const) {
      const told = check(withColumn(workbook({ actions: [action({})] }), header, value), { scope });
      const personal = told.findings.filter(({ code }) => code.startsWith('RGP'));
      expect(personal.map(({ code }) => code)).toEqual(codes);
    }
  });
});

/** « Suivi » with a column of the user’s beside ours, the same in every row. */
function withColumn(snapshot: WorkbookSnapshot, header: string, value: string): WorkbookSnapshot {
  const at = snapshot.tables.find(({ sheet }) => sheet === 'Suivi')?.area.row ?? 0;
  const cellAt = (row: number): string | null => {
    if (row === at) return header;
    return row > at ? value : null;
  };
  return {
    ...snapshot,
    sheets: snapshot.sheets.map((sheet) =>
      sheet.name === 'Suivi'
        ? {
            ...sheet,
            values: sheet.values.map((line, row) => [...line, cellAt(row)]),
            formulas: sheet.formulas.map((line, row) => [...line, cellAt(row)]),
            texts: sheet.texts.map((line, row) => [...line, cellAt(row) ?? '']),
            numberFormats: sheet.numberFormats.map((line) => [...line, 'General']),
          }
        : sheet,
    ),
    tables: snapshot.tables.map((table) =>
      table.sheet === 'Suivi'
        ? {
            ...table,
            area: { ...table.area, columnCount: table.area.columnCount + 1 },
            headers: [...table.headers, header],
          }
        : table,
    ),
  };
}

describe('A due date years before the document, when nothing tells the programme', () => {
  it.each([
    ['is asked about beside its delay', '2011-05-14', ['DAT-08', 'DAT-14']],
    ['is late alone when three years at most before it', '2011-05-16', ['DAT-08']],
  ] as const)('%s', (_, end, codes) => {
    const row = workbook({
      actions: [action({ dueText: '', start: null, end })],
      settings: { programmeStart: null, programmeEnd: null, countingStart: null },
    });
    const told = check(row, { today: '2014-05-15' }).findings.map(({ code }) => code);
    expect([...told].sort()).toEqual(codes);
  });

  it('is left alone once the row is done', () => {
    const done = workbook({
      actions: [action({ dueText: '', start: null, end: '2009-05-14', status: 'Réalisé' })],
      settings: { programmeStart: null, programmeEnd: null, countingStart: null },
    });
    expect(tell(check(done, { today: '2014-05-15' })).join()).not.toContain('DAT-14');
  });
});
