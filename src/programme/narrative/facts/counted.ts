import lists from './words.json';
import type { NamedReading } from './carried';
import type { Clause } from '../clauses/clause';
import type { Draft } from './draft';
import { findDwellings } from './quantities';

const IT: ReadonlySet<string> = new Set(lists.it);

/** « elle concerne 9 logements » says how many of what was just told; the rows with that count. */
export function withCount(
  sentence: NamedReading,
  clause: Clause,
  drafts: readonly Draft[],
): readonly Draft[] {
  const last = drafts.at(-1);
  const { span, subject } = clause;
  const opens = IT.has(sentence.tokens[subject.from]?.low ?? '');
  if (last === undefined || last.dwellings !== null || !opens) return drafts;
  const { dwellings } = findDwellings(sentence, span);
  return dwellings === null ? drafts : [...drafts.slice(0, -1), { ...last, dwellings }];
}
