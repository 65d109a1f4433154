import { oneOf } from '../../../lib/word-patterns';
import lists from './words.json';

/** What « est … » says of its subject when no participle follows. */
export type State =
  'in-progress' | 'in-preparation' | 'awaiting' | 'planned' | 'done' | 'on-hold' | 'dropped';

/** Folded patterns, tried in this order on the words after the verb « être » and its adverbs. */
export const STATE_PATTERNS: readonly { readonly pattern: RegExp; readonly state: State }[] =
  lists.statePatterns.map(({ pattern, state }) => ({
    pattern: new RegExp(pattern, 'u'),
    state: state as State,
  }));

/**
 * Words that tell how often: the action comes again. « les objectifs annuels », « le travail au quotidien »
 * do not. Tried on the folded clause.
 */
export const PERIODICITY =
  /(?:\ble (?:premier|1er|deuxieme|second|troisieme|dernier) (?:lundi|mardi|mercredi|jeudi|vendredi|samedi) (?:de chaque|du) mois|\b(?:tous|toutes) les (?:jours|mois|ans|annees|trimestres|semestres|semaines|deux|trois|quatre|six|quinze|\d+|lundis|mardis|mercredis|jeudis|vendredis)|\bchaque (?:mois|semaine|trimestre|semestre|annee|jour|lundi|mardi|mercredi|jeudi|vendredi|premier|1er|rentree|quinzaine)|(?<!\b(?:objectifs?|budgets?|plans?|programmes?|orientations?|au) )\b(?:mensuel|hebdomadaire|trimestriel|semestriel|bimensuel|bimestriel|annuel|quotidien)(?:le)?(?:s|ment)?\b|\bune semaine sur deux|\bpar (?:mois|semaine|trimestre|semestre|an)\b|\bregulierement\b|\ba intervalles? reguliers?|\bau rythme d)/u;
/** « se sont réunies deux fois », « à trois reprises ». */
export const SEVERAL_TIMES =
  /\b(?:(?:deux|trois|quatre|cinq|six|sept|huit|neuf|dix|plusieurs|\d+) (?:fois|reprises)|a (?:plusieurs|\d+|deux|trois|quatre|cinq|(?:de )?(?:nombreuses|multiples|maintes)) reprises)\b/u;

/** Nouns a wait is about when someone has to say yes. Tried after « en attente de ». */
export const WAITS_FOR_DECISION = oneOf(lists.decisionsAwaited, { before: '\\b', after: '\\b' });

/** Verbs whose passive in a condition means that someone decided. */
export const DECIDED_IN_CONDITION = oneOf(lists.decidedInCondition, {
  before: '\\b',
  after: '\\b',
});
