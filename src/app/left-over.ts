import type { LeftCell } from '../programme/checks/sheet/left-cells';
import { findBareNames } from '../programme/checks/texts/bare-names';
import { findContacts } from '../programme/checks/texts/contacts';
import {
  findAddresses,
  findJudgements,
  findSensitive,
} from '../programme/checks/texts/personal-data';
import { findPersonalNumbers } from '../programme/checks/texts/personal-numbers';
import { findPersonNames } from '../programme/checks/texts/person-names';
import type { LeftCells } from '../programme/intake/analysis';
import type { LeftReason } from '../programme/reading/proposal';
import { cutToCell } from '../lib/text';
import { areaAddress } from '../workbook/location';

/** What is left out for being personal is named by its cell, never written again. */
const PERSONAL_REASONS: readonly LeftReason[] = ['personal-data', 'contact-list'];

/** The list « Non repris » of a structuring, as « Contrôle » shows it. */
export function tellLeftCells(
  left: readonly LeftCells[],
  tellReason: (reason: LeftReason) => string,
): readonly LeftCell[] {
  return inBlocks(left).map(({ sheet, row, last, columns, text, reason }) => {
    const column = Math.min(...columns);
    const columnCount = Math.max(...columns) - column + 1;
    const cell = areaAddress({ row, column, rowCount: last - row + 1, columnCount });
    const shown = PERSONAL_REASONS.includes(reason) || isPersonal(text) ? '' : text;
    return { sheet, cell, text: cutToCell(shown), reason: tellReason(reason) };
  });
}

/** Rows that follow one another and that the user chose not to read are one block, told by the first. */
function inBlocks(left: readonly LeftCells[]): readonly (LeftCells & { readonly last: number })[] {
  const blocks: (LeftCells & { last: number })[] = [];
  for (const one of left) {
    const before = blocks.at(-1);
    const goesOn = before?.sheet === one.sheet && before.reason === one.reason;
    if (before !== undefined && goesOn && one.reason === 'not-selected') {
      const columns = [...new Set([...before.columns, ...one.columns])];
      blocks[blocks.length - 1] = { ...before, columns, last: one.row };
    } else blocks.push({ ...one, last: one.row });
  }
  return blocks;
}

function isPersonal(text: string): boolean {
  const ofNames = [findPersonNames, findBareNames, findSensitive];
  const ofTexts = [findContacts, findPersonalNumbers, findAddresses, findJudgements];
  return (
    ofNames.some((find) => find(text, []).length > 0) ||
    ofTexts.some((find) => find(text).length > 0)
  );
}
