import {
  addDays,
  type CalendarDate,
  formatFrenchDate,
  isoWeekday,
} from '../../../../src/lib/calendar-date';
import type { TrainingFacts } from '../../../../src/programme/checks/context/context';
import type { Action, Attendance, Session, Site } from '../../../../src/programme/tracker/tracker';
import {
  known,
  type SheetSnapshot,
  type WorkbookSnapshot,
} from '../../../../src/workbook/snapshot';
import { aPartner, aSession, aSite, anAttendance } from '../../../fixtures/builders';
import { aSheet, withSheet } from '../../../fixtures/tracker-workbook';
import { withPending } from '../cases/added-cases';
import { FACTS } from '../cases/people-cases';
import type { Circumstances } from '../cases/rule-case';
import type { Mistake } from './mistake';
import { fineAction, type Ground } from './trackers';

type Change = (snapshot: WorkbookSnapshot) => WorkbookSnapshot;

const SHARING = { scope: 'sharing' } as const;
const REMARK = { place: { row: 4, column: 2 }, author: 'utilisateur', text: 'à relire' };
const A4 = { orientation: 'portrait', paper: 'a4', fitToWidth: 1, fitToHeight: 1 } as const;
const AHEAD: TrainingFacts = { ...FACTS, requiredPace: 13, countingEnd: '2029-08-31' };

/** The rules that several rows, settings, sheets or the file itself break, each met once more. */
export function otherMistakesIn(ground: Ground): readonly Mistake[] {
  return [
    ...inActions(ground),
    ...inSessions(ground),
    ...inAttendances(ground),
    ...inSettings(ground),
    ...inTables(ground),
    ...inSheets(),
  ];
}

function inActions(ground: Ground): readonly Mistake[] {
  const { statusDate, prefix } = ground;
  const day = (days: number): CalendarDate => addDays(statusDate, days);
  const nextYear = String(Number(statusDate.slice(0, 4)) + 1);
  const done = { status: 'Réalisé', start: day(-30), end: day(-20), doneOn: day(-21) } as const;
  const undated = { start: null, end: null, precision: null } as const;
  const saturday = day(46 + ((6 - isoWeekday(day(46)) + 7) % 7));
  const monday = addDays(saturday, 2);
  const ahead = { ...done, start: null, end: monday };
  const on = (date: CalendarDate): Partial<Action> => ({
    ...{ start: date, end: date, precision: 'jour' },
  });
  const quarter = { start: `${nextYear}-10-01`, end: `${nextYear}-12-31`, precision: 'trimestre' };
  const row = (
    told: string,
    right: Partial<Action>,
    wrong: Partial<Action>,
    others: Omit<Mistake['right'], 'actions'> = {},
  ): Mistake => {
    const held = fineAction(ground, right, `${prefix}-99`);
    return {
      told,
      right: { ...others, actions: [held] },
      wrong: { ...others, actions: [{ ...held, ...wrong }] },
    };
  };
  const bids = fineAction(
    ground,
    { title: 'Remise des offres', start: day(40), end: day(40) },
    `${prefix}-88`,
  );
  const starts = fineAction(
    ground,
    {
      title: 'Démarrage de la prestation',
      dependsOn: [{ id: bids.id, effect: 'blocking' }],
      ...{ start: day(90), end: day(99) },
    },
    `${prefix}-99`,
  );
  const number = fineAction(ground, { start: null, end: monday }, `${prefix}-99`);
  const training: Partial<Action> = {
    id: 'FOR-99',
    strand: 'Formations',
    type: 'Récurrent',
    status: 'En cours',
    title: 'Formation « tranquillité publique »',
    start: null,
    end: day(300),
  };
  const held = [aSession({ id: 'S70', start: day(-12), end: day(-12), halfDays: 2 })];
  const coded = { sessions: held, attendances: [anAttendance({ code: 'Z901', session: 'S70' })] };
  return [
    row('ACT-12 doneOn', done, { start: null, end: null, doneOn: null }),
    row('ACT-17 end', { type: 'Récurrent', start: monday }, { end: null }),
    row('ACT-18 title', {}, { source: 'Feuil1!B4 (implicite)' }),
    {
      ...row('CNF-01 territory', {}, {}),
      change: (snapshot) =>
        withPending(snapshot, [
          [`${prefix}-99`, 'Territoire', 'Littoral', 'sur le littoral', 'Feuil1!B4'],
        ]),
    },
    row('DAT-02 end', { status: 'En cours', start: day(-5) }, { end: null }),
    row(
      'DAT-05 dueText',
      { ...undated, dueText: `20/11/${nextYear}`, status: 'Suspendu' },
      { dueText: 'le 20 novembre' },
    ),
    row('DAT-06 dueText', quarter as Partial<Action>, { dueText: `T4 ${nextYear}` }),
    row('DAT-13 start', on(monday), on(saturday)),
    row(
      'DAT-16 status',
      { start: day(5), end: day(60), precision: 'saison' },
      { start: day(-5), end: day(60) },
    ),
    row('DAT-20 dueText', { ...undated, dueText: 'à définir' }, { dueText: `en mai ${nextYear}` }),
    row('DEP-05 condition', {}, { condition: 'si la commune le veut', effect: 'Bloquante' }),
    {
      told: 'DEP-07 start',
      right: { actions: [bids, starts] },
      wrong: { actions: [bids, { ...starts, start: day(50), end: day(60) }] },
    },
    {
      told: 'DAT-15 end',
      right: { actions: [number] },
      wrong: { actions: [number] },
      change: (snapshot) => shownAsNumber(snapshot, formatFrenchDate(monday)),
    },
    row(
      'REF-02 partners',
      {},
      { partners: ['Ancien nom'] },
      {
        partners: [aPartner({ name: 'Ancien nom', acronym: '', currentName: 'Nouveau nom' })],
      },
    ),
    row(
      'REF-09 partners',
      {},
      { partners: ['APF, Maison des services'] },
      {
        partners: [aPartner({ name: 'Maison des services', acronym: '' })],
      },
    ),
    row(
      'SES-01 title',
      { ...training, title: 'Réunion des équipes' },
      {
        title: 'Formation à l’accueil',
      },
    ),
    row('SES-18 status', training, { status: 'Prévu' }, { sessions: held }),
    {
      ...row('STR-12 status', ahead, {}),
      wrong: {
        settings: { colourStatuses: { [GREEN.fill]: 'Réalisé' } },
        actions: [{ value: fineAction(ground, ahead, `${prefix}-99`), cells: { status: null } }],
      },
      change: coloured,
    },
    {
      ...row('RGP-12 comment', {}, { comment: 'voir Z901' }, coded),
      given: SHARING,
    },
    { ...row('RGP-10 owner', {}, { owner: 'Camille Exemple' }), given: SHARING },
  ];
}

/** The day, or the Monday after it. */
function workingDay(date: CalendarDate): CalendarDate {
  return addDays(date, isoWeekday(date) > 5 ? 8 - isoWeekday(date) : 0);
}

const GREEN = {
  ...{ fill: '#92D050', fontColor: '#000000', bold: false, strikethrough: false, fontSize: 11 },
};

/** The last row of Suivi in green. */
function coloured(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const { values } = sheetOf(snapshot, 'Suivi');
  const plain = { ...GREEN, fill: null };
  const looks = values.map((line, at) =>
    line.map(() => (at === values.length - 1 ? GREEN : plain)),
  );
  return withSheet(snapshot, 'Suivi', { looks: known(looks) });
}

/** A date that its cell shows as the number it is stored as. */
function shownAsNumber(snapshot: WorkbookSnapshot, shown: string): WorkbookSnapshot {
  const texts = (sheet: SheetSnapshot): SheetSnapshot['texts'] =>
    sheet.texts.map((line) => line.map((text) => (text === shown ? '41796' : text)));
  return withSheet(snapshot, 'Suivi', { texts: texts(sheetOf(snapshot, 'Suivi')) });
}

function sheetOf({ sheets }: WorkbookSnapshot, name: string): SheetSnapshot {
  const found = sheets.find((sheet) => sheet.name === name);
  if (!found) throw new Error(`No sheet ${name}`);
  return found;
}

function inSessions({ statusDate, content }: Ground): readonly Mistake[] {
  const day = addDays(statusDate, -12);
  const one = (overrides: Partial<Session>): Session =>
    aSession({ id: 'S70', cycle: '70', start: day, end: day, halfDays: 2, ...overrides });
  const early = workingDay(addDays(content.settings?.countingStart ?? '2014-09-01', -30));
  return [
    {
      told: 'SES-11 id',
      right: { sessions: [one({}), one({ id: 'S71', basin: 'Métropole lilloise' })] },
      wrong: { sessions: [one({}), one({ id: 'S71' })] },
    },
    {
      told: 'SES-14 start',
      right: { sessions: [one({})] },
      wrong: { sessions: [one({ start: early, end: early })] },
    },
    {
      told: 'SES-15 present',
      right: { sessions: [one({ present: 1 })], attendances: [anAttendance({ session: 'S70' })] },
      wrong: { sessions: [one({ present: 5 })], attendances: [anAttendance({ session: 'S70' })] },
    },
  ];
}

function inAttendances({ statusDate }: Ground): readonly Mistake[] {
  const session = (id: string, days: number, overrides: Partial<Session> = {}): Session => {
    const day = addDays(statusDate, days);
    return aSession({ id, cycle: id, start: day, end: day, halfDays: 2, present: 1, ...overrides });
  };
  const other = { training: 'Connaissance des publics spécifiques' };
  const two = [session('S70', -20), session('S71', -12)];
  const line = (code: string, id: string, overrides: Partial<Attendance> = {}): Attendance =>
    anAttendance({ code, session: id, ...overrides });
  const repeated = (
    told: string,
    sessions: readonly Session[],
    [right, wrong]: readonly [readonly Attendance[], readonly Attendance[]],
  ): Mistake => ({
    told,
    right: { sessions, attendances: right },
    wrong: { sessions, attendances: wrong },
  });
  const apart = [session('S70', -20), session('S71', -12, other)];
  const together = [session('S70', -12), session('S71', -12, other)];
  return [
    repeated('PRS-03 code', apart, [
      [line('Z901', 'S70'), line('Z902', 'S71')],
      [line('Z901', 'S70'), line('Z902', 'S71'), line('Z902', 'S71')],
    ]),
    repeated('PRS-05 code', two, [
      [line('Z901', 'S70'), line('Z902', 'S71')],
      [line('Z901', 'S70'), line('Z901', 'S71')],
    ]),
    repeated('PRS-06 code', together, [
      [line('Z901', 'S70'), line('Z902', 'S71')],
      [line('Z901', 'S70'), line('Z901', 'S71')],
    ]),
    repeated('PRS-08 job', apart, [
      [line('Z901', 'S70'), line('Z901', 'S71')],
      [line('Z901', 'S70'), line('Z901', 'S71', { job: 'Chargé de clientèle' })],
    ]),
    repeated('PRS-09 code', apart, [
      [line('Z901', 'S70'), line('Z901', 'S71')],
      [line('Z901', 'S70'), line('z-901', 'S71')],
    ]),
  ];
}

function inSettings(ground: Ground): readonly Mistake[] {
  const setting = (
    told: string,
    settings: Mistake['wrong']['settings'],
    given?: Circumstances,
  ) => ({
    ...{ told, right: {}, wrong: { settings } },
    ...(given ? { given } : {}),
  });
  const figure = (told: string, facts: Partial<TrainingFacts>): Mistake => ({
    ...{ told, right: {}, wrong: {}, given: { training: AHEAD } },
    givenWrong: { training: { ...AHEAD, ...facts } },
  });
  const yearless = fineAction(
    ground,
    { start: null, end: null, dueText: 'pour le 20 novembre', source: 'Feuil1!B4' },
    `${ground.prefix}-99`,
  );
  const whole = { ...yearless, dueText: 'pour le 20 novembre 2031' };
  const undocumented = { referenceDate: null, programmeStart: null } as const;
  return [
    setting('OBJ-01', { countedTrainings: [] }),
    setting('OBJ-05', { target: 450 }),
    figure('OBJ-02', { persons: 452 }),
    figure('OBJ-03', { projection: 329 }),
    figure('OBJ-04', { isExact: false }),
    figure('OBJ-06', { sessionsWithoutCount: ['S06'] }),
    {
      told: 'OBJ-07',
      right: { sessions: [aSession({ id: 'S70', start: null, end: null, status: 'Annulée' })] },
      wrong: {
        sessions: [aSession({ id: 'S70', start: null, end: null, status: 'Annulée' })],
        settings: { countedTrainings: ['Gestion des conflits'] },
      },
    },
    {
      told: 'DAT-17',
      right: { actions: [whole] },
      wrong: { actions: [yearless], settings: undocumented },
    },
  ];
}

function inTables(ground: Ground): readonly Mistake[] {
  const { prefix, strand, content } = ground;
  const rows = content.actions ?? [];
  const renamed =
    (from: string, to: string): Change =>
    (snapshot) => ({
      ...snapshot,
      tables: snapshot.tables.map((table) => ({
        ...table,
        headers: table.headers.map((one) => (one === from ? to : one)),
      })),
    });
  const row = fineAction(ground, {}, `${prefix}-99`);
  const signed = rows.reduce(
    (sum, one) =>
      'title' in one && /\bconvention/iu.test(one.title) ? sum + (one.dwellings ?? 0) : sum,
    0,
  );
  const agreed = (content.sites ?? []).reduce(
    (sum, one) => sum + ('name' in one ? (one.agreed ?? 0) : 0),
    0,
  );
  const convention = fineAction(ground, { title: 'Convention des foyers', dwellings: 900 }, row.id);
  const zola = (overrides: Partial<Site>): Pick<Mistake['right'], 'sites'> => ({
    sites: [aSite({ name: 'Résidence Zola', ...overrides })],
  });
  return [
    changed('STR-01|STR-07|STR-07', renamed('Statut', 'Etat des lieux')),
    changed('STR-02', renamed('Provenance', 'Début')),
    changed('STR-07', renamed('Provenance', 'Observations')),
    changed('STR-13', (snapshot) => ({ ...snapshot, dateSystem: known(1904) })),
    changed('STR-03 strand', (snapshot) =>
      withSheet(snapshot, 'Suivi', {
        merges: known([{ row: 4, column: 1, rowCount: 2, columnCount: 1 }]),
      }),
    ),
    changed('STR-14', (snapshot) => ({
      ...snapshot,
      tables: [
        ...snapshot.tables,
        {
          ...{ name: 'Tableau1', sheet: 'Suivi', headers: ['a', 'b'] },
          area: { row: 200, column: 0, rowCount: 3, columnCount: 2 },
        },
      ],
    })),
    { told: 'STR-04', right: { actions: [row] }, wrong: { actions: [{ only: {} }, row] } },
    {
      told: 'STR-05',
      right: {},
      wrong: { actions: [{ only: { title: 'TOTAL', dwellings: 12 } }] },
    },
    { told: 'STR-06', right: {}, wrong: { actions: [{ only: { title: strand.toUpperCase() } }] } },
    {
      told: 'REF-07 agreed',
      right: { actions: [convention], ...zola({ agreed: signed - agreed + 900 }) },
      wrong: { actions: [convention], ...zola({ agreed: signed - agreed + 899 }) },
    },
    {
      told: 'REF-08 allocated',
      right: zola({ planned: 10, allocated: 10 }),
      wrong: zola({ planned: 10, allocated: 11 }),
    },
  ];
}

/** Nothing but the file or one of its sheets changes. */
function changed(told: string, change: Change): Mistake {
  return { told, right: {}, wrong: {}, change };
}

function inSheets(): readonly Mistake[] {
  const shared = (told: string, change: Change): Mistake => ({
    ...changed(told, change),
    given: SHARING,
  });
  const onSuivi = (told: string, parts: Partial<SheetSnapshot>): Mistake =>
    shared(told, (snapshot) => withSheet(snapshot, 'Suivi', parts));
  /** A sheet of the user beside: right, then wrong. */
  const beside = (
    told: string,
    values: Parameters<typeof aSheet>[1],
    parts: Partial<SheetSnapshot> = {},
    name = 'Tableau de bord',
  ): Mistake => ({
    ...{ told, right: {}, given: SHARING },
    wrong: { otherSheets: [aSheet(name, values, parts)] },
  });
  const at = { row: 0, column: 0 };
  return [
    beside('PUB-01', [['x']], { visibility: 'veryHidden' }),
    onSuivi('PUB-02', { hiddenColumns: known([13, 14]) }),
    onSuivi('PUB-03 title', { comments: known([REMARK]) }),
    beside('PUB-04', [['Plan', 4]], { formulas: [['Plan', "='P:\\DRH\\[plan.xlsx]S1'!B4"]] }),
    beside('PUB-05', [['Taux', '#DIV/0!']]),
    onSuivi('PUB-06', {
      filter: known({
        area: { row: 3, column: 0, rowCount: 2, columnCount: 3 },
        criteria: 'Volet = Accès',
      }),
    }),
    shared('PUB-09', (snapshot) => ({
      ...snapshot,
      names: [{ name: 'Zone_old', formula: '=#REF!$A$1', isVisible: true }],
    })),
    shared('PUB-10', (snapshot) => ({
      ...withSheet(snapshot, 'Sites', { page: known(A4) }),
      names: [{ name: 'gantt_grille', formula: "='Sites'!$A$1", isVisible: true }],
    })),
    beside('PUB-12', [['x']], {}, 'Feuil3'),
    shared('PUB-13', (snapshot) => ({ ...snapshot, fileName: 'suivi.xlsm' })),
    beside('PUB-14', [['x']], { pivotTables: known(['TCD1']) }),
    beside('PUB-15', [['x']], { shapes: known([{ name: 'Image 2', kind: 'Image' }]) }),
    beside('PUB-16', [['ne pas montrer']], { numberFormats: [[';;;']] }),
    beside('PUB-17', [['DOCUMENT INTERNE']]),
    beside('PUB-18', [['x']], { hyperlinks: known([{ place: at, target: '\\\\srv\\visa.pdf' }]) }),
    onSuivi('PUB-19', { isProtected: known(true) }),
    beside('PUB-20', [
      ['Littoral', 21],
      ['Métropole', 46],
      ['Total', 71],
    ]),
    beside('RGP-04', [
      ['Code agent', 'Présence'],
      ['B001', 'oui'],
      ['B002', 'non'],
    ]),
    beside('RGP-06', [
      ['', 'Gardien', 'Conseiller social'],
      ['Littoral', 12, 2],
    ]),
    shared('RGP-09', (snapshot) => ({
      ...snapshot,
      properties: known({
        ...{ author: 'prenom.nom', lastAuthor: '', manager: '' },
      }),
    })),
    beside('RGP-01', [['vu avec Mme DURAND (fictif)']]),
    {
      told: 'PUB-07',
      right: {},
      wrong: {},
      given: SHARING,
      givenWrong: {
        stale: [{ sheet: 'Gantt', generatedAt: '15/05/2014 09:12', changedRows: 4, isStill: '' }],
      },
    },
  ];
}
