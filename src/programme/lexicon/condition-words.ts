import { linesOf, wordsOf } from './word-list';

/** Words that open a condition, and what the condition does to the action it is said of. */
export interface ConditionOpener {
  /** Folded. */
  readonly words: readonly string[];
  readonly effect: 'Bloquante' | 'Non bloquante';
  /**
   * « quoi qu’il arrive » has no verb to wait for; « si … retenu » has; « dès que … pourvu » will
   * happen.
   */
  readonly form: 'clause' | 'phrase' | 'event';
}

/** Whole by themselves: nothing that follows belongs to them. Folded. */
export const WHOLE_CONDITIONS = linesOf(`
  quoi qu'il arrive
  quoi qu'il advienne
  quoi qu'il se passe
  quoi qu'il en soit
  en tout etat de cause
  dans tous les cas
  dans tous les cas de figure
  de toute maniere
  de toute facon
  de toutes facons
  en toute hypothese
  quelle que soit l'issue
  en tout cas
  en toute hypothese
  en toutes hypotheses
  en tout etat de choses
  coute que coute
  quelle que soit la decision rendue
  quelle que soit la decision prise
  quelle que soit la decision
`);

/** Whole by themselves: what was just asked has first to be answered. Folded. */
export const WHOLE_ANSWERS = linesOf(`
  dans l'affirmative
  dans la negative
  dans ce cas
  en ce cas
  dans le cas contraire
  dans cette hypothese
  si oui
  si non
  si tel est le cas
  si c'est le cas
  si la reponse est positive
  dans le cas d'une reponse positive
  dans le cas d'une reponse favorable
  en cas d'issue favorable
`);

/** They open a clause that holds nothing back. Folded. */
const CONCESSIVE_CLAUSES = linesOf(`
  quand bien meme
  bien que
  bien qu'
  quoique
  meme si
  meme s'
  y compris si
  y compris s'
`);

/** They open a noun that holds nothing back. Folded. */
const CONCESSIVE_PHRASES = linesOf(`
  quelle que soit
  quel que soit
  quelles que soient
  quels que soient
  independamment de
  independamment du
  independamment des
  independamment d'
  meme en cas de
  meme en cas d'
  meme en l'absence de
  meme en l'absence d'
  meme sans
  avec ou sans
  sans attendre
  malgre
`);

/** They open a clause without which nothing is done. Folded. */
const CONDITION_CLAUSES = linesOf(`
  a condition que
  a condition qu'
  sous reserve que
  sous reserve qu'
  pour autant que
  pour autant qu'
  pour peu que
  pour peu qu'
  encore faut-il que
  encore faut-il qu'
  encore faudra-t-il que
  encore faudra-t-il qu'
  si et seulement si
  dans l'hypothese ou
  au cas ou
  dans le cas ou
  des lors que
  des lors qu'
  pourvu que
  pourvu qu'
  a supposer que
  a moins que
  a moins qu'
  sauf si
  sauf s'
  tant que
  tant qu'
  si
  s'
`);

/** With what was told before and a verb that denies, they open a condition: « sans cet accord ». Folded. */
export const WITHOUT = linesOf(`
  sans
  faute de
  faute d'
`);

/** They open a clause that will happen. Folded. */
const EVENT_CLAUSES = linesOf(`
  des que
  des qu'
  une fois que
  une fois qu'
  aussitot que
  aussitot qu'
`);

/** They open a noun without which nothing is done. Folded. */
const CONDITION_PHRASES = linesOf(`
  une fois le
  une fois la
  une fois les
  une fois l'
  sous reserve de
  sous reserve du
  sous reserve des
  sous reserve d'
  a defaut de
  a defaut d'
  faute de reponse
  sous condition de
  sous condition d'
  a condition de
  a condition d'
  en cas d'accord
  en cas d'avis favorable
  en cas d'obtention
  en cas de reponse favorable
  en cas de reponse positive
  en cas de decision favorable
  en cas de selection
  en cas de validation
  si possible
  subordonne a
  subordonnee a
  subordonnes a
  subordonnees a
  conditionne a
  conditionnee a
  conditionnes a
  conditionnees a
  conditionne par
  conditionnee par
`);

/** What is waited for: « après accord », « dès cet avis ». Folded. */
const AGREEMENT_NOUNS = wordsOf(`
  accord
  avis
  decision
  validation
  approbation
  obtention
  agrement
  autorisation
  deliberation
  arbitrage
  aval
`);
export const AGREEMENTS: ReadonlySet<string> = new Set(AGREEMENT_NOUNS);
const PAPERS = wordsOf(`
  reception
  notification
  signature
`);
const OWNERS: readonly string[] = ['', "l'", 'la ', 'cet ', 'cette ', 'son ', 'sa ', 'leur '];

function afterDecisions(opening: string, nouns: readonly string[]): readonly string[] {
  return nouns.flatMap((noun) => OWNERS.map((owner) => `${opening} ${owner}${noun}`));
}

function opener(
  effect: ConditionOpener['effect'],
  form: ConditionOpener['form'],
  ...words: readonly string[]
): ConditionOpener {
  return { words, effect, form };
}

/** Words that open a condition, longest first where one begins another. */
export const CONDITION_OPENERS: readonly ConditionOpener[] = [
  opener('Non bloquante', 'clause', ...CONCESSIVE_CLAUSES),
  opener('Non bloquante', 'phrase', ...CONCESSIVE_PHRASES, ...WHOLE_CONDITIONS),
  opener('Bloquante', 'phrase', ...WHOLE_ANSWERS),
  opener('Bloquante', 'clause', ...CONDITION_CLAUSES),
  opener('Bloquante', 'event', ...EVENT_CLAUSES),
  opener(
    'Bloquante',
    'phrase',
    ...CONDITION_PHRASES,
    ...afterDecisions('apres', AGREEMENT_NOUNS),
    ...afterDecisions('des', [...AGREEMENT_NOUNS, ...PAPERS]),
  ),
];

/** They look like the words of a condition and open none. Folded. */
export const NOT_CONDITIONS = linesOf(`
  si bien que
  si bien qu'
  si possible
  si besoin
  si necessaire
  des que possible
  des qu'il sera possible
`);

/** Words by which a clause goes on whatever its condition says. Folded. */
export const NEVERTHELESS =
  /\b(?:quand meme|malgre tout|tout de meme|de toutes? facons?|neanmoins)\b/u;
