import { UNNAMED_BODIES } from '../../lexicon/body-words';
import type { NamedReading } from './carried';
import type { Span } from '../clauses/clause';
import { isNameWord } from '../mentions/names';

/** A body without its name, and where it stands. */
export interface Unnamed {
  readonly at: number;
  readonly body: (typeof UNNAMED_BODIES)[number];
}

const DEFINITES: ReadonlySet<string> = new Set(
  "l' le la les cette ces ce nos notre leur des aux".split(' '),
);

/** « l’association », « les associations » without a name. */
export function findUnnamed(
  { tokens, partners }: NamedReading,
  spans: readonly Span[],
): readonly Unnamed[] {
  return tokens.flatMap((token, at): readonly Unnamed[] => {
    if (!spans.some((span) => at >= span.from && at < span.to)) return [];
    const body = UNNAMED_BODIES.find((candidate) => candidate.words === token.key);
    const article = tokens[at - 1]?.low ?? '';
    if (!body || partners.some(({ from, to }) => at >= from && at < to)) return [];
    // « le comité des partenaires » is a meeting, « l’avis des partenaires » is theirs.
    const before = tokens[at - 2]?.key ?? '';
    if (article === 'des') return [];
    // « l’ensemble des partenaires », « tous les partenaires »: whoever they are.
    if (['ensemble', 'totalite', 'tous', 'toutes'].includes(before)) return [];
    const isDefinite = DEFINITES.has(article);
    const next = tokens[at + 1];
    const isListed =
      ((next?.text === '(' || next?.text === ':') && partners.some(({ from }) => from > at)) ||
      isListedBelow(tokens, partners, at);
    const isDescribed =
      next !== undefined &&
      (isListed ||
        ['de', "d'", 'du', 'des'].includes(next.low) ||
        isNameWord(next) ||
        next.text === '«');
    return isDefinite && !isDescribed ? [{ at, body }] : [];
  });
}

/** « nos partenaires se sont réunis : l’UDAF, … »: the list after the colon tells who they are. */
function isListedBelow(
  tokens: NamedReading['tokens'],
  partners: NamedReading['partners'],
  at: number,
): boolean {
  const colon = tokens.findIndex(({ text }, place) => place > at && text === ':');
  return colon >= 0 && partners.some(({ from }) => from > colon && from <= colon + 3);
}
