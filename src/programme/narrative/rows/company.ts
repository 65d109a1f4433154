import type { Clause } from '../clauses/clause';
import { ownDates, type Unit } from '../clauses/units';
import type { NamedReading } from '../facts/carried';
import { THIRD_PERSONS } from '../grammar/words';
import type { DatedSpan } from '../facts/row-scope';

/** Joins to what is done the clause that only says with whom: « … et mobilise la MSA et le CCAS ». */
export function joinCompany(
  sentence: NamedReading,
  units: readonly Unit[],
  dated: readonly DatedSpan[],
): readonly Unit[] {
  const joined: Unit[] = [];
  for (const unit of units) {
    const last = joined.at(-1);
    const isWhom =
      last !== undefined &&
      last.clause.conditions.length === 0 &&
      tellsCompany(sentence, unit.clause) &&
      ownDates(sentence, unit, dated).length === 0;
    if (isWhom)
      joined[joined.length - 1] = {
        ...last,
        following: [...last.following, unit.clause, ...unit.following],
        span: { from: last.span.from, to: unit.span.to },
      };
    else joined.push(unit);
  }
  return joined;
}

function tellsCompany(sentence: NamedReading, clause: Clause): boolean {
  const { verb, tense, voice, modal, negation, mood } = clause.group;
  const isPlain = tense === 'present' && modal === null && negation === 'none' && mood === 'finite';
  if (!isPlain || voice !== 'active' || clause.conditions.length > 0) return false;
  if (GATHERING.has(verb.infinitive))
    return isOfSame(sentence, clause) && gathersBodies(sentence, clause);
  return SHARING.has(verb.infinitive) && isShared(sentence, clause);
}

/** « … et associe », « elles associent ». */
function isOfSame({ tokens }: NamedReading, { sharesSubject, subject }: Clause): boolean {
  return sharesSubject || THIRD_PERSONS.has(tokens[subject.from]?.low ?? '');
}

/** « et associe la MSA »: a body stands right after the verb. */
function gathersBodies({ partners }: NamedReading, { group }: Clause): boolean {
  return isBodyNear(partners, group.last + 1);
}

/** « y participent la MSA et l’UDAF », « la MSA et l’UDAF travaillent avec nous ». */
function isShared({ tokens, partners }: NamedReading, clause: Clause): boolean {
  const { group, subject, span } = clause;
  const isThere = tokens.slice(group.first - 1, group.last).some(({ low }) => low === 'y');
  const rest = tokens.slice(group.last + 1, span.to).map(({ low }) => low);
  const isWithUs = /^(?:avec nous|à nos côtés)(?: [.;,]|$)/u.test(rest.join(' '));
  if (subject.to > subject.from) return (isThere || isWithUs) && isBodyNear(partners, subject.from);
  return isThere && isBodyNear(partners, group.last + 1);
}

/** A body, past its article and its head. */
function isBodyNear(partners: NamedReading['partners'], at: number): boolean {
  return partners.some(({ from }) => from >= at && from <= at + 2);
}

const GATHERING: ReadonlySet<string> = new Set(
  'associer mobiliser réunir rassembler impliquer fédérer'.split(' '),
);
const SHARING: ReadonlySet<string> = new Set(
  'participer,contribuer,collaborer,travailler,œuvrer,oeuvrer,intervenir,prendre part'.split(','),
);
