import { fold } from '../../lib/text';
import type { Clause, Span } from './narrative-clauses';
import type { NamedReading } from './narrative-context';
import { type NounPhrase, nounPhrase } from './narrative-phrases';
import type { PartnerMention } from './narrative-partners';
import { DECIDED_IN_CONDITION, WAITS_FOR_DECISION } from './narrative-states';
import type { StatusOfClause } from './narrative-status';
import { ofWords, titleWords, withDefinite, withoutArticle } from './narrative-title-words';
import { actionTitle } from './narrative-titles';
import { joinKeys, textOf } from './narrative-tokens';
import type { Topic } from './narrative-topic';
import type { Unit } from './narrative-units';
import { PREPOSITIONS } from './narrative-words';

/** A row of the type Décision. */
export interface DecisionReading {
  readonly title: string;
  readonly status: StatusOfClause['status'];
  readonly certainty: StatusOfClause['certainty'];
  /** Who decides, when the text says it; `''` otherwise. */
  readonly maker: string;
  /** Who may be thought to decide: « dans le cadre de l’ANRU ». */
  readonly likelyMaker: string;
  /** « leur décision »: the bodies named before that make it. */
  readonly owners: readonly string[];
  readonly noun: string;
}

export interface DecisionSearch {
  readonly sentence: NamedReading;
  readonly unit: Unit;
  readonly topic: Topic;
  readonly status: StatusOfClause;
  readonly without: readonly Span[];
  /** The bodies named before the clause, in order. */
  readonly before: readonly PartnerMention[];
}

/** Nouns that are a decision by themselves. */
const DECISION_NOUNS: ReadonlySet<string> = new Set([
  'decision',
  'arbitrage',
  'deliberation',
  'verdict',
  'avis',
  'accord',
  'accord de principe',
  'agrement',
  'autorisation',
  'feu vert',
  'validation',
  'approbation',
  'aval',
  'choix',
]);

/** What a clause says of a decision; null when it is none. */
export function readDecision(search: DecisionSearch): DecisionReading | null {
  return (
    hopedDecision(search) ??
    awaitedDecision(search) ??
    namedDecision(search) ??
    takenDecision(search)
  );
}

/** « espère être choisie dans le cadre de l’ANRU ». */
function hopedDecision({ sentence, unit, without }: DecisionSearch): DecisionReading | null {
  const { group, span } = { ...unit.clause, span: unit.span };
  if (group.modal?.sense !== 'hope') return null;
  const isObtained = group.verb.infinitive === 'obtenir' || group.verb.infinitive === 'bénéficier';
  if (group.verb.sense !== 'decide' && !isObtained) return null;
  const rest = titleWords(sentence, { from: group.last + 1, to: span.to }, without);
  const likely = partnersIn(sentence, { from: group.last + 1, to: span.to })[0]?.name ?? '';
  const noun = group.verb.infinitive === 'choisir' ? 'sélection' : (group.verb.noun ?? 'décision');
  return {
    title: `${noun} ${isObtained ? ofWords(rest) : rest}`.trim(),
    status: 'En attente de décision',
    certainty: 'Espéré',
    maker: '',
    likelyMaker: likely,
    owners: [],
    noun: 'selection',
  };
}

/** « en attente de leur décision », « nous attendons l’accord de la CAF ». */
function awaitedDecision(search: DecisionSearch): DecisionReading | null {
  const { sentence, unit } = search;
  const { group } = unit.clause;
  const isWaiting =
    group.state === 'awaiting' ||
    (group.verb.sense === 'await' && group.voice === 'active' && group.modal === null);
  if (!isWaiting || group.negation !== 'none') return null;
  const inside = { from: group.first, to: unit.span.to };
  const words = joinKeys(sentence.tokens.slice(inside.from, inside.to));
  const match = WAITS_FOR_DECISION.exec(words);
  if (!match) return null;
  const at = sentence.tokens.findIndex(
    (token, place) => place >= inside.from && match[0].split(' ')[0] === token.key,
  );
  const phrase = nounPhrase(sentence.tokens, {
    from: startOfPhrase(sentence, at),
    to: unit.span.to,
  });
  return pendingDecision(search, { at, to: unit.span.to, phrase });
}

/** « La décision est attendue en juin », « l’avis du conseil sera rendu … ». */
function namedDecision(search: DecisionSearch): DecisionReading | null {
  const { unit, topic, status } = search;
  const phrase = topic.phrase;
  if (phrase === null || topic.role !== 'subject') return null;
  const isAnswer =
    phrase.noun === 'reponse' &&
    !phrase.isPlural &&
    ['await', 'hold', 'send'].includes(unit.clause.group.verb.sense) &&
    (partnersIn(search.sentence, phrase).length > 0 || isOwned(search.sentence, phrase.head));
  if (!DECISION_NOUNS.has(phrase.noun) && !isAnswer) return null;
  const pending = pendingDecision(search, { at: phrase.head, to: phrase.to, phrase });
  const maker =
    pending.maker !== ''
      ? pending.maker
      : (agentAfter(search.sentence, { from: unit.clause.group.last + 1, to: unit.span.to }) ?? '');
  if (status.status !== 'Prévu') return { ...pending, ...status, maker };
  return { ...pending, certainty: status.certainty, maker };
}

/** « leur décision », « sa réponse ». */
function isOwned({ tokens }: NamedReading, head: number): boolean {
  return ['leur', 'leurs', 'sa', 'son', 'ses'].includes(tokens[head - 1]?.low ?? '');
}

/** « leur décision » after two bodies is theirs together; otherwise the last one named decides. */
function ownersBefore(
  { tokens }: NamedReading,
  at: number,
  before: readonly PartnerMention[],
): readonly string[] {
  const last = before.at(-1);
  const other = before.at(-2);
  if (!last) return [];
  const isBoth =
    /^leurs?$/u.test(tokens[at - 1]?.low ?? '') &&
    other !== undefined &&
    other.to <= last.from &&
    last.from - other.to <= 2;
  return isBoth ? [other.name, last.name] : [last.name];
}

function pendingDecision(
  { sentence, unit, without, before }: DecisionSearch,
  {
    at,
    to,
    phrase,
  }: { readonly at: number; readonly to: number; readonly phrase: NounPhrase | null },
): DecisionReading {
  const { tokens } = sentence;
  const owners = isOwned(sentence, at) ? ownersBefore(sentence, at, before) : [];
  const maker = makerAfter(sentence, { from: at, to }) ?? owners.join(' et ');
  const noun = tokens[at]?.text ?? 'décision';
  const full = withoutArticle(titleWords(sentence, { from: at, to }, without));
  const isSubject = unit.clause.group.first > at;
  const about =
    !isSubject && unit.clause.subject.to > unit.clause.subject.from
      ? aboutSubject(sentence, unit.clause)
      : '';
  const title = owners.length > 0 ? `${noun} ${ofBody(maker)}` : full;
  return {
    title: about === '' ? title : `${about} : ${title}`,
    status: 'En attente de décision',
    certainty: 'Non daté',
    maker,
    likelyMaker: '',
    owners,
    noun: phrase?.noun ?? 'decision',
  };
}

/** « Le projet social est en attente de validation »: the decision is about the project. */
function aboutSubject(sentence: NamedReading, { subject }: Clause): string {
  const phrase = nounPhrase(sentence.tokens, subject);
  const opener = sentence.tokens[subject.from]?.low ?? '';
  const isSomeone =
    ['nous', 'nos', 'on', 'il', 'elle', 'ils', 'elles'].includes(opener) ||
    partnersIn(sentence, subject).length > 0;
  return phrase === null || isSomeone ? '' : withoutArticle(titleWords(sentence, subject, []));
}

/** « a été choisi », « le conseil statuera »: a decision taken or to be taken. */
function takenDecision({
  sentence,
  unit,
  topic,
  status,
  without,
}: DecisionSearch): DecisionReading | null {
  const { group } = unit.clause;
  const isRuling = group.verb.sense === 'rule';
  const isDeciding = group.verb.sense === 'decide' || group.modal?.sense === 'decide';
  if (!isRuling && !isDeciding) return null;
  const agent = topic.agent === null ? '' : agentName(sentence, topic.agent);
  const maker = agentAfter(sentence, { from: group.last + 1, to: unit.span.to }) ?? agent;
  const span = { from: unit.span.from, to: purposeStart(sentence, unit) };
  const title = actionTitle({
    sentence,
    group,
    topic: topic.phrase && { ...topic.phrase, to: Math.min(topic.phrase.to, span.to) },
    role: topic.role,
    span,
    without,
    strandComplement: '',
    agent: topic.agent,
    isRepeated: false,
  });
  const isPending = isRuling && status.status === 'Prévu';
  const ruling =
    isRuling && maker !== ''
      ? ruledTitle(sentence, { maker, from: group.last + 1, to: span.to, without })
      : title;
  return {
    title: group.modal?.sense === 'decide' ? `décision : ${title}` : ruling,
    status: isPending
      ? 'En attente de décision'
      : group.modal?.sense === 'decide' && group.tense === 'past'
        ? 'Réalisé'
        : status.status,
    certainty: status.certainty,
    maker,
    likelyMaker: '',
    owners: [],
    noun: topic.phrase?.noun ?? 'decision',
  };
}

/** « se prononcera sur notre candidature » is a decision of its subject. */
function ruledTitle(
  sentence: NamedReading,
  {
    maker,
    from,
    to,
    without,
  }: Span & { readonly maker: string; readonly without: readonly Span[] },
): string {
  const about = titleWords(sentence, { from, to }, without).replace(
    /^sur[\s\u00a0]+(notre|nos)[\s\u00a0]+(\p{L}+)/iu,
    (_, owner: string, noun: string) => `sur ${withDefinite(`${owner} ${noun}`, fold(noun))}`,
  );
  return `décision ${ofBody(maker)} ${about}`.trim();
}

/** « choisi … pour tester notre projet »: where the purpose of a choice begins. */
export function purposeStart({ tokens }: NamedReading, { clause, span }: Unit): number {
  for (let at = clause.group.last + 1; at < span.to - 1; at += 1) {
    const isPurpose =
      ['pour', 'afin'].includes(tokens[at]?.low ?? '') &&
      /(?:er|ir|re)$/u.test(tokens[at + (tokens[at]?.low === 'afin' ? 2 : 1)]?.low ?? '');
    if (isPurpose) return at;
  }
  return span.to;
}

/** « si notre projet est retenu » waits for a decision: its title, or null. */
export function decisionInCondition(
  sentence: NamedReading,
  condition: Span,
): { readonly title: string; readonly maker: string; readonly noun: string } | null {
  const { tokens } = sentence;
  const words = joinKeys(tokens.slice(condition.from, condition.to));
  if (!DECIDED_IN_CONDITION.test(words)) return null;
  const from = condition.from + (/^meme /u.test(words) ? 2 : 1);
  const verb = tokens.findIndex(
    (token, at) =>
      at > from &&
      at < condition.to &&
      [
        'est',
        'sont',
        'a',
        'ont',
        "n'",
        'ne',
        'donne',
        'donnent',
        'accepte',
        'valide',
        'approuve',
        'vote',
        'autorise',
        'accorde',
        'confirme',
        'finance',
        'était',
        'étaient',
        'obtient',
        'retient',
      ].includes(token.low),
  );
  const subject = { from, to: verb < 0 ? condition.to : verb };
  const phrase = nounPhrase(tokens, subject);
  const maker = partnersIn(sentence, subject)[0]?.name ?? '';
  const isGiven = maker !== '' && !/\b(?:est|sont) \p{L}*(?:retenu|choisi|selectionn)/u.test(words);
  const agent = agentAfter(sentence, { from: subject.to, to: condition.to }) ?? '';
  if (isGiven) return { title: `décision ${ofBody(maker)}`, maker, noun: 'decision' };
  const about = withDefinite(titleWords(sentence, subject, []), phrase?.noun ?? '');
  return { title: `décision sur ${about}`, maker: agent, noun: phrase?.noun ?? 'decision' };
}

/** « la décision du Conseil Général », « l’accord de la CAF ». */
function makerAfter(sentence: NamedReading, { from, to }: Span): string | null {
  const { tokens } = sentence;
  const [first] = partnersIn(sentence, { from, to });
  if (first) {
    const link = tokens
      .slice(from + 1, first.from)
      .every(
        (token) =>
          PREPOSITIONS.has(token.low) ||
          /^(?:l[ae]s?|l')$/u.test(token.low) ||
          (token.kind === 'word' && token.capitals === 'none'),
      );
    return link ? first.name : null;
  }
  return bodyPhrase(sentence, from + 1, to);
}

/** « par le conseil d’administration », « par l’ARS ». */
function agentAfter(sentence: NamedReading, { from, to }: Span): string | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, place) => place >= from && place < to && token.low === 'par');
  if (at < 0) return null;
  const named = partnersIn(sentence, { from: at, to: Math.min(at + 4, to) })[0];
  return named?.name ?? bodyPhrase(sentence, at + 1, to);
}

const DECIDING_BODIES =
  /^(?:du |de la |de l'|des |le |la |l'|les |notre |nos )?(?:prochain |prochaine |dernier |derniere )?(conseil d'administration|conseil municipal|conseil communautaire|conseil metropolitain|conseil de surveillance|comite (?:de pilotage|de direction|de selection|technique|d'engagement|d'attribution)|commission(?: d'attribution| permanente| locale| d'appel d'offres)?|bureau|jury|direction(?: generale)?|assemblee generale|directoire|ca|copil|codir|calal|caleol|cal|financeurs?|elus|maire|prefet|prefecture|etat|departement|region|ville|metropole|mairie|bailleur|president)\b/u;

function bodyPhrase({ text, tokens }: NamedReading, from: number, to: number): string | null {
  const match = DECIDING_BODIES.exec(joinKeys(tokens.slice(from, Math.min(from + 8, to))));
  if (!match) return null;
  const words = (match[1] ?? '').split(/[ ']/u).length;
  const start = tokens.findIndex(
    (token, at) => at >= from && (match[1] ?? '').startsWith(token.key) && token.key.length > 1,
  );
  const name = textOf(text, tokens.slice(start, start + words));
  return name === '' ? null : name.charAt(0).toUpperCase() + name.slice(1);
}

function agentName(sentence: NamedReading, agent: Span): string {
  const named = partnersIn(sentence, {
    from: agent.from,
    to: Math.min(agent.to, agent.from + 3),
  })[0];
  return named?.name ?? bodyPhrase(sentence, agent.from, agent.to) ?? '';
}

function partnersIn({ partners }: NamedReading, { from, to }: Span): readonly PartnerMention[] {
  return partners.filter((mention) => mention.from >= from && mention.from < to);
}

function startOfPhrase({ tokens }: NamedReading, at: number): number {
  const before = tokens[at - 1]?.low ?? '';
  return PREPOSITIONS.has(before) ? at : at - 1;
}

/** « du Conseil Général », « de la CAF », « de l’ARS ». */
export function ofBody(name: string): string {
  if (
    /^(?:conseil|comité|département|gip|ccas|préfet|bureau|jury|directoire|copil|centre)/iu.test(
      name,
    )
  )
    return `du ${name}`;
  if (
    /^(?:ville|région|préfecture|métropole|direction|commission|mairie|caf|dd\p{L}+|fondation|mission|caisse)/iu.test(
      name,
    )
  )
    return `de la ${name}`;
  if (/^[aeiouyéèêîôœ]/iu.test(name)) return `de l’${name}`;
  return `de ${name}`;
}
