import { skipAdverbs, isLow, type Token, keysFrom, tokenise } from '../words/tokens';
import type { Span, DatedSpan } from './clause';
import {
  knownParticipleOf,
  type Verb,
  infinitiveOf,
  knownInfinitive,
  phrasalVerb,
} from '../words/conjugation';
import { DUE_NOUNS, STATE_OPENERS } from '../../lexicon/times';
import {
  genderOf,
  isKnownNoun,
  DETERMINERS,
  PREPOSITIONS,
  LEADING_ADJECTIVES,
} from '../words/nouns';
import { HELD, isNounAlone, type VerbGroup, afterClitics, stateAt } from '../words/verb-tails';
import { furtherDeeds } from '../words/verb-groups';
import { nounPhrase } from './phrases';
import { isLink } from './subjects';
import { isVerb } from '../../lexicon/verbs';

/**
 * What notes say without a finite verb: « convention signée le 3 mai », « dossier à déposer »,
 * « recrutement en cours, prise de poste début février ».
 */
export function noteGroups(search: NoteSearch): readonly VerbGroup[] {
  // « un repas auquel ont participé 30 convives »: a relative says nothing of it, unless « la convention qui … ».
  const isTitled =
    DETERMINERS.has(search.tokens[0]?.low ?? '') &&
    search.tokens.at(-1)?.text === '.' &&
    !search.dated.some(({ from }) => from === 0);
  const isPlain = isTitled ? search.groups.length === 0 : search.main.length === 0;
  const told = segmentsOf(search).map((segment, index, segments): readonly VerbGroup[] => {
    const todo = opensLine(search, segment) ? todoNote(search.tokens, segment.from) : null;
    if (todo !== null) return [todo, ...furtherDeeds(search.tokens, todo, segment.to)];
    if (search.groups.some(({ first }) => first >= segment.from && first < segment.to)) return [];
    const before = segments[index - 1];
    // « le concours, procédure indispensable, a été lancé »: beside the subject.
    const next = segments[index + 1]?.from;
    if (before && search.groups.some(({ first }) => first === next)) return [];
    const isAfterLead = isPlain && before !== undefined && search.tokens[before.to]?.text === ':';
    const predicate = predicateOf(search, segment, isAfterLead);
    const tells = isPlain || isBareNoun(search, segment);
    if (predicate !== null) return tells ? [predicate] : [];
    return isBareNoun(search, segment) ? heldOn(search, segment) : [];
  });
  const lead = segmentsOf(search)[0]?.to ?? -1;
  const colon = search.tokens[lead]?.text === ':' ? lead : -1;
  // « logements adaptés : livraison en mai »: a participle of the lead is an adjective.
  const found = told.flatMap((own, index) =>
    told.slice(index + 1).some((after) => after.length > 0)
      ? own.filter(({ first }) => first > colon)
      : own,
  );
  const isTold = found.some((group) => !isNounAlone(group) || (colon >= 0 && group.first > colon));
  return isTold || found.length > 1 || !isPlain ? found : nounAlone(search);
}

/** « Signature de la convention : juin 2015 », « Recrutement d’un coordinateur »: the one action it is. */
function nounAlone(search: NoteSearch): readonly VerbGroup[] {
  const { tokens, dated, hasStatus } = search;
  const own = dated.filter((date) => !isOfPurpose(tokens, date));
  // « salle pas disponible avant 2024 »: nothing is due then.
  const isDenied = tokens.some(({ low }, at) => low === 'pas' && at < (own[0]?.from ?? 0));
  const segments = segmentsOf(search).map((one) => ({ ...one, from: startOf(search, one) }));
  const isDate = ({ from, to }: Span): boolean =>
    dated.some((date) => date.from <= from && date.to >= to);
  const isOpening = (one: Span): boolean => tokens[one.to]?.text === ':' || isDate(one);
  // « 17 septembre : un pique-nique », « le 9 décembre, en clôture du mois : l’inauguration »
  const segment = segments
    .slice(0, segments.slice(0, 1).some(isOpening) ? 3 : 1)
    .filter((one) => nounPhrase(tokens, one) !== null)
    .sort((a, b) => Number(isDate(a)) - Number(isDate(b)))[0];
  const phrase = segment && nounPhrase(tokens, segment);
  const isAction = hasStatus || own.length > 0 || (phrase?.senses.length ?? 0) > 0;
  // « Le dossier suit. »: a whole sentence, whose verb nobody knows.
  const isSentence = own.length === 0 && tokens.at(-1)?.text === '.' && !hasStatus;
  const isSaid = isSentence && DETERMINERS.has(tokens[0]?.low ?? '');
  // « Agressions : 14 déclarations au 1er semestre (9 en 2023) »: a figure, of what has been or will be.
  const figure = tokens.findIndex(({ text }) => text === ':') + 1;
  const counted = nounPhrase(tokens, { from: figure + 1, to: tokens.length })?.senses ?? [];
  const isTime = dated[0]?.sign === 'past' || dated.some(({ from }) => from === figure);
  const isEvent = counted.includes('event') || counted.includes('series') || isTime;
  const isCount = figure > 0 && tokens[figure]?.kind === 'number' && !isEvent;
  // « Date de la prochaine assemblée. »
  const isOfDay = own.length === 0 && phrase?.noun === 'date';
  if (!segment || !isAction || isDenied || isSaid || isCount || isOfDay) return [];
  const date = own.find(({ from }) => from > segment.from && from < segment.to);
  const end = tokens[segment.to]?.text === ':' ? segment.to + 1 : segment.to;
  const at = date?.from ?? end;
  return [note(at, at - 1, HELD)];
}

/** The parts between commas, colons and semicolons. */
function segmentsOf({ tokens, brackets, dated }: NoteSearch): readonly Span[] {
  const segments: Span[] = [];
  let from = 0;
  for (const [at, token] of tokens.entries()) {
    // « lancement en mai et livraison en juin »
    const isListed =
      token.low === 'et' &&
      dated.some(({ to }) => to === at) &&
      dated.some((date) => date.from > at + 1);
    const isMark = [',', ';', ':', '–', '—', '.'].includes(token.text) || isListed;
    const isStop = isMark && !brackets.has(at);
    if (!isStop) continue;
    if (at > from) segments.push({ from, to: at });
    from = at + 1;
  }
  return from < tokens.length ? [...segments, { from, to: tokens.length }] : segments;
}

/** Past links, and past the date a line begins with: « 25 novembre plantation de … ». */
function startOf({ tokens, dated }: NoteSearch, { from, to }: Span): number {
  let at = from;
  while (at < to && tokens.slice(at, at + 1).some(isLink)) at += 1;
  at = dated.find((date) => date.from === at && date.to < to)?.to ?? at;
  return Math.min(skipAdverbs(tokens, at), to);
}

/** « réception des offres »: an action named without its article opens the note. */
function isBareNoun(search: NoteSearch, segment: Span): boolean {
  const { tokens } = search;
  const start = startOf(search, segment);
  const first = tokens[start];
  if (!first || start >= segment.to || DETERMINERS.has(first.low)) return false;
  // « demandé à la DDCS »: no « demande ».
  if (knownParticipleOf(first.low) !== null && !isKnownNoun(first)) return false;
  const phrase = nounPhrase(tokens, { from: start, to: segment.to });
  // « 24 agents formés en février ; recyclage en février 2020 »
  const isDatedPart =
    isLow(tokens[segment.from - 1], ';', first.kind === 'number' ? ';' : ':') &&
    search.dated.some(({ from }) => from > start && from < segment.to);
  if (isDatedPart && phrase !== null && !DUE_NOUNS.has(phrase.noun)) return true;
  return phrase !== null && phrase.senses.length > 0 && !DUE_NOUNS.has(phrase.noun);
}

/** What is said of the noun the segment opens with, or of the lead before its colon. */
function predicateOf(search: NoteSearch, segment: Span, isAfterLead: boolean): VerbGroup | null {
  const { tokens, brackets, dated, conditions } = search;
  const start = startOf(search, segment);
  const opener = tokens[start];
  // « 15h : tenue des stands », but « bilan : rendu de mai à juin »
  const isOf = isLow(tokens[start + 1], 'de', 'du', 'des', "d'");
  const isHead = isOf && !dated.some(({ from }) => from === start + 1);
  const isNoun = opener !== undefined && (isHead || isKnownNoun(opener));
  // « Date fixée pour la réunion : 23 mai »: what is told is the day.
  if (opener?.key === 'date') return null;
  const opens = opener !== undefined && !PREPOSITIONS.has(opener.low);
  for (let at = start; at < segment.to; at += 1) {
    // « à partir de février » is no « à partir ».
    const isAside = [...dated, ...conditions].some(({ from, to }) => at >= from && at < to);
    if (brackets.has(at) || isAside) continue;
    const isFirst = at === start;
    // « Ce volet pose les bases d’un projet structuré »: a verb nobody knows stands before « les ».
    if (at > start + 1 && opensObject(tokens, at)) return null;
    if (isFirst && (isNoun || !isAfterLead)) continue;
    if (!isFirst && !opens) return null;
    const said = agrees(tokens, { from: start, to: at }) ? participleNote(tokens, at) : null;
    const found = said ?? infinitiveNote(tokens, at) ?? stateNote(tokens, at);
    if (found !== null) return found.last < segment.to ? found : null;
  }
  return null;
}

/** An article after a word that neither governs nor joins. */
function opensObject(tokens: readonly Token[], at: number): boolean {
  const before = tokens[at - 1];
  const isFree = before?.kind === 'word' && !isLink(before) && before.capitals === 'none';
  return (
    isFree &&
    !PREPOSITIONS.has(before.low) &&
    isLow(tokens[at], 'le', 'la', 'les', "l'", 'un', 'une')
  );
}

/** « un paiement pour les gens installés sur la place »: said of another noun than the one that opens. */
function agrees(tokens: readonly Token[], noun: Span): boolean {
  const phrase = nounPhrase(tokens, noun);
  const { low = '' } = tokens[noun.to] ?? {};
  // « plantation sur un terrain proposé »
  const isFar = phrase !== null && phrase.head < noun.to - 1;
  if (isFar && genderOf(phrase.noun) === 'f' && !/es?$/u.test(low)) return false;
  const isSeveral = low.endsWith('s') && knownParticipleOf(low.slice(0, -1)) !== null;
  const isListed = tokens.slice(noun.from, noun.to).some((token) => token.low === 'et');
  return phrase === null || isListed || phrase.isPlural || !isSeveral;
}

/** The first words of a line that tells no action with a verb, past « Julie : ». */
function opensLine({ main, tokens, dated }: NoteSearch, { from }: Span): boolean {
  // « À partir de mars »
  if (dated.some((date) => date.from === from)) return false;
  const isAfterName = tokens[from - 1]?.text === ':' && from <= LONGEST_NAME;
  return main.length === 0 && (isAfterName || (from === 0 && tokens[0]?.capitals === 'first'));
}

/** « Pierre et Anne Martin : », in words. */
const LONGEST_NAME = 6;

/** « prochaine séance le 8 décembre »: it takes place then; « généralisation sous réserve du budget ». */
function heldOn(
  { dated, conditions, tokens }: NoteSearch,
  { from, to }: Span,
): readonly VerbGroup[] {
  const date = [...dated, ...conditions].find((span) => span.from > from && span.from < to);
  if (!date || tokens[date.from] === undefined) return [];
  return [note(date.from, date.from - 1, HELD)];
}

/** What a note is looked for in. */
export interface NoteSearch {
  readonly tokens: readonly Token[];
  /** The finite verbs of the sentence. */
  readonly groups: readonly VerbGroup[];
  /** Those that tell its actions: no relative, no condition. */
  readonly main: readonly VerbGroup[];
  /** Places between brackets or quotation marks. */
  readonly brackets: ReadonlySet<number>;
  readonly conditions: readonly Span[];
  readonly dated: readonly DatedSpan[];
  /** « … (fait) »: the status that ends the line says that it is an action. */
  readonly hasStatus: boolean;
}

/** « convention signée ». */
export function participleNote(tokens: readonly Token[], at: number): VerbGroup | null {
  const token = tokens[at];
  const before = tokens[at - 1]?.low ?? '';
  const isName = token?.capitals !== 'none';
  // « compte rendu à diffuser »
  const isNoun = DETERMINERS.has(before) || PREPOSITIONS.has(before) || before === 'compte';
  const verb = token && !isName && !isNoun ? knownParticipleOf(token.low) : null;
  if (verb === null || LEADING_ADJECTIVES.has(before)) return null;
  // « rédaction puis mise en forme »: two things to do.
  if (token?.low === 'mise' && ['puis', 'et'].includes(before)) return null;
  // « démarrage visé en juillet »
  const aim = isVerb(verb, 'aim') ? knownInfinitive('prévoir') : null;
  if (aim !== null) return note(at, at, aim);
  const whole = withPhrase(tokens, at, verb);
  return {
    ...note(at, whole.last, whole.verb),
    negation: ['non', 'pas', 'encore'].includes(before) ? 'not-yet' : 'none',
  };
}

/** « permis à déposer », « 120 salariés à sensibiliser ». */
export function infinitiveNote(tokens: readonly Token[], at: number): VerbGroup | null {
  // « jeux à partir de 14 h »
  if (tokens[at]?.low !== 'à' || tokens[at + 1]?.low === 'partir') return null;
  const verb = knownInfinitive(tokens[at + 1]?.low ?? '');
  const must = knownInfinitive('devoir');
  return verb === null ? null : { ...note(at, at + 1, verb), voice: 'active', modal: must };
}

/** « en cours », « à l’étude », « en attente de … ». */
export function stateNote(tokens: readonly Token[], at: number): VerbGroup | null {
  const low = tokens[at]?.low ?? '';
  // « mise en service » is a noun.
  const isOfNoun = knownParticipleOf(tokens[at - 1]?.low ?? '') !== null;
  // « étude en lien avec la Ville »: with whom.
  const isWith = isLow(tokens[at + 1], 'lien', 'relation', 'contact');
  if (!STATE_OPENERS.has(low) || isOfNoun || isWith) return null;
  const found = stateAt(tokens, at);
  const verb = knownInfinitive('être');
  return found && verb && { ...note(at, found.last, verb), voice: 'active', state: found.state };
}

/** « Relancer la DDCS », « À relancer », « Merci de relancer », « Julie : se renseigner sur … »: an infinitive that opens its line is something to do. */
export function todoNote(tokens: readonly Token[], from: number): VerbGroup | null {
  const isAsked = tokens[from]?.key === 'merci';
  const isOpen = isLow(tokens[from], 'se', "s'", 'à', 'de', "d'");
  // « Ne pas oublier les clés », but « Ne pas stationner »
  const isReminder = keysFrom(tokens, from, 3) === 'ne pas oublier';
  const skipped = isReminder ? 2 : isOpen ? 1 : 0;
  const at = isAsked ? afterClitics(tokens, from + 2) : from + skipped;
  const next = tokens[at + 1];
  const verb = next === undefined ? null : openingInfinitive(tokens[at]?.low ?? '', next);
  // « Penser à la sono », « Voir si la salle est libre », but « Permettre à chacun de … »
  const isSought = isVerb(verb, 'see') && isLow(next, 'si', "s'", 'ce', 'comment', 'quand', 'pour');
  const isHeeded = isVerb(verb, 'heed') || isReminder || isSought || isLow(next, 'avec');
  if (verb === null || (verb.sense === 'state' && !isHeeded)) return null;
  const whole = withPhrase(tokens, at, verb);
  const told =
    whole.verb.sense === 'state' ? { ...whole.verb, sense: 'point' as const } : whole.verb;
  return {
    ...note(from, whole.last, told),
    voice: 'active',
    modal: knownInfinitive('devoir'),
  };
}

/** « mettre en place »: a verb and the words that make another of it. */
function withPhrase(
  tokens: readonly Token[],
  at: number,
  verb: Verb,
): { readonly verb: Verb; readonly last: number } {
  const found = phrasalVerb(verb, keysFrom(tokens, at + 1, 4));
  const last = found === null ? at : at + tokenise(found.words).length;
  return { verb: found?.verb ?? verb, last };
}

/** Of a verb nobody knows, only its object tells it from a noun: « Reconvoquer une assemblée », « Grenier de … ». */
function openingInfinitive(written: string, next: Token): Verb | null {
  // « Pensez à … », « Contactez la mairie »
  const low = written.replace(/(?<=\p{L}{2})ez$/u, 'er');
  const isGoverned = PREPOSITIONS.has(next.low) && !isLow(next, 'de', "d'", 'du', 'des', 'à');
  const isObject = DETERMINERS.has(next.low) && !isLow(next, 'des', 'du', 'au', 'aux');
  const isSure =
    (isObject || isGoverned || next.kind === 'number') &&
    /(?<!i)er$|(?<!o)ir$|(?:[eo]nd|ett|[af]ai|ui|cri|clu)re$/u.test(low);
  return knownInfinitive(low) ?? (isSure ? infinitiveOf(low) : null);
}

/** « vote pour valider les comptes de février »: that February is the accounts’. */
export function isOfPurpose(tokens: readonly Token[], { from }: Span): boolean {
  const aim = tokens.findIndex(({ low }) => low === 'pour');
  const isOf = [tokens[from - 1], tokens[from]].some((one) => one?.low === 'de');
  return isOf && aim > 0 && aim < from && knownInfinitive(tokens[aim + 1]?.low ?? '') !== null;
}

/** A verb group that stands where no finite verb does. */
export function note(first: number, last: number, verb: Verb): VerbGroup {
  return {
    first,
    last,
    verb,
    modal: null,
    tense: 'present',
    voice: 'passive',
    state: null,
    negation: 'none',
    person: 'he',
    isAlready: false,
    told: null,
    mood: 'note',
  };
}
