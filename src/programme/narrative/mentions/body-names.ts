import { APPROACHING } from '../../lexicon/verbs';
import { finiteForm, knownParticipleOf } from '../words/conjugation';
import { type Token, textOf } from '../words/tokens';
import { isStaff } from './body-ends';
import { PARTNER_CUES, ACTING_SCHEMES, NOT_BODIES } from '../../lexicon/bodies';
import {
  type PartnerMention,
  type NamedSentence,
  type PartnerSearch,
  unknownBody,
} from './partner-mention';
import { ARTICLES, SUBJECT_PRONOUNS } from '../words/words';
import { isNameWord, capitalised, isAcronym, nameEnd } from './names';
import lists from './words.json';
import { commonNameEnd } from './body-heads';
import { MONTH_KEYS } from '../../lexicon/times';

export function acronymAt(
  sentence: NamedSentence,
  search: PartnerSearch,
  at: number,
): PartnerMention | null {
  const { text, tokens } = sentence;
  const token = tokens[at];
  if (!isAcronym(token) || NOT_BODIES.has(token.key) || isShouted(tokens)) return null;
  const before = tokens[at - 1]?.low ?? '';
  if (before === 'à' || isShoutedName(tokens, at)) return null;
  const isScheme = isGround(tokens, at);
  if (isScheme) return null;
  const to = nameEnd(tokens, at);
  return unknownBody(textOf(text, tokens.slice(at, to)), { from: at, to, search });
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

/** More words in capitals than not: capitals say nothing. */
function isShouted(tokens: readonly Token[]): boolean {
  const words = tokens.filter((token) => token.kind === 'word');
  return words.filter((token) => token.capitals === 'all').length * 2 > words.length;
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
  if (INSTRUMENTS.has(token.key)) return null;
  const to = commonNameEnd(tokens, { from: at, to: nameEnd(tokens, at) });
  const words = textOf(text, tokens.slice(at, to));
  const article = tokens[at - 1]?.low ?? '';
  const start = ARTICLES.has(article) ? at - 1 : at;
  if (isScheme && article !== 'du' && start === at) return null;
  if (!isBodyPlace(tokens, start, found)) return null;
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

/** What bodies sign or draw on: « le Fonds de solidarité logement », « le Plan départemental ». */
const INSTRUMENTS: ReadonlySet<string> = new Set(lists.instruments);

/** « les élus de la CNL et ceux de la Clcv ». */
function isOfOthers(tokens: readonly Token[], at: number): boolean {
  const isThose = ['ceux', 'celles'].includes(tokens[at]?.low ?? '');
  return (
    isThose &&
    tokens.slice(Math.max(at - 8, 0), at).some((_, back) => isStaff(tokens, at - 1 - back))
  );
}

/** Whether what stands before a name makes it a body. */
function isBodyPlace(
  tokens: readonly Token[],
  start: number,
  found: readonly PartnerMention[],
): boolean {
  const before = tokens[start - 1];
  if (!before) return false;
  const isGoverned = PARTNER_CUES.has(before.low) || isApproaching(before);
  if (isGoverned) return true;
  if (['de', "d'", 'à'].includes(before.low) && tokens[start - 2]?.low === 'auprès') return true;
  const isOf = ['de', "d'"].includes(before.low);
  if (isOf && (isStaff(tokens, start - 2) || isOfOthers(tokens, start - 2))) return true;
  // « les représentants de la CNL et de la Clcv »
  const link = ['de', "d'"].includes(before.low) ? start - 2 : start - 1;
  const isListed = [',', 'et', 'ou'].includes(tokens[link]?.low ?? '');
  return isListed && found.some(({ to }) => to === link);
}

/** « nous avons contacté Scalis »: who is approached is a body. */
function isApproaching({ low }: Token): boolean {
  return APPROACHING.has((knownParticipleOf(low) ?? finiteForm(low)?.verb)?.infinitive ?? '');
}
