import { capitalised, fold } from '../../../lib/text';
import type { Partner } from '../../tracker/tracker';
import { headAt, headOf } from './body-heads';
import * as bodies from '../../lexicon/bodies';
import { isAnsweredBy, isCuedAsBody } from './acting-bodies';
import { isAcronym, isCounted, isNameWord, nameEnd } from './names';
import {
  type NamedSentence,
  type PartnerMention,
  type PartnerSearch,
  unknownBody,
} from './partner-mention';
import { isLow, type Token, joinKeys, textOf } from '../words/tokens';
import { bracketedTokens } from '../words/quotes';
import { ARTICLES, DETERMINERS, NOUN_TABLE, PREPOSITIONS } from '../words/nouns';
import { calledAsWritten } from '../../names/listed-terms';
import { findTerms, matchTerm } from '../../names/term-index';

/** The bodies a sentence names, in order. */
export function findPartners(
  sentence: NamedSentence,
  search: PartnerSearch,
): readonly PartnerMention[] {
  const { tokens } = sentence;
  const known = knownPartners(sentence, search);
  const found: PartnerMention[] = [...known];
  const isTaken = (at: number): boolean => found.some(({ from, to }) => at >= from && at < to);
  for (let at = 0; at < tokens.length; at += 1) {
    // « toutes les associations Gimbrédoises »: whoever they are.
    const isWhoever = tokens
      .slice(Math.max(at - 3, 0), at - 1)
      .some(({ low }) => ['tous', 'toutes'].includes(low));
    if (isTaken(at) || search.placed.has(at) || isWhoever) continue;
    const mention = headAt(sentence, at) ?? bodyNamedAt(sentence, at, search);
    if (mention === null || isTaken(mention.to - 1)) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  const shared = found.flatMap((mention) => sharedHeads(sentence, search, mention));
  return [
    // « les UDAF de la Marne et des Ardennes »: the Ardennes are no body of their own.
    ...found.filter(({ from }) => !shared.some((mention) => mention.from === from)),
    ...shared,
  ].sort((a, b) => a.from - b.from);
}

/** « l’UDAF », « notre partenaire Scalis », « avec Jeunesse et Habitat »: a name that may be a body’s. */
function bodyNamedAt(
  { text, tokens }: NamedSentence,
  at: number,
  search: PartnerSearch,
): PartnerMention | null {
  const token = tokens[at];
  const { key = '', low = '' } = tokens[at - 1] ?? {};
  const to = nameEnd(tokens, at);
  const isPaired = tokens.slice(at, to).some((one) => bodies.PAIRED_WORDS.has(one.key));
  const isCalled = bodies.PARTNER_NOUNS.has(key) || (bodies.PARTNER_CUES.has(low) && isPaired);
  if (!isAcronym(token) && !(isNameWord(token) && isCalled)) return null;
  if (bodies.NOT_BODIES.has(token.key)) return null;
  // « le label HSS », « le logiciel PIH »
  const isAt = low === 'à' && !isAnsweredBy(tokens, at);
  if (bodies.INSTRUMENTS.has(key) || isAt || isSurname(tokens, at)) return null;
  const start = ARTICLES.has(low) ? at - 1 : at;
  const isShown = isCuedAsBody(tokens, start) || isAnsweredBy(tokens, start);
  return unknownBody(textOf(text, tokens.slice(at, to)), { from: at, to, search, isShown });
}

/** « Virginie FLEURY », « Nicolas LE GOFF », « M. FLEURY », « V. FLEURY »: somebody. */
function isSurname(tokens: readonly Token[], at: number): boolean {
  const isParticle = /^\p{Lu}{2}$/u.test(tokens[at - 1]?.text ?? '');
  const first = tokens[isParticle ? at - 2 : at - 1];
  const title = tokens[first?.text === '.' ? at - 2 : at - 1];
  if (tokens[at]?.capitals !== 'all') return false;
  const isInitial = first?.text === '.' && /^\p{Lu}$/u.test(title?.text ?? '');
  if (isInitial || bodies.PERSON_TITLES.has(title?.key ?? '')) return true;
  if (!isNameWord(first) || first.capitals !== 'first') return false;
  return !ARTICLES.has(first.low) && !PREPOSITIONS.has(first.low) && !NOUN_TABLE.has(first.key);
}

function knownPartners(sentence: NamedSentence, search: PartnerSearch): readonly PartnerMention[] {
  const { text, tokens } = sentence;
  const aside = bracketedTokens(tokens);
  return findTerms(text, search.references.partners).flatMap((term): readonly PartnerMention[] => {
    const from = tokens.findIndex((token) => token.end > term.start);
    const last = tokens.findLastIndex((token) => token.start < term.end);
    // « la sous-préfecture » is no « préfecture ».
    const isInside = (tokens[from]?.start ?? term.start) < term.start;
    if (from < 0 || last < from || isInside) return [];
    // « Emmaüs Connect » is no Emmaüs.
    const end = nameEnd(tokens, last);
    if (tokens[last + 1]?.capitals === 'first' && end > last + 1 && !isAcronym(tokens[last])) {
      const own = textOf(text, tokens.slice(from, end));
      return [unknownBody(own, { from, to: end, search, isShown: true })];
    }
    const after = tokens.slice(last + 1, last + 6);
    const branch = bodies.BRANCH.exec(joinKeys(after));
    const extended = branch ? null : longerName(tokens, from, last + 1);
    const to = extended ?? last + 1;
    const words = textOf(text, tokens.slice(from, to));
    const longer = extended === null ? null : matchTerm(words, search.references.partners);
    const known = calledAsWritten(term.value, words);
    const base =
      extended === null ? writtenName(words, known) : (longer?.name ?? capitalised(words));
    const [whole = '', own = ''] = branch?.map((words) => words.split(' ')) ?? [];
    const named = textOf(text, after.slice(whole.length - own.length, whole.length));
    const name = branch ? `${base} – ${named}` : base;
    // « un événement CD », « (le CD) »: two letters alone may be anything.
    const isBare = !aside.has(from) && DETERMINERS.has(tokens[from - 1]?.low ?? '');
    const isShown = term.words.length > 2 || to - from > 1 || isBare;
    return [{ from, to, name, partner: known, isKnown: true, isShown, lacksTown: false }];
  });
}

/** « CCAS de Lorient » names more than « CCAS ». */
function longerName(tokens: readonly Token[], from: number, at: number): number | null {
  const link = tokens[at]?.low ?? '';
  // « l’UDAF 49 », « Soliha 63 »: the one of its département.
  const isShort = isAcronym(tokens[at - 1]) || (at - from === 1 && isNameWord(tokens[from]));
  const isLocal = isShort && /^(?:\d{2}|2[ab])$/u.test(link);
  if (isLocal && !isCounted(tokens[at + 1])) return at + 1;
  const isHead = isAcronym(tokens[at - 1]) || headOf(tokens, from)?.length === at - from;
  if (!['de', 'du', "d'", 'des'].includes(link) || !isHead) return null;
  const name = nameAfterOf(tokens, at);
  return tokens[name]?.capitals === 'first' && isNameWord(tokens[name])
    ? nameEnd(tokens, name)
    : null;
}

/** « de Lorient », « de la Marne »: where the name after « de » begins; a body is no place. */
function nameAfterOf(tokens: readonly Token[], at: number): number {
  const hasArticle = tokens[at]?.low === 'de' && isLow(tokens[at + 1], 'la', "l'");
  return hasArticle && headOf(tokens, at + 2) === null ? at + 2 : at + 1;
}

/** « SPLA la Fabrique des Quartiers » keeps its kind; « l’association VISA » is the listed name. */
function writtenName(words: string, partner: Partner): string {
  const folded = fold(words);
  const isHead = /^(?:spla|gip|agences?|direction) /u.test(folded);
  const holdsName = folded.includes(fold(partner.name)) && folded !== fold(partner.name);
  if (!isHead || !holdsName) return partner.name;
  return capitalised(
    words.replace(/ (l[ae]s?) (?=\p{Lu})/u, (_, article: string) => ` ${capitalised(article)} `),
  );
}

/** « les Papillons Blancs de Mâcon et de Tournus »: the words of the name before its town. */
function ownHead(tokens: readonly Token[], { from, to }: PartnerMention): number {
  const link = tokens
    .slice(from, to)
    .findIndex(({ low }) => ['de', 'du', "d'", 'des'].includes(low));
  return link < 0 ? 1 : link;
}

/** « les APEI de Cambrai et de Roubaix »: the head serves every name of the list. */
function sharedHeads(
  { text, tokens }: NamedSentence,
  search: PartnerSearch,
  mention: PartnerMention,
): readonly PartnerMention[] {
  const common = headOf(tokens, mention.from);
  const heads = tokens.slice(
    mention.from,
    mention.from + (common?.length ?? ownHead(tokens, mention)),
  );
  const opener = tokens[mention.from - 1]?.low ?? '';
  const isSeveral = ['les', 'des', 'aux'].includes(opener);
  if (heads.length === 0 || !isSeveral) return [];
  // « communes » is « commune », an acronym stays.
  const names = heads.map((one) =>
    one.capitals === 'all' ? one.text : one.text.replace(/s$/u, ''),
  );
  const head = common === null ? textOf(text, heads) : capitalised(names.join(' '));
  const shared: PartnerMention[] = [];
  let at = mention.to;
  while (tokens[at]?.text === ',' || tokens[at]?.low === 'et') {
    const link = tokens[at + 1]?.low ?? '';
    const start = nameAfterOf(tokens, at + 1);
    if (!['de', 'du', "d'", 'des'].includes(link) || !isNameWord(tokens[start])) break;
    const to = nameEnd(tokens, start);
    const own = `${head} ${textOf(text, tokens.slice(at + 1, to))}`;
    const { isShown, partner } = mention;
    const body = unknownBody(own, { from: start, to, search, isShown });
    const { kind } = partner;
    shared.push(body.isKnown ? body : { ...body, partner: { ...body.partner, kind } });
    at = to;
  }
  return shared;
}
