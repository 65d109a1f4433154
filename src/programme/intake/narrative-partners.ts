import { fold } from '../../lib/text';
import type { Partner } from '../tracker/tracker';
import {
  BODY_HEADS,
  type BodyHead,
  BRANCH,
  LOWER_CASE_HEADS,
  MONTH_KEYS,
  NOT_NAMES,
  PARTNER_CUES,
  STAFF_NOUNS,
} from './narrative-name-words';
import { capitalised, isAcronym, isNameWord, nameEnd, quotedEnd } from './narrative-names';
import { buildPhraseTable, matchPhrase } from './narrative-phrase-table';
import { joinKeys, textOf, type Token } from './narrative-tokens';
import { finiteForm } from './narrative-conjugation';
import { NOUN_TABLE, singularOf } from './narrative-nouns';
import {
  ARTICLES,
  NUMBER_WORDS,
  PREPOSITIONS,
  SUBJECT_DETERMINERS,
  SUBJECT_PRONOUNS,
  VERB_ADVERBS,
} from './narrative-words';
import { namedPartner, type References } from './references';
import { findTerms, matchTerm } from './term-index';

/** A body a sentence names. */
export interface PartnerMention {
  /** Tokens, the last not included. */
  readonly from: number;
  readonly to: number;
  /** As it is written in the tracker. */
  readonly name: string;
  readonly partner: Partner;
  readonly isKnown: boolean;
  /** « la Ville », « en Mairie » without a name: the town it belongs to comes from elsewhere. */
  readonly lacksTown: boolean;
}

export interface NamedSentence {
  readonly text: string;
  readonly tokens: readonly Token[];
}

export interface PartnerSearch {
  readonly references: References;
  /** Names other sentences showed to be bodies, folded. */
  readonly seen: ReadonlyMap<string, string>;
  /** Places of tokens that are the name of a site or a town. */
  readonly placed: ReadonlySet<number>;
}

/** The bodies a sentence names, in order. */
export function findPartners(
  sentence: NamedSentence,
  search: PartnerSearch,
): readonly PartnerMention[] {
  const { tokens } = sentence;
  const found: PartnerMention[] = [...knownPartners(sentence, search)];
  const isTaken = (at: number): boolean => found.some(({ from, to }) => at >= from && at < to);
  for (let at = 0; at < tokens.length; at += 1) {
    if (isTaken(at) || search.placed.has(at)) continue;
    const mention =
      headAt(sentence, search, at) ??
      acronymAt(sentence, search, at) ??
      properAt(sentence, search, { at, found });
    if (mention === null || isTaken(mention.to - 1)) continue;
    found.push(mention);
    at = mention.to - 1;
  }
  return [...found, ...found.flatMap((mention) => sharedHeads(sentence, search, mention))].sort(
    (a, b) => a.from - b.from,
  );
}

function knownPartners(sentence: NamedSentence, search: PartnerSearch): readonly PartnerMention[] {
  const { text, tokens } = sentence;
  return findTerms(text, search.references.partners).flatMap((term): readonly PartnerMention[] => {
    const from = tokens.findIndex((token) => token.end > term.start);
    const last = tokens.findLastIndex((token) => token.start < term.end);
    if (from < 0 || last < from || isPlainWord(tokens, from, last)) return [];
    const branch = BRANCH.exec(joinKeys(tokens.slice(last + 1, last + 6)));
    const extended = branch ? null : longerName(tokens, from, last + 1);
    const to = extended ?? last + 1;
    const words = textOf(text, tokens.slice(from, to));
    const longer = extended === null ? null : matchTerm(words, search.references.partners);
    const base =
      extended === null ? writtenName(words, term.value) : (longer?.name ?? capitalised(words));
    const name = branch ? `${base} – ${branchWords(sentence, last, branch[1] ?? '')}` : base;
    return [
      {
        from,
        to,
        name,
        partner: aliased(term.value, name, extended !== null && longer === null),
        isKnown: true,
        lacksTown: false,
      },
    ];
  });
}

/** « CCAS de Lorient » names more than « CCAS ». */
function longerName(tokens: readonly Token[], from: number, at: number): number | null {
  const link = tokens[at]?.low ?? '';
  const isHead = isAcronym(tokens[at - 1]) || headOf(tokens, from)?.length === at - from;
  const isOf = ['de', 'du', "d'", 'des'].includes(link) && isHead;
  return isOf && isNameWord(tokens[at + 1]) && tokens[at + 1]?.capitals === 'first'
    ? nameEnd(tokens, at + 1)
    : null;
}

function branchWords({ text, tokens }: NamedSentence, last: number, branch: string): string {
  const size = branch.split(' ').length;
  const at = tokens.findIndex((token, place) => place > last && fold(branch).startsWith(token.key));
  return textOf(text, tokens.slice(at, at + size)).toLowerCase();
}

function aliased(partner: Partner, name: string, isOther: boolean): Partner {
  return isOther ? { ...namedPartner(name), kind: partner.kind } : partner;
}

/** A known name in lower case that is also an everyday word: « le département », « amicales ». */
function isPlainWord(tokens: readonly Token[], from: number, last: number): boolean {
  const token = tokens[from];
  if (!token || last > from || token.capitals !== 'none') return false;
  if (token.key !== 'departement') return false;
  const before = tokens[from - 1]?.low ?? '';
  const cue = tokens[from - 2]?.low ?? '';
  return !(before === 'au' || (before === 'le' && (PARTNER_CUES.has(cue) || from === 1)));
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

/** « l’association Aurore », « la Ville de Brest », « la direction des ressources humaines ». */
function headAt(sentence: NamedSentence, search: PartnerSearch, at: number): PartnerMention | null {
  const { text, tokens } = sentence;
  const opening = headOf(tokens, at);
  if (opening === null) return null;
  const { head, length } = opening;
  const nameStart = namePlace(tokens, at + length);
  const to =
    nameStart === null ? null : (quotedEnd(tokens, nameStart) ?? nameEnd(tokens, nameStart));
  if (to === null) return bareHead(sentence, { at, head, length });
  const words = textOf(text, tokens.slice(at, to));
  const own = textOf(text, tokens.slice(nameStart ?? at, to)).replace(
    /^«[\s\u00a0]*|[\s\u00a0]*»$/gu,
    '',
  );
  const isDropped = head.use === 'drop' && /\s/u.test(own);
  const written = isDropped ? capitalised(own) : capitalised(headedName(words, own, head));
  const known =
    matchTerm(own, search.references.partners) ?? matchTerm(words, search.references.partners);
  return {
    from: at,
    to,
    name: known?.name ?? written,
    partner: known ?? {
      ...namedPartner(written),
      kind: head.kind,
      aliases: isDropped ? [capitalised(words)] : [],
    },
    isKnown: known !== null,
    lacksTown: false,
  };
}

function headedName(words: string, own: string, head: BodyHead): string {
  return head.use === 'drop'
    ? `Association ${own}`
    : words.replace(/«[\s\u00a0]*|[\s\u00a0]*»/gu, '');
}

const HEAD_TABLE = buildPhraseTable(BODY_HEADS.map((head) => [head.words, head] as const));

function headOf(
  tokens: readonly Token[],
  at: number,
): { readonly head: BodyHead; readonly length: number } | null {
  const found = matchPhrase(tokens, at, HEAD_TABLE);
  return found === null ? null : { head: found.value, length: found.length };
}

/** Where the name after a head begins; null when none follows. */
function namePlace(tokens: readonly Token[], from: number): number | null {
  let at = from;
  const adjective = tokens[at];
  if (
    adjective?.kind === 'word' &&
    /(?:ale|al|aux|elle|el|ienne|ien|aine|ain)s?$/u.test(adjective.key)
  )
    at += 1;
  for (let step = 0; step < 3; step += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (isNameWord(token) || token.text === '«') return MONTH_KEYS.has(token.key) ? null : at;
    if (!['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'"].includes(token.low)) return null;
    at += 1;
  }
  return null;
}

/** A head without a name: « le Département », « la Ville », « la direction du développement social ». */
function bareHead(
  { text, tokens }: NamedSentence,
  { at, head, length }: { readonly at: number; readonly head: BodyHead; readonly length: number },
): PartnerMention | null {
  const words = joinKeys(tokens.slice(at, at + length));
  const lower = LOWER_CASE_HEADS.has(words.split(' ')[0] ?? '')
    ? lowerCaseEnd(tokens, at + length)
    : null;
  if (head.use !== 'bare' && lower === null) return null;
  if (head.use === 'bare' && !isBareBody(tokens, at)) return null;
  const to = lower ?? at + length;
  const name = capitalised(textOf(text, tokens.slice(at, to)));
  return {
    from: at,
    to,
    name,
    partner: { ...namedPartner(name), kind: head.kind },
    isKnown: false,
    lacksTown: head.kind === 'Commune',
  };
}

/** « direction du développement social »: a complement and its adjective, no more. */
function lowerCaseEnd(tokens: readonly Token[], from: number): number | null {
  let at = from;
  const isAdjective = (token: Token | undefined): boolean =>
    token?.kind === 'word' &&
    /(?:ale|al|aux|ique|iques|elle|els?|ive|aine|aire|aires|ienne|rice)s?$/u.test(token.key);
  if (isAdjective(tokens[at])) at += 1;
  if (!['de', 'du', 'des', "d'"].includes(tokens[at]?.low ?? '')) return at > from ? at : null;
  at += 1;
  while (ARTICLES.has(tokens[at]?.low ?? '')) at += 1;
  if (tokens[at]?.kind !== 'word') return null;
  at += 1;
  while (isAdjective(tokens[at]) || tokens[at]?.key === 'humaines') at += 1;
  return at;
}

/** « la Ville », « le département » stand for a body after « avec », at a beginning, or with a capital. */
function isBareBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.low ?? '';
  if (token?.capitals === 'first' && at > 0) return true;
  if (before === 'au' || before === 'en') return token?.key === 'mairie' || before === 'au';
  if (!['la', 'le', "l'"].includes(before)) return false;
  const cue = tokens[at - 2];
  const isOpening =
    cue === undefined || cue.kind === 'mark' || ['et', 'mais', 'que', "qu'"].includes(cue.low);
  return (
    isOpening ||
    PARTNER_CUES.has(cue.low) ||
    (cue.low === 'à' && tokens[at]?.key !== 'ville') ||
    (cue.low === 'de' && token?.key === 'prefecture')
  );
}

function acronymAt(
  sentence: NamedSentence,
  search: PartnerSearch,
  at: number,
): PartnerMention | null {
  const { text, tokens } = sentence;
  const token = tokens[at];
  if (!isAcronym(token) || isShouted(tokens)) return null;
  const before = tokens[at - 1]?.low ?? '';
  if (before === 'à' || before === 'À'.toLowerCase()) return null;
  const to = nameEnd(tokens, at);
  return unknownBody(textOf(text, tokens.slice(at, to)), { from: at, to, search });
}

/** More words in capitals than not: capitals say nothing. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.filter((token) => token.capitals === 'all').length * 2 > words.length;
}

/** « avec Emmaüs Connect », « … et la Sauvegarde du Nord »: a name where a body stands. */
function properAt(
  sentence: NamedSentence,
  search: PartnerSearch,
  { at, found }: { readonly at: number; readonly found: readonly PartnerMention[] },
): PartnerMention | null {
  const { text, tokens } = sentence;
  const token = tokens[at];
  if (!isNameWord(token) || MONTH_KEYS.has(token.key) || SUBJECT_PRONOUNS.has(token.low))
    return null;
  if (ARTICLES.has(token.low) && !isNameWord(tokens[at + 1])) return null;
  const to = nameEnd(tokens, at);
  const words = textOf(text, tokens.slice(at, to));
  const seen = search.seen.get(fold(words));
  if (seen !== undefined) return unknownBody(seen, { from: at, to, search });
  const article = tokens[at - 1]?.low ?? '';
  const start = ARTICLES.has(article) ? at - 1 : at;
  const isSubject = start === at && isSubjectName(tokens, at, to);
  if (
    article === 'du' ? !isStaff(tokens, at - 2) : !isSubject && !isBodyPlace(tokens, start, found)
  ) {
    return null;
  }
  const keepsArticle = start < at && ['le', 'la', 'les'].includes(article) && /\s/u.test(words);
  const name =
    article === 'du' ? `Le ${words}` : keepsArticle ? `${capitalised(article)} ${words}` : words;
  return unknownBody(name, { from: at, to, search });
}

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

/** « l’équipe mobile du Vinatier », « les élus de Toit et Joie »: people of a body. */
function isStaff(tokens: readonly Token[], at: number): boolean {
  return [at, at - 1].some((place) => STAFF_NOUNS.has(singularOf(tokens[place]?.key ?? '')));
}

/** « Alynea et Habitat et Humanisme accompagnent … »: a name right before its verb opens the clause. */
function isSubjectName(tokens: readonly Token[], at: number, to: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1];
  if (!token || (before !== undefined && before.kind !== 'mark' && before.low !== 'mais'))
    return false;
  const isWord =
    SUBJECT_DETERMINERS.has(token.low) ||
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
  return isVerbHere(tokens, to);
}

function isFollowedByVerb(tokens: readonly Token[], at: number): boolean {
  return isVerbHere(tokens, nameEnd(tokens, at));
}

function isVerbHere(tokens: readonly Token[], at: number): boolean {
  const place = ['se', "s'", 'ne', "n'", 'nous'].includes(tokens[at]?.low ?? '') ? at + 1 : at;
  return finiteForm(tokens[place]?.low ?? '') !== null;
}

function isBodyPlace(
  tokens: readonly Token[],
  start: number,
  found: readonly PartnerMention[],
): boolean {
  const before = tokens[start - 1];
  if (!before) return false;
  if (PARTNER_CUES.has(before.low) || isListedAfter(tokens, start - 1)) return true;
  if (['de', "d'", 'à'].includes(before.low) && tokens[start - 2]?.low === 'auprès') return true;
  if (['de', "d'"].includes(before.low) && isStaff(tokens, start - 2)) return true;
  const isListed = before.text === ',' || before.low === 'et';
  return isListed && found.some(({ to }) => to === start - 1);
}

function unknownBody(
  name: string,
  {
    from,
    to,
    search,
  }: { readonly from: number; readonly to: number; readonly search: PartnerSearch },
): PartnerMention {
  const known = matchTerm(name, search.references.partners);
  return {
    from,
    to,
    name: known?.name ?? name,
    partner: known ?? namedPartner(name),
    isKnown: known !== null,
    lacksTown: false,
  };
}

/** « les APEI de Cambrai et de Roubaix »: the head serves every name of the list. */
function sharedHeads(
  { text, tokens }: NamedSentence,
  search: PartnerSearch,
  mention: PartnerMention,
): readonly PartnerMention[] {
  const head = tokens[mention.from];
  if (!head || !['les', 'des', 'aux'].includes(tokens[mention.from - 1]?.low ?? '')) return [];
  const shared: PartnerMention[] = [];
  let at = mention.to;
  while (tokens[at]?.text === ',' || tokens[at]?.low === 'et') {
    const link = tokens[at + 1]?.low ?? '';
    if (!['de', 'du', "d'", 'des'].includes(link) || !isNameWord(tokens[at + 2])) break;
    const to = nameEnd(tokens, at + 2);
    const name = `${head.text} ${textOf(text, tokens.slice(at + 1, to))}`;
    shared.push(unknownBody(name, { from: at + 2, to, search }));
    at = to;
  }
  return shared;
}
