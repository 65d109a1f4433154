import { fold } from '../../lib/text';
import type { CopyPlan } from '../../workbook/copy';

/** What the user chose otherwise than proposed. */
export interface CopyChoices {
  /** Whether a sheet, or a column named as `Suivi!Budget`, goes into the copy. */
  readonly kept: Readonly<Record<string, boolean>>;
  readonly hidden: CopyPlan['hidden'];
  /** What becomes of the words of persons: put right in the workbook, or left out of the copy alone. */
  readonly persons: 'corrected' | 'left-out';
}

const HIDDEN_EMPTIED = 'lignes masquées vidées';
const PERSONS_LEFT_OUT = 'noms retirés de la copie';
/** What parts one choice from the next, within the name of a sheet. */
const WRITTEN_SEPARATOR = '%3B';
const ANSWER = / : (oui|non)$/u;

/**
 * The choices as « Paramètres » keeps them.
 *
 * @example readChoices(['Budget : oui']).kept // { Budget: true }
 */
export function readChoices(texts: readonly string[]): CopyChoices {
  const kept = texts.flatMap((text): readonly (readonly [string, boolean])[] => {
    const answer = ANSWER.exec(text);
    if (!answer) return [];
    return [[text.slice(0, answer.index).replaceAll(WRITTEN_SEPARATOR, ';'), answer[1] === 'oui']];
  });
  const tells = (told: string): boolean => texts.some((text) => fold(text) === fold(told));
  return {
    kept: Object.fromEntries(kept),
    hidden: tells(HIDDEN_EMPTIED) ? 'emptied' : 'shown',
    persons: tells(PERSONS_LEFT_OUT) ? 'left-out' : 'corrected',
  };
}

/** The same choices, as they are to be kept. */
export function tellChoices({ kept, hidden, persons }: CopyChoices): readonly string[] {
  const told = Object.entries(kept).map(
    ([name, isKept]) => `${name.replaceAll(';', WRITTEN_SEPARATOR)} : ${isKept ? 'oui' : 'non'}`,
  );
  return [
    ...told,
    ...(hidden === 'emptied' ? [HIDDEN_EMPTIED] : []),
    ...(persons === 'left-out' ? [PERSONS_LEFT_OUT] : []),
  ];
}
