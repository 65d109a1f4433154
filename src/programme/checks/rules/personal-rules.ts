import type { ReadRow } from '../../tracker/tracker';
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

/** Personal data in the rows of the tracker, then everywhere else a text may stand. */
export const PERSONAL_RULES = [
  ...allIn('actions'),
  ...allIn('sessions'),
  ...allIn('partners'),
  ...allIn('sites'),
  // A name or an address in the place of a code is told by PRS-07.
  finderRuleOf('attendances')(NUMBERS),
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

function allIn<T extends RowTable>(table: T) {
  const rule = finderRuleOf(table);
  return [
    rule(NAMES),
    rule(CONTACTS),
    rule(NUMBERS),
    rule(SENSITIVE),
    rule(ADDRESSES),
    rule(JUDGEMENTS),
    rule(BARE_NAMES),
    rule(SITUATIONS),
    rule(FILE_NUMBERS),
  ] as const;
}

/** Makes the rules of a table, which pass over a row together when nothing in it is personal. */
function finderRuleOf<T extends RowTable>(table: T) {
  const keys = TABLE_DEFINITIONS[table].columns
    .filter(
      ({ key, kind }) => (kind === 'text' || kind === 'longText') && !OTHER_COLUMNS.includes(key),
    )
    .map(({ key }) => key);
  const concerns = (row: RowOf<T>): boolean => textsOf(row, keys).length > 0;
  return <const Code extends string>({ code, severity, ...finder }: PersonalFinder<Code>) =>
    rowRuleOf(table)({
      code,
      severity,
      needs: [],
      concerns,
      check: (row, { scope, knownNames }) =>
        textsOf(row, keys).flatMap(({ key, text }): RowHit<KeyOf<T>, { value: string }>[] => {
          const isSource = SOURCE_COLUMNS.includes(key);
          if (isSource && scope === 'tracker') return [];
          const found = finder.find({ text, field: `${table}.${key}` }, knownNames());
          const [first] = found;
          if (!first) return [];
          const { replacement } = finder;
          const after =
            replacement === null || isSource
              ? null
              : found.reduce((rest, one) => rest.replaceAll(one.text, replacement), text);
          const fix = after === null ? null : askToWrite<KeyOf<T>>(setCell(key, after));
          return [hit(key, { value: first.text }, fix)];
        }),
    });
}

interface RowText<Key> {
  readonly key: Key;
  readonly text: string;
}

/** The texts of a row in which a finder tells something. */
function textsOf<Key extends string>(
  { raw: { cells } }: ReadRow<Key, unknown>,
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
