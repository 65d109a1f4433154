import type { RowScope } from '../facts/row-scope';
import type { NamedReading } from '../mentions/partner-mention';
import type { Draft } from '../facts/draft';
import { type EmbeddedRow, type BesideSearch, rowBeside } from './embedded-row';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import { strandBodies } from '../facts/context';
import { titleWords, withoutArticle } from '../facts/title-words';

/** « … les contours de la réflexion en cours … »: something that already runs. */
export function runningNouns({ sentence, unit }: BesideSearch): readonly EmbeddedRow[] {
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
      sentence.dated.some(({ from, to }) => at >= from && at < to)
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
