import { appositions } from './appositions';
import { beforeRulings } from './before-rulings';
import { knownInfinitive } from '../grammar/conjugation';
import type { NamedReading } from '../facts/carried';
import { datedEvents } from './dated-events';
import { datedRelatives } from './dated-relatives';
import { gappedDates } from './gapped-dates';
import { gappedRanks } from './gapped-ranks';
import { gappedPeriods } from './gapped-periods';
import { objectRelatives } from './object-relatives';
import { openRelatives } from './open-relatives';
import { preparedEvents } from './prepared-events';
import { likewise } from './likewise';
import { silentTails } from './silent-tails';
import { todoTails } from './todo-tails';
import { trials } from './trials';
import { purposeStart } from '../decisions/taken-decisions';
import type { Draft } from '../facts/draft';
import type { Span } from '../clauses/clause';
import { type EmbeddedRow, type Search, rowBeside } from './embedded-row';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { capitalised } from '../mentions/names';
import type { RowScope } from '../facts/row-scope';
import { strandBodies } from '../facts/strand-bodies';
import { ofWords, titleWords, withDefinite, withoutArticle } from '../topics/title-words';

/** The rows a clause holds besides its own. */
export function embeddedRows(sentence: NamedReading, search: Search): readonly EmbeddedRow[] {
  return [
    ...datedEvents(sentence, search),
    ...datedRelatives(sentence, search),
    ...appositions(sentence, search),
    ...objectRelatives(sentence, search),
    ...openRelatives(sentence, search),
    ...silentTails(sentence, search),
    ...gappedPeriods(sentence, search),
    ...gappedDates(sentence, search),
    ...gappedRanks(sentence, search),
    ...preparedEvents(sentence, search),
    ...beforeRulings(sentence, search),
    ...todoTails(sentence, search),
    ...likewise(sentence, search),
    ...runningNouns(sentence, search),
    ...trials(sentence, search),
    ...awaitedPurposes(sentence, search),
  ];
}

/** « … les contours de la réflexion en cours … »: something that already runs. */
function runningNouns(sentence: NamedReading, { unit, dated }: Search): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const { group } = unit.clause;
  const rows: EmbeddedRow[] = [];
  for (let at = group.last + 2; at < unit.span.to - 1; at += 1) {
    const isRunning =
      (tokens[at]?.low === 'en' && tokens[at + 1]?.low === 'cours') ||
      UNDER_WAY.test(tokens[at]?.low ?? '');
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

/** « la réflexion engagée » */
const UNDER_WAY = /^(?:engagée?|entamée?|amorcée?|ouverte?)$/u;

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
function completedByStrand(draft: Draft, scope: RowScope): Draft {
  return {
    ...draft,
    title: `${draft.title} – ${scope.strand}`,
    deduced: [...draft.deduced, ...strandBodies(scope)],
  };
}

/** « accord attendu pour démarrer le relogement »: what waits for it. */
function awaitedPurposes(sentence: NamedReading, { unit, topic }: Search): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const { group } = unit.clause;
  const from = purposeStart(sentence, unit);
  const isAwaited = group.verb.infinitive === 'attendre' && topic.role === 'subject';
  const asked = topic.phrase?.senses.includes('decision') === true ? topic.phrase : null;
  if (!isAwaited || asked === null || from >= unit.span.to) return [];
  const at = from + (tokens[from]?.low === 'afin' ? 2 : 1);
  const verb = knownInfinitive(tokens[at]?.low ?? '');
  const object = nounPhrase(tokens, { from: at + 1, to: unit.span.to });
  if (verb?.noun == null || object === null) return [];
  const title = `${verb.noun} ${ofWords(withDefinite(titleWords(sentence, object, []), object.noun))}`;
  const row = rowBeside({ from, title, type: 'Tâche', status: 'Prévu', noun: object.noun });
  const condition = capitalised(withoutArticle(titleWords(sentence, asked, [])));
  return [
    {
      ...row,
      isInside: false,
      build: (main, scope) => ({
        ...withNamed(row.build(main, scope), sentence, { from, to: unit.span.to }),
        certainty: 'Conditionnel',
        condition,
        effect: 'Bloquante',
        after: [{ draft: main, effect: 'blocking' }],
      }),
    },
  ];
}

/** Whose accord is awaited stands in the condition: the row keeps the bodies of its own words. */
function withNamed(draft: Draft, { partners }: NamedReading, { from, to }: Span): Draft {
  const own = partners.filter((mention) => mention.from >= from && mention.from < to);
  const isOwn = (name: string): boolean => own.some((mention) => mention.name === name);
  return {
    ...draft,
    partners: draft.partners.filter(({ name }) => isOwn(name)),
    partnerNames: draft.partnerNames.filter(isOwn),
  };
}
