import { fold } from '../../../lib/text';
import * as lexicon from '../../lexicon/verbs';
import { participleForms, softened, stemsOf, strongRoot } from './verb-stems';

export interface Verb {
  readonly infinitive: string;
  readonly sense: lexicon.VerbSense;
  /** The noun of the action: « signature »; null when the lexicon has none. */
  readonly noun: string | null;
  readonly nounGender: 'm' | 'f';
}

export type Tense = 'present' | 'future' | 'conditional' | 'imperfect';

/** A finite form: the verb, its tense, and whether its subject is one, several or « nous ». */
export interface FiniteForm {
  readonly verb: Verb;
  readonly tense: Tense;
  readonly person: 'he' | 'they' | 'we';
}

const PERSONS = ['he', 'they', 'we'] as const;
const FUTURE_ENDINGS = [
  ...endings('a ont ons', 'future'),
  ...endings('ait aient ions', 'conditional'),
];
const IMPERFECT_ENDINGS = endings('ait aient ions', 'imperfect');
const UNKNOWN_FUTURE = /^(\p{L}{2,}?(?:er|ir|dr|tr|vr|r))(a|ont|ons|ait|aient|ions)$/u;
/** « pratique » and « longue » are none. */
const UNKNOWN_PARTICIPLE = /^\p{L}{2,}(?:é|i|(?<![qg])u|is|it|int|ert)(?:e|s|es)?$/u;
const FINITE = new Map<string, FiniteForm>();
const PARTICIPLES = new Map<string, Verb>();
const INFINITIVES = new Map<string, Verb>();
for (const [sense, items] of Object.entries(lexicon.VERBS) as [
  lexicon.VerbSense,
  readonly string[],
][]) {
  for (const item of items) addVerb(item, sense);
}

for (const item of lexicon.SUBJUNCTIVES) {
  const [form = '', infinitive = '', person] = item.split('|');
  const verb = INFINITIVES.get(infinitive);
  if (verb) addFinite(form, { verb, tense: 'present', person: person === 'they' ? person : 'he' });
}
for (const verb of INFINITIVES.values()) addSubjunctive(verb);

/** The finite form a word is; null for a word that is none. Accents count. */
export function finiteForm(low: string): FiniteForm | null {
  // « siègeront » is « siégeront », by either spelling
  const known =
    FINITE.get(low) ?? FINITE.get(low.replace(/è(?=\p{L}{1,2}er(?:a|ont|ait|aient)$)/u, 'é'));
  if (known) return known;
  const match = UNKNOWN_FUTURE.exec(low);
  const stem = match?.[1];
  const ending = FUTURE_ENDINGS.find(({ text }) => text === match?.[2]);
  if (stem === undefined || !ending || lexicon.NOT_FUTURE_FORMS.has(low)) return null;
  // « environs », « scorpions »: a verb nobody knows has no « nous ».
  if (ending.person === 'we') return null;
  const verb = unknownVerb(/(?:er|ir)$/u.test(stem) ? stem : `${stem}e`);
  return { verb, tense: ending.tense, person: ending.person };
}

/** The verb whose past participle a word is, unknown verbs included. */
export function participleOf(low: string): Verb | null {
  const known = PARTICIPLES.get(low);
  if (known) return known;
  return UNKNOWN_PARTICIPLE.test(low) ? unknownVerb(infinitiveOfParticiple(low)) : null;
}

/** The verb whose past participle a word is, among those of the lexicon. */
export function knownParticipleOf(low: string): Verb | null {
  return PARTICIPLES.get(low) ?? null;
}

/** The verb whose infinitive a word is, unknown verbs included. */
export function infinitiveOf(low: string): Verb | null {
  const known = INFINITIVES.get(low);
  if (known) return known;
  if (lexicon.NOT_INFINITIVES.has(low)) return null;
  return /^\p{L}{2,}(?:er|ir|oir|dre|tre|ire|vre)$/u.test(low) ? unknownVerb(low) : null;
}

/** « désherbage », « mise »: what a verb of the lexicon does. */
export function isNounOfVerb(low: string): boolean {
  return NOUNS_OF_VERBS.has(low) && /(?:age|ment|[ts]ion|ture)$/u.test(low);
}

const NOUNS_OF_VERBS: ReadonlySet<string> = new Set(
  [...INFINITIVES.values()].flatMap(({ noun, sense }) => (sense === 'state' ? [] : (noun ?? []))),
);

/** The infinitive among those of the lexicon. */
export function knownInfinitive(low: string): Verb | null {
  return INFINITIVES.get(low) ?? null;
}

/** The verb that a verb and the words after it make: « prend » and « fin ». */
export function phrasalVerb(
  verb: Verb,
  next: string,
): { readonly verb: Verb; readonly words: string } | null {
  const found = lexicon.PHRASAL_VERBS.find(
    ({ infinitive, words }) =>
      infinitive === verb.infinitive &&
      `${next.replace(/\d+(?:er)?/gu, '#')} `.startsWith(
        `${words}${words.endsWith("'") ? '' : ' '}`,
      ),
  );
  if (!found) return null;
  const { sense, noun, words } = found;
  const named = noun === '' ? null : noun.replace('+', '');
  const infinitive = `${verb.infinitive} ${words}`;
  return {
    verb: { infinitive, sense, noun: named, nounGender: noun.endsWith('+') ? 'f' : 'm' },
    words,
  };
}

/** The endings of a tense, for one, for several and for « nous ». */
function endings(
  written: string,
  tense: Tense,
): readonly (Pick<FiniteForm, 'tense' | 'person'> & { readonly text: string })[] {
  return written.split(' ').map((text, at) => ({ text, tense, person: PERSONS[at] ?? 'we' }));
}

function addVerb(item: string, sense: lexicon.VerbSense): void {
  const [written = '', noun = ''] = item.split('=');
  const infinitive = written.replace(/\d$/u, '');
  if (INFINITIVES.has(infinitive)) return;
  const verb: Verb = {
    infinitive,
    sense,
    noun: noun === '' ? null : noun.replace('+', ''),
    nounGender: noun.endsWith('+') ? 'f' : 'm',
  };
  INFINITIVES.set(infinitive, verb);
  const stems = stemsOf(infinitive);
  for (const person of PERSONS) addFinite(stems[person], { verb, tense: 'present', person });
  for (const { text, tense, person } of FUTURE_ENDINGS) {
    addFinite(stems.future + text, { verb, tense, person });
  }
  // « siégera » is also written « siègera ».
  const other = infinitive.endsWith('er') ? `${strongRoot(infinitive.slice(0, -2))}er` : '';
  const others = other === '' || lexicon.IRREGULAR_VERBS[infinitive] ? [] : FUTURE_ENDINGS;
  for (const { text, tense, person } of others) addFinite(other + text, { verb, tense, person });
  for (const { text, tense, person } of IMPERFECT_ENDINGS) {
    const stem = person === 'we' ? stems.imperfect : softened(stems.imperfect);
    addFinite(stem + text, { verb, tense, person });
  }
  for (const form of participleForms(stems.participle))
    if (!PARTICIPLES.has(form)) PARTICIPLES.set(form, verb);
}

function addFinite(form: string, reading: FiniteForm): void {
  if (!FINITE.has(form)) FINITE.set(form, reading);
}

/** « que l’État retienne »: as « ils retiennent » without its last letters, unless a participle is so. */
function addSubjunctive(verb: Verb): void {
  const form = stemsOf(verb.infinitive).they.replace(/nt$/u, '');
  if (form.endsWith('e') && !PARTICIPLES.has(form))
    addFinite(form, { verb, tense: 'present', person: 'he' });
}

function unknownVerb(infinitive: string): Verb {
  return INFINITIVES.get(infinitive) ?? { infinitive, sense: 'point', noun: null, nounGender: 'm' };
}

function infinitiveOfParticiple(low: string): string {
  const bare = low.replace(/(?:es|e|s)$/u, '');
  if (bare.endsWith('é')) return `${bare.slice(0, -1)}er`;
  return bare.endsWith('i') ? `${bare}r` : fold(bare);
}
