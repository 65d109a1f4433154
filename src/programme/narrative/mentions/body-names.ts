import type { Partner } from '../../tracker/tracker';
import { fold } from '../../../lib/text';
import { commonNameEnd, headOf } from './body-heads';
import { isStaff } from './body-ends';
import type { Span } from '../clauses/clause';
import { finiteForm } from '../grammar/conjugation';
import { ACTING_SCHEMES, BODY_ENDINGS, NOT_BODIES, PAIRED_WORDS } from '../../lexicon/body-words';
import { MONTH_KEYS } from '../../lexicon/month-words';
import { isBodyPlace } from './body-places';
import { capitalised, isAcronym, isNameWord, nameEnd } from './names';
import { NOUN_TABLE, singularOf } from '../grammar/nouns';
import { namesScheme } from './scheme-names';
import { landEnd } from './territory-ends';
import {
  type NamedSentence,
  type PartnerMention,
  type PartnerSearch,
  unknownBody,
} from './partner-mention';
import { isArticledSubject, isSubjectName } from './subject-names';
import { type Token, textOf } from '../grammar/tokens';
import { ARTICLES, NOUNS_IN_MENT, PREPOSITIONS, SUBJECT_PRONOUNS } from '../grammar/words';

export function acronymAt(
  sentence: NamedSentence,
  search: PartnerSearch,
  at: number,
): PartnerMention | null {
  const { text, tokens } = sentence;
  const token = tokens[at];
  if (!isAcronym(token) || isShouted(tokens)) return null;
  const before = tokens[at - 1]?.low ?? '';
  if (before === 'à' || isShoutedName(tokens, at)) return null;
  const isScheme = namesScheme(tokens, at) || isGround(tokens, at);
  if (isScheme && !isSeen(sentence, search, at)) return null;
  const to = landOf(tokens, at + 1) ?? nameEnd(tokens, at);
  return unknownBody(textOf(text, tokens.slice(at, to)), { from: at, to, search });
}

/** « le SAVS du pays de Dinan »: the land it is named after. */
function landOf(tokens: readonly Token[], link: number): number | null {
  const isOf = ['de', 'du', "d'"].includes(tokens[link]?.low ?? '');
  const isArticled = ['la', "l'"].includes(tokens[link + 1]?.low ?? '');
  return isOf ? landEnd(tokens, isArticled ? link + 2 : link + 1) : null;
}

/** « sa labellisation au titre de l’ERBM », « dans le cadre du NPRV »: what one is helped under, nobody. */
function isGround(tokens: readonly Token[], at: number): boolean {
  const link = tokens[at - 1]?.low === "l'" ? at - 2 : at - 1;
  const isOf = ['de', 'du', 'des', "d'"].includes(tokens[link]?.low ?? '');
  const [opener = '', noun = ''] = tokens.slice(Math.max(link - 2, 0), link).map(({ low }) => low);
  return isOf && (noun === 'titre' ? opener === 'au' : noun === 'cadre' && opener === 'le');
}

/** « les TARTERETS », « secteur des ESSARTS »: a quarter in capitals, no body. */
function isShoutedName(tokens: readonly Token[], at: number): boolean {
  const isSeveral = ['les', 'des', 'aux'].includes(tokens[at - 1]?.low ?? '');
  return isSeveral && (tokens[at]?.text.length ?? 0) > LONGEST_PLURAL_ACRONYM;
}

/** « les CHRS », « les APEI ». */
const LONGEST_PLURAL_ACRONYM = 6;

function isSeen({ text, tokens }: NamedSentence, { seen }: PartnerSearch, at: number): boolean {
  return seen.has(fold(textOf(text, tokens.slice(at, nameEnd(tokens, at)))));
}

/** More words in capitals than not: capitals say nothing. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.filter((token) => token.capitals === 'all').length * 2 > words.length;
}

/** « Globalement nous … »: the capital is that of the sentence. */
function isOpeningAdverb({ key }: Token, at: number): boolean {
  return at === 0 && key.endsWith('ment') && !NOUNS_IN_MENT.has(key);
}

/** « avec Emmaüs Connect », « … et la Sauvegarde du Nord »: a name where a body stands. */
export function properAt(
  sentence: NamedSentence,
  search: PartnerSearch,
  { at, found }: { readonly at: number; readonly found: readonly PartnerMention[] },
): PartnerMention | null {
  const { text, tokens } = sentence;
  const token = tokens[at];
  if (!isNameWord(token) || MONTH_KEYS.has(token.key) || SUBJECT_PRONOUNS.has(token.low))
    return null;
  // « C’est », « Le FSL »: no part of a name.
  const next = tokens[at + 1];
  const isArticle = ARTICLES.has(token.low);
  if (isArticle && (!isNameWord(next) || next.capitals === 'all')) return null;
  if (!isArticle && /[’']$/u.test(token.text)) return null;
  const isScheme = token.capitals === 'all' && NOT_BODIES.has(token.key);
  if (isScheme && !ACTING_SCHEMES.has(token.key)) return null;
  if (INSTRUMENTS.has(token.key) || isOpeningAdverb(token, at)) return null;
  const to = commonNameEnd(tokens, { from: at, to: nameEnd(tokens, at) });
  const words = textOf(text, tokens.slice(at, to));
  const seen = isScheme
    ? undefined
    : (search.seen.get(fold(words)) ?? calledShort(tokens, search, { from: at, to }));
  if (seen !== undefined) return seenBody(seen, { from: at, to, search });
  const article = tokens[at - 1]?.low ?? '';
  const start = ARTICLES.has(article) ? at - 1 : at;
  if (isScheme && article !== 'du' && start === at) return null;
  const isQuoted = tokens[at - 1]?.text === '«';
  const isSubject =
    !isQuoted &&
    !isTownOfList(sentence, search.towns, { from: at, to }) &&
    ((start === at && isSubjectName(tokens, at, to)) ||
      isBodyName(tokens, at, to) ||
      isArticledSubject(tokens, { start, at, to }));
  if (
    article === 'du'
      ? !isOfStaff(tokens, at, found)
      : !isSubject && !isBodyPlace(tokens, start, found)
  ) {
    return null;
  }
  const keepsArticle =
    !isScheme && start < at && ['le', 'la', 'les'].includes(article) && /\s/u.test(words);
  const name =
    article === 'du' && !isScheme
      ? `Le ${words}`
      : keepsArticle
        ? `${capitalised(article)} ${words}`
        : words;
  return unknownBody(name, { from: at, to, search });
}

/** « le Diaconat » after « le Diaconat de Bordeaux »: the only body whose name begins so. */
function calledShort(
  tokens: readonly Token[],
  { seen }: PartnerSearch,
  { from, to }: Span,
): Partner | undefined {
  const word = tokens[to - 1];
  const isDefinite = ['le', 'la', "l'", 'au', 'du'].includes(tokens[to - 2]?.low ?? '');
  if (!word || !isDefinite || from < to - 2 || word.key.length < 5) return undefined;
  // « la Direction juridique » is no « Direction de la clientèle ».
  if (headOf(tokens, to - 1) !== null) return undefined;
  if (PAIRED_WORDS.has(word.key) || NOUN_TABLE.has(singularOf(word.key))) return undefined;
  const named = [...seen].filter(
    ([name]) => SHORTENED.test(name) && name.startsWith(`${word.key} `),
  );
  const names = new Map(named.map(([, partner]) => [partner.name, partner]));
  return names.size === 1 ? [...names.values()][0] : undefined;
}

/** A name that its town or its country closes. */
const SHORTENED = /^\S+ (?:de |du |des |d[’'])/u;

/** A name another sentence showed to be a body is the same body. */
function seenBody(seen: Partner, place: Parameters<typeof unknownBody>[1]): PartnerMention {
  const body = unknownBody(seen.name, place);
  return body.isKnown ? body : { ...body, partner: seen };
}

/** What bodies sign or draw on: « le Fonds de solidarité logement », « le Plan départemental ». */
const INSTRUMENTS: ReadonlySet<string> = new Set(
  'fonds plan programme schema contrat convention protocole charte pacte projet dispositif reglement accord'.split(
    ' ',
  ),
);

/** « les élus du Mans », « l’ADIL et du Crous »: of people of a body, or of another beside it. */
function isOfStaff(
  tokens: readonly Token[],
  at: number,
  found: readonly PartnerMention[],
): boolean {
  const link = at - 2;
  const isListed = ['et', ','].includes(tokens[link]?.low ?? '');
  return isStaff(tokens, link) || (isListed && found.some(({ to }) => to === link));
}

/** « Bordeaux Métropole »: its last word tells a body. */
function isBodyName(tokens: readonly Token[], at: number, to: number): boolean {
  return to - at > 1 && BODY_ENDINGS.has(tokens[to - 1]?.key ?? '');
}

/** « Carhaix et Redon suivront » where another sentence says « à Redon », or where nobody is followed. */
function isTownOfList(
  { text, tokens }: NamedSentence,
  towns: ReadonlySet<string>,
  { from, to }: Span,
): boolean {
  const isTown = (span: Span): boolean =>
    towns.has(fold(textOf(text, tokens.slice(span.from, span.to))));
  const isAnd = ({ low }: Token): boolean => low === 'et' || low === ',';
  const next = tokens[to];
  const other = next && isAnd(next) ? { from: to + 1, to: nameEnd(tokens, to + 1) } : null;
  const isBesideTown = other !== null && isNameWord(tokens[other.from]) && isTown(other);
  return isTown({ from, to }) || isBesideTown || isFollowing(tokens, other?.to ?? to);
}

/** « suivront à la rentrée »: nobody is followed, a place has its turn. */
function isFollowing(tokens: readonly Token[], at: number): boolean {
  const verb = finiteForm(tokens[at]?.low ?? '')?.verb.infinitive;
  const next = tokens[at + 1];
  return (
    verb === 'suivre' &&
    (next?.kind !== 'word' || PREPOSITIONS.has(next.low)) &&
    next?.low !== 'des'
  );
}
