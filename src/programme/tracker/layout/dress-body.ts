import type { Edits, FormatEdit, ValidationEdit } from '../../../workbook/edit';
import { type Area, areaOf, type Span } from '../../../workbook/location';
import type { Column } from '../columns';
import { DATE_FORMAT, GENERAL_FORMAT, TEXT_FORMAT } from '../settings/rows';
import { PALETTE } from '../sheets/sheet-looks';
import type { TrackerWords } from '../words';
import { oneCell, paint } from './edit-parts';

/** A column and where it stands on its sheet, from 0. */
export interface PlacedColumn<Key extends string = string> {
  readonly column: Column<Key>;
  readonly position: number;
}

/** Formats, drop-downs and input messages of body rows. */
export function dressBody(input: {
  readonly sheet: string;
  readonly columns: readonly PlacedColumn[];
  readonly body: Span;
  readonly prompts: Readonly<Partial<Record<string, string>>>;
  readonly words: TrackerWords;
}): Edits {
  const { sheet, columns, body, prompts, words } = input;
  const bodyOf = ({ position }: PlacedColumn): Area =>
    areaOf([body.first, position], [body.count, 1]);
  const format: FormatEdit = {
    vertical: 'top',
    wrap: true,
    font: { color: PALETTE.ink, size: 10 },
    borders: [{ edges: ['bottom', 'insideHorizontal'], style: 'hair', color: PALETTE.rule }],
  };
  // Rows are as tall as the columns for every day ask: a long text of the user's own stays on its line.
  const onOneLine = columns
    .filter(({ column }) => column.outline === true || column.kind === 'own')
    .map(bodyOf);
  const parted = columns.filter((one) => isParted(one, columns)).map(bodyOf);
  const validations = columns.flatMap((placed): Edits => {
    const validation = validationOf(placed.column, prompts[placed.column.key], words);
    return validation ? [{ kind: 'validate', sheet, area: bodyOf(placed), validation }] : [];
  });
  const dressSome = (areas: readonly Area[], looks: FormatEdit): Edits =>
    areas.length === 0 ? [] : [{ kind: 'format', sheet, areas, format: looks }];
  return [
    { kind: 'format', sheet, areas: columns.map(bodyOf), format },
    ...dressSome(onOneLine, { wrap: false }),
    ...dressSome(parted, { horizontal: 'left', indent: 1 }),
    ...validations,
    { kind: 'rowHeight', sheet, ...body, height: null },
  ];
}

/** Headers end where their numbers do, and start where their words do. */
export function alignHeader(sheet: string, columns: readonly PlacedColumn[], row: number): Edits {
  const at = ({ position }: PlacedColumn): Area => oneCell(row, position);
  const numbers = columns.filter(({ column }) => isOfNumbers(column)).map(at);
  const parted = columns.filter((one) => isParted(one, columns)).map(at);
  const right = numbers.length === 0 ? [] : [paint(sheet, numbers, { horizontal: 'right' })];
  const off = { horizontal: 'left', indent: 1 } as const;
  return [...right, ...(parted.length === 0 ? [] : [paint(sheet, parted, off)])];
}

/** Whether a column of words stands right of figures or long words, which reach the edge of their cell. */
function isParted({ column, position }: PlacedColumn, all: readonly PlacedColumn[]): boolean {
  const left = all.find((one) => one.position === position - 1)?.column;
  const isFull = left && (isOfNumbers(left) || left.kind === 'longText' || left.key === 'strand');
  return isFull === true && !isOfNumbers(column) && column.kind !== 'own';
}

function isOfNumbers({ kind, key }: Column): boolean {
  return ['date', 'integer', 'percent'].includes(kind) || ['absent', 'rate'].includes(key);
}

/** en-US number format of a column's cells. */
export function formatOf({ kind, header }: Column): string {
  if (kind === 'date') return DATE_FORMAT;
  if (kind === 'integer') return '0';
  if (kind === 'own') return GENERAL_FORMAT;
  if (kind === 'formula') return header.startsWith('Taux') ? '0%' : GENERAL_FORMAT;
  return TEXT_FORMAT;
}

function validationOf(
  column: Column,
  prompt: string | undefined,
  words: TrackerWords,
): ValidationEdit | null {
  const told =
    prompt === undefined ? {} : { prompt: { title: column.header.slice(0, 32), text: prompt } };
  const refuse = (text: string): Pick<ValidationEdit, 'alert'> => ({
    alert: { style: 'stop', title: words.alertTitle, text },
  });
  if (column.list !== undefined) {
    const rule = { kind: 'list', source: `=${column.list}` } as const;
    if (column.listing === 'closed') return { rule, ...told, ...refuse(words.notInList) };
    const alert = { style: 'warning', title: words.alertTitle, text: words.newInList } as const;
    return { rule, ...told, alert };
  }
  if (column.kind === 'date') {
    const rule = { kind: 'date', min: '2000-01-01', max: '2099-12-31' } as const;
    return { rule, ...told, ...refuse(words.notADate) };
  }
  if (column.kind === 'integer') {
    const rule = { kind: 'wholeNumber', min: 0, max: null } as const;
    return { rule, ...told, ...refuse(words.notACount) };
  }
  return prompt === undefined ? null : { rule: null, ...told };
}
