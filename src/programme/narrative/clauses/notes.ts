import { isLow, type Token } from '../words/tokens';
import type { Span } from './clause';
import { infinitiveOf, knownParticipleOf } from '../words/conjugation';
import { DUE_NOUNS } from '../../lexicon/times';
import { genderOf, isKnownNoun, DETERMINERS, PREPOSITIONS, SUBJECT_PRONOUNS } from '../words/nouns';
import { HELD, isNounAlone, type VerbGroup } from '../words/verb-group';
import { furtherDeeds } from '../words/verb-groups';
import { nounPhrase } from './phrases';
import { isLink } from './subjects';
import { participleNote, infinitiveNote, stateNote, todoNote, note } from './note-forms';
import { isOfPurpose, segmentsOf, startOf, type NoteSearch } from './note-parts';

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
    const todo = opensLine(search, segment)
      ? todoNote(search.tokens, startOf(search, segment))
      : null;
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
  const opening = segments.find(({ from }) => from === dated[0]?.to && dated[0].from === 0);
  const pour = tokens.findIndex(({ low }) => low === 'pour');
  // « Samedi 25 février au jardin pour retourner la terre »
  const isAim = opening !== undefined && infinitiveOf(tokens[pour + 1]?.low ?? '') !== null;
  if (isAim && nounPhrase(tokens, opening) === null)
    return [note(opening.from, opening.from - 1, HELD)];
  // « 17 septembre : un pique-nique », « le 9 décembre, en clôture du mois : l’inauguration »
  const segment = segments
    .slice(0, segments.slice(0, 1).some(isOpening) ? 3 : 1)
    .filter((one) => nounPhrase(tokens, one) !== null)
    .sort((a, b) => Number(isDate(a)) - Number(isDate(b)))[0];
  const phrase = segment && nounPhrase(tokens, segment);
  const isAction = hasStatus || own.length > 0 || (phrase?.senses.length ?? 0) > 0;
  // « Le dossier suit. »: a whole sentence, whose verb nobody knows.
  const isSentence = own.length === 0 && tokens.at(-1)?.text === '.' && !hasStatus;
  const first = tokens[0]?.low ?? '';
  // « Il aborda les projets pour 2018 »
  const isSaid = (isSentence && DETERMINERS.has(first)) || SUBJECT_PRONOUNS.has(first);
  // « Agressions : 14 déclarations au 1er semestre (9 en 2023) »: a figure, of what has been or will be.
  const figure = tokens.findIndex(({ text }) => text === ':') + 1;
  const counted = nounPhrase(tokens, { from: figure + 1, to: tokens.length })?.senses ?? [];
  const isTime = dated[0]?.sign === 'past' || dated.some(({ from }) => from === figure);
  const isEvent = counted.includes('event') || counted.includes('series') || isTime;
  const isCount = figure > 0 && tokens[figure]?.kind === 'number' && !isEvent;
  // « Date de la prochaine assemblée. », « très bon démarrage »: how it went.
  const isOfDay =
    own.length === 0 && (phrase?.noun === 'date' || /^(?:très|trop|bonn?e?s?)$/u.test(first));
  if (!segment || !isAction || isDenied || isSaid || isCount || isOfDay) return [];
  const date = own.find(({ from }) => from > segment.from && from < segment.to);
  const end = tokens[segment.to]?.text === ':' ? segment.to + 1 : segment.to;
  const at = date?.from ?? end;
  return [note(at, at - 1, HELD)];
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
  // « À partir de mars », but « Samedi prochain 10h faire le métrage »
  if (dated.some((date) => date.from === from && tokens[from]?.low === 'à')) return false;
  const isAfterName = tokens[from - 1]?.text === ':' && from <= LONGEST_NAME;
  // « Pour la kermesse, prévoir des tables », « En cas de pluie, réserver la salle »
  const comma = tokens.findIndex(({ text }) => text === ',');
  const isFramed = comma === from - 1 && PREPOSITIONS.has(tokens[0]?.low ?? '');
  const isFirst = from === 0 && !tokens.slice(0, 1).some(isLink);
  return main.length === 0 && (isAfterName || isFramed || isFirst);
}

/** « Pierre et Anne Martin : », in words. */
const LONGEST_NAME = 6;

/** « prochaine séance le 8 décembre »: it takes place then; « généralisation sous réserve du budget ». */
function heldOn({ dated, conditions }: NoteSearch, { from, to }: Span): readonly VerbGroup[] {
  const date = [...dated, ...conditions].find((span) => span.from > from && span.from < to);
  return date ? [note(date.from, date.from - 1, HELD)] : [];
}
