import lists from './words.json';
import { capitalised } from '../../../lib/text';
import { isVerb } from '../../lexicon/verbs';
import { namePersons } from '../../reading/card-heads';
import { partsOfLine } from '../../reading/line-parts';
import type { Span } from '../clauses/clause';
import { subjectOf, type Unit } from '../clauses/units';
import { isSomeones } from '../mentions/acting-bodies';
import { headOf, MAYOR } from '../mentions/body-heads';
import type { NamedReading, PartnerMention } from '../mentions/partner-mention';
import { finiteForm, knownInfinitive, knownParticipleOf } from '../words/conjugation';
import { isKnownNoun, ARTICLES, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/nouns';
import { WHENS } from '../words/verb-forms';
import { indexWithin, textOf, tokenise, isLow, joinKeys } from '../words/tokens';

/**
 * Who does what a clause tells: persons or a service by name, as its subject, after « par » or asked « à ».
 * `''` where nobody is named so: a pronoun is nobody, and bodies outside are partners.
 */
export function ownerOf(sentence: NamedReading, { clause, span }: Unit): string {
  const { tokens } = sentence;
  const { verb, modal, tense, voice, first, last, mood, negation } = clause.group;
  if (negation !== 'none') return '';
  // « pièces à fournir par Karim »
  if (mood === 'note') return calledAfter(sentence, { from: first, to: span.to }, 'par');
  const subject = subjectOf(sentence, clause);
  const isGiven = tokens
    .slice(first, last + 1)
    .some(({ low }) => isVerb(knownParticipleOf(low), 'delegate'));
  // « il est demandé à Hugo de mettre à jour le site », « M. Roux est chargé de relancer l’électricien »
  if (isGiven && tokens[first - 1]?.low === 'il')
    return calledAfter(sentence, { from: first, to: span.to }, 'à');
  if (voice === 'passive' && !isGiven)
    return calledAfter(sentence, { from: last + 1, to: span.to }, 'par');
  // « Mme Petit rappelle … », « espère … », « charge Hugo de … »: another does it.
  const asking = finiteForm(tokens[first]?.low ?? '')?.verb;
  const tells = (one: typeof asking): boolean => TOLD_BY.some((trait) => isVerb(one, trait));
  // « Vincent se propose de relancer la mairie », « se charge d’inviter les élus »
  const isSelf = modal !== null && isLow(tokens[first], 'se', "s'");
  // « Karim confirmera », « doit confirmer »: what he has to say is his to do.
  const isAhead = modal === null ? tense === 'future' : !tells(asking);
  const isOwn = voice === 'reflexive' || isGiven || isSelf || isAhead || isVerb(verb, 'warn');
  if ((tells(verb) || tells(asking)) && !isOwn) return '';
  if (TELLING.has((modal ?? verb).sense) && !isGiven && !(isSelf && isVerb(modal, 'suggest')))
    return '';
  const named = personsIn(sentence, subject);
  return named === '' && isSomeones(sentence, clause.group) ? serviceIn(sentence, subject) : named;
}

const TELLING: ReadonlySet<string> = new Set(lists.tellingSenses);
const TOLD_BY = ['say', 'suggest', 'request', 'bid', 'thank', 'delegate', 'benefit'] as const;

/** The persons or the service right after a link: « par Inès », « à M. Roux ». */
function calledAfter(sentence: NamedReading, { from, to }: Span, link: string): string {
  const { tokens } = sentence;
  const at = indexWithin(tokens, { from, to }, ({ low }) => low === link) + 1;
  if (at === 0) return '';
  const stop = indexWithin(tokens, { from: at + 1, to }, ({ low, kind }, place) => {
    const { low: before = '' } = tokens[place - 1] ?? {};
    const isInside = link === 'par' && /^(?:de|du|des|d')$/u.test(low);
    const isOf = isInside || /^(?:de|d'|mr?)$/u.test(before);
    // « par Marie et Paul vendredi »
    const isPast = [PREPOSITIONS, ARTICLES, WHENS].some((words) => words.has(low));
    return !isOf && (kind === 'mark' || isPast);
  });
  const who = { from: at, to: stop < 0 ? to : stop };
  return personsIn(sentence, who) || serviceIn(sentence, who);
}

/** « Karim et Léa », « Marc Lenoir, le trésorier, »: the whole span names persons, and no place. */
function personsIn(sentence: NamedReading, span: Span): string {
  // « Inès et Paul s’en occupent »
  const words = wordsOf(sentence, span).replace(
    /,\s\p{Ll}[^,]*(?:,$|$)|,$|(?:[\s’'](?:se|ne|en|[sny]))+$/u,
    '',
  );
  const isPronoun = SUBJECT_PRONOUNS.has(words.toLowerCase());
  // « Temps d’éclairage urbain » is no Urbain.
  const isName = /^\p{Lu}/u.test(words) && !/\s\p{Ll}{4,}/u.test(words);
  return !isPronoun && isName && namePersons([words]) ? words : '';
}

/** « le service communication », « le centre de loisirs », « le secrétariat »: one by its name, without its article. */
function serviceIn(sentence: NamedReading, { from, to }: Span): string {
  const [article, noun, ...others] = sentence.tokens.slice(from, to);
  const isService = ARTICLES.has(article?.low ?? '') && SERVICES.has(noun?.key ?? '');
  // « le service des eaux de la mairie » is no service of ours.
  const isOurs = others.every((_, at) => headOf(sentence.tokens, from + 2 + at) === null);
  const isNamed =
    noun?.key === 'secretariat' || (isOurs && others.length > 0 && others.length <= 5);
  return isService && isNamed ? capitalised(wordsOf(sentence, { from: from + 1, to })) : '';
}

/** `''` where a body or a place of another column is named. */
function wordsOf({ text, tokens, partners, places }: NamedReading, span: Span): string {
  // « à Hugo »: the town of a preposition is only known by a list.
  const placed = [...places.sites, ...places.towns, ...places.territories];
  const named = [...partners, ...placed.filter(({ isKnown }) => isKnown)];
  const isElsewhere = named.some(({ from, to }) => from < span.to && to > span.from);
  return isElsewhere ? '' : textOf(text, tokens.slice(span.from, span.to)).trim();
}

const SERVICES: ReadonlySet<string> = new Set(lists.services);

/** « Julie : relancer EDF ». */
const BEFORE = /^[^\p{L}]*(\p{Lu}[^:]*?)\s*:\s+(?=\p{L})/u;

/** « Déclaration en préfecture : Philippe », « devis à demander (resp. Inès) »: what is to be done, and who does it. */
export function ownerApart(line: string): { readonly words: string; readonly owner: string } {
  const written = line.replace(/[\s.]+$/u, '');
  const { title, names, day, state } = partsOfLine(written, true);
  const isSure = day !== '' || written.endsWith(')') || isDeed(title);
  if (isSure && namePersons(names) && !namePersons([title])) {
    const words = [title, day, state].filter((part) => part !== '').join(', ');
    return { words, owner: names.join(' ; ') };
  }
  const [opening = '', name = ''] = BEFORE.exec(line) ?? [];
  const words = line.slice(opening.length);
  return namePersons([name]) && isDeed(words) ? { words, owner: name } : { words: line, owner: '' };
}

/** « Déclaration en préfecture », « relancer EDF », but « Élection de la trésorière », « Trésorerie ». */
function isDeed(words: string): boolean {
  const [first] = tokenise(words.replace(/^[^\p{L}]+/u, ''));
  if (first === undefined || /^(?:elec|designa|nomina)tion/u.test(first.key)) return false;
  const isNamed = isKnownNoun(first) || /(?:tion|sion|ment|age)s?$/u.test(first.key);
  return isNamed || knownInfinitive(first.low) !== null;
}

/** « leur décision », « sa réponse ». */
export function isOwned({ tokens }: NamedReading, head: number): boolean {
  return isLow(tokens[head - 1], 'leur', 'leurs', 'sa', 'son', 'ses');
}

/** « la décision du Conseil Général », « l’accord de la CAF ». */
export function makerAfter(sentence: NamedReading, { from, to }: Span): string | null {
  const { tokens } = sentence;
  // « l’accord de Scalis », but « une réponse pour le financement du programme du PER »
  const first = partnersIn(sentence, { from, to }).find(
    (named) => named.isShown || named.from <= from + 2,
  );
  if (first) {
    const link = tokens
      .slice(from + 1, first.from)
      .every(
        (token) =>
          PREPOSITIONS.has(token.low) ||
          /^(?:l[ae]s?|l')$/u.test(token.low) ||
          (token.kind === 'word' && token.capitals === 'none'),
      );
    return link ? calledIn(sentence, first) : null;
  }
  return bodyPhrase(sentence, from + 1, to);
}

/** « par le conseil d’administration », « par l’ARS ». */
export function agentAfter(sentence: NamedReading, { from, to }: Span): string | null {
  const { tokens } = sentence;
  const at = tokens.findIndex((token, place) => place >= from && place < to && token.low === 'par');
  if (at < 0) return null;
  const named = partnersIn(sentence, { from: at, to: Math.min(at + 4, to) })[0];
  return named ? calledIn(sentence, named) : bodyPhrase(sentence, at + 1, to);
}

const DECIDING_BODIES =
  /^(?:du |de la |de l'|des |le |la |l'|les |notre |nos )?(?:prochain |prochaine |dernier |derniere )?(conseil d'administration|conseil municipal|conseil communautaire|conseil metropolitain|conseil de surveillance|comite (?:de pilotage|de direction|d'entreprise|de selection|technique|d'engagement|d'attribution)|commission(?: d'attribution| permanente| locale| d'appel d'offres)?|bureau|jury|direction(?: generale)?|assemblee generale|directoire|ca|copil|codir|calal|caleol|cal|financeurs?|elus|directeur(?: general)?|directrice(?: generale)?|sous-prefet|prefete|maire|prefet|prefecture|etat|departement|region|ville|metropole|mairie|bailleur|president|commune|municipalite)\b/u;

function bodyPhrase({ text, tokens }: NamedReading, from: number, to: number): string | null {
  const match = DECIDING_BODIES.exec(joinKeys(tokens.slice(from, Math.min(from + 8, to))));
  if (!match) return null;
  const words = (match[1] ?? '').split(/[ ']/u).length;
  const start = tokens.findIndex(
    (token, at) => at >= from && (match[1] ?? '').startsWith(token.key) && token.key.length > 1,
  );
  const name = textOf(text, tokens.slice(start, start + words));
  return name === '' ? null : capitalised(name);
}

/** « l’accord du maire de Gap » is the mayor’s, the partner is the town. */
function calledIn({ text, tokens }: NamedReading, { from, to, name }: PartnerMention): string {
  const words = textOf(text, tokens.slice(from, to));
  return MAYOR.test(words) ? words.replace(MAYOR, 'Maire') : name;
}

export function agentName(sentence: NamedReading, agent: Span): string {
  const [named] = partnersIn(sentence, { ...agent, to: Math.min(agent.to, agent.from + 3) });
  return named ? calledIn(sentence, named) : (bodyPhrase(sentence, agent.from, agent.to) ?? '');
}

export function partnersIn(
  { partners }: NamedReading,
  { from, to }: Span,
): readonly PartnerMention[] {
  return partners.filter((mention) => mention.from >= from && mention.from < to);
}

/** « du Conseil Général », « de la CAF », « de l’ARS ». */
export function ofBody(name: string): string {
  if (MASCULINE.test(name)) return `du ${name}`;
  if (FEMININE.test(name)) return `de la ${name}`;
  if (/^[aeiouyéèêîôœ]/iu.test(name)) return `de l’${name}`;
  return `de ${name}`;
}

const MASCULINE =
  /^(?:conseil|comité|département|gip|ccas|préfet|bureau|jury|directoire|copil|centre)/iu;
const FEMININE =
  /^(?:ville|commune|communauté|agglomération|région|préfecture|métropole|direction|commission|mairie|caf|msa|cpam|mdph|carsat|dd\p{L}+|fondation|mission|caisse)/iu;
