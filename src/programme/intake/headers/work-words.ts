import { fold } from '../../../lib/text';
import { NOUNS } from '../../lexicon/nouns';
import { VERBS } from '../../lexicon/verbs';

/** A header, or the name of a sheet: « Titre de la tâche », « Étapes du projet ». Folded. */
export const NAMES_WORK =
  /(?:^|[^a-z])(?:taches?|actions?|etapes?|travaux|tasks?|steps?|a faire|to ?do)(?![a-z])/u;
/** Each « infinitive=noun ». */
const PAIRS = Object.values(VERBS).flatMap((verbs) => verbs.map((verb) => verb.split('=')));
/** Folded: « relancer », « reunir ». */
const INFINITIVES = new Set(PAIRS.map(([infinitive = '']) => firstWord(infinitive)));
/** Folded: « relance », « visite », « mise » of « mise en place ». */
const DEEDS = new Set(
  [...PAIRS.map(([, noun = '']) => noun), ...Object.values(NOUNS).flat()].map(firstWord),
);

function firstWord(text: string): string {
  return fold(text).split(/[^a-z]+/u, 1)[0] ?? '';
}

/** Whether a text opens with what is to be done: « Relancer le fournisseur ». */
export function opensWithInfinitive(text: string): boolean {
  return INFINITIVES.has(firstWord(text));
}

/** Whether a line says by itself what is to be done: « Relancer », « Visite du quartier », and not « Visite », a kind. */
export function saysWork(text: string): boolean {
  return opensWithInfinitive(text) || (opensWithWork(text) && / \S/u.test(text.trim()));
}

/** Whether a text opens with it, or with a noun of it: « Visites du quartier ». */
export function opensWithWork(text: string): boolean {
  const first = firstWord(text);
  return INFINITIVES.has(first) || DEEDS.has(first) || DEEDS.has(first.replace(/s$/u, ''));
}
