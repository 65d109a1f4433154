import { isVerb } from '../../lexicon/verbs';
import type { Clause, ReadSentence, Span } from './clause';
import type { VerbGroup } from '../words/verb-group';
import { type Token, textOf } from '../words/tokens';
import { LASTING } from '../../lexicon/times';
import { ARTICLES } from '../words/nouns';

/** A clause and those that only go on with it: « … débuteront en juin et se poursuivront … ». */
export interface Unit {
  readonly clause: Clause;
  readonly following: readonly Clause[];
  /** From the first word of the first clause to the last of the last. */
  readonly span: Span;
}

/** Joins to a clause the next ones that only say how long it lasts. */
export function joinUnits(sentence: ReadSentence): readonly Unit[] {
  const { clauses, tokens, dated } = sentence;
  const units: Unit[] = [];
  for (const clause of clauses) {
    const last = units.at(-1);
    const isRelative = clause.subject.to > 0 && clause.subject.to <= clause.span.from;
    const isSame = clause.sharesSubject || isRelative;
    const isLong = isSpread(sentence, clause);
    // « débutent en mai et se tiendront jusqu’à la fin de l’année ».
    const { verb, last: at } = clause.group;
    const isUntil = verb.sense === 'hold' && tokens[at + 1]?.key.startsWith('jusqu') === true;
    const isBare = isSame && (goesOn(tokens, clause) || isUntil || isLong);
    const hasDate = dated.some(({ from }) => from >= clause.span.from && from < clause.span.to);
    const isLength = isLong || isVerb(clause.group.verb, 'be-spread');
    const isWhole = isBare && (hasDate || isLength || clause.span.to === tokens.length);
    if (last !== undefined && isWhole) {
      units[units.length - 1] = {
        ...last,
        following: [...last.following, clause],
        span: { from: last.span.from, to: clause.span.to },
      };
    } else {
      units.push({ clause, following: [], span: clause.span });
    }
  }
  return units;
}

/** The subject of a clause, or that of the clause before it leans on; empty without one. */
export function subjectOf(
  { clauses }: ReadSentence,
  { subject, sharesSubject, span }: Clause,
): Span {
  const owner = clauses.findLast((other) => other.span.to <= span.from && !other.sharesSubject);
  return sharesSubject ? (owner?.subject ?? subject) : subject;
}

function goesOn(tokens: readonly Token[], { group }: Clause): boolean {
  if (group.negation !== 'none' || isOfOther(tokens, group)) return false;
  // « ont lieu depuis mars et sont en cours »
  if (group.state !== null) return group.state === 'in-progress';
  return (
    ['continue', 'end'].includes(group.verb.sense) ||
    (isVerb(group.verb, 'run') && group.voice === 'passive')
  );
}

/** « et terminerons le diagnostic en mai », « et prévoyons les premiers baux »: we do it to something else. */
function isOfOther(tokens: readonly Token[], { person, voice, last }: VerbGroup): boolean {
  // « et comptons sur une première livraison »
  const at = tokens[last + 1]?.low === 'sur' ? last + 2 : last + 1;
  return person === 'we' && voice === 'active' && ARTICLES.has(tokens[at]?.low ?? '');
}

/** « … commencera en octobre et s’étendra sur deux ans », « et seront réparties sur dix mois ». */
function isSpread({ tokens, text }: ReadSentence, { group, span }: Clause): boolean {
  const after = textOf(text, tokens.slice(group.last + 1, span.to));
  const isAhead = group.tense === 'future' || group.tense === 'present';
  return isAhead && group.modal === null && LASTING.exec(after)?.index === 0;
}
