import type { PartnerKind } from '../../tracker/lists';
import { namedPartner } from '../../tracker/named-partner';
import { COMMON_BODIES, MET_PROFESSIONALS } from '../../lexicon/common-bodies';
import { isMetAt } from './bare-heads';
import { isBodyPlace } from './body-places';
import { finiteForm } from '../grammar/conjugation';
import { capitalised, isNameWord } from './names';
import { landEnd } from './territory-ends';
import type { NamedSentence, PartnerMention } from './partner-mention';
import { buildPhraseTable, matchPhrase } from '../grammar/phrase-table';
import { type Token, textOf } from '../grammar/tokens';

const TABLE = buildPhraseTable(COMMON_BODIES);
const PROFESSIONALS = buildPhraseTable(MET_PROFESSIONALS);
const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'"]);

/** « avec les régies de quartier », « Les centres sociaux animeront … »: bodies told by what they are. */
export function commonBodies(
  { text, tokens }: NamedSentence,
  at: number,
  found: readonly PartnerMention[],
): PartnerMention | null {
  const isBody =
    [at - 1, at].some((place) => isBodyPlace(tokens, place, found)) || isMetAt(tokens, at);
  const opening = matchPhrase(tokens, at, TABLE) ?? (isBody ? professionals(tokens, at) : null);
  if (opening === null || !['les', 'nos', 'des', 'aux'].includes(tokens[at - 1]?.low ?? ''))
    return null;
  const to = at + opening.length;
  // « les missions locales de Brest et de Quimper » have their names.
  const isNamed =
    isNameWord(tokens[to]) || (LINKS.has(tokens[to]?.low ?? '') && isNameAfter(tokens, to));
  if (isNamed || !(isBody || opensClause(tokens, at, to))) return null;
  const name = capitalised(textOf(text, tokens.slice(at, to)));
  const partner = { ...namedPartner(name), kind: opening.value };
  return { from: at, to, name, partner, isKnown: false, lacksTown: false };
}

/** « des ateliers avec les travailleurs sociaux »; « nos travailleurs sociaux » are ours. */
function professionals(
  tokens: readonly Token[],
  at: number,
): ReturnType<typeof matchPhrase<PartnerKind | null>> {
  const isOthers = ['les', 'des'].includes(tokens[at - 1]?.low ?? '');
  return isOthers ? matchPhrase(tokens, at, PROFESSIONALS) : null;
}

function isNameAfter(tokens: readonly Token[], link: number): boolean {
  const name = ['la', "l'"].includes(tokens[link + 1]?.low ?? '') ? link + 2 : link + 1;
  return isNameWord(tokens[name]) || landEnd(tokens, name) !== null;
}

/** At the head of a clause, right before its verb. */
function opensClause(tokens: readonly Token[], at: number, to: number): boolean {
  const before = tokens[at - 2];
  const verb = ['se', "s'", 'nous'].includes(tokens[to]?.low ?? '') ? to + 1 : to;
  const opens = before === undefined || before.kind === 'mark';
  return opens && finiteForm(tokens[verb]?.low ?? '') !== null;
}
