import { collapseSpaces } from '../../../lib/text';
import { kindOfHeader } from './list-columns';
import { isPersonCode } from './list-people';

const BETWEEN_CELLS = /[\t;,|]/u;

/**
 * The codes of persons in a pasted list, one a line, each once; names beside a code go no further. Null
 * when somebody is named without a code: a code made up for a name would count the same person twice.
 *
 * @example readCodes('Code agent\nA012\tEXEMPLE Ada\nA013') // ['A012', 'A013']
 */
export function readCodes(text: string): readonly string[] | null {
  const lines = text
    .split(/\r?\n/u)
    .map((line) => line.split(BETWEEN_CELLS).map(collapseSpaces))
    .filter((cells) => cells.some((cell) => cell !== ''));
  const codes = new Set<string>();
  for (const [index, cells] of lines.entries()) {
    const code = cells.flatMap((cell) => cell.split(' ')).find(isPersonCode);
    if (code !== undefined) codes.add(code);
    else if (index > 0 || !cells.some((cell) => kindOfHeader(cell) !== null)) return null;
  }
  return [...codes];
}
