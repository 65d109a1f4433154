import type { ActionType, SessionStatus, Status } from '../tracker/lists';
import words from './status-words.json';

/** Words, abbreviations and marks of a status column, folded by the reader. */
export const STATUS_WORDS: Readonly<Record<Status, readonly string[]>> = words.actions;

export const SESSION_STATUS_WORDS: Readonly<Record<SessionStatus, readonly string[]>> =
  words.sessions;

/** Statuses whose words may stand inside a sentence, most telling first. */
export const INNER_ORDER = words.inner as readonly Status[];

/** « Travaux terminés », « tout est fait »: of the whole work; « devis signé » is a step of it. Folded. */
export const ENDING_WORDS: ReadonlySet<string> = new Set(words.ending);

/** What is done before the work itself: « demande faite », « visite effectuée ». Folded. */
export const STEP_WORDS: readonly string[] = words.steps;

/** « validé », « signés »: agreed, which is no work done when the work is still to begin. Stems. */
export const AGREED_STEMS: readonly string[] = words.agreed;

/** Words of a « Type » column. */
export const TYPE_WORDS: Readonly<Record<ActionType, readonly string[]>> = words.types;
