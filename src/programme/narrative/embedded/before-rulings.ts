import { fold } from '../../../lib/text';
import type { NamedReading } from '../facts/carried';
import { bodyPhrase, ofBody, partnersIn } from '../facts/decision-makers';
import { type EmbeddedRow, type Search, pendingRow } from './embedded-row';
import { titleWords } from '../topics/title-words';

/** « …, avant que le conseil d’administration ne se prononce sur sa démolition »: he has to, after that. */
export function beforeRulings(sentence: NamedReading, { unit }: Search): readonly EmbeddedRow[] {
  const { tokens, dependent } = sentence;
  return tokens.flatMap((token, at): readonly EmbeddedRow[] => {
    const isHere = at > unit.clause.group.last && at < unit.span.to - 2;
    const opens = token.low === 'avant' && ['que', "qu'"].includes(tokens[at + 1]?.low ?? '');
    const group = dependent.find(({ first }) => first > at + 1);
    if (!isHere || !opens || group?.verb.sense !== 'rule') return [];
    const subject = { from: at + 2, to: group.first };
    const maker =
      partnersIn(sentence, subject)[0]?.name ?? bodyPhrase(sentence, at + 2, group.first);
    if (maker === null) return [];
    const about = titleWords(sentence, { from: group.last + 1, to: unit.span.to }, []);
    const title = `décision ${ofBody(maker)} ${about}`.trim();
    const row = pendingRow({ from: at, title, maker });
    return [
      {
        ...row,
        isInside: false,
        build: (main, scope) => ({
          ...row.build(main, scope),
          partners: [],
          partnerNames: [],
          mark: { noun: 'decision', words: fold(title), verb: '' },
          after: [{ draft: main, effect: 'blocking' }],
        }),
      },
    ];
  });
}
