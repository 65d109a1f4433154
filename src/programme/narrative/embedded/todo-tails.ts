import type { NamedReading } from '../facts/carried';
import { knownInfinitive } from '../grammar/conjugation';
import { antecedent } from './dated-relatives';
import type { EmbeddedRow, Search } from './embedded-row';
import { eventRow } from './event-row';
import { ofWords, titleWords, withDefinite } from '../topics/title-words';
import { typeOf } from '../facts/type';

/** « le principe d’un référent, à désigner avant la fin novembre »: a step that is still to be made. */
export function todoTails(sentence: NamedReading, { unit, dated }: Search): readonly EmbeddedRow[] {
  const { tokens } = sentence;
  const { group } = unit.clause;
  return tokens.flatMap((token, comma): readonly EmbeddedRow[] => {
    const verb = knownInfinitive(tokens[comma + 2]?.low ?? '');
    const isHere = token.text === ',' && comma > group.last && comma < unit.span.to;
    if (!isHere || tokens[comma + 1]?.low !== 'à' || verb === null || verb.noun === null) return [];
    const date = dated.find(({ from }) => from > comma + 2 && from < unit.span.to);
    const phrase = antecedent(sentence, group.last + 1, comma);
    if (date === undefined || phrase === null || verb.sense === 'state') return [];
    const words = withDefinite(titleWords(sentence, phrase, []), phrase.noun);
    const status = { status: 'Prévu', certainty: 'Ferme' } as const;
    const type = typeOf({
      group: { ...group, verb, state: null, negation: 'none', tense: 'future' },
      topic: null,
      status: 'Prévu',
      isRepeated: false,
    });
    const title = `${verb.noun} ${ofWords(words)}`;
    return [eventRow(sentence, { phrase, date, from: comma, status, type, title, keeps: status })];
  });
}
