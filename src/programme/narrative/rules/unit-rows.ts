import lists from './words.json';
import { fold } from '../../../lib/text';
import type { UnitReading, Draft } from '../facts/draft';
import type { NamedReading } from '../mentions/partner-mention';
import { besideTitle } from '../facts/title-words';
import { withDefinite } from '../words/articles';
import { LASTING, LENGTH } from '../../lexicon/times';
import { isVerb } from '../../lexicon/verbs';
import type { ReadSentence, Span } from '../clauses/clause';
import { type Unit } from '../clauses/units';
import { ownDates } from '../clauses/own-dates';
import type { ActionType } from '../../tracker/lists';
import { linkToDecision } from './condition-decision';
import { isDescription } from '../facts/descriptions';
import { ACTION_RULE, BESIDE_RULES, CONDITION_RULES, DECISION_RULES, NOTE_RULE } from './rules';
import { draftOf } from './row-draft';
import type { DecisionReading, DecisionSearch, EmbeddedRow } from './rule-kinds';
import { untoldWords, withComment, wordsOf } from './untold-words';
import { meetingOfFrame } from '../clauses/contrasts';
import { statusOf } from '../words/status';
import { DONE, planned } from '../words/clause-status';
import { typeOf } from '../facts/type';
import { signsOf } from '../clauses/dated-words';
import { isNounAlone } from '../words/verb-group';
import { isRepeated } from '../facts/dates';
import { unitTitle } from '../facts/unit-titles';

/** The rows of one clause: its own, those it waits for and those it holds besides. */
export function unitRows(sentence: NamedReading, reading: UnitReading): readonly Draft[] {
  const { unit, topic, phrase, scope, earlier } = reading;
  const { group } = unit.clause;
  const dates = ownDates(sentence, unit);
  const isMet = meetingOfFrame(sentence, unit.clause) !== null;
  if (!isMet && isDescription(sentence, unit, { topic, phrase, dates, earlier })) return [];
  const whole = statusOf(group, signsOf(sentence, unit));
  const embedded = BESIDE_RULES.flatMap(({ id, read }) =>
    read({ sentence, unit, status: whole, topic }).map((row) => ({ ...row, rule: id })),
  );
  const own = { ...unit, span: ownSpan(unit, embedded) };
  // « est lancé, avec un objectif de livraison en mai »: that May is the delivery’s.
  const told = statusOf(group, signsOf(sentence, own));
  // « la date du 4 octobre a été retenue »: what takes place that day is to come.
  const isDay = phrase?.noun === 'date' && dates.length > 0 && told.status === 'Réalisé';
  const read = isMet ? DONE : isDay ? planned('Ferme') : told;
  const isTold = scope.status !== null && isNounAlone(group);
  const status = isTold ? { ...read, status: scope.status } : read;
  const without = besideTitle(sentence);
  const { decision, rule } = readDecision({
    sentence,
    unit: own,
    topic,
    status,
    without,
    before: [
      ...scope.carried.named,
      ...sentence.partners.filter(({ from, isShown }) => isShown && from < unit.span.from),
    ],
  });
  const type: ActionType =
    decision === null
      ? typeOf({
          group,
          topic: phrase,
          status: status.status,
          isRepeated: isRepeated(sentence, unit),
          stays: goesOnFrom(sentence, own),
          isOnce: dates.length === 1 && ONE_TIME.test(wordsOf(sentence, dates[0] ?? own.span)),
        })
      : 'Décision';
  const named = decision?.title ?? unitTitle(sentence, { ...reading, unit: own });
  const isDecided = decision?.title === null && group.modal?.sense === 'decide';
  const title = isDecided ? `décision : ${named.replace(/^I(?=l )/u, 'i')}` : named;
  const parts = { rule, type, status: decision ?? status, decision, title };
  const main = draftOf(sentence, { ...reading, unit: own }, parts);
  const awaited = CONDITION_RULES.flatMap(({ id, read }) =>
    read({ sentence, reading, main }).map((row): Draft => ({ ...row, rule: id })),
  );
  const waiting = linkToDecision(main, awaited, earlier);
  const completed = completeCondition(waiting, sentence);
  const { linked, held } = heldApart(completed, unit, own);
  const beside = embedded.map(({ build, rule: id }) => ({
    ...build(linked, scope),
    ...held,
    rule: id,
  }));
  const untold = untoldWords(sentence, unit, [linked, ...beside]);
  return [...awaited, withComment(linked, untold), ...beside];
}

/** « …, pour un début en mai, sous réserve des crédits »: what begins in May waits for them. */
function heldApart(
  main: Draft,
  { clause: { conditions } }: Unit,
  own: Unit,
): { readonly linked: Draft; readonly held: Partial<Draft> } {
  const { condition, effect } = main;
  const isApart = conditions.length > 0 && conditions.every(({ from }) => from >= own.span.to);
  if (!isApart) return { linked: main, held: {} };
  return { linked: { ...main, condition: '', effect: null }, held: { condition, effect } };
}

/** « le 12 juin », « du 5 au 23 octobre », but « à compter du 5 octobre ». */
const ONE_TIME = /^(?:le|du)\s(?:\p{L}+di\s)?\d/u;

/** The decision a clause tells and the rule that read it; an action without one. */
function readDecision(search: DecisionSearch): {
  readonly decision: DecisionReading | null;
  readonly rule: string;
} {
  if (isNounAlone(search.unit.clause.group)) return { decision: null, rule: NOTE_RULE.id };
  for (const { id, read } of DECISION_RULES) {
    const decision = read(search);
    if (decision !== null) return { decision, rule: id };
  }
  return { decision: null, rule: ACTION_RULE.id };
}

/** The words of the clause that belong to its own row, up to an event of its own. */
function ownSpan({ span }: Unit, embedded: readonly EmbeddedRow[]): Span {
  const cut = embedded.filter(({ isInside }) => !isInside).map(({ from }) => from);
  return { from: span.from, to: Math.min(span.to, ...cut) };
}

/** Whether what a verb does once on a day goes on here: « accueillera des jeunes à partir de mai ». */
function goesOnFrom(sentence: ReadSentence, unit: Unit): boolean {
  const { group } = unit.clause;
  const [date] = ownDates(sentence, unit);
  // « met à disposition six logements à compter du 1er avril », « est conclue pour trois ans à compter … »
  const inside = sentence.tokens.slice(date?.from ?? 0, date?.to ?? 0);
  const isFrom = group.mood === 'finite' && inside.some(({ low }) => low === 'compter');
  const isLong = group.voice === 'active' || LENGTH.test(wordsOf(sentence, unit.span));
  if (isFrom && isLong && group.tense === 'present') return true;
  if (isVerb(group.verb, 'receive') && group.voice === 'active')
    return date === undefined || date.reach === 'from' || date.reach === 'over';
  return isVerb(group.verb, 'take-up') && LASTING.test(wordsOf(sentence, unit.span));
}

const CHOSEN = /(?:retenue?s?|choisie?s?|sélectionnée?s?)$/u;
const FRAME = /dans le cadre (d[’']|du |de l[’']|de la |des |de )(.+)$/u;
const TOWARDS: Readonly<Record<string, string>> = lists.towards;

/**
 * A condition about a decision of the same sentence, told in full: what the choice is for, and what
 * it would bring. « même si le quartier n’est pas retenu » is « … retenu à l’ANRU II (la sélection
 * favoriserait les financements) ».
 */
function completeCondition(main: Draft, sentence: NamedReading): Draft {
  const decision = main.after.find(
    ({ draft }) =>
      draft.status === 'En attente de décision' &&
      draft.sentences[0]?.order === main.sentences[0]?.order,
  )?.draft;
  if (main.condition === '' || main.effect !== 'Non bloquante' || !decision) return main;
  const about = CHOSEN.test(main.condition) ? programmeOf(decision.title) : '';
  const outcome = outcomeOf(sentence, decision);
  const parts = [main.condition, about, outcome];
  return { ...main, condition: parts.filter((part) => part !== '').join(' ') };
}

/** « sélection dans le cadre de l’ANRU II » is « à l’ANRU II ». */
function programmeOf(title: string): string {
  const [, link = '', name = ''] = FRAME.exec(title) ?? [];
  if (name === '') return '';
  return `${TOWARDS[link] ?? (link.startsWith('de l') ? 'à l’' : 'à ')}${name}`;
}

/** « ce qui favoriserait les financements sur le projet » is « (la sélection favoriserait les financements) ». */
function outcomeOf({ text }: NamedReading, decision: Draft): string {
  const [, words] = OUTCOME.exec(text) ?? [];
  const noun = decision.title.split(/[\s\u00a0]/u)[0] ?? '';
  if (words === undefined || noun === '') return '';
  return `(${withDefinite(noun.toLowerCase(), fold(noun))} ${words})`;
}

const OUTCOME =
  /(?<!\p{L})ce qui (\p{L}+r(?:ai(?:en)?t|a|ont)(?: (?:(?:l[ae]s?|une?|des|nos|notre) |l[’'])\p{L}[\p{L}’'-]*)?)/u;
