import { NUMBER_WORDS } from '../../../lib/number-words';
import { skipAdverbs } from './adverbs';
import { finiteForm, knownInfinitive, knownParticipleOf } from './conjugation';
import { NOUN_TABLE, singularOf } from './nouns';
import { type Token } from './tokens';
import { NOUN_LIKE_FORMS } from '../../lexicon/noun-like-forms';
import { COORDINATORS, DETERMINERS, PREPOSITIONS } from './words';

/** « nous les présentons », « elle le signera »: a pronoun stands before the clitic. */
export function isCliticPlace(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 2]?.low ?? '';
  if (['nous', 'on', 'je', "j'", 'il', 'elle', 'ils', 'elles', 'ne', 'qui'].includes(before))
    return true;
  // « trois le font », « deux autres le sont »
  const isToldAgain =
    tokens[at - 1]?.low === 'le' && ['font', 'sont'].includes(tokens[at]?.low ?? '');
  if (isToldAgain && isCount(before)) return true;
  return (
    standsForVerb(tokens, at) ||
    hasObjectClitic(tokens, at) ||
    isLastVerb(tokens, at) ||
    isSingularAfterLes(tokens, at) ||
    isSureFuture(tokens, at) ||
    isVerbOfThat(tokens, at)
  );
}

/** « celle de l’ADMR le sera en avril », « la seconde l’a été »: the clitic stands for what was said. */
function standsForVerb(tokens: readonly Token[], at: number): boolean {
  const clitic = tokens[at - 1]?.low ?? '';
  if (clitic === 'le') return PRO_VERBS.has(tokens[at]?.low ?? '');
  const next = tokens[skipAdverbs(tokens, at + 1)]?.low ?? '';
  return clitic === "l'" && next === 'été';
}

/** « l’association les a déjà visités »: an auxiliary and its participle are no noun. */
function hasObjectClitic(tokens: readonly Token[], at: number): boolean {
  const isAuxiliary = ['a', 'ont', 'avait', 'avaient'].includes(tokens[at]?.low ?? '');
  const next = tokens[skipAdverbs(tokens, at + 1)]?.low ?? '';
  return isAuxiliary && tokens[at - 1]?.low === 'les' && knownParticipleOf(next) !== null;
}

const PRO_VERBS: ReadonlySet<string> = new Set(
  'sera seront serait seraient fera feront ferait feraient'.split(' '),
);

function isCount(low: string): boolean {
  return low in NUMBER_WORDS || low === 'autres' || low === 'autre' || low === 'derniers';
}

/** « si les locataires le souhaitent »: a plural verb that ends its clause, after its subject. */
function isLastVerb(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  const subject = tokens[at - 2];
  const isLast = next === undefined || /^[,;.)!]$/u.test(next.text);
  const low = tokens[at]?.low ?? '';
  const isForm = /\p{L}(?:ent|et|it)$/u.test(low) || finiteForm(low) !== null;
  const isVerb = isForm && !NOUN_LIKE_FORMS.has(low);
  if (!isLast || subject?.kind !== 'word' || !isVerb) return false;
  return !PREPOSITIONS.has(subject.low) && !DETERMINERS.has(subject.low);
}

/** « l’ANRU la retiendra », « et les achèverons »: a name or a link, and no article before a future. */
function isSureFuture(tokens: readonly Token[], at: number): boolean {
  const form = finiteForm(tokens[at]?.low ?? '');
  const before = tokens[at - 2];
  const isName = before?.kind === 'word' && before.capitals !== 'none';
  const isLinked = COORDINATORS.has(before?.low ?? '');
  return (
    (isName || isLinked) &&
    form?.tense === 'future' &&
    knownInfinitive(form.verb.infinitive) !== null
  );
}

/** « espère que la Région la choisisse pour son plan »: after « que » and its subject, a form no noun has. */
function isVerbOfThat(tokens: readonly Token[], at: number): boolean {
  const { low = '', key = '' } = tokens[at] ?? {};
  const from = Math.max(at - LONGEST_SUBJECT, 0);
  const que = tokens.findLastIndex(
    (token, place) => place >= from && place < at - 2 && ['que', "qu'"].includes(token.low),
  );
  if (que < 0 || NOUN_LIKE_FORMS.has(low) || NOUN_TABLE.has(singularOf(key))) return false;
  const [opener, ...others] = tokens.slice(que + 1, at - 1);
  const isSubject =
    opener !== undefined && (DETERMINERS.has(opener.low) || opener.capitals !== 'none');
  const noun = others.at(-1) ?? opener;
  return (
    isSubject &&
    noun?.kind === 'word' &&
    !PREPOSITIONS.has(noun.low) &&
    others.every((token) => token.kind === 'word')
  );
}

/** « que le Conseil départemental de la Drôme la … »: in words. */
const LONGEST_SUBJECT = 10;

/** « si la Région les finance »: « les » before what is no plural is the object of a verb. */
export function isSingularAfterLes(tokens: readonly Token[], at: number): boolean {
  const low = tokens[at]?.low ?? '';
  const subject = tokens[at - 2];
  const isBare = subject === undefined || subject.kind === 'mark' || PREPOSITIONS.has(subject.low);
  return tokens[at - 1]?.low === 'les' && !isBare && !/[sxz]$/u.test(low);
}
