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
    title: `${draft.title} – ${scope.strand}`,
    deduced: [...draft.deduced, ...strandBodies(scope)],
  };
}
