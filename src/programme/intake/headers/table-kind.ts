import type { FoundTable } from './find-tables';
import type { HeaderMeaning } from './header-kinds';
import { tellsWork } from './header-rows';

export type TableKind =
  'actions' | 'gantt' | 'sessions' | 'dashboard' | 'attendances' | 'names' | 'contacts' | 'other';

/** The tables of a sheet and what each is. */
export interface SheetTables {
  readonly tables: readonly FoundTable[];
  readonly kinds: readonly TableKind[];
}

/** Whether a table is a schedule: a list of actions, or a drawing of them. */
export function isSchedule(kind: TableKind | undefined): boolean {
  return kind === 'actions' || kind === 'gantt';
}

const MIN_PERIODS = 4;
const MIN_AXIS = 3;
const TELLING = ['start', 'end', 'due', 'doneOn', 'owner', 'status', 'strand'];
const SCHEDULED = [...TELLING, 'partners', 'place', 'comment', 'territory'];

/** How many columns announce one of some targets. */
type Count = (
  kind: 'action' | 'session' | 'attendance' | 'person',
  ...targets: readonly string[]
) => number;

/**
 * What kind of table a header announces: the columns that only that kind has decide, before those
 * that several kinds share. `hasAxis` tells that its times were found to be an axis, however few; `isOfTraining`,
 * that its title speaks of one.
 */
export function kindOfHeader(
  meanings: readonly HeaderMeaning[],
  told: { readonly hasAxis: boolean; readonly isOfTraining: boolean },
): TableKind {
  const count: Count = (kind, ...targets) =>
    meanings.filter((meaning) => targets.includes(meaning[kind]?.meaning ?? '')).length;
  const periods = meanings.filter(({ isPeriod }) => isPeriod).length;
  const isPlan = count('action', 'start', 'end') > 1 || count('action', 'title') > 0;
  // « Action | 2024 | 2025 | 2026 | 2027 » over figures, which are no axis.
  if (told.hasAxis ? periods >= MIN_AXIS : periods >= MIN_PERIODS && !isPlan) {
    const isOfPersons = count('person', 'lastName', 'firstName') + count('attendance', 'code') > 0;
    return isOfPersons && !isPlan ? 'names' : 'gantt';
  }
  const hasTraining = count('session', 'training') > 0;
  const hasDay = count('session', 'date', 'start') > 0;
  const isDated = hasTraining && hasDay;
  if (count('attendance', 'code') > 0) {
    const sessions = count('attendance', 'sessionId');
    // « Session 1 | Session 2 »: columns of marks; an export tells its sessions by training and day.
    if (sessions > 0 || (isDated && count('attendance', 'mark') > 0)) {
      return sessions === 1 ? 'attendances' : 'names';
    }
  }
  if (count('person', 'lastName') > 0) {
    const isCounted = count('session', 'registered', 'capacity') > 0;
    // « Travaux à faire | Qui | Candidat »: whom the work is for.
    const isOfWork = !hasTraining && count('action', 'title') > 0 && count('action', 'owner') > 0;
    const isSchedule = isOfWork || count('action', 'due', 'status', 'end', 'doneOn') > 0;
    const isPlanned = count('action', 'title') > 0 && count('action', 'start', 'end', 'due') > 0;
    const isOwned = (count('action', 'owner') > 0 || isPlanned) && count('action', 'status') > 0;
    // « Locataire | Date prévue | Statut »: whom it is for, and no day of a session.
    const isDue =
      !hasTraining && meanings.some(({ action, session }) => action?.meaning === 'due' && !session);
    const isMarked = count('attendance', 'mark') > 0 && !isOwned && !isDue;
    // « Action | Prénom | Nom | Échéance »: who does it.
    const isOfTasks = isPlanned && meanings.some(({ isTask }) => isTask);
    const isPerson = (count('person', 'firstName') > 0 && !isOfTasks) || isMarked;
    if (isPerson || (!isSchedule && !isCounted)) return namesOrContacts(count);
  }
  if (isDashboard(count)) return 'dashboard';
  const counts = count('session', 'registered', 'present', 'heads', 'capacity');
  // « Thème » and « Réalisées » without a day may sum up anything, « Formation » and « Nb stagiaires » be a budget.
  const isOfTraining = meanings.some(
    ({ session, action }) => session?.meaning === 'training' && action === null,
  );
  const isHeld = count('session', 'provider', 'place', 'status', 'cycle') > 0;
  const isSure = isDated || (isOfTraining && isHeld) || counts > 1;
  const isTitled = told.isOfTraining && hasDay && count('action', 'title') === 0;
  // « N° | Travaux à faire | Réalisé »: the number of a piece of work.
  const isOfWork = count('action', 'title') > 0 && counts < 2;
  const isNumbered = count('session', 'sessionId') > 0 && !isOfWork;
  const isSession = (hasTraining && isSure) || isTitled || isNumbered;
  const areCounted = counts > 0 && isSession;
  const isProvided = count('session', 'provider') > 0 && count('action', 'title') === 0;
  if (areCounted || (isDated && isProvided)) return 'sessions';
  const isOfContacts = count('person', 'phone', 'email') > 0;
  if (isOfContacts && count('action', 'due', 'status', 'doneOn') === 0) return 'contacts';
  if (tellsWork(meanings)) return 'actions';
  const spread = SCHEDULED.filter((target) => count('action', target) > 0).length;
  const kept = count('action', 'own', 'number', 'duration');
  const isTold = count('action', ...TELLING) > 0;
  const isSpread = spread > 1 || (spread === 1 && isTold);
  // « Tâche | Priorité », and neither « N° | Étape » nor « Activité | Durée ».
  const isJudged = meanings.some(({ isTask }) => isTask) && count('action', 'own') > 0;
  const isNamed = count('action', 'title') > 0 && (isSpread || isJudged || kept >= 2);
  return isNamed || (spread > 1 && isTold) ? 'actions' : 'other';
}

/** Blocks that come back side by side: a date and its counts. */
function isDashboard(count: Count): boolean {
  const counts = [count('session', 'registered'), count('session', 'present')];
  if (counts.every((blocks) => blocks > 1)) return true;
  const isDated = count('session', 'date') > 1 && count('session', 'training') > 0;
  return isDated && counts.some((blocks) => blocks > 1);
}

/** A list of names with trainings beside it is an attendance list; with a telephone, contacts. */
function namesOrContacts(count: Count): TableKind {
  if (count('attendance', 'mark', 'sessionId') > 0) return 'names';
  const isProvider = count('session', 'provider') > 0;
  const isStaff = count('person', 'firstName') > 0 && !isProvider;
  const isContact = count('person', 'phone', 'email') > 0 || isProvider;
  return isContact && !isStaff ? 'contacts' : 'names';
}
