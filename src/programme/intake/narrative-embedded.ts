import { fold } from '../../lib/text';
import type { Span } from './narrative-clauses';
import { type NamedReading } from './narrative-context';
import { readDue } from './narrative-dates';
import { purposeStart } from './narrative-decisions';
import { type Draft, NO_DUE } from './narrative-draft';
import { type NounPhrase, nounPhrase } from './narrative-phrases';
import type { DatedSpan, RowScope } from './narrative-rows';
import { type StatusOfClause, typeOf } from './narrative-status';
import type { VerbGroup } from './narrative-verb-groups';
import { NUMBER_WORDS, SUBJECT_DETERMINERS } from './narrative-words';
import { ofWords, titleWords, withDefinite, withoutArticle } from './narrative-title-words';
import { textOf } from './narrative-tokens';
import type { Topic } from './narrative-topic';
import { knownInfinitive } from './narrative-conjugation';
import type { Unit } from './narrative-units';
import type { DeducedValue } from './proposal';
import { findTerms } from './term-index';
import type { ActionType, Status } from '../tracker/lists';

/** A row inside a clause: « pour un démarrage en juillet », « la réflexion en cours ». */
export interface EmbeddedRow {
  readonly from: number;
  /** The words also belong to the clause’s own row. */
  readonly isInside: boolean;
  readonly build: (main: Draft, scope: RowScope) => Draft;
}

interface Search {
  readonly unit: Unit;
  readonly dated: readonly DatedSpan[];
  readonly status: StatusOfClause;
  readonly topic: Topic;
}

/** The rows a clause holds besides its own. */
export function embeddedRows(sentence: NamedReading, search: Search): readonly EmbeddedRow[] {
  return [
    ...datedEvents(sentence, search),
    ...datedRelatives(sentence, search),
    ...runningNouns(sentence, search),
    ...purposes(sentence, search),
  ];
}

const LINKS: ReadonlySet<string> = new Set(['pour', 'avec', 'et', ',', 'puis', 'avant', 'vue']);

/** « … pour un démarrage à partir de juillet », « … et la livraison en décembre ». */
function datedEvents(
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

/** « …, dont la diffusion est attendue pour la rentrée », « …, qui seront proposés dès janvier ». */
function datedRelatives(
  sentence: NamedReading,
  { unit, dated, status }: Search,
): readonly EmbeddedRow[] {
  const { tokens, dependent } = sentence;
  return dependent.flatMap((group): readonly EmbeddedRow[] => {
    const from = tokens.findLastIndex(
      (token, at) => at < group.first && ['dont', 'qui'].includes(token.low),
    );
    if (from <= unit.clause.group.last || from >= unit.span.to) return [];
    const date = dated.find((span) => span.from > group.last && span.from < unit.span.to);
    const isComing = group.tense === 'future' || ['plan', 'await'].includes(group.verb.sense);
    if (!date || !isComing) return [];
    const isOwn = tokens[from]?.low === 'dont';
    const phrase = isOwn
      ? nounPhrase(tokens, { from: from + 1, to: group.first })
      : antecedent(sentence, unit.clause.group.last + 1, from);
    if (phrase === null) return [];
    if (isOwn) return [eventRow(sentence, { phrase, date, from, status })];
    const type = typeOf({ group, topic: phrase, status: 'Prévu', isRepeated: false });
    const title = relativeTitle(sentence, group, phrase);
    return [eventRow(sentence, { phrase, date, from, status, type, title })];
  });
}

/** The noun phrase a relative clause hangs on: the last one before it. */
function antecedent({ tokens }: NamedReading, from: number, relative: number): NounPhrase | null {
  const to = tokens[relative - 1]?.text === ',' ? relative - 1 : relative;
  for (let at = to - 1; at >= from; at -= 1) {
    const token = tokens[at];
    const opens =
      token?.kind === 'number' ||
      SUBJECT_DETERMINERS.has(token?.low ?? '') ||
      token?.low === 'des' ||
      (token?.low ?? '') in NUMBER_WORDS;
    if (opens) return nounPhrase(tokens, { from: at, to });
  }
  return null;
}

/** « qui seront proposés » is a proposition of what it hangs on. */
function relativeTitle(sentence: NamedReading, group: VerbGroup, phrase: NounPhrase): string {
  const words = titleWords(sentence, phrase, []);
  const { noun } = group.verb;
  return noun === null
    ? withoutArticle(words)
    : `${noun} ${ofWords(withDefinite(words, phrase.noun))}`;
}

function isEvent({ senses, noun, isIndefinite }: NounPhrase, link: string): boolean {
  if (!senses.includes('event') && !senses.includes('process') && !senses.includes('series'))
    return false;
  if (noun === 'fin') return false;
  return link !== 'avec' || isIndefinite;
}

function eventRow(
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

/** « … les contours de la réflexion en cours … »: something that already runs. */
function runningNouns(sentence: NamedReading, { unit, dated }: Search): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const { group } = unit.clause;
  const rows: EmbeddedRow[] = [];
  for (let at = group.last + 2; at < unit.span.to - 1; at += 1) {
    const isRunning = tokens[at]?.low === 'en' && tokens[at + 1]?.low === 'cours';
    if (
      !isRunning ||
      ['de', "d'", 'du'].includes(tokens[at + 2]?.low ?? '') ||
      dated.some(({ from, to }) => at >= from && at < to)
    )
      continue;
    const phrase = phraseBefore(sentence, group.last + 1, at);
    if (phrase === null || !phrase.senses.includes('process')) continue;
    rows.push(runningRow(sentence, phrase, at));
  }
  return rows;
}

function phraseBefore({ tokens }: NamedReading, from: number, to: number): NounPhrase | null {
  for (let at = to - 1; at >= Math.max(from, to - 5); at -= 1) {
    if (
      !['la', 'le', "l'", 'les', 'notre', 'nos', 'une', 'un', 'des', 'du'].includes(
        tokens[at]?.low ?? '',
      )
    )
      continue;
    return nounPhrase(tokens, { from: at, to });
  }
  return null;
}

function runningRow(sentence: NamedReading, phrase: NounPhrase, at: number): EmbeddedRow {
  const title = withoutArticle(titleWords(sentence, { from: phrase.from, to: at }, []));
  const row = rowBeside({ from: at, title, type: 'Tâche', status: 'En cours', noun: phrase.noun });
  if (/\s/u.test(title)) return row;
  return {
    ...row,
    build: (main, scope) => completedByStrand(row.build(main, scope), scope),
  };
}

/** A bare « réflexion » is the strand’s, and so are the bodies the strand names: proposed. */
function completedByStrand(draft: Draft, { strand, context }: RowScope): Draft {
  const bodies = findTerms(strand, context.references.partners).map(({ value }) => value.name);
  return {
    ...draft,
    title: `${draft.title} – ${strand}`,
    deduced: [
      ...draft.deduced,
      ...bodies.map((name): DeducedValue => ({
        field: 'partners',
        value: name,
        why: { code: 'frame-of-paragraph', params: { name } },
      })),
    ],
  };
}

/** « choisi … pour tester notre projet »: what the choice is for, implied only. */
function purposes(sentence: NamedReading, { unit, status, topic }: Search): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const { group } = unit.clause;
  const from = purposeStart(sentence, unit);
  if (group.verb.sense !== 'decide' || from >= unit.span.to || status.status !== 'Réalisé')
    return [];
  const verb = knownInfinitive(tokens[from + 1]?.low ?? '');
  if (verb?.noun == null || verb.sense !== 'course') return [];
  const object = nounPhrase(tokens, { from: from + 2, to: unit.span.to });
  if (object === null) return [];
  const words = titleWords(sentence, object, []).replace(
    /^(?:notre|nos|leur|leurs)[\s\u00a0]/iu,
    (owner) => (/^(?:nos|leurs)/iu.test(owner) ? 'les ' : 'le '),
  );
  const where = topic.phrase ? ` – ${withoutArticle(titleWords(sentence, topic.phrase, []))}` : '';
  const title = `${verb.noun} ${ofWords(words)}${where}`;
  const row = rowBeside({ from, title, type: 'Tâche', status: 'Prévu', noun: object.noun });
  return [
    {
      ...row,
      build: (main, scope) => ({
        ...row.build(main, scope),
        basis: 'implied',
        certainty: 'Prévisionnel',
        after: [{ draft: main, effect: 'blocking' }],
      }),
    },
  ];
}

function rowBeside({
  from,
  title,
  type,
  status,
  noun,
}: {
  readonly from: number;
  readonly title: string;
  readonly type: ActionType;
  readonly status: Status;
  readonly noun: string;
}): EmbeddedRow {
  return {
    from,
    isInside: true,
    build: (main) => ({
      ...main,
      title,
      type,
      status,
      certainty: 'Fait',
      due: NO_DUE,
      condition: '',
      effect: null,
      decisionMaker: '',
      dwellings: null,
      comment: '',
      deduced: main.deduced.filter(({ field }) => field !== 'decisionMaker'),
      notes: [],
      mark: { noun, words: fold(title), verb: '' },
      after: [],
    }),
  };
}
