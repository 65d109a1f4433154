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
  mayBePersonal,
  NAMES,
  NUMBERS,
  type PersonalFinder,
  SENSITIVE,
  SITUATIONS,
} from '../context/personal-finders';
import type { CheckContext } from '../context/context';
import type { PlacedHit } from '../context/finding';
import { type SharedText, sharedTexts } from '../context/shared-texts';
import { atCell } from '../context/placed-hit';

/** The words of the source: told before sharing alone, and never rewritten. */
const SOURCE_COLUMNS: readonly string[] = ['originalText', 'source'];
/** Columns of words that name places, bodies and rows: nothing of a person is written there. */
const OTHER_COLUMNS: readonly string[] = ['id', 'dependsOn', 'partners', 'aliases', 'acronym'];
/** A code of attendance is short; a longer one may be a name, an address or a number of a person. */
const LONGEST_CODE = 8;

const NONE: readonly never[] = [];

const LOOKED_AT: { readonly [T in RowTable]: readonly KeyOf<T>[] } = {
  actions: lookedAt('actions'),
  sessions: lookedAt('sessions'),
  attendances: lookedAt('attendances'),
  partners: lookedAt('partners'),
  sites: lookedAt('sites'),
};
/** Each a function of its own, which all rules of the table share. */
const HOLDS_TEXTS: { readonly [T in RowTable]: (row: RowOf<T>) => boolean } = {
  actions: (row) => textsOf('actions', row).length > 0,
  sessions: (row) => textsOf('sessions', row).length > 0,
  attendances: (row) => textsOf('attendances', row).length > 0,
  partners: (row) => textsOf('partners', row).length > 0,
  sites: (row) => textsOf('sites', row).length > 0,
};

function lookedAt<T extends RowTable>(table: T): readonly KeyOf<T>[] {
  return TABLE_DEFINITIONS[table].columns
    .filter(
      ({ key, kind }) => (kind === 'text' || kind === 'longText') && !OTHER_COLUMNS.includes(key),
    )
    .map(({ key }) => key);
}

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
    concerns: HOLDS_TEXTS[table],
    check: (row, context) => {
      const hits: RowHit<KeyOf<T>, { value: string }>[] = [];
      for (const { key, text } of textsOf(table, row)) {
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

/** The texts of a row in which a finder tells something. */
function textsOf<T extends RowTable>(table: T, { raw }: RowOf<T>): readonly RowText<KeyOf<T>>[] {
  const cells: Readonly<Record<string, CellValue>> = raw.cells;
  let texts: RowText<KeyOf<T>>[] | null = null;
  for (const key of LOOKED_AT[table]) {
    const value = cells[key];
    const isLong = typeof value === 'number' && Number.isInteger(value) && value >= 1e12;
    if (typeof value !== 'string' && !isLong) continue;
    const text = String(value);
    if (key === 'code' && text.length <= LONGEST_CODE) continue;
    if (mayBePersonal(text)) (texts ??= []).push({ key, text });
  }
  return texts ?? NONE;
}

const SUSPECTS = new WeakMap<CheckContext, readonly SharedText[]>();

/** The texts elsewhere in which a finder tells something: each rule asks, they are gone through once. */
function suspectsIn(context: CheckContext): readonly SharedText[] {
  const held =
    SUSPECTS.get(context) ?? sharedTexts(context).filter(({ text }) => mayBePersonal(text));
  SUSPECTS.set(context, held);
  return held;
}

/** The same data in the cells, notes and sheets that no rule of rows looks at: one finding a cell. */
function elsewhere<const Code extends string>({ code, severity, find }: PersonalFinder<Code>) {
  return workbookRule({
    code,
    severity,
    reads: [],
    check: (context): readonly PlacedHit<{ readonly value: string }>[] => {
      const known = context.knownNames();
      return suspectsIn(context).flatMap((one) => {
        const [first] = find(one, known);
        if (!first) return [];
        return [atCell(one, { value: first.text })];
      });
    },
  });
}
