import type { Status } from '../../tracker/lists';
import { oneOf } from '../../../lib/word-patterns';
import lists from './words.json';
import { type Token, joinKeys, keysFrom } from './tokens';
import { knownParticipleOf } from './conjugation';

/** How sure the text is of what it says. */
export type Certainty =
  'Fait' | 'Ferme' | 'Prévisionnel' | 'Envisagé' | 'Espéré' | 'Conditionnel' | 'Non daté';

export interface StatusOfClause {
  readonly status: Status;
  readonly certainty: Certainty;
}

/** « en mai » is within, « dès mai » from then on, « de mai à juin » all over, « jusqu’en mai » until. */
export type Reach = 'within' | 'from' | 'over' | 'until';

/** What the verb’s surroundings say, besides the verb. */
export interface ClauseSigns {
  /** A date that is not before the reference date; `none` without any date. */
  readonly date: 'none' | 'past' | 'future' | 'since';
  /** How the date reaches; absent without one. */
  readonly reach?: Reach;
  readonly isPeriodic: boolean;
  /** « plusieurs dossiers de candidats »: those to house, brought one after the other. */
  readonly bringsPeople?: boolean;
  /** « actuellement ». */
  readonly isNow?: boolean;
  /** « 40 faites sur 65 »: it goes on. */
  readonly isPartial?: boolean;
  /** « dans l’intervalle », « provisoirement »: so for now. */
  readonly isMeanwhile?: boolean;
}

export const DONE: StatusOfClause = { status: 'Réalisé', certainty: 'Fait' };
export const RUNNING: StatusOfClause = { status: 'En cours', certainty: 'Fait' };
export const AWAITED: StatusOfClause = { status: 'En attente de décision', certainty: 'Non daté' };
export const PREPARED: StatusOfClause = { status: 'En préparation', certainty: 'Ferme' };

/** To come, and how sure. */
export function planned(certainty: Certainty): StatusOfClause {
  return { status: 'Prévu', certainty };
}

/** What « est … » says of its subject when no participle follows. */
export type State =
  'in-progress' | 'in-preparation' | 'awaiting' | 'planned' | 'done' | 'on-hold' | 'dropped';

/** Folded patterns, tried in this order on the words after the verb « être » and its adverbs. */
export const STATE_PATTERNS: readonly { readonly pattern: RegExp; readonly state: State }[] =
  lists.statePatterns.map(({ pattern, state }) => ({
    pattern: new RegExp(pattern, 'u'),
    state: state as State,
  }));

/** « en cours », « dans la phase de montage »; null when no state stands there. */
export function stateAt(
  tokens: readonly Token[],
  from: number,
): { readonly last: number; readonly state: State } | null {
  const words = keysFrom(tokens, from, 6);
  const found = STATE_PATTERNS.find(({ pattern }) => pattern.test(words));
  if (!found || knownParticipleOf(tokens[from]?.low ?? '')) return null;
  const length = found.pattern.exec(words)?.[0].trimEnd().length ?? 0;
  let count = 1;
  while (count < 6 && joinKeys(tokens.slice(from, from + count)).length < length) count += 1;
  return { last: Math.min(from + count, tokens.length) - 1, state: found.state };
}

/**
 * Words that tell how often: the action comes again. « les objectifs annuels », « le travail au quotidien »
 * do not. Tried on the folded clause.
 */
export const PERIODICITY =
  /(?:\ble (?:premier|1er|deuxieme|second|troisieme|dernier) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi) (?:de chaque|du) mois|\b(?:tous|toutes) les (?:jours|mois|ans|annees|trimestres|semestres|semaines|deux|trois|quatre|six|quinze|\d+|lundis|mardis|mercredis|jeudis|vendredis)|\bchaque (?:mois|semaine|trimestre|semestre|annee|jour|lundi|mardi|mercredi|jeudi|vendredi|premier|1er|rentree|quinzaine)|(?<!\b(?:objectifs?|budgets?|plans?|programmes?|orientations?|au) )\b(?:mensuel|hebdomadaire|trimestriel|semestriel|bimensuel|bimestriel|annuel|quotidien)(?:le)?(?:s|ment)?\b|\bune semaine sur deux|\bpar (?:mois|semaine|trimestre|semestre|an)\b|\bregulierement\b|\ba intervalles? reguliers?|\bau rythme d)/u;
/** « se sont réunies deux fois », « à trois reprises ». */
export const SEVERAL_TIMES =
  /(?<!\ben )\b(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d+) (?:fois|reprises)|a (?:plusieurs|\d+|deux|trois|quatre|cinq|(?:de )?(?:nombreuses|multiples|maintes)) reprises)\b/u;

/** Nouns a wait is about when someone has to say yes. Tried after « en attente de ». */
export const WAITS_FOR_DECISION = oneOf(lists.decisionsAwaited, { before: '\\b', after: '\\b' });

/** Verbs whose passive in a condition means that someone decided. */
export const DECIDED_IN_CONDITION = oneOf(lists.decidedInCondition, {
  before: '\\b',
  after: '\\b',
});
