import type { Failure } from '../../../app/ports';
import type french from './failures.fr.json';
import { fillPlaces } from './fill-places';

/** Says in one sentence what stopped a command and what to do next. */
export type TellFailure = (failure: Failure) => string;

/** By the code of the failure; `{sheet}` stands for what it names. */
export function failureWords(words: typeof french): TellFailure {
  const { stopped, unreadable, asBefore } = words;
  const refused: Readonly<Record<string, string>> = words.refused;
  return (failure) => {
    if (failure.code === 'file-unreadable') return unreadable[failure.why];
    if (failure.code === 'refused') {
      return `${refused[failure.detail] ?? words.refused.unknown} ${asBefore}`;
    }
    const isUnnamed = failure.code === 'gone' && failure.what === '';
    const sentence = stopped[isUnnamed ? 'gone-unnamed' : failure.code];
    return fillPlaces(sentence, { ...failure });
  };
}
