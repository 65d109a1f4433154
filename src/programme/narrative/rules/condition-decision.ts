import { capitalised, fold } from '../../../lib/text';
import lists from './words.json';
import type { Span } from '../clauses/clause';
import { finiteForm, knownParticipleOf } from '../words/conjugation';
import { NOUN_LIKE_FORMS } from '../../lexicon/verbs';
import type { NamedReading } from '../mentions/partner-mention';
import { agentAfter, ofBody, partnersIn } from '../facts/owner';
import { nounPhrase } from '../clauses/phrases';
import { DECIDED_IN_CONDITION } from '../words/clause-status';
import { titleWords } from '../facts/title-words';
import { withDefinite } from '../words/articles';
import { AGREEMENTS } from '../../dates/words/conditions';
import { indexWithin, joinKeys, textOf, type Token } from '../words/tokens';
import { ARTICLES, SUBJECT_PRONOUNS } from '../words/nouns';
import { type Draft, NOTHING_SAID, type ToldRow, type UnitReading } from '../facts/draft';
import { partnersOf } from '../facts/row-partners';
import type { ConditionSpan } from '../clauses/conditions';

/** What a condition waits for. */
export interface ConditionDecision {
  readonly title: string;
  /** Who decides; `''` when the condition does not say. */
  readonly maker: string;
  readonly noun: string;
}

/** « après avis de sa commission », « sous réserve de la validation du projet par le conseil ». */
export function agreementInCondition(
  sentence: NamedReading,
  condition: Span,
): ConditionDecision | null {
  const { tokens } = sentence;
  const at = indexWithin(tokens, condition, ({ key }) => AGREEMENTS.has(key));
  const noun = tokens[at]?.key ?? '';
  if (at < 0 || noun === 'obtention') return null;
  // « une fois l’accord de la CAF obtenu »
  const isGiven = knownParticipleOf(tokens[condition.to - 1]?.low ?? '') !== null;
  const end = endOfAgreement(tokens, { from: at, to: condition.to - (isGiven ? 1 : 0) });
  const whole = { from: at, to: end };
  const maker = agentAfter(sentence, whole) ?? giverAfter(sentence, whole);
  return maker === null ? null : { title: titleWords(sentence, whole, []), maker, noun };
}

/** « l’accord de la CAF sur le budget » ends before « sur ». */
function endOfAgreement(tokens: readonly Token[], { from, to }: Span): number {
  const at = indexWithin(tokens, { from: from + 1, to }, ({ low }) => ABOUT.includes(low));
  return at < 0 ? to : at;
}

/** Whom the agreement is of: a body, or words in small letters: « la direction financière ». */
function giverAfter(sentence: NamedReading, { from, to }: Span): string | null {
  const { tokens, text, dated } = sentence;
  const isTime = (at: number): boolean => dated.some((span) => at >= span.from && at < span.to);
  const [named] = partnersIn(sentence, { from, to });
  if (named !== undefined) return named.name;
  const after = { from: from + 1, to };
  const of = indexWithin(tokens, after, ({ low }, at) => OF.includes(low) && !isTime(at));
  const start = of < 0 || !ARTICLES.has(tokens[of + 1]?.low ?? '') ? of + 1 : of + 2;
  if (of < 0 || start >= to) return null;
  const words = textOf(text, tokens.slice(start, to)).trim();
  return words === '' ? null : capitalised(words);
}

/** « si notre projet est retenu » waits for a decision: its title, or null. */
export function decisionInCondition(
  sentence: NamedReading,
  condition: Span,
): ConditionDecision | null {
  const { tokens } = sentence;
  const words = joinKeys(tokens.slice(condition.from, condition.to));
  const from = afterOpener(sentence, condition);
  const isChosen = tokens.slice(from, condition.to).some(({ low }) => isDeciding(low));
  if (!isChosen && !DECIDED_IN_CONDITION.test(words)) return null;
  const rest = { from: from + 1, to: condition.to };
  const verb = indexWithin(tokens, rest, ({ low }) => CONDITION_VERBS.has(low) || isDeciding(low));
  // « si projet retenu »: notes leave the verb out.
  const noted = knownParticipleOf(tokens[condition.to - 1]?.low ?? '') === null ? 0 : 1;
  const end = verb < 0 ? condition.to - noted : verb;
  const subject = { from, to: end };
  // « s’il est favorable »: the one named before decides.
  if (SUBJECT_PRONOUNS.has(tokens[subject.from]?.low ?? '')) return null;
  const phrase = nounPhrase(tokens, subject);
  const maker = partnersIn(sentence, subject)[0]?.name ?? '';
  // « si la majorité est favorable »: who says so, not what is decided.
  if (maker === '' && /\bfavorables?\b/u.test(words)) return null;
  const agent = agentAfter(sentence, { from: subject.to, to: condition.to }) ?? '';
  if (maker !== '' && !PICKED.test(words))
    return { title: `décision ${ofBody(maker)}`, maker, noun: 'decision' };
  const about = withDefinite(titleWords(sentence, subject, []), phrase?.noun ?? '');
  return { title: `décision sur ${about}`, maker: agent, noun: phrase?.noun ?? 'decision' };
}

/** The subject is what is chosen, not who chooses: « si le dossier est retenu », « passe la sélection ». */
const PICKED =
  /\b(?:(?:est|sont) \p{L}*(?:retenu|choisi|selectionn)|(?:passe|passent) la selection)/u;

/** « retienne », « votera », « octroyée »: a form of a verb of deciding that is no noun. */
function isDeciding(low: string): boolean {
  if (NOUN_LIKE_FORMS.has(low)) return false;
  const verb = finiteForm(low)?.verb ?? knownParticipleOf(low);
  return verb?.sense === 'decide';
}

/** Where the words after « si », « même si », « à condition que » begin. */
function afterOpener({ tokens }: NamedReading, { from, to }: Span): number {
  const opening = { from, to: Math.min(to, from + 5) };
  const at = indexWithin(tokens, opening, ({ low }) =>
    ['si', "s'", 'que', "qu'", 'où'].includes(low),
  );
  return at < 0 ? from + 1 : at + 1;
}

const ABOUT = ['sur', 'pour', 'quant'];
const OF = ['de', "d'", 'du', 'des'];
const CONDITION_VERBS: ReadonlySet<string> = new Set(lists.conditionVerbs);

/** A clause, and the row it gave. */
export interface ConditionSearch {
  readonly sentence: NamedReading;
  readonly reading: UnitReading;
  readonly main: Draft;
}

/** « si notre projet est retenu » is a decision to wait for, in a row of its own. */
export function conditionRows({
  sentence,
  reading: { unit, scope, earlier },
  main,
}: ConditionSearch): readonly ToldRow[] {
  return unit.clause.conditions.flatMap((condition): readonly ToldRow[] => {
    if (condition.effect !== 'Bloquante') return [];
    const decision = awaitedIn(sentence, condition);
    if (decision === null) return [];
    if (earlier.some(isPending)) return [];
    const { partners, names, deduced } = partnersOf(sentence, [condition], scope.carried);
    return [
      {
        ...main,
        ...NOTHING_SAID,
        title: decision.title,
        type: 'Décision',
        status: 'En attente de décision',
        certainty: 'Non daté',
        partners,
        partnerNames: names,
        decisionMaker: decision.maker,
        deduced,
        mark: { noun: decision.noun, words: fold(decision.title) },
      },
    ];
  });
}

function awaitedIn(sentence: NamedReading, condition: ConditionSpan): ConditionDecision | null {
  if (condition.form === 'clause') return decisionInCondition(sentence, condition);
  return condition.form === 'phrase' ? agreementInCondition(sentence, condition) : null;
}

/** A condition waits for the decision of its own sentence, or for the pending one of the paragraph. */
export function linkToDecision(
  main: Draft,
  awaited: readonly Draft[],
  earlier: readonly Draft[],
): Draft {
  if (main.effect === null) return main;
  const pending = earlier.findLast((draft) => isPending(draft));
  const decision = awaited.at(-1) ?? pending;
  if (decision === undefined) return main;
  const effect = main.effect === 'Bloquante' ? 'blocking' : 'non-blocking';
  return { ...main, after: [...main.after, { draft: decision, effect }] };
}

function isPending({ type, status }: Draft): boolean {
  return type === 'Décision' && status === 'En attente de décision';
}
