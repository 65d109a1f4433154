import { addDays, type CalendarDate, formatFrenchDate } from '../../../../src/lib/calendar-date';
import type { Action, Attendance, Session } from '../../../../src/programme/tracker/tracker';
import type { CellValue } from '../../../../src/workbook/snapshot';
import { aPartner, aSession, anAttendance } from '../../../fixtures/builders';
import type { TableRow } from '../../../fixtures/tracker-workbook';
import type { Mistake } from './mistake';
import { otherMistakesIn } from './other-mistakes';
import { fineAction, type Ground } from './trackers';

type Cells = Readonly<Record<string, CellValue>>;
/** The rule and column, what the right row holds, what the mistake changes, cells as typed, rows before. */
type InAction = readonly [
  told: string,
  right: Partial<Action>,
  wrong: Partial<Action>,
  typed?: Cells,
  before?: readonly Partial<Action>[],
];
type InSession = readonly [
  told: string,
  right: Partial<Session>,
  wrong: Partial<Session>,
  typed?: Cells,
];
type InAttendance = readonly [told: string, wrong: Partial<Attendance>, typed?: Cells];

/** Every mistake, in the dates and the words of one tracker. */
export function mistakesIn(ground: Ground): readonly Mistake[] {
  return [
    ...[...inActions(ground), ...againInActions(ground)].map((one) => actionMistake(one, ground)),
    ...inSessions(ground).map((one) => sessionMistake(one, ground)),
    ...inAttendances().map((one) => attendanceMistake(one, ground)),
    ...otherMistakesIn(ground),
    {
      told: 'REF-10 name',
      right: { partners: [aPartner({ name: 'ARS', acronym: '' })] },
      wrong: {
        partners: [
          aPartner({ name: 'ARS', acronym: '' }),
          aPartner({ name: 'A.R.S.', acronym: '' }),
        ],
      },
    },
  ];
}

function inActions({ statusDate, strand, prefix }: Ground): readonly InAction[] {
  const day = (days: number): CalendarDate => addDays(statusDate, days);
  const says = (days: number): string => formatFrenchDate(day(days));
  const year = statusDate.slice(0, 4);
  const weekdayOf = (days: number): string =>
    new Date(day(days)).toLocaleDateString('fr', { weekday: 'long', timeZone: 'UTC' });
  const done = { status: 'Réalisé', start: day(-30), end: day(-20), doneOn: day(-21) } as const;
  const undated = { start: null, end: null, precision: null } as const;
  const after = (id: string): Action['dependsOn'] => [{ id, effect: 'blocking' }];
  const FIRST = `${prefix}-88`;
  const first = (one: Partial<Action>): readonly Partial<Action>[] => [
    { id: FIRST, title: 'Premier pas de la suite', ...one },
  ];
  const decision = { type: 'Décision', decisionMaker: 'Comité' } as const;
  return [
    ['ACT-01 title', {}, { title: '' }],
    ['ACT-02 strand', {}, { strand: `${strand}e` }],
    ['ACT-02 strand', {}, { strand: '' }],
    ['ACT-03 id', {}, { id: FIRST }, {}, first({})],
    ['ACT-03 id', {}, { id: '' }],
    ['ACT-04 id', {}, { id: 'ZZZ-04' }],
    ['ACT-05 status', {}, { status: null }, { status: 'Bientôt' }],
    [
      'ACT-05 status',
      { ...done, start: null, end: null, precision: null },
      { status: null },
      { status: 'fait' },
    ],
    ['ACT-06 type', {}, { type: null }, { type: 'Réunion' }],
    ['ACT-07 title', {}, { title: `Étude ${'des besoins des ménages '.repeat(6)}` }],
    ['ACT-08 decisionMaker', decision, { decisionMaker: '' }],
    ['ACT-09 title', {}, { title: 'Premier pas de la suite' }, {}, first({})],
    ['ACT-10 doneOn', done, { doneOn: day(3) }],
    ['ACT-11 doneOn', {}, { ...done, status: 'Suspendu' }],
    ['ACT-13 owner', {}, { owner: '' }],
    ['ACT-14 dwellings', { dwellings: 10 }, {}, { dwellings: 'dix' }],
    ['ACT-15 dwellings', { dwellings: 10 }, { dwellings: 10_000 }],
    ['ACT-16 status', done, { originalText: 'Nous sommes en attente de leur réponse.' }],
    ['ACT-19 status', done, { doneOn: null, end: day(20) }],
    ['ACT-20 doneOn', done, { doneOn: day(-40) }],
    ['ACT-21 status', {}, { status: 'En cours' }],
    ['DAT-01 dueText', {}, undated],
    ['DAT-03 end', {}, { end: day(30) }],
    ['DAT-04 dueText', {}, { ...undated, dueText: 'qd convention ok' }],
    ['DAT-07 start', {}, { dueText: `avant le ${says(30)}` }],
    ['DAT-07 end', {}, { dueText: `avant le ${says(45)}`, start: day(40) }],
    ['DAT-08 status', {}, { start: day(-60), end: day(-40) }],
    ['DAT-09 start', {}, {}, { start: says(40).replaceAll('/', '.') }],
    ['DAT-10 dueText', {}, { ...undated, dueText: `31/11/${year}` }],
    [
      'DAT-12 dueText',
      { ...undated, dueText: `le ${weekdayOf(36)} ${says(36)}` },
      { dueText: `le ${weekdayOf(37)} ${says(36)}` },
    ],
    ['DAT-14 start', {}, { start: day(-6000) }],
    ['DAT-18 dueText', {}, { ...undated, dueText: 'si le projet est retenu' }],
    ['DAT-19 dueText', {}, { ...undated, dueText: 'en cours' }],
    ['DEP-01 dependsOn', {}, { dependsOn: after(`${prefix}-77`) }],
    ['DEP-02 dependsOn', {}, { dependsOn: after(`${prefix}-99`) }],
    [
      'DEP-04 start',
      { dependsOn: after(FIRST), start: day(130), end: day(140) },
      { start: day(40), end: day(50) },
      {},
      first({ start: day(100), end: day(120) }),
    ],
    [
      'DEP-06 status',
      { ...done, dependsOn: after(FIRST) },
      { status: 'En cours', doneOn: null, end: day(5) },
      {},
      first(decision),
    ],
    [
      'DEP-08 effect',
      { condition: 'accord de la commune', effect: 'Non bloquante' },
      { effect: null },
    ],
    [
      'DEP-09 effect',
      { condition: 'même si rien ne bouge', effect: 'Non bloquante' },
      { effect: 'Bloquante' },
    ],
    ['DEP-10 dependsOn', {}, { dependsOn: after(FIRST) }, {}, first({ status: 'Abandonné' })],
    ['DEP-11 status', done, { dependsOn: after(FIRST) }, {}, first({})],
    ['REF-01 partners', { partners: ['APF'] }, { partners: ['Maison des services'] }],
    ['REF-03 partners', { partners: ['APF'] }, { partners: ['à préciser'] }],
    ['REF-04 territory', {}, { territory: 'Vallée perdue' }],
    ['REF-05 site', { site: 'Résidence Pasteur' }, { site: 'Résidence Pastour' }],
    [
      'REF-06 territory',
      { site: 'Résidence Pasteur', territory: 'Métropole lilloise' },
      { territory: 'Littoral' },
    ],
    ['STR-08 title', {}, { title: '- Signer la convention\n- Visiter les logements' }],
    ['STR-09 comment', {}, { comment: 'relancer\u0007 la commune' }],
    ['STR-10 comment', {}, {}, { comment: '#REF!' }],
    ['STR-11 dwellings', { dwellings: 12 }, {}, { dwellings: '12 ' }],
    ['RGP-01 comment', {}, { comment: 'Rappeler Mme DURAND lundi' }],
    ['RGP-02 comment', {}, { comment: 'Joindre au 06 12 34 56 78' }],
    ['RGP-03 comment', {}, { comment: 'NIR 1 84 12 59 350 123 45' }],
    ['RGP-05 comment', {}, { comment: 'schizophrénie, logement 12' }],
    ['RGP-07 comment', {}, { comment: 'visite au 12 rue des Lilas' }],
    ['RGP-08 comment', {}, { comment: 'une famille ingérable' }],
    ['RGP-11 comment', {}, { comment: 'Sophie Lemaire : absente' }],
  ];
}

/** The same rules met by what officers also type. */
function againInActions({ statusDate, prefix }: Ground): readonly InAction[] {
  const day = (days: number): CalendarDate => addDays(statusDate, days);
  const year = statusDate.slice(0, 4);
  const done = { status: 'Réalisé', start: day(-30), end: day(-20), doneOn: day(-21) } as const;
  const undated = { start: null, end: null, precision: null } as const;
  const after = (id: string): Action['dependsOn'] => [{ id, effect: 'blocking' }];
  const FIRST = `${prefix}-88`;
  const first = (one: Partial<Action>): readonly Partial<Action>[] => [
    { id: FIRST, title: 'Premier pas de la suite', ...one },
  ];
  return [
    ['ACT-05 status', {}, { status: null }, { status: 'Prévuu' }],
    ['ACT-06 type', {}, { type: null }],
    ['ACT-09 title', {}, { title: 'Premiers pas de la suite' }, {}, first({})],
    ['ACT-14 dwellings', { dwellings: 10 }, {}, { dwellings: -3 }],
    ['ACT-15 dwellings', { dwellings: 10 }, { dwellings: 1_000 }],
    ['ACT-16 status', done, { originalText: 'La signature est prévue en juin.' }],
    ['DAT-04 dueText', {}, { ...undated, dueText: 'qd le maire rentre' }],
    ['DAT-09 end', {}, {}, { end: formatFrenchDate(day(50)).replaceAll('/', '-') }],
    ['DAT-10 dueText', {}, { ...undated, dueText: `30/02/${Number(year) + 1}` }],
    ['DAT-14 end', {}, { end: day(6_000) }],
    ['DAT-18 dueText', {}, { ...undated, dueText: 'dès notification' }],
    ['DAT-19 dueText', {}, { ...undated, dueText: 'en attente' }],
    ['DEP-01 dependsOn', {}, { dependsOn: after('ZZZ-01') }],
    [
      'DEP-03 dependsOn',
      {},
      { dependsOn: after(FIRST) },
      {},
      first({ dependsOn: after(`${prefix}-99`) }),
    ],
    ['DEP-10 dependsOn', {}, { dependsOn: after(FIRST) }, {}, first({ status: 'Suspendu' })],
    ['DEP-11 status', done, { dependsOn: after(FIRST) }, {}, first({ status: 'En préparation' })],
    ['REF-03 partners', { partners: ['APF'] }, { partners: ['l’association'] }],
    ['REF-04 territory', {}, { territory: 'les deux autres bassins' }],
    ['REF-05 site', { site: 'Résidence Pasteur' }, { site: 'Residence Pasteurs' }],
    ['STR-10 comment', {}, {}, { comment: '#N/A' }],
    ['STR-11 dwellings', { dwellings: 12 }, {}, { dwellings: ' 12' }],
    ['RGP-01 comment', {}, { comment: 'rappeler mme durand lundi' }],
    ['RGP-01 comment', {}, { comment: 'les enfants Durand changent d’école' }],
    ['RGP-02 comment', {}, { comment: 'écrire à claude.testmodele@orange.fr' }],
    ['RGP-03 comment', {}, { comment: 'IBAN FR76 3000 4000 0312 3456 7890 143' }],
    ['RGP-05 comment', {}, { comment: 'la locataire est hospitalisée' }],
    ['RGP-05 comment', {}, { comment: 'la voisine ne paie plus' }],
  ];
}

function inSessions({ statusDate }: Ground): readonly InSession[] {
  const day = (days: number): CalendarDate => addDays(statusDate, days);
  const ahead = {
    start: day(22),
    end: day(22),
    halfDays: 2,
    status: 'Prévue',
    present: null,
  } as const;
  return [
    ['SES-02 id', {}, { id: '' }],
    ['SES-03 training', {}, { training: 'Tranquilité publique' }],
    ['SES-04 registered', {}, {}, { registered: '11,5' }],
    ['SES-05 present', {}, { present: 13 }],
    ['SES-06 registered', {}, { registered: 16 }],
    ['SES-07 present', ahead, { present: 5 }],
    ['SES-08 present', {}, { present: null, alreadyTrained: null }],
    ['SES-09 present', {}, { status: 'Annulée' }],
    ['SES-10 status', {}, { status: 'Prévue', present: null, alreadyTrained: null }],
    ['SES-12 alreadyTrained', {}, { alreadyTrained: 12 }],
    ['SES-13 present', {}, {}, { present: '11/12' }],
    ['SES-16 basin', {}, { basin: '' }],
    ['SES-17 end', {}, { start: day(-18), end: day(-5), halfDays: null }],
    ['DAT-03 end', ahead, { end: day(21) }],
    ['REF-04 basin', {}, { basin: 'Vallée perdue' }],
    ['SES-03 training', {}, { training: '' }],
    ['SES-04 capacity', {}, {}, { capacity: 'douze' }],
    ['SES-09 present', {}, { status: 'Reportée' }],
    ['SES-10 status', {}, { status: 'Confirmée', present: null, alreadyTrained: null }],
    ['SES-17 halfDays', {}, { halfDays: 9 }],
  ];
}

function inAttendances(): readonly InAttendance[] {
  return [
    ['PRS-01 code', { code: '' }],
    ['PRS-02 session', { session: 'S90' }],
    ['PRS-04 mark', { mark: null }, { mark: 'x' }],
    ['PRS-07 code', { code: 'DUPONT Jean' }],
    ['PRS-10 mark', { mark: 'Partiel' }],
    ['PRS-04 mark', { mark: null }, { mark: 'oui' }],
    ['PRS-07 code', { code: 'claude.testmodele@orange.fr' }],
  ];
}

function typed<Value>(value: Value, cells: Cells = {}): TableRow<Value> {
  return { value, cells };
}

function actionMistake(
  [told, right, wrong, cells, before = []]: InAction,
  ground: Ground,
): Mistake {
  const rows = before.map((one) => fineAction(ground, one, one.id ?? ''));
  const held = fineAction(ground, right, `${ground.prefix}-99`);
  return {
    told,
    right: { actions: [...rows, held] },
    wrong: { actions: [...rows, typed({ ...held, ...wrong }, cells)] },
  };
}

function sessionMistake([told, right, wrong, cells]: InSession, { statusDate }: Ground): Mistake {
  const day = addDays(statusDate, -12);
  const held = aSession({ id: 'S70', cycle: '70', start: day, end: day, halfDays: 2, ...right });
  return {
    told,
    right: { sessions: [held] },
    wrong: { sessions: [typed({ ...held, ...wrong }, cells)] },
  };
}

function attendanceMistake([told, wrong, cells]: InAttendance, { statusDate }: Ground): Mistake {
  const day = addDays(statusDate, -12);
  const session = aSession({
    id: 'S70',
    cycle: '70',
    start: day,
    end: day,
    halfDays: 2,
    present: null,
  });
  const held = anAttendance({ code: 'Z901', session: 'S70' });
  const others = [anAttendance({ code: 'Z902', session: 'S70' })];
  return {
    told,
    right: { sessions: [session], attendances: [...others, held] },
    wrong: { sessions: [session], attendances: [...others, typed({ ...held, ...wrong }, cells)] },
  };
}
