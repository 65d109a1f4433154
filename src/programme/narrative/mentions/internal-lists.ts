import { namedPartner } from '../../tracker/named-partner';
import { isDuty, lowerCaseEnd, oneAdjectiveEnd } from './body-ends';
import type { Span } from '../clauses/clause';
import { capitalised, isNameWord, nameEnd } from './names';
import type { NamedSentence, PartnerMention } from './partner-mention';
import { type Token, textOf } from '../grammar/tokens';

/** The departments of a landlord, and the one word of each. */
const HEADS: Readonly<Record<string, string>> = {
  directions: 'Direction',
  services: 'Service',
  poles: 'Pôle',
};
const LINKS: ReadonlySet<string> = new Set(['de', 'du', 'des', "d'"]);

/** « les directions juridique et financière », « les services du contentieux et de la proximité »: one each. */
export function internalList(
  { text, tokens }: NamedSentence,
  at: number,
): readonly PartnerMention[] {
  const head = HEADS[tokens[at]?.key ?? ''];
  const items = head === undefined ? [] : itemsFrom(tokens, at + 1);
  if (items.length < 2) return [];
  return items.map(({ from, to }, index): PartnerMention => {
    const name = `${head} ${textOf(text, tokens.slice(from, to))}`;
    const partner = { ...namedPartner(capitalised(name)), kind: 'Interne' as const };
    return { from: index === 0 ? at : from, to, name, partner, isKnown: false, lacksTown: false };
  });
}

/** Where each word of the list stands; none when it says what several do together. */
function itemsFrom(tokens: readonly Token[], from: number): readonly Span[] {
  const items: Span[] = [];
  let at = from;
  for (;;) {
    const to = itemEnd(tokens, at);
    if (to === null) return [];
    items.push({ from: at, to });
    if (tokens[to]?.text !== ',' && tokens[to]?.low !== 'et') return items;
    if (itemEnd(tokens, to + 1) === null) return items;
    at = to + 1;
  }
}

/** « juridique », « du patrimoine », « de la Clientèle », « contentieux »; null for anything else. */
function itemEnd(tokens: readonly Token[], at: number): number | null {
  if (!LINKS.has(tokens[at]?.low ?? ''))
    return isDuty(tokens[at]) ? at + 1 : oneAdjectiveEnd(tokens, at);
  const hasArticle = ['la', "l'"].includes(tokens[at + 1]?.low ?? '');
  // « des services d’accueil et de médiation » are given, they do not act.
  if (!hasArticle && !['du', 'des'].includes(tokens[at]?.low ?? '')) return null;
  const noun = hasArticle ? at + 2 : at + 1;
  if (!isDuty(tokens[noun])) return null;
  return isNameWord(tokens[noun]) ? nameEnd(tokens, noun) : lowerCaseEnd(tokens, at);
}
