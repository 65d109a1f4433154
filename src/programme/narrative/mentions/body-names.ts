import { CALLED_NAMES } from '../../../lib/first-names';
import { capitalised } from '../../../lib/text';
import { isLow, type Token, textOf } from '../words/tokens';
import {
  type PartnerMention,
  type NamedSentence,
  type PartnerSearch,
  unknownBody,
} from './partner-mention';
import { NOUN_TABLE, ARTICLES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/nouns';
import { isNameWord, isAcronym, nameEnd } from './names';
import { isAnsweredBy, isBodyName, signOfBody } from './acting-bodies';
import { wholeName } from './body-heads';
import { ACTING_SCHEMES, INSTRUMENTS, NOT_BODIES, PERSON_TITLES } from '../../lexicon/bodies';
import { MONTH_KEYS } from '../../lexicon/times';

/** What a name that may be a body’s is looked for by. */
interface NameSearch {
  readonly at: number;
  readonly search: PartnerSearch;
  /** The bodies found before it. */
  readonly found: readonly PartnerMention[];
}

/** « l’UDAF », « le CCAS de Lorient »: letters that may be a body’s. */
export function acronymAt(
  { text, tokens }: NamedSentence,
  { at, search, found }: NameSearch,
): PartnerMention | null {
  const token = tokens[at];
  if (!isAcronym(token) || NOT_BODIES.has(token.key)) return null;
  // « le label HSS », « le logiciel PIH »
  if (INSTRUMENTS.has(tokens[at - 1]?.key ?? '')) return null;
  const isAt = tokens[at - 1]?.low === 'à' && !isAnsweredBy(tokens, at);
  if (isAt || isSurname(tokens, at)) return null;
  const to = nameEnd(tokens, at);
  const start = startWithArticle(tokens, at);
  const isShown = signOfBody(tokens, start, found) !== 'none' || isAnsweredBy(tokens, start);
  return unknownBody(textOf(text, tokens.slice(at, to)), { from: at, to, search, isShown });
}

/** « Virginie FLEURY », « Nicolas LE GOFF », « M. FLEURY »: somebody. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const isParticle = /^\p{Lu}{2}$/u.test(tokens[at - 1]?.text ?? '');
  const first = tokens[isParticle ? at - 2 : at - 1];
  const title = tokens[first?.text === '.' ? at - 2 : at - 1];
  if (tokens[at]?.capitals !== 'all') return false;
  if (PERSON_TITLES.has(title?.key ?? '')) return true;
  if (!isNameWord(first) || first.capitals !== 'first') return false;
  return !ARTICLES.has(first.low) && !PREPOSITIONS.has(first.low) && !NOUN_TABLE.has(first.key);
}

/** « avec Emmaüs Connect », « … et la Sauvegarde du Nord »: a name where a body stands. */
export function properAt(
  { text, tokens }: NamedSentence,
  { at, search, found }: NameSearch,
): PartnerMention | null {
  const token = tokens[at];
  if (
    !isNameWord(token) ||
    isNobody(tokens, at) ||
    [at, at + 1].some((place) => isSurname(tokens, place))
  )
    return null;
  const isScheme = token.capitals === 'all' && NOT_BODIES.has(token.key);
  if (isScheme && !ACTING_SCHEMES.has(token.key)) return null;
  const to = wholeName(tokens, at, nameEnd(tokens, at));
  const words = textOf(text, tokens.slice(at, to));
  const article = tokens[at - 1]?.low ?? '';
  const start = startWithArticle(tokens, at);
  const sign = signOfBody(tokens, start, found);
  if (sign === 'none') return null;
  const isOwn = !isScheme && ['le', 'la', 'les', 'du'].includes(article);
  const isLong = article === 'du' || /\s/u.test(words);
  const own = article === 'du' ? 'Le' : capitalised(article);
  const isShown = sign === 'body' || start < at || article === 'du' || isBodyName(tokens, at, to);
  return unknownBody(isOwn && isLong ? `${own} ${words}` : words, {
    from: at,
    to,
    search,
    isShown,
  });
}

function startWithArticle(tokens: readonly Token[], at: number): number {
  return ARTICLES.has(tokens[at - 1]?.low ?? '') ? at - 1 : at;
}

/** « mai », « C’est », « Le FSL », « Madame Lopez », « Pauline », « le Fonds de solidarité »: no name of a body. */
function isNobody(tokens: readonly Token[], at: number): boolean {
  const { low = '', key = '', text = '' } = tokens[at] ?? {};
  const next = tokens[at + 1];
  if (ARTICLES.has(low)) return !isNameWord(next) || next.capitals === 'all';
  if (CALLED_NAMES.has(key) && !isNameWord(next)) return true;
  // « auprès des Déodatiens »: who lives there.
  const areSeveral = isLow(tokens[at - 1], 'les', 'des', 'aux') && !isNameWord(next);
  if (areSeveral && /(?:iens|ois|ais|eens|ains)$/u.test(key)) return true;
  if (PERSON_TITLES.has(key) || PERSON_TITLES.has(tokens[at - 1]?.key ?? '')) return true;
  if (key === 'maire' && isNameWord(next)) return true;
  return (
    MONTH_KEYS.has(key) || SUBJECT_PRONOUNS.has(low) || INSTRUMENTS.has(key) || /[’']$/u.test(text)
  );
}
