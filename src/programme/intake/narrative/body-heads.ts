import type { Span } from './clause';
import { finiteForm } from './conjugation';
import { namedPartner } from '../../tracker/named-partner';
import { BODY_HEADS, type BodyHead } from '../lexicon/body-heads';
import { LOWER_CASE_HEADS, PARTNER_CUES } from '../lexicon/body-words';
import { MONTH_KEYS } from '../lexicon/month-words';
import { capitalised, isNameWord, nameEnd, quotedEnd } from './names';
import type { NamedSentence, PartnerMention, PartnerSearch } from './partner-mention';
import { buildPhraseTable, matchPhrase } from './phrase-table';
import { type Token, joinKeys, textOf } from './tokens';
import { ARTICLES } from './words';
import { matchTerm } from '../names/term-index';

/** « l’association Aurore », « la Ville de Brest », « la direction des ressources humaines ». */
export function headAt(
  sentence: NamedSentence,
  search: PartnerSearch,
  at: number,
): PartnerMention | null {
  const { text, tokens } = sentence;
  const opening = headOf(tokens, at);
  if (opening === null) return null;
  const { head, length } = opening;
  const nameStart = namePlace(tokens, at + length);
  if (nameStart === null) return bareHead(sentence, { at, head, length });
  const named = quotedEnd(tokens, nameStart) ?? nameEnd(tokens, nameStart);
  const to = commonNameEnd(tokens, { from: nameStart, to: named });
  const words = textOf(text, tokens.slice(at, to));
  const own = textOf(text, tokens.slice(nameStart, to)).replace(
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

/** « association Comité d’accueil creusois »: a common noun with a capital takes its complement along. */
function commonNameEnd(tokens: readonly Token[], { from, to }: Span): number {
  const isCommon = to - from === 1 && COMMON_NAMES.has(tokens[from]?.key ?? '');
  return isCommon ? (lowerCaseEnd(tokens, to) ?? to) : to;
}

const COMMON_NAMES: ReadonlySet<string> = new Set(
  'comite maison foyer relais centre mission espace accueil aide service groupe mouvement atelier reseau'.split(
    ' ',
  ),
);

function headedName(words: string, own: string, head: BodyHead): string {
  if (head.use === 'drop') return `Association ${own}`;
  const bare = words.replace(/«[\s\u00a0]*|[\s\u00a0]*»/gu, '');
  // « les communes d’Hennebont et de Lanester »: each is a commune.
  return head.kind === 'Commune' ? bare.replace(/^(ville|commune|mairie)s(?= )/iu, '$1') : bare;
}

const HEAD_TABLE = buildPhraseTable(BODY_HEADS.map((head) => [head.words, head] as const));

export function headOf(
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
    adjective.capitals === 'none' &&
    finiteForm(adjective.low) === null &&
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
  const isNamed = tokens[at]?.capitals === 'first' && at > 0 && head.use === 'full';
  const lower =
    LOWER_CASE_HEADS.has(words.split(' ')[0] ?? '') || isNamed
      ? lowerCaseEnd(tokens, at + length)
      : null;
  // « la Métropole » acts, « la métropole » is a place.
  const isActor = isNamed && CAPITAL_BODIES.has(words) && isActing(tokens, at);
  if (head.use !== 'bare' && lower === null && !isActor) return null;
  if (words === 'service' && isGivenService(tokens, at)) return null;
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
    finiteForm(token.low) === null &&
    /(?:ale|al|aux|ique|iques|elle|els?|ive|aine|aire|aires|ienne|rice|ois|oise|ais|aise)s?$/u.test(
      token.key,
    );
  if (isAdjective(tokens[at])) at += 1;
  if (!['de', 'du', 'des', "d'"].includes(tokens[at]?.low ?? '')) return at > from ? at : null;
  at += 1;
  while (ARTICLES.has(tokens[at]?.low ?? '')) at += 1;
  if (tokens[at]?.kind !== 'word') return null;
  at += 1;
  while (isAdjective(tokens[at]) || tokens[at]?.key === 'humaines') at += 1;
  return at;
}

/** « le service d’entretien des jardins »: what is given, unless one works with it. */
function isGivenService(tokens: readonly Token[], at: number): boolean {
  const isBare =
    ['de', "d'"].includes(tokens[at + 1]?.low ?? '') && !ARTICLES.has(tokens[at + 2]?.low ?? '');
  const isMet = [at - 1, at - 2].some((place) => PARTNER_CUES.has(tokens[place]?.low ?? ''));
  return isBare && tokens[at]?.capitals === 'none' && !isMet;
}

/** « la Maison de la Région », « l’Hôtel du Département »: a building. */
function isOfBuilding(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? '';
  const place = ['la', "l'"].includes(before) ? at - 3 : at - 2;
  const link = tokens[place + 1]?.low ?? '';
  return ['de', "d'", 'du'].includes(link) && BUILDINGS.has(tokens[place]?.key ?? '');
}

const BUILDINGS: ReadonlySet<string> = new Set(
  'maison hotel palais salle espace auditorium amphitheatre parc place rue'.split(' '),
);

/** « la Ville », « le département » stand for a body after « avec », at a beginning, or with a capital. */
function isBareBody(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at];
  const before = tokens[at - 1]?.low ?? '';
  if (token?.capitals === 'first' && at > 0) return !isOfBuilding(tokens, at);
  if (before === 'au' || before === 'en') return token?.key === 'mairie' || before === 'au';
  return isActing(tokens, at);
}

const CAPITAL_BODIES: ReadonlySet<string> = new Set(['metropole']);

/** « la … » after « avec », at a beginning, after « que »: someone who acts. */
function isActing(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1]?.low ?? '';
  if (!['la', 'le', "l'"].includes(before)) return false;
  const cue = tokens[at - 2];
  const isOpening =
    cue === undefined || cue.kind === 'mark' || ['et', 'mais', 'que', "qu'"].includes(cue.low);
  return (
    isOpening ||
    PARTNER_CUES.has(cue.low) ||
    (cue.low === 'à' && tokens[at]?.key !== 'ville') ||
    (cue.low === 'de' && tokens[at]?.key === 'prefecture')
  );
}
