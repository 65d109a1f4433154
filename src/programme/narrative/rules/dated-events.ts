import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import type { NamedReading } from '../mentions/partner-mention';
import type { DatedSpan, Span } from '../clauses/clause';
import { DONE, planned, type StatusOfClause } from '../words/clause-status';
import { readDue } from '../facts/dates';
import { type EmbeddedRow, type BesideSearch, rowBeside } from './rule-kinds';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { findDwellings } from '../facts/quantities';
import { titleWords } from '../facts/title-words';
import { withoutArticle } from '../words/articles';
import { isLow, indexWithin, textOf } from '../words/tokens';
import { bracketedTokens } from '../words/quotes';
import lists from './words.json';
import type { RowScope, Draft } from '../facts/draft';
import { strandBodies } from '../facts/row-place';

const LINKS: ReadonlySet<string> = new Set(lists.links);
/** « en vue de », « un objectif de »: past the preposition. */
function startAfter(tokens: NamedReading['tokens'], at: number): number {
  const isOf = isLow(tokens[at], 'vue', 'objectif');
  return at + 1 + (isOf && isLow(tokens[at + 1], 'de', "d'") ? 1 : 0);
}

/** « … pour un démarrage à partir de juillet », « … et la livraison en décembre ». */
export function datedEvents({ sentence, unit, status }: BesideSearch): readonly EmbeddedRow[] {
  const { tokens, conditions, dated } = sentence;
  const rows: EmbeddedRow[] = [];
  const aside = bracketedTokens(tokens);
  const last = unit.following.at(-1)?.group.last ?? unit.clause.group.last;
  for (let at = last + 1; at < unit.span.to - 1; at += 1) {
    const link = tokens[at]?.low ?? '';
    if (
      aside.has(at) ||
      !LINKS.has(link) ||
      conditions.some(({ from, to }) => at >= from && at < to)
    )
      continue;
    const start = startAfter(tokens, at);
    const phrase = nounPhrase(tokens, { from: start, to: unit.span.to });
    if (phrase === null) continue;
    const date = dated.find(({ from }) => from > phrase.head && from < unit.span.to);
    // « pour un début des travaux en mai »
    const isBegun =
      phrase.noun === 'debut' && isLow(tokens[phrase.head + 1], 'de', 'du', 'des', "d'");
    if (!isEvent(phrase, link) && !(isBegun && link === 'pour')) continue;
    const rest = { from: phrase.head + 1, to: unit.span.to };
    const nextLink = indexWithin(tokens, rest, ({ text }) => [',', ';'].includes(text));
    if (!date || (nextLink >= 0 && nextLink < date.from)) continue;
    const hasOwnDate = dated.some(({ from, to }) => from >= unit.span.from && to <= at + 1);
    const isForeseen = FORESEEN.test(tokens[date.from - 1]?.key ?? '');
    if (!hasOwnDate && !isForeseen && !['pour', 'vue', 'étant', 'objectif'].includes(link))
      continue;
    // « …, l’objectif étant un démarrage en mai »: from its comma on.
    const pause = tokens.findLastIndex(({ text }, place) => place < at && text === ',');
    const from = link === 'étant' && pause > last ? pause : at;
    rows.push(eventRow(sentence, { phrase, date, from, status }));
    at = date.to - 1;
  }
  return rows;
}

/** « avant l’envoi prévu le 15 », « avec des livraisons attendues fin 2015 »: the day is the sending’s. */
const FORESEEN = /^(?:prevu|attendu|envisage|programme|fixe)e?s?$/u;

function isEvent({ senses, noun, isIndefinite }: NounPhrase, link: string): boolean {
  if (!senses.includes('event') && !senses.includes('process') && !senses.includes('series'))
    return false;
  if (noun === 'fin') return false;
  return link !== 'avec' || isIndefinite;
}

interface EventSearch {
  readonly phrase: NounPhrase;
  readonly date: DatedSpan;
  readonly from: number;
  readonly status: StatusOfClause;
}

/** The row of an event that a clause dates besides its own: « … pour un démarrage en juillet ». */
function eventRow(
  sentence: NamedReading,
  { phrase, date, from, status }: EventSearch,
): EmbeddedRow {
  const title = nounTitle(sentence, phrase, date);
  const isDay = phrase.senses.includes('event');
  const type: ActionType = isDay ? 'Jalon' : 'Tâche';
  // « et la demande de permis déposée la semaine dernière »
  const isOver = date.sign === 'past' && status.status === 'Réalisé';
  const ahead = status.status === 'Prévu' ? status : planned('Prévisionnel');
  const own = isOver ? DONE : ahead;
  const words = textOf(sentence.text, sentence.tokens.slice(date.from, date.to));
  const span: Span = { from, to: date.to };
  return {
    from,
    isInside: false,
    build: (main, scope) => ({
      ...main,
      title,
      type,
      ...own,
      partners: [],
      partnerNames: [],
      due: readDue({ words, verb: '' }, { type, status: own.status }, scope.context),
      decisionMaker: '',
      ...findDwellings(sentence, span),
      deduced: main.deduced.filter(({ field }) => field !== 'decisionMaker'),
      notes: [],
      mark: { noun: phrase.noun, words: fold(title) },
      after: main.status === 'Réalisé' ? [] : [{ draft: main, effect: 'blocking' }],
    }),
  };
}

function nounTitle(sentence: NamedReading, phrase: NounPhrase, date: DatedSpan): string {
  const named = titleWords(sentence, phrase, [{ from: date.from, to: phrase.to }]);
  return withoutArticle(named).replace(
    /[\s\u00a0]+(?:prévue?s?|attendue?s?|programmée?s?|envisagée?s?|sous)$/u,
    '',
  );
}

/** « … les contours de la réflexion en cours … »: something that already runs. */
export function runningNouns({ sentence, unit }: BesideSearch): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const { group } = unit.clause;
  const rows: EmbeddedRow[] = [];
  for (let at = group.last + 2; at < unit.span.to - 1; at += 1) {
    const [low = '', next = '', then = ''] = tokens.slice(at, at + 3).map((token) => token.low);
    const isRunning = (low === 'en' && next === 'cours') || UNDER_WAY.test(low);
    const isDated = sentence.dated.some(({ from, to }) => at >= from && at < to);
    if (!isRunning || isDated || ['de', "d'", 'du'].includes(then)) continue;
    const phrase = phraseBefore(sentence, group.last + 1, at);
    if (phrase === null || !phrase.senses.includes('process')) continue;
    rows.push(runningRow(sentence, phrase, at));
  }
  return rows;
}

/** « la réflexion engagée » */
const UNDER_WAY = /^(?:engagée?|entamée?|amorcée?|ouverte?)$/u;

function phraseBefore({ tokens }: NamedReading, from: number, to: number): NounPhrase | null {
  const start = tokens.findLastIndex(
    ({ low }, at) => at < to && at >= Math.max(from, to - 5) && OPENERS.has(low),
  );
  return start < 0 ? null : nounPhrase(tokens, { from: start, to });
}

const OPENERS: ReadonlySet<string> = new Set("la le l' les notre nos une un des du".split(' '));

function runningRow(sentence: NamedReading, phrase: NounPhrase, at: number): EmbeddedRow {
  const title = withoutArticle(titleWords(sentence, { from: phrase.from, to: at }, []));
  const row = rowBeside(at, phrase.noun, { title, type: 'Tâche', status: 'En cours' });
  if (/\s/u.test(title)) return row;
  return { ...row, build: (main, scope) => completedByStrand(row.build(main, scope), scope) };
}

/** A bare « réflexion » is the strand’s, and so are the bodies the strand names: proposed. */
function completedByStrand(draft: Draft, scope: RowScope): Draft {
  return {
    ...draft,
    title: scope.strand === '' ? draft.title : `${draft.title} – ${scope.strand}`,
    deduced: [...draft.deduced, ...strandBodies(scope)],
  };
}
