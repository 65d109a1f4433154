import { collapseSpaces } from '../../../lib/text';
import { kindOfHeader } from './list-columns';
import { isPersonCode } from './list-people';

const BETWEEN_CELLS = /[\t;,|]/u;

/**
 * The codes of persons in a pasted list, one a line, each once, and those that stand there again; names
 * beside a code go no further. The lines, from 1, where somebody is named without a code: one made up would count the same person twice.
 *
 * @example readCodes('Code agent\nA012\tEXEMPLE Ada\nA013').codes // ['A012', 'A013']
 */
export function readCodes(text: string): {
  readonly codes: readonly string[];
  readonly repeated: readonly string[];
  readonly uncoded: readonly number[];
} {
  const lines = text.split(/\r?\n/u).flatMap((line, index) => {
    const cells = line.split(BETWEEN_CELLS).map(collapseSpaces);
    const code = cells.flatMap((cell) => cell.split(' ')).find(isPersonCode);
    return cells.every((cell) => cell === '') ? [] : [{ number: index + 1, cells, code }];
  });
  const isHeader = lines[0]?.cells.some((cell) => kindOfHeader(cell) !== null) === true;
  const uncoded = lines.filter(({ code }, at) => code === undefined && !(at === 0 && isHeader));
  const codes = lines.flatMap(({ code }) => code ?? []);
  return {
    codes: [...new Set(codes)],
    repeated: [...new Set(codes.filter((code, at) => codes.indexOf(code) < at))],
    uncoded: uncoded.map(({ number }) => number),
  };
}
