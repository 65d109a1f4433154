import type { NamedReading } from '../facts/carried';
import { knownParticipleOf } from '../grammar/conjugation';
import { readDue } from '../facts/dates';
import type { Draft } from '../facts/draft';
import type { UnitReading } from '../facts/row-scope';
import { titleWords, withoutArticle } from '../topics/title-words';
import { textOf } from '../grammar/tokens';

/** « Engagée au début de l’année, l’étude se termine le 20 juin »: it runs until then. */
export function withBeginning(
  sentence: NamedReading,
  { unit, dated, scope }: UnitReading,
  main: Draft,
): Draft {
  const { group } = unit.clause;
  const isEnding = group.verb.sense === 'end' && ['present', 'future'].includes(group.tense);
  const begun = isEnding && main.status === 'Prévu' ? beginning(sentence, unit) : -1;
  if (begun < 0 || group.negation !== 'none') return main;
  const { text, tokens } = sentence;
  const stop = tokens.findIndex((token, at) => at > begun && token.text === ',');
  const date = dated.find(({ from }) => from > begun && from < stop);
  const last = dated.findLast(({ from, to }) => from > group.last && to <= unit.span.to);
  const start = date
    ? readDue(
        { words: textOf(text, tokens.slice(date.from, date.to)), verb: 'a débuté' },
        { type: 'Tâche', status: 'En cours', tense: 'past' },
        scope.context,
      )
    : null;
  const whole = date && last ? textOf(text, tokens.slice(date.from, last.to)) : main.due.text;
  return {
    ...main,
    title: titleOfCourse(sentence, unit, main.title),
    type: main.type === 'Récurrent' ? 'Récurrent' : 'Tâche',
    status: 'En cours',
    certainty: 'Fait',
    due: {
      ...main.due,
      text: whole,
      start: start?.start ?? null,
      deduced: [
        ...main.due.deduced,
        ...(start?.deduced ?? []).filter(({ field }) => field === 'start'),
      ],
    },
  };
}

/** A participle of beginning at the head of the clause or after a comma, before the verb; -1 without one. */
function beginning({ tokens }: NamedReading, { clause, span }: UnitReading['unit']): number {
  return tokens.findIndex(({ low }, at) => {
    const isSetOff = at === span.from || tokens[at - 1]?.text === ',';
    const sense = knownParticipleOf(low)?.sense;
    const begins = sense === 'start' || sense === 'launch';
    return at >= span.from && at < clause.group.first && isSetOff && begins;
  });
}

/** What ends is the row, no end of it. */
function titleOfCourse(
  sentence: NamedReading,
  { clause: { subject, group } }: UnitReading['unit'],
  title: string,
): string {
  const words = withoutArticle(titleWords(sentence, { ...subject, to: group.first }, []));
  return words === '' ? title : words;
}
