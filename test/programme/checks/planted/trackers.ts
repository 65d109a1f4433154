import { addDays, type CalendarDate } from '../../../../src/lib/calendar-date';
import type { WorkbookSnapshot } from '../../../../src/workbook/snapshot';
import type { Action, Attendance, Session } from '../../../../src/programme/tracker/tracker';
import { aPartner, aSession, aSite, anAction, settingsAt } from '../../../fixtures/builders';
import { goldenActions, goldenPartners, goldenSites } from '../../../fixtures/golden-tracker';
import { exampleAttendances, exampleSessions } from '../../../fixtures/training-data';
import {
  aTrackerWorkbook,
  type TableRow,
  type WorkbookContent,
} from '../../../fixtures/tracker-workbook';

/** A tracker in which mistakes are planted, each in rows of their own put after its own. */
export interface Ground {
  readonly name: string;
  readonly content: WorkbookContent;
  readonly statusDate: CalendarDate;
  /** The strand of the rows put there, and what their N° begin with. */
  readonly strand: string;
  readonly prefix: string;
}

const TOWNS = ['Rennes', 'Vannes', 'Redon', 'Dinan', 'Fougères', 'Vitré', 'Auray', 'Pontivy'];
const WORKS = ['Visite des logements', 'Bilan des équipes', 'Relance des communes', 'Enquête'];

/** Sixty rows of a landlord elsewhere, dated to the day. */
function sixtyRows(): readonly Action[] {
  return Array.from({ length: 60 }, (_, at) => {
    const start = addDays('2023-02-06', at * 14);
    const isDone = start < '2024-01-08';
    return anAction({
      id: `TRA-${String(at + 1).padStart(2, '0')}`,
      strand: 'Travaux',
      title: `${WORKS[at % WORKS.length] ?? ''}, ${TOWNS[at % TOWNS.length] ?? ''} (${String(at)})`,
      type: 'Tâche',
      owner: at % 3 === 0 ? 'Direction du patrimoine' : 'Agence de Rennes',
      dueText: '',
      start,
      end: addDays(start, 10),
      precision: null,
      status: isDone ? 'Réalisé' : 'Prévu',
      doneOn: isDone ? addDays(start, 9) : null,
    });
  });
}

/** A few rows that depend on one another, with a decision, a condition and their sessions. */
function linkedRows(): readonly Action[] {
  const after = (id: string): Action['dependsOn'] => [{ id, effect: 'blocking' }];
  const row = (id: string, title: string, overrides: Partial<Action>): Action =>
    anAction({ id, strand: 'Vie sociale', title, dueText: '', precision: null, ...overrides });
  return [
    row('VIE-01', 'Choix du bureau d’études', {
      type: 'Décision',
      decisionMaker: 'Comité de direction',
      start: '2026-01-12',
      end: '2026-01-16',
      status: 'Réalisé',
      doneOn: '2026-01-15',
    }),
    row('VIE-02', 'Étude des besoins', {
      type: 'Tâche',
      start: '2026-02-02',
      end: '2026-04-30',
      status: 'En cours',
      dependsOn: after('VIE-01'),
    }),
    row('VIE-03', 'Restitution aux habitants', {
      type: 'Jalon',
      start: '2026-06-10',
      end: '2026-06-10',
      precision: 'jour',
      dueText: '10 juin 2026',
      dependsOn: after('VIE-02'),
      condition: 'si la salle est libre',
      effect: 'Bloquante',
    }),
  ];
}

export const GROUNDS: readonly Ground[] = [
  {
    name: 'the source document and its trainings',
    statusDate: '2015-03-31',
    strand: 'Accès',
    prefix: 'ACC',
    content: {
      actions: goldenActions(),
      sessions: exampleSessions(),
      attendances: exampleAttendances(),
      partners: goldenPartners(),
      sites: [...goldenSites(), aSite({ name: 'Résidence Pasteur' })],
      settings: settingsAt({ statusDate: '2015-03-31' }),
    },
  },
  {
    name: 'sixty rows of a landlord elsewhere',
    statusDate: '2024-01-08',
    strand: 'Travaux',
    prefix: 'TRA',
    content: {
      actions: sixtyRows(),
      partners: [aPartner(), aPartner({ name: 'Rennes Métropole', acronym: '' })],
      sites: [aSite({ name: 'Résidence Pasteur' })],
      lists: {
        strands: [
          { name: 'Travaux', prefix: 'TRA' },
          { name: 'Gestion', prefix: 'GES' },
        ],
      },
      settings: settingsAt({
        referenceDate: '2023-01-02',
        statusDate: '2024-01-08',
        programmeStart: '2023-01-02',
        programmeEnd: '2026-12-31',
        countingStart: '2023-01-02',
        countingMonths: 48,
      }),
    },
  },
  {
    name: 'linked rows of 2026',
    statusDate: '2026-03-02',
    strand: 'Vie sociale',
    prefix: 'VIE',
    content: {
      actions: linkedRows(),
      sessions: [aSession({ id: 'S01', start: '2026-02-03', end: '2026-02-04' })],
      partners: [aPartner(), aPartner({ name: 'Bretagne Habitat', acronym: 'BH' })],
      sites: [aSite({ name: 'Résidence Pasteur' })],
      lists: {
        strands: [
          { name: 'Vie sociale', prefix: 'VIE' },
          { name: 'Gestion', prefix: 'GES' },
        ],
      },
      settings: settingsAt({
        referenceDate: '2026-01-05',
        statusDate: '2026-03-02',
        programmeStart: '2026-01-05',
        programmeEnd: '2028-12-31',
        countingStart: '2026-01-05',
        countingMonths: 36,
      }),
    },
  },
];

/** Rows put after those of a tracker. */
export interface Added {
  readonly actions?: readonly TableRow<Action>[];
  readonly sessions?: readonly TableRow<Session>[];
  readonly attendances?: readonly TableRow<Attendance>[];
  readonly partners?: WorkbookContent['partners'];
  readonly sites?: WorkbookContent['sites'];
  readonly settings?: WorkbookContent['settings'];
  readonly otherSheets?: WorkbookContent['otherSheets'];
}

export function withRows({ content }: Ground, added: Added): WorkbookSnapshot {
  const join = <Row>(held: readonly Row[] | null | undefined, more: readonly Row[] = []): Row[] => [
    ...(held ?? []),
    ...more,
  ];
  return aTrackerWorkbook({
    ...content,
    actions: join(content.actions, added.actions),
    sessions: join(content.sessions, added.sessions),
    attendances: join(content.attendances, added.attendances),
    partners: join(content.partners, added.partners),
    sites: join(content.sites, added.sites),
    settings: { ...content.settings, ...added.settings },
    otherSheets: added.otherSheets ?? [],
  });
}

/** A row about which there is nothing to say, in the words and the dates of a tracker. */
export function fineAction(
  { strand, statusDate }: Ground,
  one: Partial<Action>,
  id: string,
): Action {
  return anAction({
    id,
    strand,
    title: 'Tournée des gardiens du secteur',
    type: 'Tâche',
    dueText: '',
    start: addDays(statusDate, 40),
    end: addDays(statusDate, 50),
    precision: null,
    ...one,
  });
}
