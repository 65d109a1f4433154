import { oncePer } from '../../../lib/remember';
import type { CellValue } from '../../../workbook/snapshot';
import { type KeyOf, type RowOf, type RowTable, TABLE_DEFINITIONS } from '../context/tables';
import { askToWrite, setCell } from '../fixes/row-fix';
import { hit, rowRuleOf, workbookRule } from './make-rules';
import type { RowHit } from './rule';
import {
  ADDRESSES,
  BARE_NAMES,
  CONTACTS,
  FILE_NUMBERS,
  JUDGEMENTS,
  mayBePersonal,
  NAMES,
  NUMBERS,
  type PersonalFinder,
  SENSITIVE,
  SITUATIONS,
} from '../context/personal-finders';
import type { CheckContext } from '../context/context';
import { atCell } from '../context/placed-hit';
import type { PlacedHit } from '../context/finding';
import { sharedTexts } from '../context/shared-texts';

/** The words of the source: told before sharing alone, and never rewritten. */
const SOURCE_COLUMNS: readonly string[] = ['originalText', 'source'];
/** Columns of words that name places, bodies and rows: nothing of a person is written there. */
const OTHER_COLUMNS: readonly string[] = ['id', 'dependsOn', 'partners', 'aliases', 'acronym'];
/** A code of attendance is short; a longer one may be a name, an address or a number of a person. */
const LONGEST_CODE = 8;

const NONE: readonly never[] = [];

const TEXTS: { readonly [T in RowTable]: RowTexts<T> } = {
  actions: rowTexts('actions'),
  sessions: rowTexts('sessions'),
  attendances: rowTexts('attendances'),
  partners: rowTexts('partners'),
  sites: rowTexts('sites'),
};

/** Personal data in the rows of the tracker, then everywhere else a text may stand. */
export const PERSONAL_RULES = [
  ...everywhere(NAMES),
  ...everywhere(CONTACTS),
  ...everywhere(NUMBERS),
  // A name or an address in the place of a code is told by PRS-07.
  inTable('attendances', NUMBERS),
  ...everywhere(SENSITIVE),
  ...everywhere(ADDRESSES),
  ...everywhere(JUDGEMENTS),
  ...everywhere(BARE_NAMES),
  ...everywhere(SITUATIONS),
  ...everywhere(FILE_NUMBERS),
] as const;

function everywhere<const Code extends string>(finder: PersonalFinder<Code>) {
  return [
    inTable('actions', finder),
    inTable('sessions', finder),
    inTable('partners', finder),
    inTable('sites', finder),
    elsewhere(finder),
  ] as const;
}

function inTable<T extends RowTable, const Code extends string>(
  table: T,
  { code, severity, replacement, find }: PersonalFinder<Code>,
) {
  return rowRuleOf(table)[severity](
    code,
    { needs: [], concerns: TEXTS[table].areAny },
    (row, context) => {
      const hits: RowHit<KeyOf<T>, { value: string }>[] = [];
      for (const { key, text } of TEXTS[table].of(row, context)) {
        const found = find({ text, field: `${table}.${key}` }, context.knownNames());
        const [first] = found;
        if (!first) continue;
        const after =
          replacement === null || SOURCE_COLUMNS.includes(key)
            ? null
            : found.reduce((rest, one) => rest.replaceAll(one.text, replacement), text);
        const fix = after === null ? null : askToWrite<KeyOf<T>>(setCell(key, after));
        hits.push(hit(key, { value: first.text }, fix));
      }
      return hits;
    },
  );
}

interface RowText<Key> {
  readonly key: Key;
  readonly text: string;
}

/** The texts of the rows of a table in which a finder tells something. */
interface RowTexts<T extends RowTable> {
  readonly of: (row: RowOf<T>, context: CheckContext) => readonly RowText<KeyOf<T>>[];
  readonly areAny: (row: RowOf<T>, context: CheckContext) => boolean;
}

/** Each row is gone through once for all rules of its table, which ask one after the other. */
function rowTexts<T extends RowTable>(table: T): RowTexts<T> {
  const all = TABLE_DEFINITIONS[table].columns
    .filter(({ kind }) => kind === 'text' || kind === 'longText')
    .map(({ key }) => key)
    .filter((key) => !OTHER_COLUMNS.includes(key));
  const typed = all.filter((key) => !SOURCE_COLUMNS.includes(key));
  let last: { readonly row: RowOf<T>; readonly keys: readonly KeyOf<T>[] } | null = null;
  let texts: readonly RowText<KeyOf<T>>[] = NONE;
  const of: RowTexts<T>['of'] = (row, { scope }) => {
    const keys = scope === 'tracker' ? typed : all;
    if (last?.row !== row || last.keys !== keys) texts = textsIn(row.raw.cells, keys);
    last = { row, keys };
    return texts;
  };
  return { of, areAny: (row, context) => of(row, context).length > 0 };
}

function textsIn<Key extends string>(
  cells: Readonly<Record<Key, CellValue>>,
  keys: readonly Key[],
): readonly RowText<Key>[] {
  let texts: RowText<Key>[] | null = null;
  for (const key of keys) {
    const value = cells[key];
    const isLong = typeof value === 'number' && Number.isInteger(value) && value >= 1e12;
    if (typeof value !== 'string' && !isLong) continue;
    const text = String(value);
    if (key === 'code' && text.length <= LONGEST_CODE) continue;
    if (mayBePersonal(text)) (texts ??= []).push({ key, text });
  }
  return texts ?? NONE;
}

/** The texts elsewhere in which a finder tells something: each rule asks, they are gone through once. */
const suspectsIn = oncePer((context: CheckContext) =>
  sharedTexts(context).filter(({ text }) => mayBePersonal(text)),
);

/** The same data in the cells, notes and sheets that no rule of rows looks at: one finding a cell. */
function elsewhere<const Code extends string>({ code, severity, find }: PersonalFinder<Code>) {
  return workbookRule[severity](
    code,
    (context): readonly PlacedHit<{ readonly value: string }>[] => {
      const known = context.knownNames();
      return suspectsIn(context).flatMap((one) => {
        const [first] = find(one, known);
        if (!first) return [];
        return [atCell(one, { value: first.text })];
      });
    },
  );
}
