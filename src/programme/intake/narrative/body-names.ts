import type { Partner } from '../../tracker/tracker';
import { NUMBER_WORDS } from '../../../lib/number-words';
import { fold } from '../../../lib/text';
import { isAddressed } from './addressees';
import { commonNameEnd, headOf } from './body-heads';
import { isStaff } from './body-ends';
import type { Span } from './clause';
import { finiteForm, knownParticipleOf } from './conjugation';
import {
  ACTING_SCHEMES,
  BODY_ENDINGS,
  NOT_BODIES,
  NOT_NAMES,
  PAIRED_WORDS,
  PARTNER_CUES,
} from '../lexicon/body-words';
import { MONTH_KEYS } from '../lexicon/month-words';
import { capitalised, isAcronym, isNameWord, nameEnd } from './names';
import { NOUN_TABLE, singularOf } from './nouns';
import { namesScheme } from './scheme-names';
import {
  type NamedSentence,
  type PartnerMention,
  type PartnerSearch,
  unknownBody,
} from './partner-mention';
import { type Token, textOf } from './tokens';
import {
  ARTICLES,
  NOUNS_IN_MENT,
  PREPOSITIONS,
  SUBJECT_DETERMINERS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from './words';

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
  if (namesScheme(tokens, at) && !isSeen(sentence, search, at)) return null;
  const to = nameEnd(tokens, at);
  return unknownBody(textOf(text, tokens.slice(at, to)), { from: at, to, search });
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

/** « nous avons contacté Scalis »: who is approached is a body. */
function isApproached({ low }: Token): boolean {
  return APPROACHING.has((knownParticipleOf(low) ?? finiteForm(low)?.verb)?.infinitive ?? '');
}

const APPROACHING: ReadonlySet<string> = new Set(
  'contacter recontacter solliciter rencontrer interroger consulter démarcher'.split(' '),
);

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
  const keepsArticle = start < at && ['le', 'la', 'les'].includes(article) && /\s/u.test(words);
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

/** « trois associations ont été retenues : Coallia, … »: the list names the bodies announced. */
function isListedAfter(tokens: readonly Token[], at: number): boolean {
  const mark = tokens[at]?.text ?? '';
  if (mark !== ':' && mark !== '(') return false;
  return tokens.slice(0, at).some(({ key }) => ANNOUNCED_BODIES.has(key));
}

const ANNOUNCED_BODIES: ReadonlySet<string> = new Set(
  'associations partenaires structures organismes bailleurs prestataires operateurs candidats laureats'.split(
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

/** « Alynea et Habitat et Humanisme accompagnent … »: a name right before its verb opens the clause. */
function isSubjectName(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || (before !== undefined && before.kind !== 'mark' && before.low !== 'mais'))
    return false;
  const isWord =
    (SUBJECT_DETERMINERS.has(token.low) && !isArticleOfName(tokens, at)) ||
    PREPOSITIONS.has(token.low) ||
    VERB_ADVERBS.has(token.low) ||
    token.low in NUMBER_WORDS ||
    (at === 0 && NOUN_TABLE.has(singularOf(token.key))) ||
    NOT_NAMES.has(token.low);
  if (isWord) return false;
  const next = tokens[to];
  if (next === undefined) return false;
  if (['et', ','].includes(next.low) && isNameWord(tokens[to + 1]))
    return at > 0 || to - at > 1 || isFollowedByVerb(tokens, to + 1);
  return isVerbHere(tokens, to) || opensSubjects(tokens, to) !== null;
}

/** « Depuis mai, l’Entraide Valentinoise et la Croix-Rouge assurent … », « L’Anef 63 visite … » */
function isArticledSubject(
  tokens: readonly Token[],
  { start, at, to }: { readonly start: number; readonly at: number; readonly to: number },
): boolean {
  const before = tokens[start - 1];
  const opens = start < at && (before === undefined || before.text === ',');
  if (!opens || NOUN_TABLE.has(singularOf(tokens[at]?.key ?? ''))) return false;
  const words = tokens.slice(at, to);
  const isName = words.every((word) => isNameWord(word) || word.kind === 'number');
  if (headOf(tokens, at) !== null || !isName) return false;
  const others = opensSubjects(tokens, to);
  // « Le FSL a accordé »
  const isLetters = tokens[at]?.capitals === 'all' && isVerbHere(tokens, to);
  return words.length < 2
    ? others === 'body' || isLetters
    : others !== null || isVerbHere(tokens, to);
}

/** « … et la Croix-Rouge visitent », « …, Emmaüs et l’association Relais visitent »: whom the list names. */
function opensSubjects(tokens: readonly Token[], from: number): 'body' | 'name' | null {
  let at = from;
  let found: 'body' | 'name' | null = null;
  while (tokens[at]?.low === 'et' || tokens[at]?.text === ',') {
    at += ARTICLES.has(tokens[at + 1]?.low ?? '') ? 2 : 1;
    const length = headOf(tokens, at)?.length ?? 0;
    const start = skipLinks(tokens, at + length);
    if (!isNameWord(tokens[start])) return null;
    found = length > 0 ? 'body' : (found ?? 'name');
    at = nameEnd(tokens, start);
  }
  // « le Samu social »
  const isAdjective = tokens[at]?.kind === 'word' && isVerbHere(tokens, at + 1);
  return isVerbHere(tokens, at) || isAdjective ? found : null;
}

function skipLinks(tokens: readonly Token[], from: number): number {
  let at = from;
  while (['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'"].includes(tokens[at]?.low ?? ''))
    at += 1;
  return at;
}

/** « La Sasson prendra … »: an article with a capital, then a name that is no common noun. */
function isArticleOfName(tokens: readonly Token[], at: number): boolean {
  const next = tokens[at + 1];
  if (!ARTICLES.has(tokens[at]?.low ?? '') || !isNameWord(next)) return false;
  return headOf(tokens, at + 1) === null && !NOUN_TABLE.has(singularOf(next.key));
}

function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  return isVerbHere(tokens, nameEnd(tokens, at));
}

function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const place = ['se', "s'", 'ne', "n'", 'nous'].includes(tokens[at]?.low ?? '') ? at + 1 : at;
  return finiteForm(tokens[place]?.low ?? '') !== null;
}

/** « les élus de la CNL et ceux de la Clcv ». */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  const isThose = ['ceux', 'celles'].includes(tokens[at]?.low ?? '');
  return (
    isThose &&
    tokens.slice(Math.max(at - 8, 0), at).some((_, back) => isStaff(tokens, at - 1 - back))
  );
}

/** « confié à Urbanis et au Crehpsy » */
function isAddressedToo(
  tokens: readonly Token[],
  start: number,
  found: readonly PartnerMention[],
): boolean {
  const isTo = ['à', 'au', 'aux'].includes(tokens[start - 1]?.low ?? '');
  const link = start - 2;
  if (!isTo || !['et', ','].includes(tokens[link]?.low ?? '')) return false;
  const before = found.find(({ to }) => to === link);
  return (
    before !== undefined && [before.from, before.from - 1].some((at) => isAddressed(tokens, at))
  );
}

function isBodyPlace(
  tokens: readonly Token[],
  start: number,
  found: readonly PartnerMention[],
): boolean {
  const before = tokens[start - 1];
  if (!before) return false;
  const isGoverned = PARTNER_CUES.has(before.low) || isApproached(before);
  if (isGoverned || isAddressed(tokens, start) || isListedAfter(tokens, start - 1)) return true;
  if (['de', "d'", 'à'].includes(before.low) && tokens[start - 2]?.low === 'auprès') return true;
  const isOf = ['de', "d'"].includes(before.low);
  if (isOf && (isStaff(tokens, start - 2) || isOfOthers(tokens, start - 2))) return true;
  if (isAddressedToo(tokens, start, found)) return true;
  // « les représentants de la CNL et de la Clcv »
  const link = ['de', "d'"].includes(before.low) ? start - 2 : start - 1;
  const isListed = [',', 'et', 'ou'].includes(tokens[link]?.low ?? '');
  return isListed && found.some(({ to }) => to === link);
}
