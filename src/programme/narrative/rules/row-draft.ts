import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import { readConditions } from './condition-text';
import type { Carried, NamedReading } from '../facts/carried';
import { partnersOf } from '../facts/row-partners';
import { placeOf } from '../facts/row-place';
import { rowSpans } from '../facts/row-spans';
import { strandBodies } from '../facts/strand-bodies';
import { dueOf } from '../facts/row-due';
import type { DecisionReading } from './decision';
import type { Draft } from '../facts/draft';
import { findDwellings } from '../facts/quantities';
import type { RowScope, UnitReading } from '../facts/row-scope';
import type { StatusOfClause } from '../words/clause-status';
import { joinKeys } from '../words/tokens';
import type { Unit } from '../clauses/units';
import type { DeducedValue, ProposalNote } from '../../reading/proposal';

interface DraftParts {
  readonly rule: string;
  readonly type: ActionType;
  readonly status: Pick<StatusOfClause, 'status' | 'certainty'>;
  readonly decision: DecisionReading | null;
  readonly title: string;
}

/** The row a clause gives. */
export function draftOf(sentence: NamedReading, reading: UnitReading, parts: DraftParts): Draft {
  const { unit, dated, scope, phrase } = reading;
  const { rule, type, decision, title } = parts;
  const { status, certainty } = parts.status;
  const own = partnersOf(sentence, rowSpans(sentence, unit), scope.carried);
  const { partners, names, deduced } = own;
  const counted = findDwellings(sentence, unit.span);
  const isUnsaid = names.length === 0 && deduced.length === 0;
  // « réflexion » alone is that of the strand.
  const isBare = !/\s/u.test(title) && phrase?.senses.includes('process') === true;
  return {
    rule,
    strand: scope.strand,
    title,
    about: scope.carried.about,
    type,
    status,
    certainty,
    partners,
    partnerNames: names,
    place: placeOf(sentence, unit.span, sentencePlace(sentence, unit, scope)),
    due: dueOf(sentence, { unit, dated, type, status, context: scope.context }),
    ...readConditions(sentence, unit.clause.conditions),
    decisionMaker: decision?.maker ?? '',
    ...counted,
    dwellings: counted.dwellings,
    basis: 'explicit',
    deduced: [
      ...deduced,
      ...(isUnsaid ? framePartners(scope) : []),
      ...(isUnsaid && isBare ? strandBodies(scope) : []),
      ...deducedMakers(decision, [...names, ...deduced.map(({ value }) => value)]),
    ],
    notes: [],
    mark: {
      noun: decision?.noun ?? phrase?.noun ?? '',
      words: fold(`${title} ${joinKeys(sentence.tokens.slice(unit.span.from, unit.span.to))}`),
      verb: unit.clause.group.verb.infinitive,
    },
    after: [],
    sentences: [scope.source],
  };
}

/** « Avec les APEI, … »: the bodies the paragraph opened with. */
function framePartners({ carried }: RowScope): readonly DeducedValue[] {
  return carried.partnerNames.map((name) => ({
    field: 'partners',
    value: name,
    why: { code: 'frame-of-paragraph', params: { name } },
  }));
}

function deducedMakers(
  decision: DecisionReading | null,
  said: readonly unknown[],
): readonly DeducedValue[] {
  if (decision === null) return [];
  const { likelyMaker } = decision;
  // « la Ville » is « Ville de Quimper » already.
  const owners = decision.owners.filter(
    (owner) => !said.some((name) => `${fold(String(name))} `.startsWith(`${fold(owner)} `)),
  );
  const deduced: DeducedValue[] = owners.map((value) => ({
    field: 'partners',
    value,
    why: { code: 'pronoun', params: { words: 'leur' } },
  }));
  if (likelyMaker !== '') {
    const why: ProposalNote = { code: 'likely-decision-maker', params: { words: likelyMaker } };
    deduced.push({ field: 'decisionMaker', value: likelyMaker, why });
  }
  return deduced;
}

/** A site a sentence names once serves all its rows. */
function sentencePlace(
  sentence: NamedReading,
  { clause, span }: Unit,
  { carried }: RowScope,
): Carried['place'] {
  // « quatre pavillons sont prêts à Bourganeuf et pourront accueillir … »
  const before = clause.sharesSubject
    ? sentence.clauses.findLast((other) => other.span.to <= span.from && !other.sharesSubject)
    : undefined;
  const place = before ? placeOf(sentence, before.span, carried.place) : carried.place;
  const [only, ...others] = sentence.places.sites;
  if (only === undefined || others.length > 0 || place.site !== null) return place;
  const { municipality } = only.site;
  const isHere =
    municipality === '' ||
    place.municipality === '' ||
    fold(municipality) === fold(place.municipality);
  return isHere ? { ...place, site: only.site } : place;
}
