import lists from './words.json';
import { skipAdverbs } from '../words/asides';
import { knownInfinitive } from '../words/conjugation';
import type { Token } from '../words/tokens';
import { type NounPhrase, nounPhrase } from '../clauses/phrases';
import type { Unit } from '../clauses/units';
import { ofWords, titleWords, withDefinite, withoutArticle } from '../facts/title-words';
import type { NamedReading } from '../mentions/partner-mention';
import { isChoice } from './taken-decisions';
import { type EmbeddedRow, rowBeside, type BesideSearch } from './embedded-row';

/** What is tried, and the noun that says so. */
interface Trial {
  readonly noun: string;
  readonly object: NounPhrase;
}

/** « choisi … pour tester notre projet », « comme territoire d’essai de notre projet »: implied only. */
export function trials({ sentence, unit, status, topic }: BesideSearch): readonly EmbeddedRow[] {
  if (!isChoice(sentence, unit) || status.status !== 'Réalisé') return [];
  const trial = soughtTrial(sentence, unit);
  if (trial === null) return [];
  const { noun, object } = trial;
  const what = `${noun} ${ofWords(withDefinite(titleWords(sentence, object, []), object.noun))}`;
  const chosen = topic.role === 'subject' ? topic.phrase : null;
  const subject =
    chosen === null ? '' : withoutArticle(titleWords(sentence, chosen, sentence.dated));
  const row = rowBeside(object.from, object.noun, { title: what, type: 'Tâche', status: 'Prévu' });
  return [
    {
      ...row,
      build: (main, scope) => {
        const where = main.place.territory === '' ? subject : main.place.territory;
        return {
          ...row.build(main, scope),
          title: where === '' ? what : `${what} – ${where}`,
          basis: 'implied',
          certainty: 'Prévisionnel',
          after: [{ draft: main, effect: 'blocking' }],
        };
      },
    },
  ];
}

/** « pour tester en premier notre projet », « Pour y expérimenter nos visites, … » */
function soughtTrial(sentence: NamedReading, unit: Unit): Trial | null {
  const { tokens } = sentence;
  const { from, to } = unit.span;
  for (let at = from; at < to - 1; at += 1) {
    const isPurpose = ['pour', 'de', "d'"].includes(tokens[at - 1]?.low ?? '');
    const noun = isPurpose ? trialOf(tokens[at]) : null;
    if (noun === null) continue;
    const start = skipFirst(tokens, at + 1);
    const object = nounPhrase(tokens, { from: start, to });
    if (object !== null) return { noun, object };
  }
  return null;
}

/** What the infinitive is as a noun; null when it is no course of work. */
function trialOf(token: Token | undefined): string | null {
  const { low = '' } = token ?? {};
  const verb = knownInfinitive(low);
  return TRIES[low] ?? (verb?.sense === 'course' ? verb.noun : null);
}

const TRIES: Readonly<Record<string, string>> = lists.tries;

/** Past « en premier », « ensemble », « d’abord ». */
function skipFirst(tokens: readonly Token[], from: number): number {
  const at = skipAdverbs(tokens, from);
  return tokens[at]?.low === 'en' && /^premier/u.test(tokens[at + 1]?.low ?? '') ? at + 2 : at;
}
