import type { Failure } from '../../app/ports';
import {
  areaWritten,
  type CellInput,
  type Edit,
  type EditOf,
  type Edits,
} from '../../workbook/edit';
import { type Area, lastCell, MAX_COLUMNS, MAX_ROWS } from '../../workbook/location';

/** Excel's own limits, in characters. */
const MAX_CELL_TEXT = 32_767;
const MAX_FORMULA = 8_192;
const MAX_SHEET_NAME = 31;
const MAX_OPTION_LIST = 255;
const MAX_PROMPT_TITLE = 32;
const MAX_PROMPT_TEXT = 255;

/** Why an edit can never be written, told by a stable code in `refused`. */
export type RefusalDetail =
  | 'cell-text-too-long'
  | 'formula-too-long'
  | 'not-finite'
  | 'ragged-cells'
  | 'outside-sheet'
  | 'sheet-name'
  | 'table-name'
  | 'list-source'
  | 'prompt-too-long'
  | 'structured-reference';

/** The first reason why these edits cannot be written, found before anything is; null when none. */
export function findRefusal(edits: Edits): Failure | null {
  for (const edit of edits) {
    const detail = refusalOf(edit);
    if (detail !== null) return { code: 'refused', detail };
  }
  return null;
}

function refusalOf(edit: Edit): RefusalDetail | null {
  switch (edit.kind) {
    case 'ensureSheet':
      return isSheetName(edit.sheet) ? null : 'sheet-name';
    case 'writeCells':
      return refusalOfCells(edit);
    case 'defineTable':
      if (!isTableName(edit.name)) return 'table-name';
      return isInside(edit.area) ? null : 'outside-sheet';
    case 'validate':
      return refusalOfValidation(edit);
    case 'conditionalFormats':
      return edit.rules.some(({ formula }) => hasStructuredReference(formula))
        ? 'structured-reference'
        : null;
    default:
      return null;
  }
}

function refusalOfCells(edit: EditOf<'writeCells'>): RefusalDetail | null {
  const width = edit.cells[0]?.length ?? 0;
  if (edit.cells.length === 0) return null;
  if (width === 0 || edit.cells.some((row) => row.length !== width)) return 'ragged-cells';
  if (!isInside(areaWritten(edit))) return 'outside-sheet';
  for (const row of edit.cells) {
    for (const cell of row) {
      const refusal = refusalOfCell(cell);
      if (refusal !== null) return refusal;
    }
  }
  return null;
}

function refusalOfCell(cell: CellInput): RefusalDetail | null {
  if (typeof cell === 'string') return cell.length > MAX_CELL_TEXT ? 'cell-text-too-long' : null;
  if (typeof cell === 'number') return Number.isFinite(cell) ? null : 'not-finite';
  if (cell === null || typeof cell === 'boolean') return null;
  return cell.formula.length > MAX_FORMULA ? 'formula-too-long' : null;
}

function refusalOfValidation({
  validation: { rule, prompt, alert },
}: EditOf<'validate'>): RefusalDetail | null {
  for (const message of [prompt, alert]) {
    if (message === undefined) continue;
    const isLong = message.title.length > MAX_PROMPT_TITLE || message.text.length > MAX_PROMPT_TEXT;
    if (isLong) return 'prompt-too-long';
  }
  if (rule?.kind === 'list') {
    if (!rule.source.startsWith('=')) return 'list-source';
    return hasStructuredReference(rule.source) ? 'structured-reference' : null;
  }
  return rule?.kind !== 'options' || isOptionList(rule.options) ? null : 'list-source';
}

/** Excel splits an inline list on commas whatever the user's language. */
function isOptionList(options: readonly string[]): boolean {
  return (
    options.length > 0 &&
    options.every((option) => option !== '' && !option.includes(',')) &&
    options.join(',').length <= MAX_OPTION_LIST
  );
}

/** 1 to 31 characters, none of `: \ / ? * [ ]`, no apostrophe at either end, not « History ». */
export function isSheetName(name: string): boolean {
  return (
    name.trim() !== '' &&
    name.length <= MAX_SHEET_NAME &&
    !/[:\\/?*[\]]/.test(name) &&
    !name.startsWith("'") &&
    !name.endsWith("'") &&
    name.toLowerCase() !== 'history'
  );
}

/** A letter or `_` first, no blank, and nothing that reads as a cell (`A1`, `R1C1`, `L1C1`). */
export function isTableName(name: string): boolean {
  return (
    /^[\p{L}_\\][\p{L}\p{N}_.\\]{0,254}$/u.test(name) &&
    !/^[A-Za-z]{1,3}\d+$/.test(name) &&
    !/^[RrLl]\d*([Cc]\d*)?$/.test(name) &&
    !/^[Cc]\d*$/.test(name)
  );
}

function isInside(area: Area): boolean {
  const end = lastCell(area);
  return area.row >= 0 && area.column >= 0 && end.row < MAX_ROWS && end.column < MAX_COLUMNS;
}

/** `tblSuivi[Statut]`; text in quotes does not count. */
function hasStructuredReference(formula: string): boolean {
  return /[\p{L}\p{N}_.]\[/u.test(formula.replace(/"[^"]*"/g, '').replace(/'[^']*'/g, ''));
}
