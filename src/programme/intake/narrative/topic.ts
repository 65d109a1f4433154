import { NUMBER_WORDS } from '../../../lib/number-words';
import type { Clause, ReadSentence, Span } from './clause';
import { type NounPhrase, nounPhrase } from './phrases';
import type { PartnerMention } from './partner-mention';
import { MONTH_KEYS } from '../lexicon/month-words';
import { skipAdverbs } from './adverbs';
import { type VerbGroup } from './verb-group';
import type { Token } from './tokens';
import type { VerbSense } from '../lexicon/verb-senses';
import { LEADING_ADJECTIVES, PREPOSITIONS, SUBJECT_PRONOUNS } from './words';
import { MEETING_NOUNS, singularOf } from './nouns';

/** What a clause is about, and who does it. */
export interface Topic {
  readonly phrase: NounPhrase | null;
  readonly role: 'subject' | 'object' | 'none';
  /** The subject when it is someone: « nous », « l’association », a body. */
  readonly agent: Span | null;
  /** « elles se feront »: the topic was named before. */
  readonly isPronoun: boolean;
  /** « la première »: one of those named before. */
  readonly isRank: boolean;
}

/** People and bodies: they act, they are not the action. Folded singulars. */
const AGENT_NOUNS: ReadonlySet<string> = new Set(
  `ville commune mairie municipalite association bailleur equipe service agence direction departement
  region partenaire elu elue prestataire cabinet gardien agent locataire habitant famille resident
  etat prefecture organisme office structure maire president directeur directrice conseil
  conseiller conseillere chargee charge responsable travailleur salarie collaborateur personne
  menage candidat architecte entreprise metropole agglomeration collectivite bureau tribunal
  operateur gestionnaire referent mediateur animateur psychologue intervenant societe amicale
  laureat personnel infirmier infirmiere medecin educateur educatrice juriste formateur
  formatrice coordinateur coordinatrice expert technicien stagiaire volontaire benevole parent
  enfant jeune proprietaire voisin fondation federation union hopital syndicat copropriete
  travailleuse conciergerie regie sociologue ergotherapeute candidate menage pilote`.split(/\s+/u),
);
const AGENT_PHRASES: ReadonlySet<string> = new Set([
  "conseil d'administration",
  'conseil municipal',
  'conseil communautaire',
  'commission',
  'jury',
  'comite de selection',
]);
const IT: ReadonlySet<string> = new Set([
  'il',
  'elle',
  'ils',
  'elles',
  'celui-ci',
  'celle-ci',
  'ceux-ci',
  'celles-ci',
  'ce',
  'cela',
  'ceci',
]);

/** What a topic is looked for among. */
export interface TopicSearch {
  readonly sentence: ReadSentence;
  readonly partners: readonly PartnerMention[];
  /** The dated words of the sentence: a date is no object. */
  readonly dated: readonly Span[];
}

const NO_TOPIC: Topic = {
  phrase: null,
  role: 'none',
  agent: null,
  isPronoun: false,
  isRank: false,
};

/** Finds what a clause is about: its subject, or the object of someone who acts. */
export function topicOf(clause: Clause, search: TopicSearch): Topic {
  const { tokens } = search.sentence;
  const { group, subject } = clause;
  if (clause.isInverted || isCarrier(group)) {
    const phrase = phraseAfter(search, group.last + 1, clause.span.to);
    return phrase
      ? { ...NO_TOPIC, phrase, role: clause.isInverted ? 'subject' : 'object' }
      : NO_TOPIC;
  }
  const pronoun = tokens[subject.from]?.low ?? '';
  if (SUBJECT_PRONOUNS.has(pronoun) || (pronoun === 'nos' && subject.to - subject.from === 1)) {
    // « il aura lieu » is about what was named, « il y aura » about what follows.
    const isHeld = tokens[group.last]?.low === 'lieu';
    const isImpersonal = pronoun === 'il' && !isHeld && saysNobody(group);
    if (IT.has(pronoun) && !isImpersonal) return { ...NO_TOPIC, isPronoun: true };
    return objectTopic(search, clause, isImpersonal ? null : subject);
  }
  const phrase = subject.to > subject.from ? nounPhrase(tokens, subject) : null;
  if (phrase === null && isLatter(tokens, subject)) return { ...NO_TOPIC, isPronoun: true };
  if (phrase === null && isOrdinal(tokens, subject))
    return { ...NO_TOPIC, isPronoun: true, isRank: true };
  if (isActing(clause, phrase, search)) return objectTopic(search, clause, subject);
  return phrase ? { ...NO_TOPIC, phrase, role: 'subject' } : NO_TOPIC;
}

/** « fera l’objet d’une restructuration »: what happens to the subject is the action. */
function isCarrier({ verb }: VerbGroup): boolean {
  return CARRIERS.has(verb.infinitive);
}

const CARRIERS: ReadonlySet<string> = new Set([
  "faire l'objet d'",
  "faire l'objet de",
  'donner lieu a',
]);

/** « ces derniers », « cette dernière »: those just named. */
function isLatter(tokens: readonly Token[], { from, to }: Span): boolean {
  const [article, word, ...others] = tokens.slice(from, to);
  const isThis = ['ce', 'cet', 'cette', 'ces'].includes(article?.low ?? '');
  return isThis && others.length === 0 && /^derni(?:er|ère)s?$/u.test(word?.low ?? '');
}

/** « la première est fixée au 21 mai »: the first of what was named before. */
function isOrdinal(tokens: readonly Token[], { from, to }: Span): boolean {
  const words = tokens.slice(from, to);
  const isCount =
    words.length > 0 && words.every(({ low }) => low in NUMBER_WORDS || /^autres?$/u.test(low));
  const last = words[1]?.low ?? '';
  const isRank = LEADING_ADJECTIVES.has(last) || /^suivante?s?$/u.test(last);
  return isCount || (words.length === 2 && isRank);
}

/** Someone acts; so does what has an object of its own: « le diocèse met à disposition un terrain ». */
function isActing(clause: Clause, phrase: NounPhrase | null, search: TopicSearch): boolean {
  const { group, subject } = clause;
  const isActive =
    group.voice === 'active' || (group.voice === 'reflexive' && group.verb.sense !== 'hold');
  if (!isActive) return false;
  const isMeeting = group.verb.sense === 'meet';
  if (isAgent({ phrase, subject, partners: search.partners, isMeeting })) return true;
  if (group.voice !== 'active' || !OBJECT_SENSES.has(group.verb.sense)) return false;
  const at = skipAdverbs(search.sentence.tokens, group.last + 1);
  const opens = OBJECT_OPENERS.has(search.sentence.tokens[at]?.low ?? '');
  return opens && phraseAfter(search, group.last + 1, clause.span.to) !== null;
}

const OBJECT_SENSES: ReadonlySet<VerbSense> = new Set([
  'point',
  'send',
  'course',
  'launch',
  'prepare',
  'plan',
  'decide',
  'suspend',
  'drop',
  'postpone',
]);
const OBJECT_OPENERS: ReadonlySet<string> = new Set("le la les l' un une".split(' '));

/** « il est prévu de », « il reste à », « il y a », « il faut »: nobody does it. */
function saysNobody({ modal, verb, voice }: VerbGroup): boolean {
  if (modal !== null)
    return (
      ['plan', 'wish', 'decide', 'state', 'can'].includes(modal.sense) &&
      modal.infinitive !== 'pouvoir'
    );
  // « il sera complété » is about what was named.
  const isSaid = ['can', 'state'].includes(verb.sense) && voice !== 'passive';
  return (verb.sense === 'hold' && voice === 'active') || isSaid;
}

function isAgent({
  phrase,
  subject,
  partners,
  isMeeting,
}: {
  readonly phrase: NounPhrase | null;
  readonly subject: Span;
  readonly partners: readonly PartnerMention[];
  /** « la commission se réunit »: what meets is the meeting. */
  readonly isMeeting: boolean;
}): boolean {
  const opens = partners.some(
    ({ from, to }) => from >= subject.from && from <= subject.from + 2 && to <= subject.to,
  );
  const head = phrase?.head ?? subject.from;
  if (phrase !== null && isMeeting && MEETING_NOUNS.has(phrase.noun)) return false;
  const isBody = partners.some(({ from, to }) => head >= from && head < to);
  if (isBody || (phrase === null && opens)) return true;
  if (phrase === null) return false;
  return AGENT_NOUNS.has(singularOf(phrase.noun)) || AGENT_PHRASES.has(phrase.noun);
}

function objectTopic(search: TopicSearch, clause: Clause, agent: Span | null): Topic {
  const phrase = phraseAfter(search, clause.group.last + 1, clause.span.to);
  return { phrase, role: phrase ? 'object' : 'none', agent, isPronoun: false, isRank: false };
}

/** The first noun phrase after the verb, past « à », « sur », « de »; a date is no object. */
function phraseAfter(
  { sentence, dated }: TopicSearch,
  from: number,
  to: number,
): NounPhrase | null {
  const { tokens } = sentence;
  let at = afterAside({ sentence, dated }, skipAdverbs(tokens, from));
  if (OBJECT_LINKS.has(tokens[at]?.low ?? '') && at < to)
    at += ['au', 'aux', 'du'].includes(tokens[at]?.low ?? '') ? 0 : 1;
  // « ont convenu d’un protocole »
  if (tokens[at]?.low === "d'" && ['un', 'une'].includes(tokens[at + 1]?.low ?? '')) at += 1;
  if (tokens[at - 1]?.low === 'pas' && ['de', "d'"].includes(tokens[at]?.low ?? '')) at += 1;
  const first = tokens[at];
  const isDate = dated.some((span) => at >= span.from && at < span.to);
  if (!first || at >= to || isDate) return null;
  if (first.kind === 'mark' && first.text !== '«') return null;
  if (PREPOSITIONS.has(first.low) && !['des', 'du', 'au', 'aux'].includes(first.low)) return null;
  const phrase = nounPhrase(tokens, { from: at, to });
  return phrase && !MONTH_KEYS.has(phrase.noun) && !TIMES.has(phrase.noun) ? phrase : null;
}

/** « ont suivi, du 2 au 6 mars, un stage »: past an aside that only says when. */
function afterAside(
  { sentence, dated }: Pick<TopicSearch, 'sentence' | 'dated'>,
  at: number,
): number {
  const { tokens } = sentence;
  if (tokens[at]?.text !== ',') return at;
  const date = dated.find(({ from }) => from === at + 1);
  return date !== undefined && tokens[date.to]?.text === ',' ? date.to + 1 : at;
}

/** « deux fois » counts, it is no object. */
const TIMES: ReadonlySet<string> = new Set([
  'fin',
  'debut',
  'milieu',
  'fois',
  'reprise',
  'semaine',
  'mois',
  'an',
  'annee',
  'jour',
  'ete',
  'automne',
  'hiver',
  'printemps',
  'trimestre',
  'semestre',
]);

const OBJECT_LINKS: ReadonlySet<string> = new Set(['à', 'au', 'aux', 'sur']);
