import { fold } from '../../../lib/text';
import type { ActionType } from '../../tracker/lists';
import type { Span } from './clause';
import type { NamedReading } from './carried';
import { readDue } from './dates';
import type { EmbeddedRow, Search } from './embedded-row';
import { type NounPhrase, nounPhrase } from './phrases';
import type { DatedSpan } from './row-scope';
import type { StatusOfClause } from './status';
import { titleWords, withoutArticle } from './title-words';
import { textOf } from './tokens';

const LINKS: ReadonlySet<string> = new Set(['pour', 'avec', 'et', ',', 'puis', 'avant', 'vue']);

/** « … pour un démarrage à partir de juillet », « … et la livraison en décembre ». */
export function datedEvents(
  sentence: NamedReading,
  { unit, dated, status }: Search,
): readonly EmbeddedRow[] {
  const { tokens, conditions } = sentence;
  const rows: EmbeddedRow[] = [];
  const last = unit.following.at(-1)?.group.last ?? unit.clause.group.last;
  for (let at = last + 1; at < unit.span.to - 1; at += 1) {
    const link = tokens[at]?.low ?? '';
    if (!LINKS.has(link) || conditions.some(({ from, to }) => at >= from && at < to)) continue;
    const start = at + 1 + (link === 'vue' ? 1 : 0);
    const phrase = nounPhrase(tokens, { from: start, to: unit.span.to });
    if (phrase === null || !isEvent(phrase, link)) continue;
    const date = dated.find(({ from }) => from > phrase.head && from < unit.span.to);
    const nextLink = tokens.findIndex(
      (token, place) =>
        place > phrase.head && place < unit.span.to && [',', ';'].includes(token.text),
    );
    if (!date || (nextLink >= 0 && nextLink < date.from)) continue;
    const hasOwnDate = dated.some(({ from, to }) => from >= unit.span.from && to <= at + 1);
    if (!hasOwnDate && link !== 'pour' && link !== 'vue') continue;
    const isPurposeOfDate = dated.some(({ from, to }) => at >= from && at < to);
    if (isPurposeOfDate) continue;
    rows.push(eventRow(sentence, { phrase, date, from: at, status }));
    at = date.to - 1;
  }
  return rows;
}

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
  }: {
    readonly phrase: NounPhrase;
    readonly date: DatedSpan;
    readonly from: number;
    readonly status: StatusOfClause;
    readonly type?: ActionType;
    readonly title?: string;
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
      status: 'Prévu',
      certainty: isPlanned ? main.certainty : 'Prévisionnel',
      partners: main.partners.filter((partner) => isNamedIn(sentence, span, partner.name)),
      partnerNames: main.partnerNames.filter((name) => isNamedIn(sentence, span, name)),
      due: readDue({ words, verb: '' }, { type, status: 'Prévu' }, scope.context),
      decisionMaker: '',
      dwellings: null,
      comment: '',
      deduced: main.deduced.filter(({ field }) => field !== 'decisionMaker'),
      notes: [],
      mark: { noun: phrase.noun, words: fold(title), verb: '' },
      after: main.status === 'Réalisé' ? [] : [{ draft: main, effect: 'blocking' }],
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
