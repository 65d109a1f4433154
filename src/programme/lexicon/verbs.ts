import words from './verbs.json';

/**
 * What a verb says of an action.
 *
 * - `start`: the action begins there and goes on (« démarrer »)
 * - `launch`: a first step, done once (« lancer »)
 * - `end`: the action closes (« terminer »)
 * - `point`: done once (« signer »)
 * - `send`: handed to someone (« transmettre »)
 * - `course`: goes on for a while (« travailler »)
 * - `prepare`: made ready (« préparer »)
 * - `continue`: still goes on (« se poursuivre »)
 * - `meet`: people come together (« se réunir »)
 * - `hold`: takes place, whatever it is (« avoir lieu », « se faire »)
 * - `decide`: someone chose (« retenir »); `rule`: someone has to say (« statuer »)
 * - `hope`, `wish`, `plan`, `await`, `must`, `can`, `go`: say how sure another action is
 * - `enable`: what its subject made possible (« permettre »)
 * - `suspend`, `postpone`, `drop`: stopped for now, moved, given up
 * - `state`: tells how things are and is no action (« concerner »)
 */
export type VerbSense = keyof typeof words.verbs;

/** Verbs as `infinitive` or `infinitive=noun of the action`; a feminine noun has a final `+`. */
export const VERBS: Readonly<Record<VerbSense, readonly string[]>> = words.verbs;

/** Verbs of no regular pattern: present he/they/we, participle, future stem, imperfect stem. */
export const IRREGULAR_VERBS: Readonly<Record<string, string>> = words.irregularVerbs;

/** A verb and the words after it that together are another: « prend fin », « mis en place ». */
interface PhrasalVerb {
  readonly infinitive: string;
  /** Folded. */
  readonly words: string;
  readonly sense: VerbSense;
  /** A feminine noun has a final `+`. */
  readonly noun: string;
}

/** Each « infinitive|words|sense|noun »; « se engager » is « s’engager ». */
export const PHRASAL_VERBS: readonly PhrasalVerb[] = words.phrasalVerbs.map((written) => {
  const [infinitive = '', words = '', sense = '', noun = ''] = written.split('|');
  return { infinitive, words, sense: sense as VerbSense, noun };
});

/** Words that end like an infinitive and are none. */
export const NOT_INFINITIVES: ReadonlySet<string> = new Set(words.notInfinitives);

/** Words in `-ra`, `-rait`, `-ront`… that are no future and no conditional. */
export const NOT_FUTURE_FORMS: ReadonlySet<string> = new Set(words.notFutureForms);

/** Forms that are more often a noun: read as a verb only where a verb must stand. */
export const NOUN_LIKE_FORMS: ReadonlySet<string> = new Set(words.nounLikeForms);

/** Irregular subjunctives and participles, as « form|infinitive|person »: « que les baux soient signés ». */
export const SUBJUNCTIVES: readonly string[] = words.subjunctives;

/** What a verb does beside its sense: « dépendre » waits for something, « rester » is still to be done. */
type VerbTrait = keyof typeof words.traits;

/** Whether a verb is one of those the lexicon gives a trait; never for no verb. */
export function isVerb(
  verb: { readonly infinitive: string } | null | undefined,
  trait: VerbTrait,
): boolean {
  const infinitives: readonly string[] = words.traits[trait];
  return infinitives.includes(verb?.infinitive ?? '');
}
