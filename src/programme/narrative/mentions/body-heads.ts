import { capitalised } from '../../../lib/text';
import {
  isLow,
  type Token,
  textOf,
  buildPhraseTable,
  matchPhrase,
  joinKeys,
} from '../words/tokens';
import { QUOTES } from '../words/quotes';
import { namedPartner } from '../../tracker/rows/partners';
import {
  BODY_HEADS,
  type BodyHead,
  PLUGGED_NETWORKS,
  PARTNER_CUES,
  STAFF_PEOPLE,
} from '../../lexicon/bodies';
import { MONTH_KEYS } from '../../lexicon/times';
import { goesOnSmall, isNameWord, nameEnd, quotedEnd } from './names';
import type { NamedSentence, PartnerMention } from './partner-mention';
import {
  DETERMINERS,
  LEADING_ADJECTIVES,
  COORDINATORS,
  PREPOSITIONS,
  SUBORDINATORS,
} from '../words/nouns';

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
  const isSmall = head.kind !== 'Commune' && goesOnSmall(tokens, named);
  const to = isSmall ? named + 2 : named;
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

/** A head without a name: « le Département », « la Ville », « la direction du développement social ». */
export function bareHead(
  { text, tokens }: NamedSentence,
  { at, head, length }: { readonly at: number; readonly head: BodyHead; readonly length: number },
): PartnerMention | null {
  const words = joinKeys(tokens.slice(at, at + length));
  const isNamed = tokens[at]?.capitals === 'first' && at > 0 && head.use === 'full';
  // « la Métropole » acts, « la métropole » is a place.
  const isActor = isNamed && ['metropole'].includes(words) && isActing(tokens, at);
  if (head.use !== 'bare' && !isActor) return null;
  // « l’état des lieux », « l’état d’esprit »
  const isCondition = tokens[at]?.capitals === 'none' && words === 'etat';
  if (head.use === 'bare' && (isCondition || !isBareBody(tokens, at))) return null;
  const to = at + length;
  const name = capitalised(textOf(text, tokens.slice(at, to)));
  if (MAYOR.test(name)) return null;
  return {
    from: at,
    to,
    name,
    partner: { ...namedPartner(name), kind: head.kind },
    isKnown: false,
    isShown: true,
    lacksTown: head.kind === 'Commune',
  };
}

/** « le maire de Gap »: the town acts through him; « Monsieur le Maire » alone is somebody. */
export const MAYOR = /^(?:(?:monsieur|madame) l[ea] )?maire\b/iu;

/** « la Ville », « le département » stand for a body after « avec », at a beginning, or with a capital. */
function isBareBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.low ?? '';
  // « Action Cœur de Ville », « Saint-Georges haute Ville »: a word of another name.
  // « l’opération Ma Ville sans voiture »
  const isOwn = at > 1 && tokens[at - 1]?.capitals === 'first';
  const isInName = isOwn || (['de', 'du'].includes(before) && isNameWord(tokens[at - 2]));
  const isWhole = tokens[at - 1]?.kind === 'mark' || SMALL_WORDS.some((words) => words.has(before));
  if (token?.capitals === 'first' && at > 0) return isWhole && !isInName;
  if (before === 'au' || before === 'en') return token?.key === 'mairie' || before === 'au';
  return isActing(tokens, at);
}

const SMALL_WORDS = [DETERMINERS, PREPOSITIONS, COORDINATORS, SUBORDINATORS];
/** « la … » after « avec », « rencontré », at a beginning, after « que »: someone who acts. */
export function isActing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? '';
  if (!['la', 'le', "l'"].includes(before)) return false;
  const cue = tokens[at - 2];
  const isOpening =
    cue === undefined || cue.kind === 'mark' || ['et', 'mais', 'que', "qu'"].includes(cue.low);
  return (
    isOpening ||
    PARTNER_CUES.has(cue.low) ||
    (cue.low === 'à' && tokens[at]?.key !== 'ville') ||
    (cue.low === 'de' &&
      (tokens[at]?.key === 'prefecture' || STAFF_PEOPLE.has(tokens[at - 3]?.key ?? '')))
  );
}
