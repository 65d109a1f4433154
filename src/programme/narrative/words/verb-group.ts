import type { Token } from './tokens';
import type { Verb, FiniteForm, Tense } from './conjugation';
import type { State } from './clause-status';

/** A finite verb with its auxiliaries: « ont déjà été organisées », « devrait être signée ». */
export interface VerbGroup {
  /** First and last token. */
  readonly first: number;
  readonly last: number;
  /** The verb that carries the meaning. */
  readonly verb: Verb;
  /** « espère être choisie », « doit démarrer »: the verb that says how sure; null without one. */
  readonly modal: Verb | null;
  readonly tense: Tense | 'past';
  readonly voice: 'active' | 'passive' | 'reflexive';
  /** « est en cours »; null when a verb says it. */
  readonly state: State | null;
  readonly negation: 'none' | 'not' | 'not-yet';
  readonly person: FiniteForm['person'];
  /** « déjà » stands in the group. */
  readonly isAlready: boolean;
  /** « il est prévu que »: the words before the subject that say how sure; null without them. */
  readonly told: number | null;
  /** `note`: no finite verb says it (« convention signée »); it may hold no word of its own. */
  readonly mood: 'finite' | 'note';
}

export interface Cursor {
  readonly tokens: readonly Token[];
  readonly at: number;
  readonly form: FiniteForm;
  readonly isReflexive: boolean;
}

export type Tail = Pick<VerbGroup, 'last' | 'verb' | 'modal' | 'tense' | 'voice' | 'state'>;

/** A verb alone. */
export function simpleTail({ at, form, isReflexive }: Cursor): Tail {
  return {
    last: at,
    verb: form.verb,
    modal: null,
    tense: form.tense,
    voice: isReflexive ? 'reflexive' : 'active',
    state: null,
  };
}

export const HELD: Verb = { infinitive: 'avoir lieu', sense: 'hold', noun: null, nounGender: 'm' };

/** « aura lieu », « il y aura »: something takes place. */
export function heldTail(last: number): Tail {
  return { last, verb: HELD, modal: null, tense: 'present', voice: 'active', state: null };
}

/** No word says what is done: « prochaine séance le 8 décembre ». */
export function isNounAlone({ first, last }: VerbGroup): boolean {
  return last < first;
}
