import { capitalised, collapseSpaces, fold } from '../../../lib/text';
import type { ActionType, Effect } from '../../tracker/lists';
import type { ReadSentence, Span } from '../clauses/clause';
import type { ConditionSpan } from '../clauses/conditions';
import { withDefinite } from '../words/articles';
import { singularOf } from '../words/nouns';
import { isNounAlone } from '../words/verb-group';
import { besideTitle, shortened, titleWords } from '../facts/title-words';
import { isLow, textOf, joinKeys } from '../words/tokens';
import { knownInfinitive } from '../words/conjugation';
import { type Carried, type RowScope, type UnitReading, type Draft, NO_DUE } from '../facts/draft';
import type { NamedReading } from '../mentions/partner-mention';
import { askedPartner, byPronoun, framePartner, partnersOf } from '../facts/row-partners';
import { placeOf, rowSpans, saidPlace } from '../facts/row-place';
import { dueOf } from '../facts/row-due';
import { ownerOf } from '../facts/owner';
import { clauseTitle } from '../facts/unit-titles';
import { findDwellings } from '../facts/quantities';
import type { StatusOfClause } from '../words/clause-status';
import { subjectOf, type Unit } from '../clauses/units';
import type { DeducedValue, ProposalNote } from '../../reading/proposal';
import type { DecisionReading } from './rule-kinds';
import { withComment } from './untold-words';

interface DraftParts {
  readonly rule: string;
  readonly type: ActionType;
  readonly status: Pick<StatusOfClause, 'status' | 'certainty'>;
  readonly decision: DecisionReading | null;
  readonly title: string;
}

/** The row a clause gives; a condition of what is done is only told. */
export function draftOf(sentence: NamedReading, reading: UnitReading, parts: DraftParts): Draft {
  const draft = plainDraft(sentence, reading, parts);
  const { conditions, group } = reading.unit.clause;
  if (draft.status !== 'Réalisé') return draft;
  const done = withComment(
    draft,
    conditions.map((condition) => conditionWords(sentence, condition)),
  );
  // « la subvention n’a pas été accordée », « n’a pas donné suite »: what becomes of it is asked.
  const due = { ...NO_DUE, text: draft.due.text };
  return group.negation === 'none' ? done : { ...done, status: null, due };
}

function plainDraft(sentence: NamedReading, reading: UnitReading, parts: DraftParts): Draft {
  const { unit, scope, phrase } = reading;
  const { rule, type, decision, title } = parts;
  const { status, certainty } = parts.status;
  const spans = rowSpans(sentence, unit);
  const { partners, names, deduced } = partnersOf(sentence, spans, scope.carried);
  const whole = placeOf(sentence, unit.span, sentencePlace(sentence, unit, scope));
  const isMeant = reading.topic.isPronoun;
  const { place, deduced: where } = isMeant
    ? { place: whole, deduced: [] }
    : saidPlace(sentence, whole, scope.carried);
  const isUnsaid = names.length === 0 && deduced.length === 0;
  // One word alone says too little.
  const isAlone =
    !/\s/u.test(title) && place.town === '' && place.site === null && scope.carried.about === '';
  // « décide d’ouvrir un accueil à compter de mai »: the day is the opening’s.
  const { verb, last } = unit.clause.group;
  const opensDeed =
    isLow(sentence.tokens[last + 1], 'de', "d'") &&
    knownInfinitive(sentence.tokens[last + 2]?.low ?? '') !== null;
  const isOfDeed = verb.sense === 'decide' && opensDeed && type === 'Décision';
  return {
    rule,
    strand: scope.strand,
    title: withSubject(sentence, unit, isAlone ? aloneTitle(sentence, reading) : title),
    about: scope.carried.about,
    type,
    status,
    certainty,
    partners,
    partnerNames: names,
    place,
    due: dueOf(sentence, { unit, ...(isOfDeed ? DEED : { type, status }), context: scope.context }),
    // What is done waits for nothing.
    ...readConditions(sentence, status === 'Réalisé' ? [] : unit.clause.conditions),
    decisionMaker: decision?.maker ?? '',
    owner: ownerOf(sentence, unit),
    ...findDwellings(sentence, unit.span),
    basis: 'explicit',
    deduced: [
      ...deduced,
      // « Avec les APEI, … »: the bodies the paragraph opened with.
      ...(isUnsaid ? scope.carried.partnerNames.map(framePartner) : []),
      ...where,
      ...deducedMakers(decision, [...names, ...deduced.map(({ value }) => value)]),
    ],
    notes: isNounAlone(unit.clause.group)
      ? [{ code: 'no-verb', params: { words: sentence.text } }]
      : [],
    mark: {
      noun: decision?.noun ?? phrase?.noun ?? '',
      words: fold(`${title} ${joinKeys(sentence.tokens.slice(unit.span.from, unit.span.to))}`),
    },
    after: [],
    sentences: [scope.source],
  };
}

/** What is decided is still to do. */
const DEED = { type: 'Tâche', status: 'Prévu' } as const;

/** « Le 12 mai commencera le chantier » is « Le chantier commencera ». */
function aloneTitle(sentence: NamedReading, reading: UnitReading): string {
  const [{ phrase }, { clause }] = [reading.topic, reading.unit];
  const { voice, mood, verb } = clause.group;
  // « Laurent : doit faire une carte »: a card does nothing.
  const isHeld = voice !== 'active' || ['start', 'end'].includes(verb.sense);
  const isTurned = clause.isInverted && mood === 'finite' && isHeld;
  if (!isTurned || phrase === null) return clauseTitle(sentence, reading);
  const { text, tokens } = sentence;
  const what = textOf(text, tokens.slice(phrase.from, phrase.head + 1));
  return `${what} ${textOf(text, tokens.slice(clause.group.first, clause.group.last + 1))}`;
}

/** « La demande … et a donné lieu à un débat »: a title that would open with its verb. */
function withSubject(sentence: NamedReading, { clause }: Unit, title: string): string {
  const { text, tokens, clauses } = sentence;
  const { first, last, mood } = clause.group;
  const { from, to } = subjectOf(sentence, clause);
  // « Huit logements ont été réservés, qui seront livrés »
  const told = clauses.map(({ group }) => group.first).filter((at) => at > from);
  const words = titleWords(sentence, { from, to: Math.min(to, ...told) }, besideTitle(sentence));
  const verb = textOf(text, tokens.slice(first, last + 1))
    .toLowerCase()
    .replace(CLITICS, '');
  const opening = title.toLowerCase().replace(CLITICS, '');
  const isOpen =
    mood === 'finite' &&
    opening.startsWith(verb) &&
    // « Vote d’une subvention » opens with its noun.
    text.toLowerCase().includes(opening.slice(0, verb.length + 3)) &&
    !/^\p{L}/u.test(opening.slice(verb.length));
  return isOpen && words !== '' ? shortened(`${words} ${title}`) : title;
}

const CLITICS = /^(?:(?:y|en|se|ne|l[ae]s?|leur|lui) |[sn]')+/u;

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
  const deduced = owners.map((owner) => askedPartner(owner, byPronoun('leur')));
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
  const isOnly = only !== undefined && others.length === 0 && place.site === null;
  return isOnly ? { ...place, site: only.site } : place;
}

/** The condition and its effect, as the tracker writes them: « Si le projet est retenu ». */
function readConditions(
  sentence: ReadSentence,
  conditions: readonly ConditionSpan[],
): { readonly condition: string; readonly effect: Effect | null } {
  if (conditions.length === 0) return { condition: '', effect: null };
  const isBlocking = conditions.some(({ effect }) => effect === 'Bloquante');
  const effect = isBlocking ? 'Bloquante' : 'Non bloquante';
  const same = conditions.filter((condition) => condition.effect === effect);
  // « en tout état de cause … même si le quartier n’est pas retenu »: the second says it all.
  const full = same.filter(({ form }) => form !== 'phrase');
  const told = full.length > 0 ? full : same;
  const words = told.map((condition) => conditionWords(sentence, condition)).join(' ; ');
  return { condition: words, effect };
}

/** The words of one condition, « notre » and « nos » told from outside. */
function conditionWords({ text, tokens }: ReadSentence, { from, to }: Span): string {
  const words = textOf(text, tokens.slice(from, to)).replace(/(?:[\s,;.]|\s(?:et|ou))+$/u, '');
  const told = words.replace(
    /(?<![\p{L}])(?:notre|nos)[\s\u00a0]+(\p{L}+)/giu,
    (ours: string, noun: string) => withDefinite(ours, singularOf(fold(noun))),
  );
  return capitalised(collapseSpaces(told));
}
