import type { Home, HomeCheck, HomeFigure } from '../../../app/read-home';
import type { TakeOverNews } from '../../../programme/tracker/layout/take-over';
import type { Language } from '../../fill-sentence';
import { fillPlaces } from './fill-places';
import type french from './home.fr.json';
import { takeOverWords } from './take-over-words';

/** What « Tout mettre à jour » tells in the end. */
export interface UpdateNews {
  readonly blocking: number;
  readonly late: number;
  readonly takenOver: TakeOverNews | null;
}

/** What is told of one, and of several. */
type OneOrMany = readonly string[];

/** What « Accueil » says, in the language of a tag such as `fr-FR`. */
export function homeWords(words: typeof french, tag: string, { plural }: Pick<Language, 'plural'>) {
  const numbers = new Intl.NumberFormat(tag, { maximumFractionDigits: 1 });
  const rules = new Intl.PluralRules(tag);
  const number = (value: number): string => numbers.format(value);
  const tellTakenOver = takeOverWords(words.takenOver);
  const forCount = (count: number, [one = '', many = '']: OneOrMany): string =>
    rules.select(count) === 'one' ? one : many;
  const counted = (count: number, [one = '', many = '']: OneOrMany): string =>
    plural(count, one, many);
  const listed = (sheets: readonly string[], sentence: OneOrMany): readonly string[] =>
    sheets.length === 0 ? [] : [fillPlaces(forCount(sheets.length, sentence), { sheets })];
  return {
    ...words,
    number,
    tellTakenOver,
    statusDate: (day: string): string => fillPlaces(words.statusDate, { day }),
    figures: {
      late: () => words.figures.late,
      soon: () => words.figures.soon,
      decisions: ({ figures }: Home): string =>
        forCount(figures.decisions ?? 0, words.figures.decisions),
      persons: ({ target, expected, isAtMost }: Home): string => {
        const { trained, trainedOf, atMost, expected: awaited } = words.figures.persons;
        const told = target === null ? trained : fillPlaces(trainedOf, { target: number(target) });
        const rest = expected === null ? [] : [fillPlaces(awaited, { expected: number(expected) })];
        return [isAtMost ? `${told} ${atMost}` : told, ...rest].join(', ');
      },
      dwellings: () => words.figures.dwellings,
    } satisfies Record<HomeFigure, (home: Home) => string>,
    behind: ({ unfilled, old }: Pick<Home, 'unfilled' | 'old'>): string =>
      [...listed(unfilled, words.behind.unfilled), ...listed(old, words.behind.old)].join(' '),
    upToDate: (blocking: number): string =>
      blocking === 0
        ? words.upToDate
        : fillPlaces(words.blocked, { blocking: counted(blocking, words.blocking) }),
    updated: ({ blocking, late, takenOver }: UpdateNews): string => {
      const told = fillPlaces(words.updated, {
        blocking: counted(blocking, words.blocking),
        late: late === 0 ? words.noneLate : counted(late, words.late),
      });
      return takenOver === null ? told : `${told} ${tellTakenOver(takenOver)}`;
    },
    lastCheck: ({ on, isChanged, blocking }: HomeCheck): string =>
      [
        fillPlaces(words.lastCheck, { on }),
        ...(blocking === null ? [] : [counted(blocking, words.blocking)]),
        isChanged ? words.changedSince : words.unchangedSince,
      ].join(' · '),
  };
}
