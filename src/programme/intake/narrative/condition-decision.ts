import type { Span } from './clause';
import { finiteForm, knownParticipleOf } from './conjugation';
import { NOUN_LIKE_FORMS } from '../lexicon/noun-like-forms';
import type { NamedReading } from './carried';
import { agentAfter, ofBody, partnersIn } from './decision-makers';
import { nounPhrase } from './phrases';
import { DECIDED_IN_CONDITION } from './states';
import { titleWords, withDefinite } from './title-words';
import { AGREEMENTS } from '../lexicon/condition-words';
import { joinKeys, type Token } from './tokens';

/** What a condition waits for. */
export interface ConditionDecision {
  readonly title: string;
  /** Who decides; `''` when the condition does not say. */
  readonly maker: string;
  readonly noun: string;
}

/** « sous réserve de la sélection de notre dossier » waits for the same; null for another noun. */
export function selectionInCondition(
  sentence: NamedReading,
  condition: Span,
): ConditionDecision | null {
  const { tokens } = sentence;
  const at = tokens.findIndex(
    ({ key }, place) =>
      place > condition.from &&
      place < condition.to &&
      (SELECTIONS.has(key) || AGREEMENTS.has(key)),
  );
  if (at < 0 || (!SELECTIONS.has(tokens[at]?.key ?? '') && !isOurs(tokens.slice(at, condition.to))))
    return null;
  const maker = agentAfter(sentence, { from: at + 1, to: condition.to }) ?? '';
  const title = titleWords(sentence, { from: at, to: condition.to }, []);
  return { title, maker, noun: tokens[at]?.key ?? '' };
}

/** « l’agrément du projet par l’État »: what others hope for too. */
function isOurs(tokens: readonly Token[]): boolean {
  return /^\p{L}+ (?:du |de (?:notre |l'|la |ce |cette ))(?:projet|dossier|candidature|experimentation|demande)/u.test(
    joinKeys(tokens),
  );
}

/** How a project that others also hope for is chosen. Folded. */
const SELECTIONS: ReadonlySet<string> = new Set('selection acceptation reussite succes'.split(' '));

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
  const verb = tokens.findIndex(
    ({ low }, at) =>
      at > from && at < condition.to && (CONDITION_VERBS.has(low) || isDeciding(low)),
  );
  // « si projet retenu »: notes leave the verb out.
  const noted = knownParticipleOf(tokens[condition.to - 1]?.low ?? '') === null ? 0 : 1;
  const end = verb < 0 ? condition.to - noted : verb;
  const subject = { from, to: OBJECT_PRONOUNS.has(tokens[end - 1]?.low ?? '') ? end - 1 : end };
  const phrase = nounPhrase(tokens, subject);
  const maker = partnersIn(sentence, subject)[0]?.name ?? '';
  const isGiven = maker !== '' && !/\b(?:est|sont) \p{L}*(?:retenu|choisi|selectionn)/u.test(words);
  const agent = agentAfter(sentence, { from: subject.to, to: condition.to }) ?? '';
  if (isGiven) return { title: `décision ${ofBody(maker)}`, maker, noun: 'decision' };
  const about = withDefinite(titleWords(sentence, subject, []), phrase?.noun ?? '');
  return { title: `décision sur ${about}`, maker: agent, noun: phrase?.noun ?? 'decision' };
}

/** « retienne », « votera », « octroyée »: a form of a verb of deciding that is no noun. */
function isDeciding(low: string): boolean {
  if (NOUN_LIKE_FORMS.has(low)) return false;
  const verb = finiteForm(low)?.verb ?? knownParticipleOf(low);
  return verb?.sense === 'decide';
}

/** Where the words after « si », « même si », « à condition que » begin. */
function afterOpener({ tokens }: NamedReading, { from, to }: Span): number {
  const at = tokens.findIndex(
    (token, place) =>
      place >= from && place < Math.min(to, from + 5) && CONDITION_LINKS.has(token.low),
  );
  return at < 0 ? from + 1 : at + 1;
}

/** « si cette aide nous est accordée »: to whom, no part of the subject. */
const OBJECT_PRONOUNS: ReadonlySet<string> = new Set('nous vous lui leur'.split(' '));
const CONDITION_LINKS: ReadonlySet<string> = new Set(['si', "s'", 'que', "qu'", 'où']);
const CONDITION_VERBS: ReadonlySet<string> = new Set(
  "est sont a ont n' ne soit soient ait aient était étaient sera seront donne donnent rend accepte valide approuve vote autorise accorde confirme finance obtient retient".split(
    ' ',
  ),
);
