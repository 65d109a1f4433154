import { skipAdverbs } from '../grammar/adverbs';
import type { NamedReading } from '../facts/carried';
import { antecedent } from './dated-relatives';
import { bodyPhrase, ofBody } from '../facts/decision-makers';
import { type EmbeddedRow, type Search, pendingRow, rowBeside } from './embedded-row';
import { isKnownNoun } from '../grammar/nouns';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { ofWords, titleWords, withDefinite, withoutArticle } from '../topics/title-words';
import { joinKeys } from '../grammar/tokens';
import type { VerbGroup } from '../grammar/verb-group';

/** « sur laquelle », « auquel ». */
const AFTER_PREPOSITION: ReadonlySet<string> = new Set(
  'lequel laquelle lesquels lesquelles auquel auxquels auxquelles'.split(' '),
);
const RELATIVES: ReadonlySet<string> = new Set(['qui', 'que', "qu'", 'dont', ...AFTER_PREPOSITION]);
const NOW = /\b(?:actuell?ement|en ce moment|aujourd'hui|a l'heure actuelle|a ce jour)\b/u;

/** What an undated relative clause adds: something that runs now, or someone who has to answer. */
export function openRelatives(
  sentence: NamedReading,
  { unit, dated }: Search,
): readonly EmbeddedRow[] {
  const { tokens, dependent, conditions } = sentence;
  return dependent.flatMap((group): readonly EmbeddedRow[] => {
    const from = tokens.findLastIndex((token, at) => at < group.first && RELATIVES.has(token.low));
    const isHere = from > unit.clause.group.last && from < unit.span.to;
    const isDated = dated.some((date) => date.from > from && date.from < unit.span.to);
    const isOther =
      conditions.some((span) => group.first >= span.from && group.first < span.to) ||
      dependent.some(({ first }) => first > from && first < group.first);
    if (!isHere || isDated || isOther) return [];
    return [
      ...pendingAnswer(sentence, group, from),
      ...awaitedAnswer(sentence, { group, from, to: unit.span.to }),
      ...launchedNoun(sentence, group, from),
      ...runningVerb(sentence, { group, from, start: unit.clause.group.last + 1 }),
    ];
  });
}

/** « la commune, qui n’a pas encore délibéré »: she has to say. */
function pendingAnswer(
  sentence: NamedReading,
  group: VerbGroup,
  from: number,
): readonly EmbeddedRow[] {
  const isAnswer =
    ['rule', 'decide'].includes(group.verb.sense) || group.verb.infinitive === 'répondre';
  const isYet = isYetToRule(sentence, group, from);
  const named = isYet ? sentence.partners.findLast(({ to }) => to <= from)?.name : undefined;
  const maker = named ?? makerBefore(sentence, from);
  const isStill = group.negation !== 'none' || isYet;
  if (!isAnswer || !isStill || maker === null) return [];
  return [pendingRow({ from, title: `${group.verb.noun ?? 'décision'} ${ofBody(maker)}`, maker })];
}

/** « une proposition sur laquelle il doit encore se prononcer » */
function isYetToRule({ tokens }: NamedReading, { modal }: VerbGroup, from: number): boolean {
  return tokens[from - 1]?.low === 'sur' && modal?.sense === 'must';
}

/** The body a relative clause is about; null when none stands before it. */
function makerBefore(sentence: NamedReading, from: number): string | null {
  const body = sentence.partners.findLast(({ to }) => to === from || to === from - 1);
  const comma = sentence.tokens[from - 1]?.text === ',' ? from - 1 : from;
  return body?.name ?? bodyPhrase(sentence, comma - 1, comma);
}

/** « au Conseil Général, dont nous attendons la décision », « …, sur laquelle nous attendons son avis ». */
function awaitedAnswer(
  sentence: NamedReading,
  { group, from, to }: { readonly group: VerbGroup; readonly from: number; readonly to: number },
): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const isAbout = AFTER_PREPOSITION.has(tokens[from]?.low ?? '');
  const isOpen = isAbout || tokens[from]?.low === 'dont';
  if (!isOpen || group.verb.infinitive !== 'attendre') return [];
  const after = { from: skipAdverbs(tokens, group.last + 1), to };
  const isActive = group.voice === 'active';
  const phrase = nounPhrase(tokens, isActive ? after : { from: from + 1, to: group.first });
  const last = sentence.partners.findLast((mention) => mention.to <= from);
  const maker = isAbout ? (last?.name ?? null) : makerBefore(sentence, from);
  if (phrase === null || !ANSWERS.has(phrase.noun) || maker === null) return [];
  const end = phrase.head + phrase.noun.split(' ').length;
  const asked = titleWords(sentence, { from: phrase.head, to: end }, []);
  return [pendingRow({ from, title: `${asked} ${ofBody(maker)}`, maker })];
}

const ANSWERS: ReadonlySet<string> = new Set([
  'reponse',
  'decision',
  'avis',
  'accord',
  'validation',
  'deliberation',
  'arbitrage',
  'autorisation',
  'feu vert',
  'verdict',
]);

/** « …, dont le recrutement est lancé ». */
function launchedNoun(
  sentence: NamedReading,
  group: VerbGroup,
  from: number,
): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  if (tokens[from]?.low !== 'dont') return [];
  const phrase = nounPhrase(tokens, { from: from + 1, to: group.first });
  const isRunning = group.state === 'in-progress' || group.state === 'in-preparation';
  const isLaunched =
    (group.verb.sense === 'launch' && group.voice === 'passive') ||
    // « dont le diagnostic vient de commencer »
    (group.verb.sense === 'start' && group.tense === 'past');
  if (phrase === null || phrase.senses.length === 0 || !(isRunning || isLaunched)) return [];
  const title = withoutArticle(titleWords(sentence, phrase, []));
  const status = group.state === 'in-preparation' ? 'En préparation' : 'En cours';
  return [rowBeside({ from, title, type: 'Tâche', status, noun: phrase.noun })];
}

/** « une liste, que nos chargées de clientèle examinent en ce moment ». */
function runningVerb(
  sentence: NamedReading,
  {
    group,
    from,
    start,
  }: { readonly group: VerbGroup; readonly from: number; readonly start: number },
): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const isNow = NOW.test(joinKeys(tokens.slice(from, group.last + 5)));
  const apposed = apposedNoun(sentence, from);
  const isRunning = group.tense === 'present' && (isNow || apposed !== null);
  if (!['que', "qu'"].includes(tokens[from]?.low ?? '') || !isRunning) return [];
  const phrase = apposed ?? antecedent(sentence, start, from);
  const { noun, sense } = group.verb;
  if (phrase === null || noun === null || sense === 'state') return [];
  const words = withDefinite(titleWords(sentence, phrase, []), phrase.noun);
  const title = `${noun} ${ofWords(words)}`;
  const row = rowBeside({ from, title, type: 'Tâche', status: 'En cours', noun: phrase.noun });
  return [apposed === null ? row : { ...row, from: from - 2, isInside: false }];
}

/** « …, proposition que nous étudions »: the noun that says again what was told; null without it. */
function apposedNoun({ tokens }: NamedReading, from: number): NounPhrase | null {
  const noun = tokens[from - 1];
  const isApposed = tokens[from - 2]?.text === ',' && noun !== undefined && isKnownNoun(noun);
  return isApposed ? nounPhrase(tokens, { from: from - 1, to: from }) : null;
}
