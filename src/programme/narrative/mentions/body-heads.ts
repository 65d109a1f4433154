import { capitalised } from '../../../lib/text';
import { isActing, lowerCaseEnd, bareHead, MAYOR } from './bare-heads';
import { isLow, type Token, textOf, buildPhraseTable, matchPhrase } from '../words/tokens';
import type { Span } from '../clauses/clause';
import { namedPartner } from '../../tracker/rows/partners';
import { BODY_HEADS, type BodyHead, COMMON_NAMES, PLUGGED_NETWORKS } from '../../lexicon/bodies';
import { MONTH_KEYS } from '../../lexicon/times';
import { QUOTES } from '../words/asides';
import { goesOnSmall, isAcronym, isNameWord, nameEnd, quotedEnd } from './names';
import type { NamedSentence, PartnerMention } from './partner-mention';
import { DETERMINERS, LEADING_ADJECTIVES } from '../words/words';

/** « l’association Aurore », « la Ville de Brest », « la direction des ressources humaines ». */
export function headAt(sentence: NamedSentence, at: number): PartnerMention | null {
  const { text, tokens } = sentence;
  const opening = headOf(tokens, at);
  // « l’ancien hôpital Saint-Roch » is a building.
  const { low = '' } = tokens[at - 1] ?? {};
  const isFormer = /^ancien(?:ne)?s?$/u.test(low);
  const isOwnBranch =
    isLow(tokens[at], 'agence', 'agences', 'antenne', 'antennes') &&
    tokens[at]?.capitals === 'none';
  if (opening === null || isFormer) return null;
  const { head, length } = opening;
  const nameStart = namePlace(tokens, at + length);
  // « le maire Jean Dupont » is a person: the town has its name after « de ».
  const isPerson = head.kind === 'Commune' && nameStart === at + length;
  // « le réseau Semailles », never « le réseau de Plouvien ».
  const isFarOff = head.use === 'named' && nameStart !== at + length;
  // « 6 communes de la Communauté de Communes »: the body is the second.
  if (head.kind === 'Commune' && nameStart !== null && headOf(tokens, nameStart)) return null;
  // « Ville Ouverte »: a name of its own.
  if (isPerson && !MAYOR.test(textOf(text, tokens.slice(at, nameStart)))) return null;
  if (nameStart === null || isPerson || isFarOff) return bareHead(sentence, { at, head, length });
  const named = quotedEnd(tokens, nameStart) ?? nameEnd(tokens, nameStart);
  const small = commonNameEnd(tokens, { from: nameStart, to: named });
  const isSmall = head.kind !== 'Commune' && goesOnSmall(tokens, small);
  const to = isSmall ? small + 2 : head.kind === 'Commune' ? small : wholeName(tokens, at, small);
  const words = textOf(text, tokens.slice(at, to));
  const own = textOf(text, tokens.slice(nameStart, to)).replace(MARKS, '').trim();
  const isDropped = head.use === 'drop' && /\s/u.test(own);
  const written = isDropped ? capitalised(own) : capitalised(headedName(words, own, head));
  return {
    from: at,
    to,
    name: written,
    partner: {
      ...namedPartner(written),
      kind: head.kind,
      aliases: isDropped ? [capitalised(words)] : [],
    },
    isKnown: false,
    // « se tiendra en mairie de Liévin », « un référent de l’agence Nord »: where, perhaps not with whom.
    // « le déploiement du réseau Osiris 3 »: a network anybody may lay.
    isShown:
      low !== 'en' && !isOwnBranch && !isSmall && (head.use !== 'named' || isActing(tokens, at)),
    lacksTown: false,
  };
}

/** « la Maison de l’Enfance et des Familles »: one name, by its one article. */
export function wholeName(tokens: readonly Token[], from: number, to: number): number {
  const isOne = isLow(tokens[from - 1], 'la', 'le', "l'");
  const isOf =
    tokens.slice(from, to).some(({ low }) => OF.has(low)) && OF.has(tokens[to + 1]?.low ?? '');
  const start = isOne && isOf && tokens[to]?.low === 'et' ? namePlace(tokens, to + 1) : null;
  if (start === null || isAcronym(tokens[start]) || headOf(tokens, start) !== null) return to;
  return nameEnd(tokens, start);
}

const OF: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'"]);

/** « association Comité d’accueil creusois »: a common noun with a capital takes its complement along. */
export function commonNameEnd(tokens: readonly Token[], { from, to }: Span): number {
  const isCommon = to - from === 1 && COMMON_NAMES.has(tokens[from]?.key ?? '');
  return isCommon ? (lowerCaseEnd(tokens, to) ?? to) : to;
}

function headedName(words: string, own: string, head: BodyHead): string {
  if (head.use === 'drop') return `Association ${own}`;
  const bare = words.replace(MARKS, '').trim();
  // « les communes d’Hennebont et de Lanester »: each is a commune.
  if (head.kind !== 'Commune') return bare;
  return bare.replace(MAYOR, 'Ville').replace(/^(ville|commune|mairie)s(?= )/iu, '$1');
}

/** The marks of a quoted name. */
export const MARKS = /[«“‘][\s\u00a0]*|[\s\u00a0]*[»”]|"|’$/gu;

const HEAD_TABLE = buildPhraseTable(BODY_HEADS.map((head) => [head.words, head] as const));

export function headOf(
  tokens: readonly Token[],
  at: number,
): { readonly head: BodyHead; readonly length: number } | null {
  const found = matchPhrase(tokens, at, HEAD_TABLE);
  const isPlugged = tokens[at]?.key === 'reseau' && PLUGGED_NETWORKS.has(tokens[at + 1]?.key ?? '');
  // « la salle commune de Montplaisir »: what the room is, no town.
  const [article, noun] = tokens.slice(Math.max(at - 2, 0), at).map(({ low }) => low);
  const isNoun = DETERMINERS.has(article ?? '') && !LEADING_ADJECTIVES.has(noun ?? article ?? '');
  const isShared = tokens[at]?.low === 'commune' && noun !== undefined && isNoun;
  if (found === null || isPlugged || isShared) return null;
  return { head: found.value, length: found.length };
}

/** Where the name after a head begins; null when none follows. */
function namePlace(tokens: readonly Token[], from: number): number | null {
  let at = from;
  for (let step = 0; step < 3; step += 1) {
    const token = tokens[at];
    if (!token) return null;
    if (isNameWord(token) || token.text in QUOTES) return MONTH_KEYS.has(token.key) ? null : at;
    if (!['de', 'du', 'des', "d'", 'la', 'le', 'les', "l'"].includes(token.low)) return null;
    at += 1;
  }
  return null;
}
