import { writeRow } from '../../tracker/rows/row-cells';
import { remember } from '../../../lib/remember';
import { fold } from '../../../lib/text';
import { SESSION_TABLE } from '../../tracker/columns';
import { emptyRow, splitNames } from '../../tracker/rows/row-schemas';
import type { Action, Session } from '../../tracker/tracker';
import { appendRow } from './append-row';
import type { CheckContext } from '../context/context';
import type { SessionKind } from '../context/context-indexes';
import type { RowFix } from './row-fix';
import type { Status } from '../../tracker/lists';

const TRAINING_WORDS =
  /\b(?:formations?|formes|cycles?|stages?|modules?|sessions?|sensibilisations?)\b/u;

/** What an action says of its sessions, worked out once: each edit of a session asks every training. */
interface Announced {
  readonly title: string;
  readonly isTraining: boolean;
  /** The training of the list that it names; undefined when none. */
  readonly training: string | undefined;
  /** Basins, folded; none when it is for any. */
  readonly basins: readonly string[];
}

/** Remembered for as many strands as a workbook has. */
const isOfTrainings = remember((strand: string) => fold(strand) === 'formations', 100);

const ANNOUNCED = new WeakMap<Action, Announced>();

function announcedBy(action: Action, { words }: CheckContext): Announced {
  const held = ANNOUNCED.get(action);
  if (held) return held;
  const title = fold(action.title);
  const training = words.trainings.words.find((name) => title.includes(fold(name)));
  const places = splitNames(action.territory).filter((name) => words.places.has(name));
  const areBasins = places.every((name) => isBasin(name, words.places.words));
  const isTraining = training !== undefined || TRAINING_WORDS.test(title);
  const told = { title, isTraining, training, basins: areBasins ? places.map(fold) : [] };
  ANNOUNCED.set(action, told);
  return told;
}

/** Whether an action of the strand Formations is a training: its title says so, or names one of the list. */
export function announcesSessions(action: Action, context: CheckContext): boolean {
  return isOfTrainings(action.strand) && announcedBy(action, context).isTraining;
}

/** Whether sessions of a kind are those an action of the strand Formations announces. */
function belongsTo(
  { training, basin, provider }: SessionKind,
  action: Action,
  context: CheckContext,
): boolean {
  const { title, training: named, basins } = announcedBy(action, context);
  if (basins.length > 0 && basin !== '' && !basins.includes(basin)) return false;
  if (training !== '' && title.includes(training)) return true;
  if (named !== undefined || provider === undefined) return false;
  return action.partners.some((name) => context.partners.find(name) === provider);
}

/** The kinds of sessions that a training of the strand Formations announces and that the workbook holds. */
export function sessionKindsOf(action: Action, context: CheckContext): readonly SessionKind[] {
  if (!announcesSessions(action, context)) return [];
  return context.sessionKinds.filter((kind) => belongsTo(kind, action, context));
}

/** Whether a territory is one place, unlike « Tous » or « Par territoire ». */
function isBasin(name: string, places: readonly string[]): boolean {
  return (
    places.includes(name) &&
    !/^(?:tous|par territoire|hors departement)$|a nommer/u.test(fold(name))
  );
}

/** One more session, planned, for a training that the words of the action name; null when they name none. */
export function plannedSession(action: Action, context: CheckContext): RowFix<never> | null {
  const { tables, words, partners, freeSessionId: id } = context;
  const place = tables.sessions?.place;
  const { training } = announcedBy(action, context);
  if (!place || training === undefined) return null;
  const basins = splitNames(action.territory).filter((name) => isBasin(name, words.places.words));
  const session: Session = {
    ...emptyRow('sessions'),
    id,
    training,
    basin: basins.length === 1 ? (basins[0] ?? '') : '',
    provider: action.partners.find((name) => partners.find(name)) ?? '',
    status: 'Prévue',
  };
  const edits = appendRow(SESSION_TABLE, place, writeRow('sessions', session));
  return { mode: 'on-confirmation', writes: {}, edits, numbers: [id] };
}

/** The status that the sessions of a training give it, when it is another; null otherwise. */
export function statusFromSessions(
  status: Status,
  { done, ahead }: { readonly done: number; readonly ahead: number },
): Status | null {
  const isNotBegun = status === 'Prévu' || status === 'En préparation';
  if (isNotBegun) return done > 0 ? 'En cours' : null;
  if (status === 'Réalisé' && ahead > 0) return done > 0 ? 'En cours' : 'Prévu';
  return status === 'En cours' && done === 0 && ahead > 0 ? 'Prévu' : null;
}
