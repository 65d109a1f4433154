import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import type { Span } from './clause';
import type { NamedReading } from './carried';
import { readDue } from './dates';
import type { EmbeddedRow, Search } from './embedded-row';
import { type NounPhrase, nounPhrase } from './phrases';
import type { DatedSpan } from './row-scope';
import type { StatusOfClause } from './clause-status';
import { ofWords, titleWords, withDefinite, withoutArticle } from './title-words';
import { EMPTY_VERBS } from './titles';
import { typeOf } from './type';
import { joinKeys, textOf } from './tokens';

const LINKS: ReadonlySet<string> = new Set(['pour', 'avec', 'et', ',', 'puis', 'avant', 'vue']);

/** « … pour un démarrage à partir de juillet », « … et la livraison en décembre ». */
export function datedEvents(
  sentence: NamedReading,
  { unit, dated, status, topic }: Search,
): readonly EmbeddedRow[] {
  const { tokens, conditions } = sentence;
  const rows: EmbeddedRow[] = [];
  const last = unit.following.at(-1)?.group.last ?? unit.clause.group.last;
  for (let at = last + 1; at < unit.span.to - 1; at += 1) {
    const link = tokens[at]?.low ?? '';
    if (!LINKS.has(link) || conditions.some(({ from, to }) => at >= from && at < to)) continue;
    const start = at + 1 + (link === 'vue' ? 1 : 0);
    const phrase = nounPhrase(tokens, { from: start, to: unit.span.to });
    if (phrase === null) continue;
    const date = dated.find(({ from }) => from > phrase.head && from < unit.span.to);
    const gapped = gappedRow(sentence, { unit, dated, status, topic }, { phrase, date, link: at });
    if (gapped !== null && date) {
      rows.push(gapped);
      at = date.to - 1;
      continue;
    }
    if (!isEvent(phrase, link)) continue;
    const nextLink = tokens.findIndex(
      (token, place) =>
        place > phrase.head && place < unit.span.to && [',', ';'].includes(token.text),
    );
    if (!date || (nextLink >= 0 && nextLink < date.from)) continue;
    const hasOwnDate = dated.some(({ from, to }) => from >= unit.span.from && to <= at + 1);
    const isForeseen =
      link === 'avant' && FORESEEN.test(joinKeys(tokens.slice(phrase.head, date.from)));
    if (!hasOwnDate && link !== 'pour' && link !== 'vue' && !isForeseen) continue;
    const isPurposeOfDate = dated.some(({ from, to }) => at >= from && at < to);
    if (isPurposeOfDate) continue;
    rows.push(eventRow(sentence, { phrase, date, from: at, status }));
    at = date.to - 1;
  }
  return rows;
}

/** « l’esquisse est attendue en juillet et l’avant-projet en septembre »: the verb serves twice. */
function gappedRow(
  sentence: NamedReading,
  { unit, dated, status, topic }: Search,
  {
    phrase,
    date,
    link,
  }: {
    readonly phrase: NounPhrase;
    readonly date: DatedSpan | undefined;
    readonly link: number;
  },
): EmbeddedRow | null {
  const { tokens } = sentence;
  const { clause, span } = unit;
  const opener = tokens[phrase.from]?.low ?? '';
  const isLinked = ['et', ',', 'puis'].includes(tokens[link]?.low ?? '');
  const hasOwnDate = dated.some(({ from, to }) => from >= span.from && to <= link);
  if (!date || !isLinked || !hasOwnDate || topic.role !== 'subject' || unit.following.length > 0)
    return null;
  const between = tokens.slice(phrase.from, date.from);
  const isPlain = between.every(({ kind }) => kind !== 'mark') && between.length < LONGEST_GAPPED;
  const isOther = ['un', 'une'].includes(opener) && isRankWord(tokens[phrase.from + 1]?.low ?? '');
  if (!(['le', 'la', 'les', "l'"].includes(opener) || isOther) || !isPlain) return null;
  const words = titleWords(sentence, { from: phrase.from, to: date.from }, []);
  const { verb, voice } = clause.group;
  const isTold = voice === 'passive' && verb.noun !== null && !EMPTY_VERBS.has(verb.infinitive);
  const title = isTold
    ? `${verb.noun} ${ofWords(withDefinite(words, phrase.noun))}`
    : withoutArticle(words);
  const type = typeOf({
    group: clause.group,
    topic: phrase,
    status: status.status,
    isRepeated: false,
  });
  return eventRow(sentence, { phrase, date, from: link, status, title, type, keeps: status });
}

function isRankWord(low: string): boolean {
  return /^(?:premi(?:er|ère)|seconde?|deuxième|troisième|quatrième|autre|\d+e)$/u.test(low);
}

/** « avant l’envoi prévu le 15 »: the day is the sending’s. */
const FORESEEN = /\b(?:prevue?s?|programmee?s?|fixee?s?)$/u;

/** In words: what is longer holds more than a noun and its date. */
const LONGEST_GAPPED = 9;

function isEvent({ senses, noun, isIndefinite }: NounPhrase, link: string): boolean {
  if (!senses.includes('event') && !senses.includes('process') && !senses.includes('series'))
    return false;
  if (noun === 'fin') return false;
  return link !== 'avec' || isIndefinite;
}

export function eventRow(
  sentence: NamedReading,
  {
    phrase,
    date,
    from,
    status,
    type = typeOfNoun(phrase),
    title = nounTitle(sentence, phrase, date),
    keeps = null,
  }: {
    readonly phrase: NounPhrase;
    readonly date: DatedSpan;
    readonly from: number;
    readonly status: StatusOfClause;
    readonly type?: ActionType;
    readonly title?: string;
    /** The status of the verb both rows share; planned without it. */
    readonly keeps?: StatusOfClause | null;
  },
): EmbeddedRow {
  const isPlanned = status.status === 'Prévu';
  const words = textOf(sentence.text, sentence.tokens.slice(date.from, date.to));
  const span: Span = { from, to: date.to };
  return {
    from,
    isInside: false,
    build: (main, scope) => ({
      ...main,
      title,
      type,
      status: keeps?.status ?? 'Prévu',
      certainty: keeps?.certainty ?? (isPlanned ? main.certainty : 'Prévisionnel'),
      partners: main.partners.filter((partner) => isNamedIn(sentence, span, partner.name)),
      partnerNames: main.partnerNames.filter((name) => isNamedIn(sentence, span, name)),
      due: readDue({ words, verb: '' }, { type, status: keeps?.status ?? 'Prévu' }, scope.context),
      decisionMaker: '',
      dwellings: null,
      comment: '',
      deduced: main.deduced.filter(({ field }) => field !== 'decisionMaker'),
      notes: [],
      mark: { noun: phrase.noun, words: fold(title), verb: '' },
      after:
        main.status === 'Réalisé' || keeps !== null ? [] : [{ draft: main, effect: 'blocking' }],
    }),
  };
}

function typeOfNoun({ senses }: NounPhrase): ActionType {
  if (senses.includes('series')) return 'Récurrent';
  return senses.includes('event') ? 'Jalon' : 'Tâche';
}

function nounTitle(sentence: NamedReading, phrase: NounPhrase, date: DatedSpan): string {
  const named = titleWords(sentence, phrase, [{ from: date.from, to: phrase.to }]);
  return withoutArticle(named).replace(
    /[\s\u00a0]+(?:prévue?s?|attendue?s?|programmée?s?|envisagée?s?|sous)$/u,
    '',
  );
}

function isNamedIn({ partners }: NamedReading, { from, to }: Span, name: string): boolean {
  return partners.some(
    (mention) => mention.name === name && mention.from >= from && mention.from < to,
  );
}
