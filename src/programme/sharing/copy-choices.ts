import { fold } from '../../lib/text';
import type { CopyPlan } from '../../workbook/copy';

/** What the user chose otherwise than proposed. */
export interface CopyChoices {
  readonly sheets: Readonly<Record<string, boolean>>;
  readonly hidden: CopyPlan['hidden'];
}

const HIDDEN_EMPTIED = 'lignes masquées vidées';
/** What parts one choice from the next, within the name of a sheet. */
const WRITTEN_SEPARATOR = '%3B';
const ANSWER = / : (oui|non)$/u;

/**
 * The choices as « Paramètres » keeps them.
 *
 * @example readChoices(['Budget : oui']) // { sheets: { Budget: true }, hidden: 'shown' }
 */
export function readChoices(kept: readonly string[]): CopyChoices {
  const sheets = kept.flatMap((text): readonly (readonly [string, boolean])[] => {
    const answer = ANSWER.exec(text);
    if (!answer) return [];
    return [[text.slice(0, answer.index).replaceAll(WRITTEN_SEPARATOR, ';'), answer[1] === 'oui']];
  });
  const isEmptied = kept.some((text) => fold(text) === fold(HIDDEN_EMPTIED));
  return { sheets: Object.fromEntries(sheets), hidden: isEmptied ? 'emptied' : 'shown' };
}

/** The same choices, as they are to be kept. */
export function tellChoices({ sheets, hidden }: CopyChoices): readonly string[] {
  const told = Object.entries(sheets).map(
    ([sheet, isKept]) => `${sheet.replaceAll(';', WRITTEN_SEPARATOR)} : ${isKept ? 'oui' : 'non'}`,
  );
  return hidden === 'emptied' ? [...told, HIDDEN_EMPTIED] : told;
}
