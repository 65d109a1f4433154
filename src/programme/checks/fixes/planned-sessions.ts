import { fold } from '../../../lib/text';
import { SESSION_TABLE } from '../../tracker/columns';
import { writeSession } from '../../tracker/row-cells';
import { splitNames } from '../../tracker/row-schemas';
import type { Action, Session } from '../../tracker/tracker';
import { appendRow } from './append-row';
import type { CheckContext } from '../context/context';
import type { RowFix } from './row-fix';
import { keysOfPartner } from '../texts/partner-index';
import { partnerKeysIn } from '../texts/partner-separators';
import type { Status } from '../../tracker/lists';

const TRAINING_WORDS =
  /\b(?:formations?|formes|cycles?|stages?|modules?|sessions?|sensibilisations?)\b/u;

/** What an action says of its sessions, worked out once: each edit of a session asks every training. */
interface Announced {
  readonly title: string;
  readonly isTraining: boolean;
  /** Whether it names a training of the list. */
  readonly isNamed: boolean;
  /** Basins, folded; none when it is for any. */
  readonly basins: readonly string[];
}

const ANNOUNCED = new WeakMap<Action, Announced>();

function announcedBy(action: Action, { words }: CheckContext): Announced {
  const held = ANNOUNCED.get(action);
  if (held) return held;
  const title = fold(action.title);
  const isNamed = words.trainings.words.some((name) => title.includes(fold(name)));
  const places = splitNames(action.territory).filter((name) => words.places.has(name));
  const areBasins = places.every((name) => isBasin(name, words.places.words));
  const isTraining = isNamed || TRAINING_WORDS.test(title);
  const told = { title, isTraining, isNamed, basins: areBasins ? places.map(fold) : [] };
  ANNOUNCED.set(action, told);
  return told;
}

/** Whether an action is a training: its title says so, or names one of the list. */
export function announcesSessions(action: Action, context: CheckContext): boolean {
  return announcedBy(action, context).isTraining;
}

const ANY_BASIN = '*';

/** What an action looks its sessions up by, and the partners that may hold them. */
export function sessionsAwaited(action: Action, context: CheckContext): readonly string[] {
  const { title, isTraining, basins } = announcedBy(action, context);
  if (!isTraining) return [];
  const trainings = context.words.trainings.words.map(fold).filter((name) => title.includes(name));
  const places = basins.length === 0 ? [ANY_BASIN] : [...basins, ''];
  const holders = action.partners.flatMap(partnerKeysIn);
  const names = [...trainings, ...holders];
  return [...holders, ...names.flatMap((name) => places.map((basin) => `${name}|${basin}`))];
}

/** What a session is looked up by; null when its training is in no list, but may be in a title. */
export function keysOfSession(
  { training, basin, provider }: Session,
  { words, partners }: CheckContext,
): readonly string[] | null {
  if (training !== '' && !words.trainings.has(training)) return null;
  const held = partners.find(provider);
  const names = [fold(training), ...(held ? keysOfPartner(held) : [])];
  return names.flatMap((name) => [ANY_BASIN, fold(basin)].map((one) => `${name}|${one}`));
}

/** Whether a session is one of those an action of the strand Formations announces. */
export function belongsTo(session: Session, action: Action, context: CheckContext): boolean {
  const { title, isNamed, basins } = announcedBy(action, context);
  const isSameTraining = session.training !== '' && title.includes(fold(session.training));
  const isSame = isSameTraining || (!isNamed && isSameProvider(session, action, context.partners));
  return (
    isSame && (basins.length === 0 || session.basin === '' || basins.includes(fold(session.basin)))
  );
}

function isSameProvider(
  session: Session,
  action: Action,
  partners: CheckContext['partners'],
): boolean {
  const provider = partners.find(session.provider);
  return provider !== undefined && action.partners.some((name) => partners.find(name) === provider);
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
  const title = fold(action.title);
  const training = words.trainings.words.find((name) => title.includes(fold(name)));
  if (!place || training === undefined) return null;
  const basins = splitNames(action.territory).filter((name) => isBasin(name, words.places.words));
  const session: Session = {
    id,
    training,
    cycle: '',
    basin: basins.length === 1 ? (basins[0] ?? '') : '',
    provider: action.partners.find((name) => partners.find(name)) ?? '',
    start: null,
    end: null,
    halfDays: null,
    place: '',
    capacity: null,
    registered: null,
    present: null,
    alreadyTrained: null,
    status: 'Prévue',
    comment: '',
  };
  const edits = appendRow(SESSION_TABLE, place, writeSession(session));
  return { mode: 'on-confirmation', writes: {}, edits };
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
