import type { Clause, ReadSentence, Span } from './narrative-clause';
import { type NounPhrase, nounPhrase } from './narrative-phrases';
import type { PartnerMention } from './narrative-partner-mention';
import { MONTH_KEYS } from './narrative-name-words';
import { skipAdverbs } from './narrative-adverbs';
import { type VerbGroup } from './narrative-verb-group';
import { PREPOSITIONS, SUBJECT_PRONOUNS } from './narrative-words';
import { MEETING_NOUNS, singularOf } from './narrative-nouns';

/** What a clause is about, and who does it. */
export interface Topic {
  readonly phrase: NounPhrase | null;
  readonly role: 'subject' | 'object' | 'none';
  /** The subject when it is someone: « nous », « l’association », a body. */
  readonly agent: Span | null;
  /** « elles se feront »: the topic was named before. */
  readonly isPronoun: boolean;
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

/** Finds what a clause is about: its subject, or the object of someone who acts. */
export function topicOf(
  { tokens }: ReadSentence,
  clause: Clause,
  partners: readonly PartnerMention[],
): Topic {
  const { group, subject } = clause;
  if (clause.isInverted) {
    const phrase = phraseAfter(tokens, group.last + 1, clause.span.to);
    return { phrase, role: phrase ? 'subject' : 'none', agent: null, isPronoun: false };
  }
  const pronoun = tokens[subject.from]?.low ?? '';
  if (SUBJECT_PRONOUNS.has(pronoun) || (pronoun === 'nos' && subject.to - subject.from === 1)) {
    const isImpersonal = pronoun === 'il' && saysNobody(group);
    if (IT.has(pronoun) && !isImpersonal) {
      return { phrase: null, role: 'none', agent: null, isPronoun: true };
    }
    return objectTopic(tokens, clause, isImpersonal ? null : subject);
  }
  const phrase = subject.to > subject.from ? nounPhrase(tokens, subject) : null;
  const isSomeone = isAgent({ phrase, subject, partners, isMeeting: group.verb.sense === 'meet' });
  const isActing =
    group.voice === 'active' || (group.voice === 'reflexive' && group.verb.sense !== 'hold');
  if (isSomeone && isActing) return objectTopic(tokens, clause, subject);
  return { phrase, role: phrase ? 'subject' : 'none', agent: null, isPronoun: false };
}

/** « il est prévu de », « il reste à », « il y a », « il faut »: nobody does it. */
function saysNobody({ modal, verb, voice }: VerbGroup): boolean {
  if (modal !== null)
    return (
      ['plan', 'wish', 'decide', 'state', 'can'].includes(modal.sense) &&
      modal.infinitive !== 'pouvoir'
    );
  return (verb.sense === 'hold' && voice === 'active') || ['can', 'state'].includes(verb.sense);
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

function objectTopic(tokens: ReadSentence['tokens'], clause: Clause, agent: Span | null): Topic {
  const phrase = phraseAfter(tokens, clause.group.last + 1, clause.span.to);
  return { phrase, role: phrase ? 'object' : 'none', agent, isPronoun: false };
}

/** The first noun phrase after the verb, past « à », « sur », « de »; a date is no object. */
function phraseAfter(tokens: ReadSentence['tokens'], from: number, to: number): NounPhrase | null {
  let at = skipAdverbs(tokens, from);
  if (OBJECT_LINKS.has(tokens[at]?.low ?? '') && at < to)
    at += ['au', 'aux', 'du'].includes(tokens[at]?.low ?? '') ? 0 : 1;
  const first = tokens[at];
  if (!first || at >= to) return null;
  if (first.kind === 'mark' && first.text !== '«') return null;
  if (PREPOSITIONS.has(first.low) && !['des', 'du', 'au', 'aux'].includes(first.low)) return null;
  const phrase = nounPhrase(tokens, { from: at, to });
  return phrase && !MONTH_KEYS.has(phrase.noun) && !TIMES.has(phrase.noun) ? phrase : null;
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
]);

const OBJECT_LINKS: ReadonlySet<string> = new Set(['à', 'au', 'aux', 'sur']);
