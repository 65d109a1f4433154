import type { Params } from '../../programme/checks/context/finding';
import type { BlindSpot } from '../../programme/checks/report/limits';
import type { RuleCode } from '../../programme/checks/rules/catalogue';
import type {
  CountedWhat,
  FindingSentences,
  FindingWords,
} from '../../programme/checks/sheet/words';
import { type Language, speechOf } from '../fill-sentence';
import type textsFr from './findings.fr.json';
import type titlesFr from './titles.fr.json';

/** The sentences of the rules as data: what is wrong, then what to do. */
interface SentenceWords {
  readonly sentences: Readonly<Record<RuleCode, readonly string[]>>;
  /** Names of what the code calls otherwise: holidays, stray characters, properties of a file. */
  readonly names: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

/** The sentence of every rule, in a language. */
function sentencesOf({ sentences, names }: SentenceWords, language: Language): FindingSentences {
  const { say } = speechOf(language, names);
  const told = Object.entries(sentences).map(([code, [says = '', todo = '']]) => [
    code,
    (params: Params) => ({ says: say(says, params), todo: say(todo, params) }),
  ]);
  return Object.fromEntries(told) as FindingSentences;
}

/**
 * How findings are told in a language, from its words; `{what}`, `{title}` and their like are filled. The
 * words that count are those of one and of several.
 */
export function findingWords(
  sentences: SentenceWords,
  { titles, texts }: { readonly titles: typeof titlesFr; readonly texts: typeof textsFr },
  language: Language,
): FindingWords {
  const { severities, mendedByCopy } = texts;
  const blindSpots: Readonly<Record<BlindSpot, string>> = texts.blindSpots;
  const names: Partial<Record<string, string>> = { ...texts.settings, ...blindSpots };
  const counted = (count: number, what: CountedWhat): string => {
    const [one = '', many = one]: readonly string[] = texts.counted[what];
    return language.plural(count, one, many);
  };
  return {
    sentences: sentencesOf(sentences, language),
    titles,
    severities,
    mendedByCopy,
    groupTitle: (code, count, what) => {
      if (code === 'ACT-13') return texts.withoutOwner.replace('{rows}', counted(count, 'actions'));
      return texts.group.replace('{title}', titles[code]).replace('{count}', counted(count, what));
    },
    unchecked: ({ why, what }) =>
      texts.unchecked.replace('{why}', texts.why[why].replace('{what}', names[what] ?? what)),
  };
}
