import { NOTHING_SAID, type ToldRow } from '../facts/draft';
import { fold } from '../../../lib/text';
import type { RowScope } from '../facts/row-scope';
import type { NamedReading, NamedSentence } from '../mentions/partner-mention';
import { partnersOf } from '../facts/row-partners';
import { placeOf, saidPlace } from '../facts/row-place';
import { titleWords, withoutArticle } from '../facts/title-words';
import type { Span } from '../clauses/clause';
import { knownInfinitive } from '../words/conjugation';
import { joinKeys, textOf, type Token } from '../words/tokens';
import type { ActionType, Status } from '../../tracker/lists';
import { readDue } from '../facts/dates';
import { type Memory, withTheme, withTopic } from '../facts/memory';
import { isSeries, type NounPhrase, nounPhrase } from '../clauses/phrases';
import { findDwellings } from '../facts/quantities';
import { PERIODICITY } from '../words/states';
import { readStatus } from '../../reading/read-status';

/** A sentence without a clause. */
export interface NoteSearch {
  readonly sentence: NamedReading;
  readonly scope: RowScope;
}

export interface NoteRows {
  readonly drafts: readonly ToldRow[];
  readonly memory: Memory;
}

/** « Signature de la convention avec la CAF : juin 2015 »: an action without a verb. */
export function nominalRow({ sentence, scope }: NoteSearch): NoteRows {
  const { tokens, text } = sentence;
  const dated = sentence.dated.filter((date) => !isOfPurpose(tokens, date));
  const whole = { from: 0, to: tokens.length };
  const lead = tokens.findIndex((token) => token.text === ':');
  const phrase =
    nounPhrase(tokens, whole) ??
    (lead < 0 ? null : nounPhrase(tokens, { from: lead + 1, to: tokens.length }));
  const isToldAfter = scope.status !== null || (lead > 0 && statusAfter(sentence, lead) !== null);
  const isAction = phrase !== null && (phrase.senses.length > 0 || dated.length > 0 || isToldAfter);
  // « salle pas disponible avant 2024 »: nothing is due then.
  const isDenied = tokens.some(({ low }, at) => low === 'pas' && at < (dated[0]?.from ?? 0));
  if (!isAction || isDenied) return { drafts: [], memory: scope.memory };
  const status =
    scope.status ?? (lead > 0 ? statusAfter(sentence, lead) : null) ?? statusOf(text, dated);
  const words = joinKeys(tokens);
  const isRunning = status === 'En cours' || status === 'En préparation';
  const isPeriodic = PERIODICITY.test(words) || isSeries(phrase);
  const type: ActionType = isPeriodic ? 'Récurrent' : typeOfNoun(phrase, isRunning);
  const { partners, names, deduced } = partnersOf(sentence, [whole], scope.carried);
  const { place, deduced: where } = saidPlace(
    sentence,
    placeOf(sentence, whole, scope.carried.place),
    scope.carried,
  );
  const [first] = dated;
  const last = dated.at(-1);
  const dueText = first && last ? textOf(text, tokens.slice(first.from, last.to)) : '';
  const end = statusStart(sentence, lead);
  const parts = lead > 0 && end > lead ? [0, lead + 1] : [0];
  const told = parts.map((from, at) =>
    titleWords(sentence, { from, to: parts[at + 1] ?? end }, dated),
  );
  const title = withoutArticle(told.filter((words) => words !== '').join(' : '));
  return {
    drafts: [
      {
        ...NOTHING_SAID,
        strand: scope.strand,
        title: title === '' ? text : title,
        about: scope.carried.about,
        type,
        status,
        certainty: status === 'Prévu' ? 'Prévisionnel' : 'Fait',
        partners,
        partnerNames: names,
        place,
        due: readDue({ words: dueText, verb: '' }, { type, status }, scope.context),
        ...findDwellings(sentence, whole),
        basis: 'explicit',
        deduced: [...deduced, ...where],
        notes: [{ code: 'no-verb', params: { words: text } }],
        mark: { noun: phrase.noun, words: fold(text) },
        sentences: [scope.source],
      },
    ],
    memory: withTheme(withTopic(scope.memory, sentence, phrase), text),
  };
}

/** « vote pour valider les comptes de février »: that February is the accounts’. */
function isOfPurpose(tokens: readonly Token[], { from }: Span): boolean {
  const isOf = ['de', 'du', "d'"].some((link) =>
    [from, from - 1].some((at) => tokens[at]?.low === link),
  );
  const aim = tokens.findIndex(({ low }) => low === 'pour' || low === 'afin');
  const isAimed = tokens.slice(aim + 1, aim + 3).some(({ low }) => knownInfinitive(low) !== null);
  return isOf && aim > 0 && aim < from && isAimed;
}

function typeOfNoun({ senses, noun }: NounPhrase, isRunning: boolean): ActionType {
  if (noun === 'decision') return 'Décision';
  return senses.includes('event') && !isRunning ? 'Jalon' : 'Tâche';
}

/** « Convention : fait »: what follows the colon is a status, no part of the title. */
function statusStart({ text, tokens }: NamedReading, lead: number): number {
  if (lead <= 0) return tokens.length;
  // « Hirson : abandon du projet » tells what is given up.
  const isShort = tokens.length - lead <= LONGEST_STATUS;
  return isShort && statusAfter({ text, tokens }, lead) !== null ? lead : tokens.length;
}

/** « fait », « en cours », « OK depuis le 7 septembre 2015 », in tokens with the colon. */
const LONGEST_STATUS = 7;

/** « OK depuis le 7 septembre » after the colon says the status and since when. */
function statusAfter({ text, tokens }: NamedSentence, lead: number): Status | null {
  const after = textOf(text, tokens.slice(lead + 1)).split(/[,(]/u)[0] ?? '';
  const bare = after.replace(/\s(?:depuis|le|en|au|du)\s.*$/u, '').trim();
  return (readStatus(after.trim(), {}) ?? readStatus(bare, {}))?.status ?? null;
}

function statusOf(text: string, dated: readonly { readonly sign: string }[]): Status {
  const read = readStatus(text, {});
  if (read) return read.status;
  // « comité d’attribution : tous les mois » goes on.
  if (dated.length === 0 && PERIODICITY.test(fold(text))) return 'En cours';
  return dated[0]?.sign === 'past' ? 'Réalisé' : 'Prévu';
}
