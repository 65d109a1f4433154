import type { CellValue } from '../../../workbook/snapshot';
import { type KeyOf, type RowOf, type RowTable, TABLE_DEFINITIONS } from '../context/tables';
import { askToWrite, setCell } from '../fixes/row-fix';
import { hit, type RowHit, rowRuleOf, workbookRule } from './rule';
import {
  ADDRESSES,
  BARE_NAMES,
  CONTACTS,
  FILE_NUMBERS,
  JUDGEMENTS,
  NAMES,
  NUMBERS,
  type PersonalFinder,
  SENSITIVE,
  SITUATIONS,
} from '../context/personal-finders';
import { holdsSensitiveWords } from '../texts/personal-data';
import { remember } from '../../../lib/remember';
import type { PlacedHit } from '../context/finding';
import { sharedTexts } from '../context/shared-texts';
import { atCell } from '../context/placed-hit';

/** The words of the source: told before sharing alone, and never rewritten. */
const SOURCE_COLUMNS: readonly string[] = ['originalText', 'source'];
/** Columns of words that name places, bodies and rows: nothing of a person is written there. */
const OTHER_COLUMNS: readonly string[] = ['id', 'dependsOn', 'partners', 'aliases', 'acronym'];
/** Without a capital beyond the first letter, a civility, a figure or an at sign, there is nothing. */
const NAMES_OR_FIGURES = /.\p{Lu}|[@\d]|\bm(?:me|lle|r|onsieur|adame)\b/u;
const REMEMBERED_TEXTS = 20_000;
const isWorthALook = remember(
  (text) => NAMES_OR_FIGURES.test(text) || holdsSensitiveWords(text),
  REMEMBERED_TEXTS,
);
/** A code of attendance is short; a longer one may be a name, an address or a number of a person. */
const LONGEST_CODE = 8;

/** Personal data in the rows of the tracker, then everywhere else a text may stand. */
export const PERSONAL_RULES = [
  ...inRows(NAMES),
  ...inRows(CONTACTS),
  ...inRows(NUMBERS),
  // A name or an address in the place of a code is told by PRS-07.
  inTable('attendances', NUMBERS),
  ...inRows(SENSITIVE),
  ...inRows(ADDRESSES),
  ...inRows(JUDGEMENTS),
  ...inRows(BARE_NAMES),
  ...inRows(SITUATIONS),
  ...inRows(FILE_NUMBERS),
  elsewhere(NAMES),
  elsewhere(CONTACTS),
  elsewhere(NUMBERS),
  elsewhere(SENSITIVE),
  elsewhere(ADDRESSES),
  elsewhere(JUDGEMENTS),
  elsewhere(BARE_NAMES),
  elsewhere(SITUATIONS),
  elsewhere(FILE_NUMBERS),
] as const;

function inRows<const Code extends string>(finder: PersonalFinder<Code>) {
  return [
    inTable('actions', finder),
    inTable('sessions', finder),
    inTable('partners', finder),
    inTable('sites', finder),
  ] as const;
}

function inTable<T extends RowTable, const Code extends string>(
  table: T,
  { code, severity, replacement, find }: PersonalFinder<Code>,
) {
  return rowRuleOf(table)({
    code,
    severity,
    needs: [],
    check: (row, context) => {
      const texts = textsOf(table, row);
      if (texts.length === 0) return null;
      const hits: RowHit<KeyOf<T>, { value: string }>[] = [];
      for (const { key, text } of texts) {
        const isSource = SOURCE_COLUMNS.includes(key);
        if (isSource && context.scope === 'tracker') continue;
        const found = find({ text, field: `${table}.${key}` }, context.knownNames());
        const [first] = found;
        if (!first) continue;
        const after =
          replacement === null || isSource
            ? null
            : found.reduce((rest, one) => rest.replaceAll(one.text, replacement), text);
        const fix = after === null ? null : askToWrite<KeyOf<T>>(setCell(key, after));
        hits.push(hit(key, { value: first.text }, fix));
      }
      return hits;
    },
  });
}

interface RowText<Key> {
  readonly key: Key;
  readonly text: string;
}

const TEXTS = new WeakMap<object, readonly RowText<string>[]>();

/** The texts of a row that may hold something personal: each rule asks, they are looked for once. */
function textsOf<T extends RowTable>(table: T, { raw }: RowOf<T>): readonly RowText<KeyOf<T>>[] {
  const held = TEXTS.get(raw);
  if (held) return held as readonly RowText<KeyOf<T>>[];
  const cells: Readonly<Record<string, CellValue>> = raw.cells;
  const texts: RowText<KeyOf<T>>[] = [];
  for (const key of lookedAt(table)) {
    const value = cells[key];
    const isLong = typeof value === 'number' && Number.isInteger(value) && value >= 1e12;
    if (typeof value !== 'string' && !isLong) continue;
    const text = String(value);
    if (key === 'code' && text.length <= LONGEST_CODE) continue;
    if (isWorthALook(text)) texts.push({ key, text });
  }
  const kept = texts.length > 0 ? texts : NONE;
  TEXTS.set(raw, kept);
  return kept;
}

const NONE: readonly never[] = [];

const LOOKED_AT = new Map<RowTable, readonly string[]>();

function lookedAt<T extends RowTable>(table: T): readonly KeyOf<T>[] {
  const held = LOOKED_AT.get(table);
  if (held) return held as readonly KeyOf<T>[];
  const keys = TABLE_DEFINITIONS[table].columns
    .filter(
      ({ key, kind }) => (kind === 'text' || kind === 'longText') && !OTHER_COLUMNS.includes(key),
    )
    .map(({ key }) => key);
  LOOKED_AT.set(table, keys);
  return keys;
}

/** The same data in the cells, notes and sheets that no rule of rows looks at: one finding a cell. */
function elsewhere<const Code extends string>({ code, severity, find }: PersonalFinder<Code>) {
  return workbookRule({
    code,
    severity,
    reads: [],
    check: (context): readonly PlacedHit<{ readonly value: string }>[] => {
      const known = context.knownNames();
      return sharedTexts(context).flatMap((one) => {
        const [first] = find(one, known);
        if (!first) return [];
        return [atCell(one, { value: first.text })];
      });
    },
  });
}
